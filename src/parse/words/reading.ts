import type { NumberingStyle } from '../../model/document.js';

/** One way to read a mark: `(c)` counts 3 as a letter, 100 as a Roman numeral. */
export interface Reading {
  readonly style: NumberingStyle;
  readonly ordinal: number;
  /** Marks of one list come from one series: an alphabet, or the style's own. */
  readonly series: string;
  /** True where characters were taken for others that look like them: `l` for 1. */
  readonly misread?: true;
}
