import type { Numbering } from '../../model/document.js';
import { romanValue } from '../../text/quantities/roman.js';
import { isEntry, mergePassages, type Passage } from '../layout/passage.js';
import { readHeading, readHeadingNumber } from '../recognise/heading.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import type { Mark, MarkForm } from '../recognise/mark.js';
import { hanValue } from '../recognise/numerals.js';
import { endingOf, firstCase } from '../recognise/punctuation.js';
import { fold } from '../words/fold.js';
import type { Reading } from '../words/reading.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { numberingAs } from './heading-numbering.js';
import { isNumber } from './numbers.js';

/** A line that heads paragraphs: `II. Follow-up`, `一、总则`, `أولا - أحكام عامة`, or words alone. */
export interface SectionHeading {
  /** Null where no number is printed. */
  readonly reading: Reading | null;
  readonly printed: string;
  /** Where the words begin; 0 where nothing but the mark stands there, which then is the text. */
  readonly from: number;
}

/** A number or capital alone on its line, the words of its heading on the next: `II` above `Capacity-building`, `二` above `能力建设`, `أولا` above `بناء القدرات`. */
function readNumberAlone(text: string, vocabulary: Vocabulary): Reading | null {
  if (text.length > longestNumberAlone) return null;
  if (/^[IVX]{1,5}$/.test(text)) {
    const roman = romanValue(text);
    return roman > 0 ? { style: 'roman', ordinal: roman, series: 'roman' } : null;
  }
  if (/^[一二三四五六七八九十]{1,3}$/.test(text)) return { style: 'han', ordinal: hanValue(text), series: 'han' };
  const { text: folded } = fold(text, longestNumberAlone);
  if (/^[\p{Lu}\p{Lo}]$/u.test(text)) return vocabulary.letters.get(folded)?.[0] ?? null;
  const word = /^\p{L}{2}/u.test(text) ? readHeadingNumber(folded, 0, vocabulary) : null;
  if (word?.end !== folded.length || (word.style !== 'ordinal' && word.style !== 'letter')) return null;
  return { style: word.style, ordinal: word.ordinal, series: word.style };
}

const longestNumberAlone = 16;

function isHeadingBelowNumber(words: string, vocabulary: Vocabulary): boolean {
  return isHeadingLike(words) && firstCase(words) !== 'lower' && readNumberAlone(words, vocabulary) === null;
}

/** Puts each number that stands alone above the words of a heading in front of them; letters, which head parts too, only above a numbered paragraph. */
export function joinNumbersAbove(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const joined: Passage[] = [];
  passages.forEach((passage, i) => {
    const number = joined.at(-1);
    const style = number?.lines.length === 1 && passage.mark === null && readNumberAlone(number.text, vocabulary)?.style;
    const next = passages[i + 1];
    const heads = style && ((style !== 'letter' && style !== 'stem') || (next !== undefined && isNumber(next)));
    if (number && heads && isHeadingBelowNumber(passage.text, vocabulary)) joined[joined.length - 1] = mergePassages(number, passage);
    else joined.push(passage);
  });
  return joined;
}

const longestUnmarked = 100;

/** Reads a passage as a heading between paragraphs, or null. `next` is what follows: a heading alone at the end heads nothing. */
export function readSectionHeading(
  passage: Passage,
  before: Passage | undefined,
  next: Passage | undefined,
  vocabulary: Vocabulary,
): SectionHeading | null {
  const { text, mark } = passage;
  if (isEntry(passage)) return null;
  if (passage.lines[0]?.hint === 'heading') return readNumbered(text, mark, vocabulary) ?? readCounted(text, mark) ?? wordsAlone;
  if (!isHeadingLike(text) || !next) return null;
  const above = readNumberAbove(passage, vocabulary);
  if (above !== null) return above;
  return (
    readNumbered(text, mark, vocabulary) ??
    readBracketed(passage, before, next) ??
    readStem(passage, before, next) ??
    readUnmarked(passage, before, next)
  );
}

