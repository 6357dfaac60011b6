import { ownCopy } from './own-copy.js';

/** Slots that a table begins with, a power of two, and the share of them that may be taken. */
const FIRST_SLOTS = 1 << 10;
const FULLEST = 0.5;

/**
 * Words, each with a number from 0 in the order in which they came. A word is looked up where it stands in a text: no string is made of
 * one that is known.
 */
export class WordTable {
  readonly #names: string[] = [];
  /** By number. */
  readonly #hashes: number[] = [];
  /** Numbers from 1 at the place of their hash, or the next that was free; 0 is free. */
  #slots = new Int32Array(FIRST_SLOTS);

  get size(): number {
    return this.#names.length;
  }

  name(number: number): string {
    return this.#names[number] ?? '';
  }

  /** The number of the word that stands in a text from `start` to `end`, a new one where it hasn't come before. */
  numberAt(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slot = this.#slotFor(hash, text, start, end);
    const number = (this.#slots[slot] ?? 0) - 1;
    return number < 0 ? this.#add(text, start, end, hash, slot) : number;
  }

  /** Whether the word that stands in a text from `start` to `end` has come before. */
  has(text: string, start: number, end: number): boolean {
    return this.#slots[this.#slotFor(hashOf(text, start, end), text, start, end)] !== 0;
  }

  /** Where a word is, or would be. */
  #slotFor(hash: number, text: string, start: number, end: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || (this.#hashes[number] === hash && standsAt(this.#names[number] ?? '', text, start, end))) return slot;
    }
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#names.length;
    this.#names.push(ownCopy(text.slice(start, end)));
    this.#hashes.push(hash);
    this.#slots[slot] = number + 1;
    if (this.#names.length > FULLEST * this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const last = slots.length - 1;
    this.#hashes.forEach((hash, number) => {
      let slot = hash & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    });
    this.#slots = slots;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}
