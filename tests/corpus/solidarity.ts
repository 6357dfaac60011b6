import type { Alignment, Document } from '../../src/index.js';
import { alignDocuments, loadLexicons, parseDocument } from '../../src/index.js';
import { type GoldRow, loadCorpus, type OfficialLanguage } from '../../src/node.js';

/** The bundled resolution. */
export const corpus = loadCorpus();

/** The languages that the Chinese text is paired with. */
export const TARGETS: readonly OfficialLanguage[] = ['en', 'fr', 'es', 'ru', 'ar'];

const MARK =
  /^(?<before>[ \t\u200e\u200f]*)(?<digits>[0-9０-９٠-٩]{1,2})(?<after>[ \t\u00a0\u200e\u200f\u202f]*[.．、\-–][ \t\u00a0\u200e\u200f\u202f]*)(?=\S)/;

const numberOf = (digits: string): number => Number([...digits].map((digit) => ((digit.codePointAt(0) ?? 0) & 0xf) % 10).join(''));

/** Where the operative part begins: the first line that is numbered 1. */
function operativeStart(lines: readonly string[]): number {
  return lines.findIndex((line) => numberOf(MARK.exec(line)?.groups?.digits ?? '0') === 1);
}

/** The text without the numbers of its operative paragraphs. */
export function unnumbered(text: string): string {
  const lines = text.split('\n');
  const start = operativeStart(lines);
  return lines.map((line, index) => (index >= start ? line.replace(MARK, '$<before>') : line)).join('\n');
}

/** The text without operative paragraph 8; those after it keep their numbers, or are numbered again. */
export function withoutEighth(text: string, renumber: boolean): string {
  const lines = text.split('\n');
  const start = operativeStart(lines);
  let current = 0;
  return lines
    .flatMap((line, index) => {
      const digits = index >= start ? MARK.exec(line)?.groups?.digits : undefined;
      if (digits !== undefined) current = numberOf(digits);
      if (current === 8) return [];
      return [digits !== undefined && renumber && current > 8 ? line.replace(digits, String(current - 1)) : line];
    })
    .join('\n');
}

/** A text of the resolution, parsed, its language to be detected. */
export function parsed(text: string): Document {
  return parseDocument(text).document;
}

/** Aligns as the command does: with the lexicons that ship. */
export async function aligned(source: Document, target: Document): Promise<Alignment> {
  return alignDocuments(source, target, { lexicons: await loadLexicons([source.language, target.language]) });
}

/** The pairs of an alignment in the form of gold: paths on both sides, in the order of the source. */
export function pathPairs(alignment: Alignment): string[] {
  const paths = (units: Alignment['pairs'][number]['source']): string => units.map((unit) => unit.path).join(' ');
  return alignment.pairs.map((pair) => `${paths(pair.source)} = ${paths(pair.target)}`);
}

/** The rows of gold for one pair of languages. */
export function goldPairs(rows: readonly GoldRow[], source: OfficialLanguage, target: OfficialLanguage): string[] {
  return rows.map((row) => `${row[source].join(' ')} = ${row[target].join(' ')}`);
}