/** What the passage at an index heads, given those around it. */
export function sectionHeadingAt(passages: readonly Passage[], at: number, vocabulary: Vocabulary): SectionHeading | null {
  const passage = passages[at];
  return passage ? readSectionHeading(passage, passages[at - 1], passages[at + 1], vocabulary) : null;
}

/** `甲、总则`, where it is no item of a list: what it heads stands below it, and above it what is finished or a heading of another kind. */
function readStem({ text, mark }: Passage, before: Passage | undefined, next: Passage): SectionHeading | null {
  const reading = mark?.form === 'comma' ? mark.readings.find(({ style }) => style === 'stem') : undefined;
  if (!mark || !reading || mark.end >= text.length || isStem(next) || isStem(before)) return null;
  const ending = before ? endingOf(before.text) : 'stop';
  return ending === 'stop' || ending === 'none' ? { reading, printed: mark.printed, from: mark.end } : null;
}

function isStem(passage: Passage | undefined): boolean {
  return passage?.mark?.readings.some(({ style }) => style === 'stem') ?? false;
}

const bracketed: ReadonlySet<MarkForm | undefined> = new Set(['both', 'close', 'enclosed']);

/** `（一）`, `(a)`, `a)` before a few words, between what is finished or a heading and a number: items of a list have their signs, or stand behind others. */
function readBracketed({ text, mark }: Passage, before: Passage | undefined, next: Passage): SectionHeading | null {
  const reading = bracketed.has(mark?.form) ? mark?.readings[0] : undefined;
  if (!mark || !reading || reading.style === 'decimal' || mark.end >= text.length || firstCase(text.slice(mark.end)) === 'lower')
    return null;
  const ending = before ? endingOf(before.text) : 'none';
  const isBelowHeading = !before?.mark || before.mark.upper || before.mark.form === 'comma' || before.lines[0]?.hint === 'heading';
  const isFree = ending === 'stop' || (ending === 'none' && isBelowHeading);
  return isFree && isNumber(next) ? { reading, printed: mark.printed, from: mark.end } : null;
}

/** What heads paragraphs without a number. */
export const wordsAlone: SectionHeading = { reading: null, printed: '', from: 0 };

/** `1. Field missions`, in a text that is known to be a heading. */
function readCounted(text: string, mark: Mark | null): SectionHeading | null {
  const reading = mark?.weak ? undefined : mark?.readings.find(({ style }) => style === 'decimal');
  return mark && reading && mark.end < text.length ? { reading, printed: mark.printed, from: mark.end } : null;
}

function readNumberAbove({ text, lines: [first] }: Passage, vocabulary: Vocabulary): SectionHeading | null {
  const printed = first?.text ?? '';
  const from = printed.length + 1;
  const reading = text.startsWith(`${printed} `) ? readNumberAlone(printed, vocabulary) : null;
  return reading && isHeadingBelowNumber(text.slice(from), vocabulary) ? { reading, printed, from } : null;
}

function readNumbered(text: string, mark: Mark | null, vocabulary: Vocabulary): SectionHeading | null {
  return readSectionWord(text, vocabulary) ?? readMarked(text, mark) ?? readCompound(text) ?? readOrdinalWord(text, vocabulary);
}

/** `Section II`, `Part B`, `Chapter IV` in a report. */
function readSectionWord(text: string, vocabulary: Vocabulary): SectionHeading | null {
  const byWord = readHeading(text, vocabulary);
  if (byWord?.kind !== 'section' && byWord?.kind !== 'part' && byWord?.kind !== 'chapter') return null;
  const { style, ordinal, printed, end } = byWord;
  return ordinal === null ? null : { reading: { style, ordinal, series: style }, printed, from: end < text.length ? end : 0 };
}

/** Figures that headings are counted by; `C`, `D`, `L` and `M` are letters there. */
const romanFigures = /^\P{L}*[IVX]+\P{L}*$/u;

