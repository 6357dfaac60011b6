import { detectLanguage } from '../languages/detect.js';
import type { LanguageTable } from '../languages/table.js';
import type { Finding } from '../model/finding.js';
import { byColumns, type Parts } from './columns.js';
import { withNumberCells } from './number-cells.js';
import { readPlain } from './plain.js';
import { ofFile, type ReadBlock, type ReadDocument, type ReadVersion } from './reading.js';

/** Parts a file that holds languages side by side, in the columns of a table or in paragraphs by turns, into one version each. */
export function splitLanguages(
  content: string | readonly ReadBlock[],
  findings: readonly Finding[],
): Pick<ReadDocument, 'versions' | 'findings'> {
  const whole = typeof content === 'string' ? content : withNumberCells(content);
  const single = { versions: [{ content: whole }] as const, findings };
  if (typeof content === 'string' && !byTurns(paragraphsOf(content.slice(0, sampled)))) return single;
  const blocks = typeof content === 'string' ? paragraphsOf(content) : content;
  const columns = byColumns(blocks);
  const parts = columns ?? byTurns(blocks);
  if (!parts) return single;
  const versions = [...parts].map(([{ tag }, own]): ReadVersion => ({ language: tag, content: only(content, blocks, own) }));
  const [first = { content }, ...others] = versions;
  return { versions: [first, ...others], findings: [...findings, severalLanguages(parts, columns !== null)] };
}

function severalLanguages(parts: Parts, columns: boolean): Finding {
  const tags = [...parts.keys()].map(({ tag }) => tag).join(', ');
  const where = columns ? 'in columns of a table' : 'in paragraphs by turns';
  return ofFile(
    'several-languages',
    'info',
    `The file holds several languages (${tags}), ${where}; each was read as a document of its own.`,
  );
}

/** What is left of a content when only some of its blocks count. In a string the others become spaces: every place stays where it is. */
function only(content: string | readonly ReadBlock[], blocks: readonly ReadBlock[], own: ReadonlySet<number>): ReadVersion['content'] {
  if (typeof content !== 'string') return withNumberCells(content.filter((_, i) => own.has(i)));
  const pieces: string[] = [];
  let at = 0;
  blocks.forEach(({ text, start = 0 }, i) => {
    pieces.push(content.slice(at, start), own.has(i) ? text : text.replace(/\S/g, ' '));
    at = start + text.length;
  });
  return pieces.join('') + content.slice(at);
}

/** How much of a plain text is looked at before all of it is. */
const sampled = 20_000;
const blankLine = /\n[^\S\n]*\n/;

/** The lines of a plain text, those that no blank line parts as one paragraph where blank lines are usual. */
function paragraphsOf(text: string): ReadBlock[] {
  const lines = readPlain(text).map((line) => ({ text: line.text, start: line.start ?? 0 }));
  const opens = lines.map(({ start }, i) => {
    const before = lines[i - 1];
    return !before || blankLine.test(text.slice(before.start + before.text.length, start));
  });
  if (opens.filter(Boolean).length < lines.length / 4) return lines;
  const made: { text: string; start: number }[] = [];
  lines.forEach((line, i) => {
    const last = made.at(-1);
    if (!last || opens[i]) made.push(line);
    else made[made.length - 1] = { text: text.slice(last.start, line.start + line.text.length), start: last.start };
  });
  return made;
}

/** Fewer paragraphs prove nothing. */
const leastParagraphs = 6;
/** Shorter ones don't tell their language; an ideograph says as much as a short word. */
const leastLength = 40;
const ideograph = /[\u4e00-\u9fff]/;
const sizeOf = (text: string): number => text.length * (ideograph.test(text) ? 3 : 1);
/** Of the places where one paragraph follows another, this share must change the language. */
const leastChanges = 0.6;

/** Two or more languages that take turns from paragraph to paragraph. */
function byTurns(blocks: readonly ReadBlock[]): Parts | null {
  const told = blocks.map(({ text }) => (sizeOf(text) < leastLength ? undefined : detectLanguage(text)));
  const known = told.filter((table) => table !== undefined);
  if (known.length < leastParagraphs) return null;
  const counts = new Map<LanguageTable, number>();
  for (const table of known) counts.set(table, (counts.get(table) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= known.length / 10).map(([table]) => table);
  const least = Math.min(...usual.map((table) => counts.get(table) ?? 0));
  const changes = known.filter((table, i) => i > 0 && table !== known[i - 1]).length;
  if (usual.length < 2 || least < (0.6 * known.length) / usual.length || changes < leastChanges * (known.length - 1)) return null;
  return takeTurns(blocks, told, usual);
}

const ownLetters: Readonly<Partial<Record<LanguageTable['script'], RegExp>>> = {
  Hani: /[\u4e00-\u9fff]/,
  Cyrl: /[\u0400-\u052f]/,
  Arab: /[\u0620-\u06ff]/,
};

/** A letter of another script than Latin tells more of a short paragraph than its words, many of which may be symbols and names. */
function byScript(text: string, tables: readonly LanguageTable[]): LanguageTable | undefined {
  return tables.find(({ script }) => ownLetters[script]?.test(text));
}

/** Paragraphs that don't tell their language belong to the one whose turn it is; those without words to all. */
function takeTurns(blocks: readonly ReadBlock[], told: readonly (LanguageTable | undefined)[], usual: readonly LanguageTable[]): Parts {
  const parts = new Map(usual.map((table) => [table, new Set<number>()]));
  let turn = 0;
  blocks.forEach(({ text }, i) => {
    if (!/\p{L}/u.test(text)) {
      for (const part of parts.values()) part.add(i);
      return;
    }
    const own = byScript(text, usual) ?? told[i];
    const at = own ? usual.indexOf(own) : -1;
    if (at >= 0) turn = at;
    const table = usual[turn];
    if (table) parts.get(table)?.add(i);
    turn = (turn + 1) % usual.length;
  });
  return parts;
}
