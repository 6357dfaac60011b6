import { keptFor } from '../../kept-for.js';
import type { AlignmentUnit } from '../../model/alignment.js';
import type { CheckContext, CheckedPair } from '../context.js';
import { isAlone } from '../pairs-alone.js';
import { readUnit } from '../read-text.js';
import { isUntranslated, sameKey } from './text.js';
import { unquoted } from './third-language.js';

/** Pairs that an untranslated clause may stand away from the clause that it leaves without counterpart. */
const NEAR = 3;

/**
 * Clauses that are not translated, and not paired with what they stand for: the alignment holds the two for one missing and one extra, has
 * joined the untranslated one to its neighbour, or given what it stands for to another. From either unit to the other.
 */
export const untranslatedTwins = keptFor((context: CheckContext): ReadonlyMap<AlignmentUnit, AlignmentUnit> => {
  const twins = new Map<AlignmentUnit, AlignmentUnit>();
  for (const pair of context.pairs) {
    if (pair.isFilled && pair.target.units.length === 1) continue;
    for (const left of untranslatedUnits(pair)) {
      const twin = sourceByKey(context).get(sameKey(left.text)) ?? missingBeside(context, pair).find((unit) => !twins.has(unit));
      if (twin === undefined) continue;
      twins.set(left, twin);
      twins.set(twin, left);
    }
  }
  return twins;
});

/** The clauses of the source by what they read as, of equal ones that without counterpart. */
const sourceByKey = keptFor(({ pairs }: CheckContext): ReadonlyMap<string, AlignmentUnit> => {
  const [filled, alone] = [pairs.filter(({ isFilled }) => isFilled), pairs.filter((pair) => isAlone(pair, 'source'))];
  return new Map([...filled, ...alone].flatMap(({ pair }) => pair.source.map((unit) => [sameKey(unit.text), unit])));
});

/** The units of a pair's target that are not translated, each by itself. */
export function untranslatedUnits(pair: CheckedPair): readonly AlignmentUnit[] {
  const { source, target } = pair;
  if (target.units.length === 1) return pair.isUntranslated ? target.units : [];
  const [own, other] = [target.version.language, source.version.language];
  return target.units.filter((unit) => {
    const { text } = unit;
    return isUntranslated(text, own, other, source.text) || unquoted(readUnit(unit, own).thirdLanguage, text, source.text)?.isAll === true;
  });
}

/** The clauses without counterpart beside a pair, the nearest first, with nothing between that has one. */
function missingBeside({ pairs }: CheckContext, { index }: CheckedPair): AlignmentUnit[] {
  const found: AlignmentUnit[] = [];
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const step of [-distance, distance]) {
      const between = pairs.slice(Math.min(index + 1, index + step + 1), Math.max(index, index + step));
      const pair = pairs[index + step];
      if (pair !== undefined && isAlone(pair, 'source') && !between.some(({ isFilled }) => isFilled)) found.push(...pair.pair.source);
    }
  }
  return found;
}
