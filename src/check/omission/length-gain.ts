import { type LengthRatio, varianceBeside } from '../../similarity/evidence/length.js';

/** How the lengths that words call for spread, against lengths as they are (the likeliest on the development set, all pairs with Chinese): most closely, some freely. */
const SPREADS = [
  { share: 0.845, scale: 0.6 },
  { share: 0.15, scale: 1.5 },
].map(({ share, scale }) => ({ share: share / Math.sqrt(2 * Math.PI), scale }));
/** Share of pairs whose length tells nothing. */
const STRANGE = 0.005;

/**
 * How much better another text's length fits without a passage of a length, in nats (Gale & Church 1993, with a tail for free translation).
 *
 * @param length of the text that has the passage. @param other of the other text.
 */
export function lengthGain(length: number, other: number, lengths: LengthRatio): (dropped: number) => number {
  const { ratio } = lengths;
  const tail = STRANGE / (3 * ratio * length + 30);
  const density = (from: number): number => {
    const spread = varianceBeside(lengths, Math.max(from, other / ratio));
    const squared = (other - ratio * from) ** 2 / spread;
    return SPREADS.reduce((sum, { share, scale }) => sum + (share * Math.exp((-0.5 * squared) / scale)) / Math.sqrt(scale * spread), tail);
  };
  const whole = density(length);
  return (dropped) => Math.log(density(length - dropped) / whole);
}
