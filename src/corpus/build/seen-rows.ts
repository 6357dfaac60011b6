import { BANDS, SIGNATURE } from './signature.js';

/** Places where a number can stand: the latest of so many are remembered, and older ones are forgotten. */
const WAYS = 4;

/** A set of numbers that takes the same memory however many are put in: of those that fall in one bucket the latest four are kept. */
class LatestNumbers {
  readonly #slots: Float64Array;
  readonly #buckets: number;

  constructor(size: number) {
    this.#buckets = size / WAYS;
    this.#slots = new Float64Array(size).fill(-1);
  }

  has(value: number): boolean {
    const start = (value % this.#buckets) * WAYS;
    for (let way = start; way < start + WAYS; way++) if (this.#slots[way] === value) return true;
    return false;
  }

  add(value: number): void {
    const start = (value % this.#buckets) * WAYS;
    this.#slots.copyWithin(start + 1, start, start + WAYS - 1);
    this.#slots[start] = value;
  }
}

/** Rows of a group that are remembered, about: 8 bytes each for exact duplicates, and in each of the bands. */
export const REMEMBERED = { exact: 1 << 21, near: 1 << 19 };

/**
 * The signatures of the rows so far, in memory that doesn't grow: about the latest two million rows for exact duplicates and half a million
 * for near ones.
 */
export class SeenRows {
  readonly #exact: LatestNumbers | undefined;
  readonly #bands: readonly LatestNumbers[];

  /** @param filters which of the two kinds are looked for. */
  constructor({ exact, near }: { readonly exact: boolean; readonly near: boolean }) {
    this.#exact = exact ? new LatestNumbers(REMEMBERED.exact) : undefined;
    this.#bands = near ? Array.from({ length: BANDS }, () => new LatestNumbers(REMEMBERED.near)) : [];
  }

  /** Whether a row like this one was added before; the signature stands at an offset of a longer array. */
  find(signatures: Float64Array, at: number): 'duplicates' | 'near-duplicates' | undefined {
    if (this.#exact?.has(signatures[at] ?? 0)) return 'duplicates';
    return this.#bands.some((band, k) => band.has(signatures[at + 1 + k] ?? 0)) ? 'near-duplicates' : undefined;
  }

  /** Remembers all rows of an array of signatures. */
  add(signatures: Float64Array): void {
    for (let at = 0; at < signatures.length; at += SIGNATURE) {
      this.#exact?.add(signatures[at] ?? 0);
      this.#bands.forEach((band, k) => {
        band.add(signatures[at + 1 + k] ?? 0);
      });
    }
  }
}
