import type { Reading } from '../words/reading.js';

/** How a mark is set off: `1.`, `a)`, `(a)`, `1 -`, `一、`, `1 Text`, one character of its own (`㈠`), alone on its line. */
export type MarkForm = 'dot' | 'close' | 'both' | 'dash' | 'comma' | 'bare' | 'enclosed' | 'quoted' | 'alone' | 'bullet';

/** What stands at the start of a paragraph and may be its number; siblings decide between the readings. */
export interface Mark {
  /** As printed, without white space around it. */
  readonly printed: string;
  /** Index where the text after mark and white space begins. */
  readonly end: number;
  readonly form: MarkForm;
  /** Empty for a bullet. */
  readonly readings: readonly Reading[];
  readonly upper: boolean;
  /** `bis`, `ter` …, whatever the language prints; empty where there is none. */
  readonly suffix: string;
  /** `3-2-1` for 3.2.1. */
  readonly dotted: string;
  /** True where only siblings can prove it a mark: figures with nothing but white space after them, or with figures right behind the dot. */
  readonly weak: boolean;
  /** Set where the mark names its division itself: `PP1`, `OP 12 bis`. */
  readonly division: 'pp' | 'op' | null;
  /** True where it was found inside the sentence and put in front. */
  readonly displaced?: true;
}
