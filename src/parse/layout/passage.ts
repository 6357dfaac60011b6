import type { Mark } from '../recognise/mark.js';
import { isUnspaced } from '../recognise/punctuation.js';
import { readMark } from '../recognise/read-mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Hyphens } from './hyphens.js';
import { cutLine, type Line } from './line.js';

/** Lines that belong together: a paragraph, a heading, a note body. */
export interface Passage {
  readonly lines: readonly Line[];
  /** The lines joined, the number still in it, note marks taken out once they are known. */
  readonly text: string;
  readonly mark: Mark | null;
  /** What is quoted below it with numbers or articles of its own, as an amendment quotes what it puts in. */
  readonly quoted?: readonly Passage[];
  /** The notes whose marks stood in it, in its order. */
  readonly notes: readonly PlacedNote[];
}

/** Where the mark of a note stood: an index into the text without marks. */
export interface PlacedNote {
  readonly label: string;
  readonly at: number;
}

const noNotes: readonly PlacedNote[] = [];

/** Whether a passage is an entry of a table of contents, or a row of another table. */
export function isEntry({ lines: [first] }: Pick<Passage, 'lines'>): boolean {
  return first?.hint === 'contents' || first?.hint === 'row';
}

/** A passage that is known to be a heading. */
export function asHeading(passage: Passage): Passage {
  return { ...passage, lines: passage.lines.map((line) => ({ ...line, hint: 'heading' })) };
}

/** What it takes to join lines. */
export interface Joining {
  readonly vocabulary: Vocabulary;
  readonly hyphens: Hyphens;
}

/** Lines as a passage; `known` is the mark of the first, where that was read. */
export function toPassage(lines: readonly Line[], { vocabulary, hyphens }: Joining, known?: Mark | null): Passage {
  const text = joinLines(lines, hyphens);
  const label = lines[0]?.label ?? '';
  return { lines, text, mark: label === '' ? markOf(lines, text, vocabulary, known) : readLabel(label, text, vocabulary), notes: noNotes };
}

function markOf(lines: readonly Line[], text: string, vocabulary: Vocabulary, known: Mark | null | undefined): Mark | null {
  if (isEntry({ lines })) return null;
  return lines.length === 1 && known !== undefined ? known : readMark(text, vocabulary);
}

/** The automatic number of a word processor: sure where it opens the text, else as if it were printed before it. */
function readLabel(label: string, text: string, vocabulary: Vocabulary): Mark | null {
  if (text.startsWith(label)) {
    const printed = readMark(text, vocabulary);
    return printed && printed.end >= label.length ? { ...printed, weak: false } : printed;
  }
  const mark = readMark(`${label} ${text}`, vocabulary);
  return mark && { ...mark, printed: label, end: Math.max(0, mark.end - label.length - 1), weak: false };
}

/** A passage and the one after it as one, a space between. */
export function mergePassages(first: Passage, second: Passage): Passage {
  return merge(first, ' ', second);
}

/** The same where both are lines of one title, wherever they were broken. */
export function joinTitleLines(first: Passage, second: Passage): Passage {
  return merge(first, spaceBetween(first.text, second.text), second);
}

function merge(first: Passage, space: string, second: Passage): Passage {
  const text = first.text + space + second.text;
  const moved = second.notes.map(({ label, at }) => ({ label, at: at + first.text.length + space.length }));
  const merged = { lines: [...first.lines, ...second.lines], text, mark: first.mark, notes: [...first.notes, ...moved] };
  return withQuoted(merged, [...(first.quoted ?? []), ...(second.quoted ?? [])]);
}

/** A passage cut in two at an index of its text, which must lie in its first line. */
export function cutPassage(passage: Passage, at: number, vocabulary: Vocabulary): [Passage, Passage] | null {
  const [line, ...rest] = passage.lines;
  const tailText = passage.text.slice(at).trimStart();
  // Note marks that were taken out may have moved the text: then the line is cut at the words themselves.
  const index = line ? line.text.indexOf(tailText.slice(0, 12), Math.min(at, line.text.length)) : -1;
  if (!line || index <= 0) return null;
  const [head, tail] = cutLine(line, index);
  const before = passage.notes.filter((note) => note.at < at);
  const after = passage.notes.slice(before.length).map((note) => ({ ...note, at: note.at - (passage.text.length - tailText.length) }));
  const headPassage = { lines: [head], text: passage.text.slice(0, at).trimEnd(), mark: null, notes: before };
  const tailPassage = { lines: [tail, ...rest], text: tailText, mark: readMark(tailText, vocabulary), notes: after };
  return [headPassage, withQuoted(tailPassage, passage.quoted ?? [])];
}

/** A passage with what is quoted below it. */
export function withQuoted(passage: Passage, quoted: readonly Passage[]): Passage {
  return quoted.length > 0 ? { ...passage, quoted } : passage;
}

/** Joins wrapped lines for reading. */
function joinLines(lines: readonly Line[], hyphens: Hyphens): string {
  const [first] = lines;
  if (!first || lines.length === 1) return first?.text ?? '';
  let joined = first.text;
  let before = first.text;
  for (const { text } of lines.slice(1)) {
    const hyphen = hyphens.kindBetween(before, text);
    if (hyphen === 'soft') joined = joined.slice(0, -1);
    else if (hyphen === null) joined += spaceBetween(before, text);
    joined += text;
    before = text;
  }
  return joined;
}

function spaceBetween(before: string, after: string): string {
  if (before.endsWith('/') || isUnspaced(before.charCodeAt(before.length - 1)) || isUnspaced(after.charCodeAt(0))) return '';
  // In Chinese text only Latin words are set apart, not figures and brackets.
  const chinese = /[\u4e00-\u9fff]/.test(before.slice(-8)) && !(/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after));
  return chinese ? '' : ' ';
}
