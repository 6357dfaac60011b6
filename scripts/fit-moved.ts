/**
 * Fits what tells moved text from one clause lost and another added, and writes corpora/model/moved.json.
 *
 * Documents of one half of the development set, in all five pairs with Chinese, have one line moved, lines lost on both sides, or both; with a
 * learnt lexicon or the written one alone. Hand-aligned documents and damaged long ones show what much text without counterpart
 * looks like. A logistic regression parts the two places of a moved line from all others that could be one; what speaks against any move is
 * then set by how many documents may have a wrong one. Measured on the other half. It builds on the engine's weights: to be run after `npm run fit`.
 *
 * npm run fit:moved [-- --pairs en,fr]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { movedCandidates } from '../src/align/moved.js';
import { MOVED_FEATURES, type MovedFeatures, type MovedModel, movedEvidence } from '../src/align/moved-model.js';
import { placed } from '../src/align/placed.js';
import type { Lexicon } from '../src/model/lexicon.js';
import { fittedModel } from '../src/similarity/model.js';
import { moveLine, type Random } from '../tests/check/injectors.js';
import { type BenchText, devsetHalf, type Language } from './checks/texts.js';
import { damage } from './data/damage.js';
import { randomNumbers } from './data/random.js';
import { LANGUAGES } from './data/sets.js';
import { root } from './data/shared.js';
import { logisticRegression, rounded } from './fit/logistic.js';
import { searchLines } from './fit/search-lines.js';
import { naturalTrainings, type Training } from './fit/training.js';

const { values: flags } = parseArgs({ options: { pairs: { type: 'string', default: LANGUAGES.slice(1).join(',') } } });
const targets = LANGUAGES.filter((language) => flags.pairs.split(',').includes(language));

/** Lines of a document, and how many each side of it loses at most. */
const LINES = 40;
const MOST_LOST = 3;
/** Lines of a long text. */
const LONG = 300;

/** A line as it stands in one version: its text, and which line of the document it is. */
interface Line {
  readonly text: string;
  readonly of: number;
}

/** What was done to a document, and each two units that could be a moved line. */
interface Case {
  readonly moved: number | undefined;
  readonly places: readonly { readonly features: MovedFeatures; readonly isTrue: boolean }[];
}

function without(lines: readonly Line[], random: Random, kept?: number, most = MOST_LOST): Line[] {
  const lost = new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => Math.floor(random() * LINES)));
  return lines.filter(({ of }) => of === kept || !lost.has(of));
}

/** A text with gold in which nothing has moved. */
function unmoved({ text, languages, lexicons }: Training): Case {
  const beadOf = (name: 'source' | 'target') => new Map(text.gold.flatMap((bead, of) => bead[name].map((unit) => [unit, of] as const)));
  const [from, to] = [beadOf('source'), beadOf('target')];
  const lines = (texts: readonly string[], of: ReadonlyMap<number, number>) =>
    texts.map((line, k): Line => ({ text: line, of: of.get(k) ?? -1 }));
  return caseOf(lines(text.source, from), lines(text.target, to), undefined, languages, lexicons);
}

/** Aligns a damaged document and looks where moved text could be. */
function caseOf(
  source: readonly Line[],
  target: readonly Line[],
  moved: number | undefined,
  languages: readonly [string, string],
  lexicons: readonly Lexicon[],
): Case {
  const text = { source: source.map((line) => line.text), target: target.map((line) => line.text) };
  const { beads, scorer } = searchLines({ text, languages, lexicons, secondPass: 'auto' }, fittedModel);
  const places = [...movedCandidates(placed(beads), scorer, () => true)].flatMap((candidate) => {
    const [one, other] = [source[candidate.source.index]?.of, target[candidate.target.index]?.of];
    // Two places of a line that the search parted though it has not moved tell nothing.
    if (one === other && one !== moved) return [];
    return [{ features: candidate.features, isTrue: one === other }];
  });
  return { moved, places };
}

