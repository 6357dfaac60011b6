import fc from 'fast-check';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../src/model/alignment.js';

/** A unit of a line alignment. */
export function lineUnit(index: number, text: string): AlignmentUnit {
  return { path: `line.${index}`, text, span: { start: 0, end: text.length }, numbering: null };
}

/** A pair of units, with a confidence. */
export function pairOf(source: readonly AlignmentUnit[], target: readonly AlignmentUnit[], confidence = 0.9): AlignmentPair {
  const paths = (units: readonly AlignmentUnit[]): string => units.map((unit) => unit.path).join('+');
  const id = `${paths(source)}=${paths(target)}`;
  return { id, type: `${source.length}-${target.length}`, source, target, confidence, cost: 0, evidence: [] };
}

function side(language: string, clauses: readonly AlignmentUnit[]): AlignmentSide {
  return { language, symbol: null, title: null, clauses };
}

/** An alignment of lines by pairs of texts: `[['一', '二'], ['one']]` is a 2-1 pair. */
export function alignmentOf(
  rows: readonly (readonly [readonly string[], readonly string[]])[],
  languages: readonly [string, string] = ['zh', 'en'],
): Alignment {
  const source: AlignmentUnit[] = [];
  const target: AlignmentUnit[] = [];
  const add = (units: AlignmentUnit[], texts: readonly string[]): AlignmentUnit[] =>
    texts.map((text) => {
      const unit = lineUnit(units.length, text);
      units.push(unit);
      return unit;
    });
  const pairs = rows.map(([from, to], index) => pairOf(add(source, from), add(target, to), (index % 11) / 10));
  return { unit: 'line', source: side(languages[0], source), target: side(languages[1], target), pairs };
}

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

/** A row: one to three texts against one to three, or one against nothing. */
const row = fc.oneof(
  fc.tuple(fc.array(anyText, { minLength: 1, maxLength: 3 }), fc.array(anyText, { minLength: 1, maxLength: 3 })),
  fc.tuple(fc.tuple(anyText), fc.constant([])),
  fc.tuple(fc.constant([]), fc.tuple(anyText)),
);

/** Alignments of any text at all. */
export const anyAlignment: fc.Arbitrary<Alignment> = fc
  .tuple(fc.array(row, { maxLength: 8 }), fc.constantFrom(['zh', 'en'] as const, ['en', 'ar'] as const, ['fr', 'ru'] as const))
  .map(([rows, languages]) => alignmentOf(rows, languages));
