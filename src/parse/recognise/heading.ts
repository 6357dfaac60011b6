import type { HeadingWords } from '../../languages/structure-table.js';
import type { NumberingStyle } from '../../model/document.js';
import { romanValue } from '../../text/quantities/roman.js';
import type { HeadingTemplate } from '../words/compile-headings.js';
import { type Folded, fold } from '../words/fold.js';
import { endsWord } from '../words/phrases.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { skipWhite } from './mark-close.js';
import { digitsEnd, digitsValue, digitValue, hanValue, readHanNumeral, skipOrdinalSign } from './numerals.js';
import { endingOf, firstCase, isUnspaced } from './punctuation.js';
import { readSuffix } from './suffix.js';

/** A line that heads a part of the document by a word and a number: `Chapter IV: The General Assembly`, `第四条`. */
export interface Heading {
  readonly kind: keyof HeadingWords;
  /** Null for `Annex` or `Preamble`. */
  readonly ordinal: number | null;
  readonly style: NumberingStyle;
  /** `bis` …, or empty. */
  readonly suffix: string;
  /** Word and number as printed. */
  readonly printed: string;
  /** Index where what follows them begins: a title, a sentence, or the text's end. */
  readonly end: number;
  /** True where a numeral was read only by taking look-alikes for what they stand for: `Vll`. */
  readonly misread: boolean;
}

export interface NumberRead {
  readonly ordinal: number;
  readonly style: NumberingStyle;
  readonly end: number;
  readonly misread?: boolean;
}

const looked = 60;
const longestTitle = 60;

/**
 * Reads a heading made of a word and a number at the start of a text, or null. `alone` says that the text is a heading and nothing else,
 * whatever follows the number: scripts without capitals leave open whether that is a title or a sentence.
 */
export function readHeading(text: string, vocabulary: Vocabulary, alone = false): Heading | null {
  const templates = vocabulary.headings.of(text);
  if (templates.length === 0) return readAnnexedEnd(text, vocabulary);
  const folded = fold(text, looked);
  for (const template of templates) {
    if (!folded.text.startsWith(template.before)) continue;
    const heading = template.numbered
      ? numbered({ text, folded, alone }, template, vocabulary)
      : inWords(text, folded, template, vocabulary);
    if (heading) return heading;
  }
  return readAnnexedEnd(text, vocabulary);
}

/** `Annex`, `Preamble`, which nothing may follow, or `Première partie`, which a title may follow behind a separator. */
function inWords(text: string, folded: Folded, { kind, before, ordinal }: HeadingTemplate, vocabulary: Vocabulary): Heading | null {
  if (!endsWord(folded.text, before.length)) return null;
  const end = folded.at[before.length] ?? text.length;
  const rest = text.slice(end).trimStart();
  const isHeading = ordinal === undefined ? /^[\s:：.*¹²³]*$/.test(rest) : firstCase(text) === 'upper' && /^(?:$|[.:–—*¹²³-])/.test(rest);
  if (!isHeading && !namesWhole(text, folded.text, before.length, kind, vocabulary)) return null;
  return {
    kind,
    ordinal: ordinal ?? null,
    style: 'ordinal',
    suffix: '',
    printed: text.slice(0, end),
    end: ordinal === undefined ? text.length : skipSeparator(text, end),
    misread: false,
  };
}

interface Candidate {
  readonly text: string;
  readonly folded: Folded;
  readonly alone: boolean;
}

