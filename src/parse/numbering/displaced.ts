import { toRoman } from '../../text/quantities/roman.js';
import type { Passage } from '../layout/passage.js';
import type { Mark } from '../recognise/mark.js';
import { toLetters } from '../recognise/numerals.js';
import { endingOf, firstCase } from '../recognise/punctuation.js';
import { markBehindQuote } from '../recognise/quotation.js';
import { readMark } from '../recognise/read-mark.js';
import type { Reading } from '../words/reading.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { mayHeadNumbers, sectionHeadingAt } from './section-headings.js';

/** The last mark of a list. */
interface Open {
  readonly mark: Mark;
  readonly reading: Reading;
}

const sign = /[.;:,。；：，،؛]/;
const han = /[\u4e00-\u9fff]/;
/** Words that may stand before a displaced number even where a capital follows it. */
const firstWords = 4;
/** The number that a list goes on with at the latest where its first ones are displaced. */
const firstNumbers = 4;

/**
 * Puts numbers back in front that extraction moved into the sentence: `Requests 3. the Secretary-General` after paragraph 2 is paragraph 3.
 * Only a list that goes on with that very number, set off as its others are, proves it.
 */
export function restoreDisplaced(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  if (passages.every((passage) => passage.mark)) return passages;
  const following = nextMarks(passages);
  const headed: boolean[] = [];
  const isHeaded = (at: number): boolean => {
    headed[at] ??= Boolean(sectionHeadingAt(passages, at, vocabulary)?.reading);
    return headed[at];
  };
  const numbers = nextNumbers(passages, isHeaded);
  const open: Open[] = [];
  let changed = false;
  const restored = passages.map((passage, i) => {
    const begins = (): boolean => open.length === 0 || isHeaded(i - 1) || isBelowWords(passages, i);
    const next = numbers[i];
    const lists = (): Expected[] => goingOn(open, following[i]).concat(next && begins() ? { ...next, ordinal: 1 } : []);
    const found = passage.mark || markBehindQuote(passage.text, vocabulary) ? null : restore(passage, lists(), vocabulary);
    changed ||= found !== null;
    const { mark } = found ?? passage;
    const reading = mark?.readings[0];
    if (mark && reading && !mark.weak) note(open, mark, reading);
    return found ?? passage;
  });
  return changed ? restored : passages;
}

/** A list that goes on ends those that were opened since. */
function note(open: Open[], mark: Mark, reading: Reading): void {
  const at = open.findIndex((list) => list.mark.form === mark.form && list.reading.series === reading.series);
  if (at >= 0) open.length = at + 1;
  open[at < 0 ? open.length : at] = { mark, reading };
}

/** For each passage the next mark after it. */
function nextMarks(passages: readonly Passage[]): (Mark | null)[] {
  const next: (Mark | null)[] = new Array(passages.length).fill(null);
  for (let i = passages.length - 2; i >= 0; i--) next[i] = passages[i + 1]?.mark ?? next[i + 1] ?? null;
  return next;
}

/** For each passage the next plain number after it, up to the next heading, where it is one of a list's first: those before it may be displaced. */
function nextNumbers(passages: readonly Passage[], isHeaded: (at: number) => boolean): (Open | null)[] {
  const next: (Open | null)[] = new Array(passages.length).fill(null);
  for (let i = passages.length - 2; i >= 0; i--) {
    const mark = passages[i + 1]?.mark;
    const reading = mark?.readings[0];
    const isNumber = reading?.style === 'decimal' && !mark?.weak && !mark?.division;
    const number = mark && isNumber ? openedBy(mark, reading) : (next[i + 1] ?? null);
    next[i] = number && !isHeaded(i + 1) ? number : null;
  }
  return next;
}

function openedBy(mark: Mark, reading: Reading): Open | null {
  return reading.ordinal >= 2 && reading.ordinal <= firstNumbers ? { mark, reading } : null;
}

/** Whether a passage stands below words alone that head it if it has a number. */
function isBelowWords(passages: readonly Passage[], at: number): boolean {
  const above = passages[at - 1];
  return above !== undefined && mayHeadNumbers(above, passages[at - 2]);
}

/** A list that a displaced mark may belong to, and the ordinal that it then has. */
interface Expected extends Open {
  readonly ordinal: number;
}

