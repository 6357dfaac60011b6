/**
 * Fits what each sign of a dropped passage is worth, and writes corpora/model/omission.json.
 *
 * Passages are dropped from one half of the development set's documents, on either side, in all five pairs with Chinese. Of each pair of lines
 * and side the likeliest passage is taken; a logistic regression parts those that were dropped from those of lines as they are. The other half
 * stays for measuring (`npm run bench:checks`). What translations lost and what they
 * added are fitted apart; the constants, one for each language that may lack a passage and one for additions, are set by the alarms on lines
 * as they are, of both halves: of one they are too few to tell languages apart.
 *
 * npm run fit:omission [-- --pairs en,fr]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLDS } from '../src/check/config.js';
import { checkContext } from '../src/check/context.js';
import {
  OMISSION_FEATURES,
  type OmissionKind,
  type OmissionModel,
  type OmissionWeights,
  omissionEvidence,
} from '../src/check/omission/model.js';
import { omissionCandidates } from '../src/check/omission/omissions.js';
import { dropPassage, mended } from '../tests/check/injectors.js';
import { lacksPassage } from './checks/real-omissions.js';
import { asGiven, type BenchText, devsetHalf, type Language, type Row } from './checks/texts.js';
import { randomNumbers } from './data/random.js';
import { LANGUAGES } from './data/sets.js';
import { root } from './data/shared.js';
import { logisticRegression, rounded, type Sample } from './fit/logistic.js';

const { values: flags } = parseArgs({ options: { pairs: { type: 'string', default: LANGUAGES.slice(1).join(',') } } });
const targets = LANGUAGES.filter((language) => flags.pairs.split(',').includes(language));

/** Where the search for the likeliest passage starts; each turn takes the weights of the one before. */
const START: OmissionWeights = {
  ...(Object.fromEntries(['bias', ...OMISSION_FEATURES].map((name) => [name, 0])) as Record<
    (typeof OMISSION_FEATURES)[number] | 'bias',
    number
  >),
  lacking: 0.3,
  found: 0.3,
  figureMissing: 2.5,
  figureReplaced: 1,
  yearDoubtful: 1.5,
  wordDoubtful: 1,
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
 * Share of each pair's paragraphs that may give an alarm as they are: the bar is one in a hundred, of both kinds. What a translation adds is seldom wrong, and
 * less looked for than what it lacks.
 */
const ALARMS: Readonly<Record<OmissionKind, number>> = { lost: 0.0078, added: 0.001 };

/** By line the side that lost a passage. */
type Cuts = ReadonlyMap<number, 'source' | 'target'>;
const NOTHING_CUT: Cuts = new Map();

/** So often each text is damaged, every time in other paragraphs: each of them loses a passage of either side once. */
const DRAWS = EVERY;

/** The text with passages dropped. */
function damaged({ rows }: BenchText, draw: number): { readonly rows: readonly Row[]; readonly cut: Cuts } {
  const random = randomNumbers(11 + draw);
  const cut = new Map<number, 'source' | 'target'>();
  const made = rows.map(([source, target], k): Row => {
    const turn = (k + draw) % EVERY;
    const side = turn === 0 ? 'target' : turn === 1 ? 'source' : undefined;
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

/** Lines of a document: how a text renders its terms is learnt from as much as a long resolution has. */
const LINES = 100;

/** The likeliest passage of each pair of lines and side: its features, and whether it was dropped. */
function samples(rows: readonly Row[], cut: Cuts, text: BenchText, target: Language, model: OmissionModel, size = LINES): OmissionSample[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, k) => k * size).flatMap((start) =>
    samplesOf(rows.slice(start, start + size), (index) => cut.get(start + index), text, target, model),
  );
}

function samplesOf(
  rows: readonly Row[],
  lackingAt: (index: number) => 'source' | 'target' | undefined,
  { lexicons }: BenchText,
  target: Language,
  model: OmissionModel,
): OmissionSample[] {
  const parts = { documents: undefined, lexicons, glossary: [], thresholds: DEFAULT_THRESHOLDS };
  const context = checkContext(asGiven(rows, target), parts);
  return [...omissionCandidates(context, model)].flatMap(({ pair, side, features }): OmissionSample[] => {
    const lacking = lackingAt(pair.index);
    // A passage that only seems to be missing beside one that is tells nothing.
    if (lacking === side) return [];
    return [{ features, isTrue: lacking !== undefined, kind: side === 'source' ? 'lost' : 'added', target }];
  });
}

const texts = await Promise.all(targets.map(async (target) => ({ target, text: await paragraphs(0, target) })));
/** Lines as they are, in which alarms are counted: of both halves, each a document as it is measured. */
const correct = await Promise.all(
  targets.map(async (target) => ({ target, halves: [await paragraphs(0, target), await paragraphs(1, target)] })),
);

async function paragraphs(half: 0 | 1, target: Language): Promise<BenchText> {
  const text = await devsetHalf(half, target);
  return { ...text, rows: text.rows.filter(([zh]) => zh.length >= 30 && !lacksPassage(zh, target)) };
}

const scoreOf = (weights: OmissionWeights) => (sample: OmissionSample) => omissionEvidence(sample.features, weights, 0);

/** What evidence must exceed in lines as they are for no more alarms than there may be. */
function operatingPoint(scores: readonly number[], lines: number, alarms: number): number {
  return [...scores].sort((a, b) => b - a)[Math.floor(alarms * lines)] ?? 0;
}

const modelOf = (lost: OmissionWeights, added: OmissionWeights): OmissionModel => ({ weights: { lost, added }, languages: {}, added: 0 });

let weights: OmissionModel['weights'] = { lost: START, added: START };
let damagedSamples: OmissionSample[] = [];
for (let turn = 0; turn < TURNS; turn++) {
  const model = modelOf(weights.lost, weights.added);
  damagedSamples = texts.flatMap(({ target, text }) =>
    Array.from({ length: DRAWS }, (_, draw) => damaged(text, draw)).flatMap(({ rows, cut }) => samples(rows, cut, text, target, model)),
  );
  const fitted = (wanted: OmissionKind): OmissionWeights => ({
    ...START,
    ...logisticRegression(
      OMISSION_FEATURES,
      damagedSamples.filter(({ kind }) => kind === wanted),
    ),
  });
  weights = { lost: fitted('lost'), added: fitted('added') };
}

/** What speaks for the likeliest passages of lines as they are, by kind. */
function scoresAsTheyAre(model: OmissionModel) {
  return correct.map(({ target, halves }) => {
    const seen = halves.flatMap((text) => samples(text.rows, NOTHING_CUT, text, target, model, text.rows.length));
    const scores = (wanted: OmissionKind) => seen.filter(({ kind }) => kind === wanted).map(scoreOf(model.weights[wanted]));
    return { target, lines: halves.reduce((sum, { rows }) => sum + rows.length, 0), lost: scores('lost'), added: scores('added') };
  });
}

const asTheyAre = scoresAsTheyAre(modelOf(weights.lost, weights.added));
/** The threshold that ships is each language's operating point: how often passages are dropped nobody knows. */
const points = new Map<string, number>(asTheyAre.map(({ target, lines, lost }) => [target, operatingPoint(lost, lines, ALARMS.lost)]));
const additionsPoint = (all: typeof asTheyAre, alarms: number) =>
  operatingPoint(
    all.flatMap(({ added }) => added),
    all.reduce((sum, { lines }) => sum + lines, 0),
    alarms,
  );
const addition = additionsPoint(asTheyAre, ALARMS.added);
// Where the Chinese is the translation, what the other version has is what it lost.
const chinese = additionsPoint(scoresAsTheyAre(modelOf(weights.lost, weights.lost)), ALARMS.lost);

function report(kind: OmissionKind, target: string, point: number): void {
  const dropped = damagedSamples.filter((sample) => sample.kind === kind && sample.target === target && sample.isTrue);
  const found = dropped.filter((sample) => scoreOf(weights[kind])(sample) > point);
  console.log(
    `${target}, ${kind}: ${(found.length / dropped.length).toFixed(3)} of ${dropped.length} found at ${ALARMS[kind]} alarms a paragraph`,
  );
}
for (const [target, point] of points) report('lost', target, point);
for (const target of targets) report('added', target, addition);

const caution = (point: number) => rounded(DEFAULT_THRESHOLDS.partialEvidence - point);
const languages = Object.fromEntries([...points, ['zh', chinese] as const].map(([language, point]) => [language, caution(point)]));
const shipped: OmissionModel = { weights, languages, added: caution(addition) };
console.log(JSON.stringify(shipped));
writeFileSync(join(root, 'corpora/model/omission.json'), `${JSON.stringify(shipped, null, 2)}\n`);
