/**
 * Fits what each sign of a dropped passage is worth, and writes corpora/model/omission.json.
 *
 * Passages are dropped from one half of the development set's documents, on either side, in all five pairs with Chinese. Of each pair of lines
 * and side the likeliest passage is taken; a logistic regression parts those that were dropped from those of lines as they are. The other half
 * stays for measuring (`npm run bench:checks`). The constant is set by the alarms on lines as they are.
 *
 * npm run fit:omission [-- --pairs en,fr]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLDS } from '../src/check/config.js';
import { checkContext } from '../src/check/context.js';
import { OMISSION_FEATURES, type OmissionModel, omissionEvidence } from '../src/check/omission-model.js';
import { omissionCandidates } from '../src/check/omissions.js';
import { dropPassage, mended } from '../tests/check/injectors.js';
import { asGiven, type BenchText, devsetHalf, type Language, type Row } from './checks/texts.js';
import { randomNumbers } from './data/random.js';
import { LANGUAGES } from './data/sets.js';
import { root } from './data/shared.js';
import { logisticRegression, rounded, type Sample } from './fit/logistic.js';

const { values: flags } = parseArgs({ options: { pairs: { type: 'string', default: LANGUAGES.slice(1).join(',') } } });
const targets = LANGUAGES.filter((language) => flags.pairs.split(',').includes(language));

/** Where the search for the likeliest passage starts; each turn takes the weights of the one before. */
const START: OmissionModel = { bias: 0, terms: 0.3, marks: 1, length: 1, end: 1, start: 1, surplus: 0, share: 0, pieces: 0 };
const TURNS = 2;
/** Of so many paragraphs one loses a passage of its target, and another one of its source. */
const EVERY = 4;
const [LEAST_SHARE, MOST_SHARE] = [0.15, 0.7];
/** Share of the cuts of which nothing is seen in print: the rest opens and ends as the whole did. */
const MENDED = 0.4;
/** Share of the paragraphs of any pair that may give an alarm as they are: the bar is one in a hundred. */
const ALARMS = 0.007;

/** By line the side that lost a passage. */
type Cuts = ReadonlyMap<number, 'source' | 'target'>;
const NOTHING_CUT: Cuts = new Map();

/** The text with passages dropped. */
function damaged({ rows }: BenchText): { readonly rows: readonly Row[]; readonly cut: Cuts } {
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

type OmissionSample = Sample<(typeof OMISSION_FEATURES)[number]>;

/** The likeliest passage of each pair of lines and side: its features, and whether it was dropped. */
function samples(rows: readonly Row[], cut: Cuts, { lexicons }: BenchText, target: Language, model: OmissionModel): OmissionSample[] {
  const parts = { documents: undefined, lexicons, glossary: [], thresholds: DEFAULT_THRESHOLDS };
  const context = checkContext(asGiven(rows, target), parts);
  return [...omissionCandidates(context, model)].flatMap(({ pair, side, features }): OmissionSample[] => {
    const lacking = cut.get(pair.index);
    // A passage that only seems to be missing beside one that is tells nothing.
    if (lacking === side) return [];
    return [{ features, isTrue: lacking !== undefined }];
  });
}

const texts = await Promise.all(targets.map(async (target) => ({ target, text: await paragraphs(target) })));

async function paragraphs(target: Language): Promise<BenchText> {
  const text = await devsetHalf(0, target);
  return { ...text, rows: text.rows.filter(([zh]) => zh.length >= 30) };
}

const scoreOf = (model: OmissionModel) => (sample: OmissionSample) => omissionEvidence(sample.features, model);

/** What evidence must exceed for the pair that cries wolf most to give no more alarms than it may. */
function operatingPoint(model: OmissionModel): number {
  return Math.max(
    ...texts.map(({ target, text }) => {
      const scores = samples(text.rows, NOTHING_CUT, text, target, model).map(scoreOf(model));
      return scores.sort((a, b) => b - a)[Math.floor(ALARMS * text.rows.length)] ?? 0;
    }),
  );
}

let model = START;
let all: OmissionSample[] = [];
for (let turn = 0; turn < TURNS; turn++) {
  all = texts.flatMap(({ target, text }) => {
    const { rows, cut } = damaged(text);
    return samples(rows, cut, text, target, model);
  });
  model = logisticRegression(OMISSION_FEATURES, all);
}
const point = operatingPoint(model);
const dropped = all.filter(({ isTrue }) => isTrue);
const found = dropped.filter((sample) => scoreOf(model)(sample) > point).length / dropped.length;
// How often translators drop passages nobody knows: the constant is such that the threshold that ships is the operating point.
const shipped = { ...model, bias: rounded(model.bias + DEFAULT_THRESHOLDS.partialEvidence - point) };
console.log(`${JSON.stringify(shipped)}; at most ${ALARMS} alarms a paragraph, ${found.toFixed(3)} of ${dropped.length} found`);
writeFileSync(join(root, 'corpora/model/omission.json'), `${JSON.stringify(shipped, null, 2)}\n`);