/** The open lists that leave room for one more before the next mark. */
function goingOn(open: readonly Open[], next: Mark | null | undefined): Expected[] {
  const lists = open.map(({ mark, reading }) => ({ mark, reading, ordinal: reading.ordinal + 1 }));
  return lists.filter(({ mark, reading, ordinal }) => mayStand(next ?? null, mark, reading, ordinal));
}

function restore(passage: Passage, lists: readonly Expected[], vocabulary: Vocabulary): Passage | null {
  for (const { mark, reading, ordinal } of lists) {
    const found = find(passage, mark, reading, ordinal, vocabulary);
    if (found) return found;
  }
  return null;
}

/** Whether the next mark leaves room for an ordinal; a letter needs the next letter after it, for sentences refer to letters. */
function mayStand(next: Mark | null, like: Mark, { series, style }: Reading, ordinal: number): boolean {
  const same = next?.form === like.form ? next.readings.find((reading) => reading.series === series) : undefined;
  if (same && same.ordinal <= ordinal) return false;
  return style === 'decimal' || same?.ordinal === ordinal + 1;
}

function find(passage: Passage, like: Mark, reading: Reading, ordinal: number, vocabulary: Vocabulary): Passage | null {
  const { text } = passage;
  const inside = (value: number): Found[] =>
    namesOf(reading, value).flatMap((name) => places(text, name).flatMap((at) => readAt(text, at, like, reading, value, vocabulary) ?? []));
  const [only, other] = inside(ordinal);
  // `(a) …, (b) …` is a list of the sentence's own.
  if (!only || other || (ordinal > 1 && inside(ordinal - 1).length > 0)) return null;
  const rest = `${text.slice(0, only.from).trimEnd()}${han.test(text.charAt(only.to)) ? '' : ' '}${text.slice(only.to)}`.trim();
  const mark = { ...only.mark, end: only.mark.printed.length + 1, displaced: true as const };
  return { ...passage, text: `${only.mark.printed} ${rest}`, mark };
}

/** How a number is written in the style of a list: figures in the digits of each script. */
function namesOf({ style }: Reading, ordinal: number): string[] {
  if (style !== 'decimal') return [style === 'roman' ? toRoman(ordinal) : toLetters(ordinal)];
  const western = String(ordinal);
  return [western, [...western].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('')];
}

/** Where a name stands inside a text, with the bracket before it: at its very end no sign makes it a mark. */
function places(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name, 1); at > 0 && at + name.length < text.length && found.length < 8; at = text.indexOf(name, at + 1)) {
    const from = /[(（]/.test(text.charAt(at - 1)) ? at - 1 : at;
    const before = text.charAt(from - 1);
    // `paragraph 2 (e)` refers; `the 2030 3) Agenda` does not.
    const refers = from < at && /\d\s?$/.test(text.slice(Math.max(0, from - 2), from));
    if ((/\s/.test(before) || han.test(before)) && !refers) found.push(from);
  }
  return found;
}

interface Found {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

function readAt(text: string, from: number, like: Mark, reading: Reading, ordinal: number, vocabulary: Vocabulary): Found | null {
  const tail = text.slice(from, from + 24);
  // At the end of a text a mark needs something to stand before.
  const mark = readMark(tail.length < 12 ? `${tail} …` : tail, vocabulary);
  if (!mark || mark.form !== like.form || mark.weak || mark.suffix !== '' || mark.dotted !== '') return null;
  if (!mark.readings.some((r) => r.series === reading.series && r.ordinal === ordinal)) return null;
  const to = Math.min(text.length, from + mark.end);
  return isFlowing(text.slice(0, from).trimEnd(), text.slice(to)) ? { mark, from, to } : null;
}

/** Whether the words before and behind a mark read as one sentence, or the mark stands behind its end. `Goal 2. End hunger` is a heading. */
function isFlowing(before: string, after: string): boolean {
  if (after.trim() === '') return sign.test(before.slice(-1));
  if (sign.test(before.slice(-1))) return false;
  const small = firstCase(after) === 'lower';
  return small || (endingOf(after) !== 'none' && (firstCase(after) === null || before.split(/\s+/).length <= firstWords));
}
