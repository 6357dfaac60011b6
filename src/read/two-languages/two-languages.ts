import type { Finding } from '../../model/finding.js';
import { ofFile, type ReadBlock, type ReadDocument, type ReadVersion } from '../reading.js';
import { readPlain } from '../text/plain.js';
import { byColumns, type Parts } from './columns.js';
import { withRows } from './rows.js';
import { columnsOfText } from './text-columns.js';
import { byTurns, mixedLanguages, type ToldBlocks, tellLanguages } from './turns.js';

/** Parts a file that holds languages side by side, in the columns of a table or in paragraphs by turns, into one version each. */
export function splitLanguages(
  content: string | readonly ReadBlock[],
  findings: readonly Finding[],
): Pick<ReadDocument, 'versions' | 'findings'> {
  // Few texts have columns: their beginning tells.
  const cells = typeof content === 'string' ? columnsOfText(content.slice(0, sampled)) : content;
  if (byColumns(cells) !== null) {
    const all = typeof content === 'string' ? columnsOfText(content) : content;
    const columns = byColumns(all);
    if (columns !== null) return several(content, all, columns, 'side by side in columns', findings);
  }
  const beginning = tellLanguages(beginningOf(content, sampled));
  if (byTurns(beginning) !== null) {
    const blocks = blocksOf(content);
    const turns = byTurns(tellLanguages(blocks));
    if (turns !== null) return several(content, blocks, turns, 'in paragraphs by turns', findings);
  }
  return single(content, isLonger(content, sampled) ? tellLanguages(endsOf(content)) : beginning, findings);
}

/** One version for each language. */
function several(
  content: string | readonly ReadBlock[],
  blocks: readonly ReadBlock[],
  parts: Parts,
  how: string,
  findings: readonly Finding[],
): Pick<ReadDocument, 'versions' | 'findings'> {
  const versions = [...parts].map(([{ tag }, own]): ReadVersion => ({ language: tag, content: only(content, blocks, own) }));
  const [first = { content }, ...others] = versions;
  const tags = [...parts.keys()].map(({ tag }) => tag).join(', ');
  const message = `The file holds several languages (${tags}), ${how}; each was read as a document of its own.`;
  return { versions: [first, ...others], findings: [...findings, ofFile('several-languages', 'info', message)] };
}

/** One version, with a finding where what it tells says that it may hold more. */
function single(
  content: string | readonly ReadBlock[],
  told: ToldBlocks,
  findings: readonly Finding[],
): Pick<ReadDocument, 'versions' | 'findings'> {
  const whole = typeof content === 'string' ? content : withRows(content);
  const mixed = mixedLanguages(told);
  const doubt = ofFile(
    'several-languages',
    'warning',
    `The file may hold several languages (${mixed.join(', ')}), which could not be told apart; it was read as one document.`,
  );
  return { versions: [{ content: whole }], findings: mixed.length > 0 ? [...findings, doubt] : findings };
}

/** What is left of a content when only some of its blocks count. In a string the others become spaces: every place stays where it is. */
function only(content: string | readonly ReadBlock[], blocks: readonly ReadBlock[], own: ReadonlySet<number>): ReadVersion['content'] {
  if (typeof content !== 'string') return withRows(content.filter((_, i) => own.has(i)));
  const pieces: string[] = [];
  let at = 0;
  blocks.forEach(({ text, start = 0 }, i) => {
    pieces.push(content.slice(at, start), own.has(i) ? text : text.replace(/\S/g, ' '));
    at = start + text.length;
  });
  return pieces.join('') + content.slice(at);
}

/** How much of a file is looked at before all of it is, in UTF-16 units. */
const sampled = 20_000;

function blocksOf(content: string | readonly ReadBlock[]): readonly ReadBlock[] {
  return typeof content === 'string' ? paragraphsOf(content) : content;
}

function beginningOf(content: string | readonly ReadBlock[], length: number): readonly ReadBlock[] {
  if (typeof content === 'string') return paragraphsOf(content.slice(0, length));
  let end = 0;
  for (let sum = 0; sum <= length && end < content.length; end++) sum += content[end]?.text.length ?? 0;
  return content.slice(0, end);
}

/** The beginning and, as far as that doesn't hold it, the end: half of what is looked at each. */
function endsOf(content: string | readonly ReadBlock[]): readonly ReadBlock[] {
  const half = sampled / 2;
  const beginning = beginningOf(content, half);
  if (typeof content === 'string') return [...beginning, ...paragraphsOf(content.slice(Math.max(half, content.length - half)))];
  return [...beginning, ...beginningOf(content.slice(beginning.length).reverse(), half).toReversed()];
}

function isLonger(content: string | readonly ReadBlock[], length: number): boolean {
  return typeof content === 'string' ? content.length > length : beginningOf(content, length).length < content.length;
}

const blankLine = /\n[^\S\n]*\n/;

/** The lines of a plain text, those that no blank line parts as one paragraph where blank lines are usual. */
function paragraphsOf(text: string): ReadBlock[] {
  const lines = readPlain(text).map((line) => ({ text: line.text, start: line.start ?? 0 }));
  const opens = lines.map(({ start }, i) => {
    const before = lines[i - 1];
    return !before || blankLine.test(text.slice(before.start + before.text.length, start));
  });
  const opened = opens.filter(Boolean).length;
  if (opened <= 1 || opened < lines.length / 4) return lines;
  const made: { text: string; start: number }[] = [];
  lines.forEach((line, i) => {
    const last = made.at(-1);
    if (!last || opens[i]) made.push(line);
    else made[made.length - 1] = { text: text.slice(last.start, line.start + line.text.length), start: last.start };
  });
  return made;
}
