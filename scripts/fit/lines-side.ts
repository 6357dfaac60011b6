import { lineNumbering } from '../../src/similarity/line-numbering.js';
import type { ComparedSide } from '../../src/similarity/side.js';

/** Lines as the engine compares them. */
export const linesSide = (language: string, lines: readonly string[]): ComparedSide => ({
  language,
  units: lines.map((text) => ({ text, numbering: lineNumbering(text, language), scope: null, notes: [] })),
});
