/** Share of a term's place by which it strays from where its part stands. */
const SCALE = 0.08;
/** Share of the terms that stand in their place, and not anywhere. */
const IN_PLACE = 0.85;

/**
 * How much of the one, 0..1, the kernel around a part from `from` to `to` covers: what `orderGain` divides by.
 */
export const partMass = (from: number, to: number): number =>
  to - from + SCALE * (2 - Math.exp(-from / SCALE) - Math.exp(-(1 - to) / SCALE));

/**
 * Order inside a bead that joins several units to one: what only the first of them has is found at the head of the one, what only the
 * last has at its end. A unit that merely stands beside finds its words all over. The log-likelihood ratio of a term's place, a Laplace
 * kernel around its part against anywhere.
 *
 * @param place where the term stands in the joined unit, 0..1.
 * @param from where the part that has it begins there, as far as the sizes of the parts tell, 0..1.
 * @param to where that part ends.
 * @param mass `partMass` of that part.
 */
export function orderGain(place: number, from: number, to: number, mass = partMass(from, to)): number {
  const distance = place < from ? from - place : place > to ? place - to : 0;
  return Math.log(IN_PLACE * (Math.exp(-distance / SCALE) / mass) + (1 - IN_PLACE));
}
