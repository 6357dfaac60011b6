import { alignLines } from '../../src/align/index.js';
import type { AlignmentModel } from '../../src/similarity/model.js';
import { calibrationError, isotonic, type Judged } from '../data/isotonic.js';
import type { Training } from './training.js';

/** Curves from raw to calibrated confidence, for pairs and for units left alone. */
export function calibrate(texts: readonly Training[], raw: AlignmentModel): AlignmentModel['calibration'] {
  const judged: { pair: Judged[]; null: Judged[] } = { pair: [], null: [] };
  const identity = {
    ...raw,
    calibration: {
      pair: [
        [0, 0],
        [1, 1],
      ],
      null: [
        [0, 0],
        [1, 1],
      ],
    },
  } as AlignmentModel;
  for (const { text, languages, lexicons, secondPass } of texts) {
    const wanted = new Set(text.gold.map((bead) => `${bead.source}:${bead.target}`));
    const [sourceLanguage, targetLanguage] = languages;
    const { pairs } = alignLines(text.source, text.target, { sourceLanguage, targetLanguage, lexicons, secondPass, model: identity });
    for (const pair of pairs) {
      const units = (list: typeof pair.source) => list.map((unit) => Number(unit.path.slice('line.'.length)));
      const right = wanted.has(`${units(pair.source)}:${units(pair.target)}`);
      const kind = pair.source.length > 0 && pair.target.length > 0 ? 'pair' : 'null';
      judged[kind].push({ probability: pair.confidence, right });
    }
  }
  console.log(
    `calibration: ${judged.pair.length} pairs, error ${calibrationError(judged.pair).toFixed(4)}; ${judged.null.length} alone, error ${calibrationError(judged.null).toFixed(4)}`,
  );
  return { pair: isotonic(judged.pair, 60), null: isotonic(judged.null, 30) };
}