/** `I.`, `A.`, `一、`, `一.` before a few words. */
function readMarked(text: string, mark: Mark | null): SectionHeading | null {
  if (!mark || (mark.form !== 'dot' && mark.form !== 'comma' && mark.form !== 'dash' && mark.form !== 'bare')) return null;
  const isHan = mark.form === 'comma' || mark.form === 'dot';
  const reading =
    mark.readings.find((r) => (r.style === 'han' && isHan) || (mark.upper && r.style === 'roman' && romanFigures.test(mark.printed))) ??
    mark.readings.find((r) => mark.upper && (r.style === 'roman' || r.style === 'letter'));
  if (!reading || firstCase(text.slice(mark.end)) === 'lower') return null;
  return { reading, printed: mark.printed, from: mark.end < text.length ? mark.end : 0 };
}

const part = '[IVX]{1,4}|[A-HJ-UWYZ]|\\d{1,2}';
const compound = new RegExp(
  `^(?:[IVX]{1,5}|[A-H](?=[.．-]\\d)|[一二三四五六七八九十]{1,3})(?:[.．-](?:${part})){0,4}[.．-](?<last>${part})[.．]?\\s+(?=[\\p{Lu}\\p{Lo}])`,
  'u',
);

/** `II.A.1 Universal access`: the numbers of all headings that it stands under. */
function readCompound(text: string): SectionHeading | null {
  const match = compound.exec(text);
  const last = match?.groups?.last;
  if (!match || last === undefined) return null;
  return { reading: readPart(last), printed: match[0].trim(), from: match[0].length };
}

function readPart(part: string): Reading {
  if (/^\d/.test(part)) return { style: 'decimal', ordinal: Number(part), series: 'decimal' };
  const roman = romanFigures.test(part) ? romanValue(part) : 0;
  if (roman > 0) return { style: 'roman', ordinal: roman, series: 'roman' };
  return { style: 'letter', ordinal: part.charCodeAt(0) - 64, series: 'ab' };
}

/** A word or two before a dash or dot. */
const mayCount = /^[^-–—.:]{2,24}[-–—.:]/;

/** `أولا -`, `ألف -`: words that count. */
export function readOrdinalWord(text: string, vocabulary: Vocabulary): SectionHeading | null {
  if (!mayCount.test(text)) return null;
  const folded = fold(text, 40);
  const number = readHeadingNumber(folded.text, 0, vocabulary);
  if (!number || (number.style !== 'ordinal' && number.style !== 'letter') || number.end < 2) return null;
  const at = folded.at[number.end] ?? text.length;
  const close = /^\s*[-–—.:]\s*/.exec(text.slice(at));
  if (!close) return null;
  const from = at + close[0].length;
  const { ordinal, style } = number;
  return { reading: { style, ordinal, series: style }, printed: text.slice(0, from).trim(), from: from < text.length ? from : 0 };
}

/** Words alone, between a finished paragraph and a number. */
function readUnmarked(passage: Passage, before: Passage | undefined, next: Passage): SectionHeading | null {
  if (!mayHeadNumbers(passage, before)) return null;
  const numbered = next.mark?.readings.some((r) => r.style === 'decimal');
  return numbered ? wordsAlone : null;
}

/** Whether a passage is words alone behind a finished paragraph: a heading, if what follows has a number. */
export function mayHeadNumbers(passage: Passage, before: Passage | undefined): boolean {
  const { text, mark } = passage;
  if (mark || text.length > longestUnmarked || !isHeadingLike(text) || firstCase(text) === 'lower' || /^[[(“"«]/.test(text)) return false;
  const ending = before ? endingOf(before.text) : 'stop';
  return ending === 'stop' || ending === 'semicolon' || ending === 'none';
}

/** A heading's number as that of a clause. */
export function headingNumbering({ reading, printed }: SectionHeading): Numbering | null {
  return reading && numberingAs(printed, reading);
}
