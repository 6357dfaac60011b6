/**
 * Fits what each sign of a dropped passage is worth, and writes corpora/model/omission.json.
 *
 * Passages are dropped from one half of the development set's documents, on either side, in all five pairs with Chinese. Of each pair of lines
 * and side the likeliest passage is taken; a logistic regression parts those that were dropped from those of lines as they are. The other half
 * stays for measuring (`npm run bench:checks`).
 *
 * npm run fit:omission [-- --pairs en,fr]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLDS } from '../src/check/config.js';
import { checkContext } from '../src/check/context.js';
import { OMISSION_FEATURES, type OmissionModel } from '../src/check/omission-model.js';
import { omissionCandidates } from '../src/check/omissions.js';
import { dropPassage, mended } from '../tests/check/injectors.js';
import { asGiven, type BenchText, devsetHalf, type Language, type Row } from './checks/texts.js';
import { randomNumbers } from './data/random.js';
import { LANGUAGES } from './data/sets.js';
import { root } from './data/shared.js';
import { logisticRegression, type Sample } from './fit/logistic.js';

const { values: flags } = parseArgs({ options: { pairs: { type: 'string', default: LANGUAGES.slice(1).join(',') } } });
const targets = LANGUAGES.filter((language) => flags.pairs.split(',').includes(language));

/** Where the search for the likeliest passage starts; each turn takes the weights of the one before. */
const START: OmissionModel = { bias: 0, terms: 0.3, marks: 1, length: 1, end: 1, start: 1, surplus: 0, rivalry: 0, share: 0, pieces: 0 };
const TURNS = 2;
/** Of so many paragraphs one loses a passage of its target, and another one of its source. */
const EVERY = 4;
const [LEAST_SHARE, MOST_SHARE] = [0.15, 0.7];
/** Share of the cuts of which nothing is seen in print: the rest opens and ends as the whole did. */
const MENDED = 0.4;
/** Share of paragraphs as they are that may give an alarm. */
const ALARMS = 0.008;

/** The text with passages dropped, and from which side of which line. */
function damaged({ rows }: BenchText): { readonly rows: readonly Row[]; readonly cut: ReadonlyMap<number, 'source' | 'target'> } {
  const random = randomNumbers(11);
  const cut = new Map<number, 'source' | 'target'>();
  const made = rows.map(([source, target], k): Row => {
    const side = k % EVERY === 0 ? 'target' : k % EVERY === 1 ? 'source' : undefined;
    const dropped = side === undefined ? undefined : dropPassage(side === 'target' ? target : source, random, LEAST_SHARE, MOST_SHARE);
    if (side === undefined || dropped === undefined) return [source, target];
    cut.set(k, side);
    const rest = random() < MENDED ? mended(dropped.text, side === 'target' ? target : source) : dropped.text;
    return side === 'target' ? [source, rest] : [rest, target];
  });
  return { rows: made, cut };
}

/** The likeliest passage of each pair of lines and side: its features, and whether it was dropped. */
function samples(text: BenchText, target: Language, model: OmissionModel): Sample[] {
  const { rows, cut } = damaged(text);
  const parts = { documents: undefined, lexicons: text.lexicons, glossary: [], thresholds: DEFAULT_THRESHOLDS };
  const context = checkContext(asGiven(rows, target), parts);
  return [...omissionCandidates(context, model)].flatMap(({ pair, side, features }): Sample[] => {
    const lacking = cut.get(pair.index);
    // A passage that only seems to be missing beside one that is tells nothing.
    if (lacking === side) return [];
    return [{ features: OMISSION_FEATURES.map((name) => features[name]), isTrue: lacking !== undefined }];
  });
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

const texts = await Promise.all(targets.map(async (target) => ({ target, text: await paragraphs(target) })));

async function paragraphs(target: Language): Promise<BenchText> {
  const text = await devsetHalf(0, target);
  return { ...text, rows: text.rows.filter(([zh]) => zh.length >= 30) };
}

let model = START;
for (let turn = 0; turn < TURNS; turn++) {
  const all = texts.flatMap(({ target, text }) => samples(text, target, model));
  const [bias = 0, ...weights] = logisticRegression(all);
  const score = ({ features }: Sample) => features.reduce((sum, value, k) => sum + (weights[k] ?? 0) * value, bias);
  const alarms = all
    .filter(({ isTrue }) => !isTrue)
    .map(score)
    .sort((a, b) => b - a);
  const lines = texts.reduce((sum, { text }) => sum + text.rows.length, 0);
  const threshold = alarms[Math.round(ALARMS * lines)] ?? 0;
  const found = all.filter((sample) => sample.isTrue && score(sample) > threshold).length / all.filter(({ isTrue }) => isTrue).length;
  model = {
    bias: rounded(bias),
    ...Object.fromEntries(OMISSION_FEATURES.map((name, k) => [name, rounded(weights[k] ?? 0)])),
  } as OmissionModel;
  console.log(
    `turn ${turn + 1}: ${JSON.stringify(model)}; ${ALARMS * 100} alarms in 100 paragraphs at ${threshold.toFixed(2)}, ${found.toFixed(3)} found`,
  );
}
writeFileSync(join(root, 'corpora/model/omission.json'), `${JSON.stringify(model, null, 2)}\n`);
