import { keptFor } from '../kept-for.js';
import { languageTable } from '../languages/index.js';
import type { AlignmentUnit } from '../model/alignment.js';
import type { CheckContext, CheckedPair } from './context.js';
import { counts } from './division.js';
import { readUnit } from './read-text.js';

/** Fewest characters of a text whose repetition is no accident. */
const LONG_ENOUGH: Readonly<Record<string, number>> = { Hani: 8 };

/** Repetitions of each side: for each unit that reads as an earlier one while their counterparts differ, the earlier one. */
export const repetitions = {
  source: keptFor((context: CheckContext) => search(context, 'source')),
  target: keptFor((context: CheckContext) => search(context, 'target')),
};

function search(context: CheckContext, side: 'source' | 'target'): ReadonlyMap<AlignmentUnit, AlignmentUnit> {
  const other = side === 'source' ? 'target' : 'source';
  const { language } = context[side];
  const least = LONG_ENOUGH[languageTable(language)?.script ?? ''] ?? 20;
  const groups = new Map<string, CheckedPair[]>();
  for (const { pair, unit } of alikeInHead(context, side)) {
    const { key } = readUnit(unit, language);
    if (key.length < least) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  const found = new Map<AlignmentUnit, AlignmentUnit>();
  for (const [key, pairs] of groups) {
    if (pairs.length < 2 || isRepeatedThere(pairs, other)) continue;
    const units = context[side].units.filter((unit) => readUnit(unit, language).key === key);
    const [first, ...rest] = unpairedLast(units, pairs, side, other);
    for (const unit of rest) if (first !== undefined) found.set(unit, first);
  }
  return found;
}

/** Share of their letter pairs (Dice) from which two texts say the same in other words: translators, and the drafters themselves, vary what repeats. */
const ALIKE = 0.5;
/** Counterparts of one repeated text that are compared with each other. */
const MOST_COMPARED = 20;

/** Whether pairs of equal units on one side have counterparts that repeat as often: the text itself repeats then. */
function isRepeatedThere(pairs: readonly CheckedPair[], other: 'source' | 'target'): boolean {
  if (new Set(pairs).size < pairs.length || pairs.some((pair) => pair.pair[other].length === 0)) return false;
  const keys = new Set(pairs.map((pair) => pair[other].key));
  if (keys.size < pairs.length) return true;
  const texts = [...keys].slice(0, MOST_COMPARED).map(letterPairs);
  return texts.some((one, k) => texts.slice(k + 1).some((another) => areAlike(one, another)));
}

function areAlike(pairs: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return 2 * shared >= ALIKE * (pairs.size + others.size);
}

const letterPairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, k) => text.slice(k, k + 2)));

/** A unit, and the pair that holds it. */
interface Held {
  readonly pair: CheckedPair;
  readonly unit: AlignmentUnit;
}

/** The units that begin as others do, in their order: only they can be repetitions. */
function alikeInHead(context: CheckContext, side: 'source' | 'target'): Held[] {
  const { language } = context[side];
  const held = context.pairs.flatMap((pair) => pair.pair[side].filter(({ path }) => counts(path)).map((unit): Held => ({ pair, unit })));
  const heads = new Map<string, number>();
  const headOf = ({ unit }: Held) => readUnit(unit, language).head;
  for (const each of held) heads.set(headOf(each), (heads.get(headOf(each)) ?? 0) + 1);
  return held.filter((each) => (heads.get(headOf(each)) ?? 0) > 1);
}

/** Units with a counterpart first, so that the one without is called the repetition. */
function unpairedLast(
  units: readonly AlignmentUnit[],
  pairs: readonly CheckedPair[],
  side: 'source' | 'target',
  other: 'source' | 'target',
): AlignmentUnit[] {
  const isPaired = (unit: AlignmentUnit) => pairs.some((pair) => pair.pair[side].includes(unit) && pair.pair[other].length > 0);
  return [...units.filter(isPaired), ...units.filter((unit) => !isPaired(unit))];
}
