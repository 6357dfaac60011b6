import { isNull } from '../../src/align/beads.js';
import type { AlignmentModel, CalibrationCurve } from '../../src/similarity/model.js';
import { calibrationError, isotonic, type Judged } from '../data/isotonic.js';
import { searchLines } from './search-lines.js';
import type { Training } from './training.js';

const IDENTITY = [
  [0, 0],
  [1, 1],
] as const;

/**
 * Curves from raw to calibrated confidence, for pairs and for units left alone: of what the search finds, before text that has moved is
 * looked for, whose model is fitted on these weights.
 */
export function calibrate(texts: readonly Training[], raw: AlignmentModel): AlignmentModel['calibration'] {
  const judged: { pair: Judged[]; null: Judged[] } = { pair: [], null: [] };
  const model: AlignmentModel = { ...raw, calibration: { pair: IDENTITY, null: IDENTITY } };
  for (const training of texts) {
    const wanted = new Set(training.text.gold.map((bead) => `${bead.source}:${bead.target}`));
    for (const bead of searchLines(training, model).beads) {
      const right = wanted.has(`${units(bead.sourceStart, bead.sourceEnd)}:${units(bead.targetStart, bead.targetEnd)}`);
      judged[isNull(bead) ? 'null' : 'pair'].push({ probability: bead.confidence, right });
    }
  }
  console.log(
    `calibration: ${judged.pair.length} pairs, error ${calibrationError(judged.pair).toFixed(4)}; ${judged.null.length} alone, error ${calibrationError(judged.null).toFixed(4)}`,
  );
  return { pair: corners(isotonic(judged.pair, 60)), null: corners(isotonic(judged.null, 30)) };
}

/** A curve without the points between two others of the same height, which say nothing. */
function corners(curve: CalibrationCurve): CalibrationCurve {
  return curve.filter(([, height], k) => height !== curve[k - 1]?.[1] || height !== curve[k + 1]?.[1]);
}

const units = (start: number, end: number): string => `${Array.from({ length: end - start }, (_, k) => start + k)}`;
