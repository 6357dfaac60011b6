import type { Finding } from '../../model/finding.js';
import { ofFile, type ReadBlock, type ReadDocument, type ReadVersion } from '../reading.js';
import { readPlain } from '../text/plain.js';
import { byColumns, type Parts } from './columns.js';
import { withNumberCells } from './number-cells.js';
import { byTurns, mixedLanguages } from './turns.js';

/** Parts a file that holds languages side by side, in the columns of a table or in paragraphs by turns, into one version each. */
export function splitLanguages(
  content: string | readonly ReadBlock[],
  findings: readonly Finding[],
): Pick<ReadDocument, 'versions' | 'findings'> {
  const columns = typeof content === 'string' ? null : byColumns(content);
  const mayTakeTurns = columns === null && byTurns(beginningOf(content, sampled)) !== null;
  const blocks = columns === null && !mayTakeTurns ? [] : blocksOf(content);
  const parts = columns ?? (mayTakeTurns ? byTurns(blocks) : null);
  if (!parts) return single(content, findings);
  const versions = [...parts].map(([{ tag }, own]): ReadVersion => ({ language: tag, content: only(content, blocks, own) }));
  const [first = { content }, ...others] = versions;
  return { versions: [first, ...others], findings: [...findings, severalLanguages(parts, columns !== null)] };
}

/** One version, with a finding where it may hold more. */
function single(content: string | readonly ReadBlock[], findings: readonly Finding[]): Pick<ReadDocument, 'versions' | 'findings'> {
  const whole = typeof content === 'string' ? content : withNumberCells(content);
  const mixed = mixedLanguages([...beginningOf(content, sampled / 2), ...endOf(content, sampled / 2)]);
  const doubt = ofFile(
    'several-languages',
    'warning',
    `The file may hold several languages (${mixed.join(', ')}), which could not be told apart; it was read as one document.`,
  );
  return { versions: [{ content: whole }], findings: mixed.length > 0 ? [...findings, doubt] : findings };
}

function severalLanguages(parts: Parts, columns: boolean): Finding {
  const tags = [...parts.keys()].map(({ tag }) => tag).join(', ');
  const where = columns ? 'side by side in columns' : 'in paragraphs by turns';
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

/** The end as far as the beginning doesn't hold it. */
function endOf(content: string | readonly ReadBlock[], length: number): readonly ReadBlock[] {
  if (typeof content === 'string') return paragraphsOf(content.slice(Math.max(length, content.length - length)));
  const rest = content.slice(beginningOf(content, length).length);
  return beginningOf(rest.reverse(), length).toReversed();
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
