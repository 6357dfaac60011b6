/**
 * Fits what each sign of a dropped passage is worth, and writes corpora/model/omission.json.
 *
 * Passages are dropped from one half of the development set's documents, on either side, in all five pairs with Chinese. Of each pair of lines
 * and side the likeliest passage is taken; a logistic regression parts those that were dropped from those of lines as they are. The other half
 * stays for measuring (`npm run bench:checks`). It is fitted on
 * what translations lost; the constants, one for each language that may lack a passage and one for additions, are set by the alarms on lines
 * as they are.
 *
 * npm run fit:omission [-- --pairs en,fr]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLDS } from '../src/check/config.js';
import { checkContext } from '../src/check/context.js';
import { OMISSION_FEATURES, type OmissionKind, type OmissionModel, omissionEvidence } from '../src/check/omission/model.js';
import { omissionCandidates } from '../src/check/omission/omissions.js';
import { dropPassage, mended } from '../tests/check/injectors.js';
import { asGiven, type BenchText, devsetHalf, type Language, type Row } from './checks/texts.js';
import { randomNumbers } from './data/random.js';
import { LANGUAGES } from './data/sets.js';
import { root } from './data/shared.js';
import { logisticRegression, rounded, type Sample } from './fit/logistic.js';

const { values: flags } = parseArgs({ options: { pairs: { type: 'string', default: LANGUAGES.slice(1).join(',') } } });
const targets = LANGUAGES.filter((language) => flags.pairs.split(',').includes(language));

/** Where the search for the likeliest passage starts; each turn takes the weights of the one before. */
const START: OmissionModel = {
  ...(Object.fromEntries(['bias', ...OMISSION_FEATURES].map((name) => [name, 0])) as Record<
    (typeof OMISSION_FEATURES)[number] | 'bias',
    number
  >),
  languages: {},
  added: 0,
  lacking: 0.3,
  found: 0.3,
  figureMissing: 2.5,
  figureReplaced: 1,
  figureFound: -2,
  nameFound: -1,
  length: 1,
  end: 1,
  start: 1,
  number: 1,
  inner: -0.5,
};
const TURNS = 2;
/** Of so many paragraphs one loses a passage of its target, and another one of its source. */
const EVERY = 4;
const [LEAST_SHARE, MOST_SHARE] = [0.15, 0.7];
/** Share of the cuts of which nothing is seen in print: the rest opens and ends as the whole did. */
const MENDED = 0.4;
/**
 * Share of each pair's paragraphs that may give an alarm as they are: the bar is one in a hundred. What a translation adds is seldom wrong, and
 * less looked for than what it lacks.
 */
const ALARMS: Readonly<Record<OmissionKind, number>> = { lost: 0.006, added: 0.001 };

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

interface OmissionSample extends Sample<(typeof OMISSION_FEATURES)[number]> {
  readonly kind: OmissionKind;
  readonly target: Language;
}

/** The likeliest passage of each pair of lines and side: its features, and whether it was dropped. */
function samples(rows: readonly Row[], cut: Cuts, { lexicons }: BenchText, target: Language, model: OmissionModel): OmissionSample[] {
  const parts = { documents: undefined, lexicons, glossary: [], thresholds: DEFAULT_THRESHOLDS };
  const context = checkContext(asGiven(rows, target), parts);
  return [...omissionCandidates(context, model)].flatMap(({ pair, side, features }): OmissionSample[] => {
    const lacking = cut.get(pair.index);
    // A passage that only seems to be missing beside one that is tells nothing.
    if (lacking === side) return [];
    return [{ features, isTrue: lacking !== undefined, kind: side === 'source' ? 'lost' : 'added', target }];
  });
}

const texts = await Promise.all(targets.map(async (target) => ({ target, text: await paragraphs(target) })));

async function paragraphs(target: Language): Promise<BenchText> {
  const text = await devsetHalf(0, target);
  return { ...text, rows: text.rows.filter(([zh]) => zh.length >= 30) };
}

const scoreOf = (model: OmissionModel) => (sample: OmissionSample) => omissionEvidence(sample.features, model, 0);

/** Share of the lines as they are, those of most evidence, from which the alarms are reckoned: so many are no accident. */
const TAIL = 0.025;

/** What evidence must exceed in lines as they are for no more alarms than there may be, the tail falling off exponentially. */
function operatingPoint(scores: readonly number[], lines: number, alarms: number): number {
  const highest = [...scores].sort((a, b) => b - a).slice(0, Math.floor(TAIL * lines));
  const least = highest[highest.length - 1] ?? 0;
  const excess = highest.reduce((sum, score) => sum + score - least, 0) / highest.length;
  return least + excess * Math.log(TAIL / alarms);
}

let model = START;
let damagedSamples: OmissionSample[] = [];
for (let turn = 0; turn < TURNS; turn++) {
  damagedSamples = texts.flatMap(({ target, text }) => {
    const { rows, cut } = damaged(text);
    return samples(rows, cut, text, target, model);
  });
  const lost = damagedSamples.filter(({ kind }) => kind === 'lost');
  model = { ...START, ...logisticRegression(OMISSION_FEATURES, lost) };
}

const score = scoreOf(model);
const asTheyAre = texts.map(({ target, text }) => {
  const seen = samples(text.rows, NOTHING_CUT, text, target, model);
  const scores = (wanted: OmissionKind) => seen.filter(({ kind }) => kind === wanted).map(score);
  return { target, lines: text.rows.length, lost: scores('lost'), added: scores('added') };
});

/** The threshold that ships is each language's operating point: how often passages are dropped nobody knows. */
const points = new Map<string, number>(asTheyAre.map(({ target, lines, lost }) => [target, operatingPoint(lost, lines, ALARMS.lost)]));
// What the other versions add is what the Chinese lacks: the same once more from Chinese, and how much rarer alarms on additions are to be.
const all = { scores: asTheyAre.flatMap(({ added }) => added), lines: asTheyAre.reduce((sum, { lines }) => sum + lines, 0) };
const [chinese, addition] = [ALARMS.lost, ALARMS.added].map((alarms) => operatingPoint(all.scores, all.lines, alarms)) as [number, number];

function report(kind: OmissionKind, target: string, point: number): void {
  const dropped = damagedSamples.filter((sample) => sample.kind === kind && sample.target === target && sample.isTrue);
  const found = dropped.filter((sample) => score(sample) > point);
  console.log(
    `${target}, ${kind}: ${(found.length / dropped.length).toFixed(3)} of ${dropped.length} found at ${ALARMS[kind]} alarms a paragraph`,
  );
}
for (const [target, point] of points) report('lost', target, point);
for (const target of targets) report('added', target, addition);

const caution = (point: number) => rounded(DEFAULT_THRESHOLDS.partialEvidence - point);
const languages = Object.fromEntries([...points, ['zh', chinese] as const].map(([language, point]) => [language, caution(point)]));
const shipped: OmissionModel = { ...model, languages, added: rounded(chinese - addition) };
console.log(JSON.stringify(shipped));
writeFileSync(join(root, 'corpora/model/omission.json'), `${JSON.stringify(shipped, null, 2)}\n`);