function numbered({ text, folded, alone }: Candidate, template: HeadingTemplate, vocabulary: Vocabulary): Heading | null {
  let from = template.before.length;
  const spaced = folded.text.charAt(from) === ' ';
  if (spaced) from++;
  else if (template.after === '' && !/[.．(（]$/.test(template.before) && !isUnspaced(folded.text.charCodeAt(from - 1))) return null;
  const number = readHeadingNumber(folded.text, from, vocabulary);
  if (!number) return null;
  const closed = skipWhite(folded.text, number.end);
  if (template.after !== '' && !folded.text.startsWith(template.after, closed)) return null;
  const after = template.after === '' ? number.end : closed + template.after.length;
  const suffix = readSuffix(folded.text, after, vocabulary);
  const end = folded.at[suffix?.end ?? after] ?? text.length;
  const whole = namesWhole(text, folded.text, suffix?.end ?? after, template.kind, vocabulary);
  if (!alone && !whole && !isHeadingEnd(text, end, template, vocabulary)) return null;
  return {
    kind: template.kind,
    ordinal: number.ordinal,
    style: number.style,
    suffix: suffix?.name ?? '',
    printed: text.slice(0, end).trimEnd(),
    end: whole ? text.length : skipSeparator(text, end),
    misread: number.misread ?? false,
  };
}

const longestAnnexed = 320;
const longestAnnexedEnd = 16;

/** `Annex II to the letter dated …`: goes on, behind word and number, with what the annex belongs to, and ends no sentence. */
function namesWhole(text: string, folded: string, from: number, kind: Heading['kind'], { annexed }: Vocabulary): boolean {
  if (kind !== 'annex' && kind !== 'appendix') return false;
  if (text.length > longestAnnexed || folded.charAt(from) !== ' ' || annexed.startAt(folded, from + 1) === 0) return false;
  return firstCase(text) !== 'lower' && endingOf(text) === 'none';
}

/** `…给秘书长的信的附件二`: the same where what the annex belongs to stands in front of its word. */
function readAnnexedEnd(text: string, { annexedEnd }: Vocabulary): Heading | null {
  if (annexedEnd === null || text.length > longestAnnexed) return null;
  const match = annexedEnd.exec(text.slice(-longestAnnexedEnd));
  const { printed, number = '' } = match?.groups ?? {};
  if (printed === undefined) return null;
  const value = /^\d/.test(number) ? digitsValue(number) : hanValue(number);
  const ordinal = value > 0 ? value : null;
  return { kind: 'annex', ordinal, style: 'han', suffix: '', printed, end: text.length, misread: false };
}

/** What may follow word and number: nothing, a separator, or words on the same line that do not make it part of a sentence. */
function isHeadingEnd(text: string, end: number, template: HeadingTemplate, { linking }: Vocabulary): boolean {
  const rest = text.slice(end, end + 200).replace(/^\s+/, '');
  if (rest === '') return true;
  if (/^[.．:：–—\-*¹²³⁴-⁹]/.test(rest)) return true;
  if (template.kind === 'article')
    return template.after !== ''
      ? !/^[,，、]/.test(rest) && !linking.test(rest) && /^\s/.test(text.slice(end))
      : /^\s/.test(text.slice(end)) && (/^\p{Lu}/u.test(rest) || (isCaselessTitle(text, rest) && !linking.test(rest)));
  return text.length <= 120 && endingOf(text) === 'none' && !/^[,，、؛،;)]/.test(rest) && !linking.test(rest);
}

/** `المادة 1 بدء النفاذ`: short words without an end. */
function isCaselessTitle(text: string, rest: string): boolean {
  return text.length <= longestTitle && /^\p{Lo}/u.test(rest) && endingOf(text) === 'none';
}

function skipSeparator(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s:：.．º–—-]/.test(text.charAt(at))) at++;
  return at;
}

/** Reads the number of a heading in any style: digits, Roman, Chinese, a word that counts, a letter. The text is folded. */
export function readHeadingNumber(text: string, from: number, vocabulary: Vocabulary): NumberRead | null {
  if (digitValue(text.charCodeAt(from)) >= 0) {
    const end = digitsEnd(text, from);
    return end - from > 4 ? null : { ordinal: digitsValue(text, from, end), style: 'decimal', end: skipOrdinalSign(text, end) };
  }
  return readHanNumber(text, from) ?? readWord(text, from, vocabulary) ?? readRoman(text, from);
}

function readHanNumber(text: string, from: number): NumberRead | null {
  const { ordinal, end } = readHanNumeral(text, from);
  return ordinal > 0 ? { ordinal, style: 'han', end } : null;
}

function readWord(text: string, from: number, vocabulary: Vocabulary): NumberRead | null {
  for (const { name, ordinal, style } of vocabulary.counting.get(text.charAt(from)) ?? []) {
    if (text.startsWith(name, from) && endsWord(text, from + name.length)) return { ordinal, style, end: from + name.length };
  }
  return null;
}

function readRoman(text: string, from: number): NumberRead | null {
  const run = /^[ivxlcdm1|]{1,9}/.exec(text.slice(from, from + 10))?.[0] ?? '';
  const unified = /^[ⅰ-ⅻ]/.exec(text.slice(from))?.[0];
  if (unified) return { ordinal: unified.charCodeAt(0) - 0x216f, style: 'roman', end: from + 1 };
  if (run === '' || !endsWord(text, from + run.length)) return readLetter(text, from);
  if (/^[cdlm]$/.test(run)) return readLetter(text, from);
  const numeral = run.toUpperCase();
  const value = romanValue(numeral);
  if (value > 0 && !/ll|[1|]/.test(run)) return { ordinal: value, style: 'roman', end: from + run.length };
  const mended = romanValue(numeral.replace(/[L1|]/g, 'I'));
  return mended > 0 ? { ordinal: mended, style: 'roman', end: from + run.length, misread: true } : readLetter(text, from);
}

function readLetter(text: string, from: number): NumberRead | null {
  const code = text.charCodeAt(from);
  if (code >= 0x61 && code <= 0x7a && endsWord(text, from + 1)) return { ordinal: code - 0x60, style: 'letter', end: from + 1 };
  return null;
}
