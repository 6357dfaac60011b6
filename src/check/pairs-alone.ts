import { languageTable } from '../languages/index.js';
import type { AlignmentUnit } from '../model/alignment.js';
import { visibleLength } from '../text/tokenise.js';
import type { CheckContext, CheckedPair } from './context.js';
import { counts } from './division.js';
import { readUnit } from './read-text.js';

/** Whether a pair is a unit without counterpart that a reader would miss: no blank line, no front matter. */
export function isAlone(pair: CheckedPair, side: 'source' | 'target'): boolean {
  const other = side === 'source' ? 'target' : 'source';
  const unit = pair.pair[side][0];
  return unit !== undefined && pair.pair[other].length === 0 && counts(unit.path) && visibleLength(unit.text) > 0;
}

/** Fewest characters of a text whose repetition is no accident. */
const LONG_ENOUGH: Readonly<Record<string, number>> = { Hani: 8 };

/** Repetitions: for each unit of one side that reads as an earlier one while their counterparts differ, the earlier one. */
export function repetitions(context: CheckContext, side: 'source' | 'target'): ReadonlyMap<AlignmentUnit, AlignmentUnit> {
  const known = repeated[side].get(context) ?? search(context, side);
  repeated[side].set(context, known);
  return known;
}

/** What was found, once for all rules. */
const repeated = {
  source: new WeakMap<CheckContext, ReadonlyMap<AlignmentUnit, AlignmentUnit>>(),
  target: new WeakMap<CheckContext, ReadonlyMap<AlignmentUnit, AlignmentUnit>>(),
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
    if (pairs.length < 2) continue;
    const others = pairs.filter((pair) => pair.pair[other].length > 0);
    // As often on the other side, and there the same too: the text itself repeats.
    const twins = new Set(others.map((pair) => pair[other].key));
    if (others.length === pairs.length && new Set(pairs).size === pairs.length && twins.size < pairs.length) continue;
    const units = context[side].units.filter((unit) => readUnit(unit, language).key === key);
    const [first, ...rest] = unpairedLast(units, pairs, side, other);
    for (const unit of rest) if (first !== undefined) found.set(unit, first);
  }
  return found;
}

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
