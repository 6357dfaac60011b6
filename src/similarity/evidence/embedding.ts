import { expectArguments } from '../../arguments/expect.js';
import { VECTOR } from '../../arguments/values.js';
import type { ComparedSide } from '../side.js';

/**
 * Gives a text's vector, of any dimension but always the same one; undefined where there is none. It is called once a unit, in order, and
 * answers at once: vectors that come from a service are asked for beforehand and looked up.
 *
 * @example
 * ```ts
 * const vectors = new Map([['人权', [0.1, 0.9]], ['human rights', [0.2, 0.8]]]);
 * const embedder: Embedder = (text) => vectors.get(text);
 * ```
 */
export type Embedder = (text: string, language: string) => ArrayLike<number> | undefined;

/** Cosines of chance pairs that are sampled to learn how alike unrelated units are. */
const SAMPLES = 400;
/** Standard deviations above chance at which a cosine speaks neither for nor against a pair. */
const NEUTRAL = 1.5;
/** A median absolute deviation, as a standard deviation; and the least that is believed. */
const TO_STANDARD = 1.4826;
const LEAST_SPREAD = 0.02;
/** Nats that vectors can give or take at most: they never overrule everything else. */
const MOST = 8;

/** Vectors of the caller's: the cosine of a bead's summed vectors, in standard deviations above that of chance pairs. */
export class EmbeddingCost {
  readonly #source: readonly (ArrayLike<number> | undefined)[];
  readonly #target: readonly (ArrayLike<number> | undefined)[];
  readonly #middle: number;
  readonly #spread: number;

  constructor(source: ComparedSide, target: ComparedSide, embedder: Embedder) {
    this.#source = vectorsOf(source, embedder);
    this.#target = vectorsOf(target, embedder);
    const cosines: number[] = [];
    // A fixed stride over all pairs: the same sample on every machine, and no random numbers.
    const all = this.#source.length * this.#target.length;
    const stride = Math.max(1, Math.floor(all / SAMPLES));
    for (let k = 0; k < all; k += stride) {
      const value = cosine([this.#source[k % this.#source.length]], [this.#target[Math.floor(k / this.#source.length)]]);
      if (value !== undefined) cosines.push(value);
    }
    // The middle and the deviations from it, not the mean and variance: true pairs are among those sampled, in a short text many.
    this.#middle = median(cosines);
    this.#spread = Math.max(LEAST_SPREAD, TO_STANDARD * median(cosines.map((value) => Math.abs(value - this.#middle))));
  }

  /** 0 where a unit of the bead has no vector: a missing vector is no evidence. */
  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const value = cosine(this.#source.slice(sourceStart, sourceEnd), this.#target.slice(targetStart, targetEnd));
    if (value === undefined) return 0;
    return -Math.max(-MOST, Math.min(MOST, (value - this.#middle) / this.#spread - NEUTRAL));
  }
}

/** The vector of each unit. One promised for later would be taken for none. */
function vectorsOf({ units, language }: ComparedSide, embedder: Embedder): (ArrayLike<number> | undefined)[] {
  return units.map(({ text }) => {
    const vector = embedder(text, language);
    expectArguments('embedder', VECTOR, { vector }, 'invalid-option');
    return vector;
  });
}

function cosine(
  source: readonly (ArrayLike<number> | undefined)[],
  target: readonly (ArrayLike<number> | undefined)[],
): number | undefined {
  const a = total(source);
  const b = total(target);
  if (a === undefined || b === undefined || a.length !== b.length) return undefined;
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let k = 0; k < a.length; k++) {
    const x = a[k] ?? 0;
    const y = b[k] ?? 0;
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : undefined;
}

function total(vectors: readonly (ArrayLike<number> | undefined)[]): ArrayLike<number> | undefined {
  const first = vectors[0];
  if (first === undefined || vectors.length === 1) return first;
  const sum = Float64Array.from(first);
  for (const vector of vectors.slice(1)) {
    if (vector === undefined || vector.length !== sum.length) return undefined;
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
  }
  return sum;
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const half = ordered.length >> 1;
  const upper = ordered[half] ?? 0;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[half - 1] ?? upper)) / 2;
}
