import { detectLanguage, scriptOf } from '../../languages/detect.js';
import type { LanguageTable } from '../../languages/table.js';
import type { ReadBlock } from '../reading.js';
import { weightOf } from './weight.js';

/** For each language the indices of the blocks that are its own; a block without words may be everybody's. */
export type Parts = ReadonlyMap<LanguageTable, ReadonlySet<number>>;

/** A column with less text tells no language; where the columns of a table differ in script, less is enough, if it stands in two rows. */
const leastText = 80;
const leastOfScripts = 12;
/** Tables whose columns differ in language must hold this share of the file's text. */
const leastShare = 0.5;

/** Languages that stand side by side in the columns of tables: for each the indices of its blocks, or null where no such table holds the text. */
export function byColumns(blocks: readonly ReadBlock[]): Parts | null {
  const columns = languagesOfColumns(blocks);
  const sideBySide = new Set([...columns.keys()].filter((table) => new Set(columns.get(table)?.values()).size > 1));
  if (sideBySide.size === 0) return null;
  const inside = blocks.filter(({ cell }) => cell && sideBySide.has(cell.table));
  if (lengthOf(inside) < leastShare * lengthOf(blocks)) return null;
  const tables = [...new Set([...sideBySide].flatMap((table) => [...(columns.get(table)?.values() ?? [])]))];
  const parts = new Map(tables.map((table) => [table, new Set<number>()]));
  blocks.forEach((block, i) => {
    const own = languageOf(block, columns, sideBySide, tables);
    // What has no language of its own, such as a symbol or a number, belongs to all.
    for (const [table, part] of parts) if (own === undefined || own === table) part.add(i);
  });
  return parts;
}

function languageOf(
  { cell, text }: ReadBlock,
  columns: ReadonlyMap<number, ReadonlyMap<number, LanguageTable>>,
  sideBySide: ReadonlySet<number>,
  tables: readonly LanguageTable[],
): LanguageTable | undefined {
  const ofColumn = cell && sideBySide.has(cell.table) ? columns.get(cell.table)?.get(cell.column) : undefined;
  return ofColumn ?? (/\p{L}{3}/u.test(text) ? detectLanguage(text, tables) : undefined);
}

function languagesOfColumns(blocks: readonly ReadBlock[]): Map<number, Map<number, LanguageTable>> {
  const texts = new Map<number, Map<number, string[]>>();
  for (const { cell, text } of blocks) {
    if (!cell) continue;
    const table = texts.get(cell.table) ?? new Map<number, string[]>();
    texts.set(cell.table, table);
    const column = table.get(cell.column);
    if (column) column.push(text);
    else table.set(cell.column, [text]);
  }
  const found = new Map<number, Map<number, LanguageTable>>();
  for (const [table, columns] of texts) {
    const joined = [...columns].map(([column, parts]) => ({ column, rows: parts.length, text: parts.join('\n') }));
    const differ = new Set(joined.flatMap(({ text }) => scriptOf(text) ?? [])).size > 1;
    const own = new Map<number, LanguageTable>();
    for (const { column, rows, text } of joined) {
      const isEnough = weightOf(text) >= (differ && rows > 1 ? leastOfScripts : leastText);
      const language = isEnough ? detectLanguage(text) : undefined;
      if (language) own.set(column, language);
    }
    found.set(table, own);
  }
  return found;
}

function lengthOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