/** Each document four times: a line moved, one lost on either side, several lost, and a line moved where several were lost. */
function* cases({ rows, lexicons }: BenchText, language: Language): Iterable<Case> {
  const random = randomNumbers(23);
  const written = lexicons.slice(0, -1);
  for (let start = 0, k = 0; start + LINES / 2 <= rows.length; start += LINES, k++) {
    const own = rows.slice(start, start + LINES);
    const source = own.map(([text], of): Line => ({ text, of }));
    const target = own.map(([, text], of): Line => ({ text, of }));
    const changed = moveLine(
      [...target.keys()].map((of) => `${of}`.padEnd(LINES)),
      random,
    );
    const known = k % 2 === 0 ? lexicons : written;
    const order = changed?.lines.map((line) => target[Number(line)] ?? { text: '', of: -1 }) ?? target;
    yield caseOf(source, order, changed?.at, ['zh', language], known);
    for (const most of [1, MOST_LOST])
      yield caseOf(without(source, random, undefined, most), without(target, random, undefined, most), undefined, ['zh', language], known);
    yield caseOf(without(source, random, changed?.at), without(order, random, changed?.at), changed?.at, ['zh', language], known);
  }
}

async function halfOf(which: 0 | 1): Promise<Case[]> {
  const all: Case[] = [];
  for (const target of targets) all.push(...cases(await devsetHalf(which, target), target));
  return all;
}

/** Long texts of the fit's half, and hand-aligned ones: what stands alone in them has no counterpart. */
async function longTexts(): Promise<Case[]> {
  const all: Training[] = [];
  for (const [n, target] of targets.entries()) {
    const { rows, lexicons } = await devsetHalf(0, target);
    const pairs = rows.slice(n * LONG, (n + 1) * LONG).map(([zh, other]): [string, string] => [zh, other]);
    const text = damage(pairs, ['zh', target], n);
    all.push({ name: target, text, languages: ['zh', target], lexicons, secondPass: 'auto' });
  }
  return [...all, ...(await naturalTrainings())].map(unmoved);
}

/** Moved lines that are found, those that the search left open to it, and other places taken for one, per document. */
function measured(all: readonly Case[], model: MovedModel): string {
  const moved = all.filter((one) => one.moved !== undefined);
  const isTaken = ({ features }: Case['places'][number]) => movedEvidence(features, model) > 0;
  const open = moved.filter(({ places }) => places.some(({ isTrue }) => isTrue)).length;
  const found = moved.filter(({ places }) => places.some((place) => place.isTrue && isTaken(place))).length;
  const wrong = all.filter(({ places }) => places.some((place) => !place.isTrue && isTaken(place))).length;
  return `${moved.length} lines moved, ${open} open, ${found} found; wrong in ${wrong} of ${all.length} documents`;
}

/**
 * Shares of the documents in which something that has not moved may be taken for moved: of all, and of those in which one unit of either side
 * is all that stands alone. Few texts have lost one clause and gained another, and nothing else.
 */
const WRONG = { all: 0.01, only: 0.03 };

type Places = Case['places'];

/** What speaks for the likeliest place of each document, at most, but in a share of them. */
function most(documents: readonly Places[], model: MovedModel, share: number): number {
  const highest = documents
    .map((places) => Math.max(...places.map(({ features }) => movedEvidence(features, model))))
    .sort((a, b) => b - a);
  return highest[Math.floor(share * documents.length)] ?? 0;
}

/** The model with as little against a move as so few wrong ones allow: a line lost and another added are rarer than the fit's documents have them. */
function atOperatingPoint(model: MovedModel, all: readonly Case[]): MovedModel {
  const wrong = all.map(({ places }) => places.filter(({ isTrue }) => !isTrue));
  const bias = rounded(model.bias - most(wrong, model, WRONG.all));
  const only = wrong.map((places) => places.filter(({ features }) => features.only === 1)).filter((places) => places.length > 0);
  return { ...model, bias, only: rounded(model.only - most(only, { ...model, bias }, WRONG.only)) };
}

const own = await halfOf(0);
const fitted = logisticRegression(
  MOVED_FEATURES,
  [...own, ...(await longTexts())].flatMap(({ places }) => places),
);
const model = atOperatingPoint(fitted, own);
console.log(`${JSON.stringify(model)}\nhalf of the fit: ${measured(own, model)}\nother half: ${measured(await halfOf(1), model)}`);
writeFileSync(join(root, 'corpora/model/moved.json'), `${JSON.stringify(model, null, 2)}\n`);
