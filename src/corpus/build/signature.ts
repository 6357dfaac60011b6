import type { CorpusRow, RowCell } from './row.js';

/** Bands of the sketch, and hashes in each: rows that share nine in ten of their shingles meet in a band 97 times of 100, half of them 2 times. */
export const BANDS = 6;
const ROWS = 8;
/** UTF-16 units in a shingle. */
const SHINGLE = 4;

/** Numbers in a signature: the hash of the texts, then one for each band. */
export const SIGNATURE = 1 + BANDS;

const [PRIME_A, PRIME_B] = [0x85ebca6b, 0xc2b2ae35];

/** Two lanes of 32 bits, mixed as MurmurHash3 does at its end. */
class Hash {
  #a: number;
  #b: number;

  constructor(seed: number) {
    this.#a = 0xdeadbeef ^ seed;
    this.#b = 0x41c6ce57 ^ seed;
  }

  add(value: number): void {
    this.#a = Math.imul(this.#a ^ value, 0x9e3779b1);
    this.#b = Math.imul(this.#b ^ value, 0x5f356495);
  }

  /** A whole number of 53 bits. */
  get value(): number {
    const a = Math.imul(this.#a ^ (this.#a >>> 16), PRIME_A) ^ Math.imul(this.#b ^ (this.#b >>> 13), PRIME_B);
    const b = Math.imul(this.#b ^ (this.#b >>> 16), PRIME_A) ^ Math.imul(this.#a ^ (this.#a >>> 13), PRIME_B);
    return 4294967296 * (2097151 & b) + (a >>> 0);
  }
}

/** Of a family of hash functions on 32 bits, the k-th: multiplication by an odd number, and addition. */
const FAMILY = Array.from({ length: BANDS * ROWS }, (_, k) => ({
  factor: Math.imul(2 * k + 1, 0x9e3779b1) | 1,
  summand: Math.imul(k + 1, PRIME_B),
}));

/** Where the shingles of a language begin: texts in two languages have no shingle in common. */
function languageSeed(language: string): number {
  const hash = new Hash(0);
  for (let k = 0; k < language.length; k++) hash.add(language.charCodeAt(k));
  return hash.value | 0;
}

/** The least value of each hash function over the shingles of all texts in their languages (MinHash, Broder 1997). */
function leastHashes(cells: readonly RowCell[]): Uint32Array {
  const least = new Uint32Array(FAMILY.length).fill(0xffffffff);
  for (const { language, text: whole } of cells) {
    const [text, seed] = [skeleton(squeezed(whole)), languageSeed(language)];
    for (let at = 0; at + SHINGLE <= Math.max(SHINGLE, text.length); at++) {
      let shingle = seed;
      for (let k = at; k < at + SHINGLE; k++) shingle = Math.imul(shingle ^ (text.charCodeAt(k) | 0), 0x01000193) ^ (shingle >>> 15);
      for (let k = 0; k < FAMILY.length; k++) {
        const { factor, summand } = FAMILY[k] ?? { factor: 1, summand: 0 };
        let hash = (Math.imul(shingle, factor) + summand) | 0;
        hash = Math.imul(hash ^ (hash >>> 15), PRIME_A) >>> 0;
        if (hash < (least[k] ?? 0)) least[k] = hash;
      }
    }
  }
  return least;
}

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What a near duplicate may differ in without being asked: case, punctuation, spaces. */
const skeleton = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

/**
 * Writes the signature of a row: two rows with the same first number have the same texts in the same languages; two that share another
 * number are probably near duplicates (MinHash with bands, Leskovec, Rajaraman & Ullman, _Mining of Massive Datasets_, ch. 3).
 *
 * @param near Whether the bands are wanted too; without them they are 0.
 */
export function writeSignature({ cells }: CorpusRow, near: boolean, into: Float64Array, at: number): void {
  const texts = cells.map(({ text }) => squeezed(text));
  const whole = new Hash(cells.length);
  cells.forEach(({ language }, k) => {
    for (const text of [language, texts[k] ?? '']) {
      for (let i = 0; i < text.length; i++) whole.add(text.charCodeAt(i));
      whole.add(-1);
    }
  });
  into[at] = whole.value;
  if (!near) return;
  const least = leastHashes(cells);
  for (let band = 0; band < BANDS; band++) {
    const hash = new Hash(band);
    for (let k = band * ROWS; k < (band + 1) * ROWS; k++) hash.add(least[k] ?? 0);
    into[at + 1 + band] = hash.value;
  }
}
