import { languages } from '../../languages/index.js';
import type { Numbering } from '../../model/document.js';
import type { Passage } from '../layout/passage.js';
import { endingOf, isUnspaced } from '../layout/punctuation.js';
import { digitsValue } from '../numbering/numerals.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** The number of a resolution in front of its title. */
export interface TitleMark {
  readonly numbering: Numbering;
  readonly end: number;
}

const digit = '[0-9٠-٩０-９]';
const session = `(?:E?S-)?${digit}{1,4}`;
const romanSession = '\\((?:S-)?[IVXLC]{1,8}\\)';
const titleMark = new RegExp(
  `^(?:${session}\\s{0,2}[/／]\\s{0,2}(?:${digit}{0,2}(?:X{2,4}|_{2,4})|(?<number>${digit}{1,4})(?![/／0-9])|\\.{2,6}|…{1,3}|\\[[^\\]]{0,8}\\]|[_—–-]{1,4}|L\\.\\s?\\d{1,4})|(?<old>${digit}{1,4})\\s{0,2}(?:[A-Z]\\s{0,2})?${romanSession})(?:\\s?(?:[A-Z](?![\\p{L}])|bis|ter))?\\s{0,3}[.．:：–-]?`,
  'u',
);

/** Reads `44/11.`, `44/...`, `٣٧ /30-` or `2625 (XXV).` in front of a title, or null. */
export function readTitleMark(text: string): TitleMark | null {
  const match = titleMark.exec(text);
  if (!match) return null;
  const after = text.slice(match[0].length);
  // `57/167, in which …`: a resolution that a sentence names.
  if (/^[,;)،؛，；）]/.test(after)) return null;
  const end = text.length - after.trimStart().length;
  const number = match.groups?.number ?? match.groups?.old;
  const ordinal = number === undefined ? null : digitsValue(number);
  return { numbering: { mark: match[0].trim(), ordinal, degree: 1, style: 'decimal', printed: true }, end };
}

/** The first page of a version names its language, mostly in English: `Chinese`, `Arabic`. */
const languageNames: ReadonlySet<string> = new Set(languages.map(({ name }) => name));

/** Whether a line is what stands before a title: organ, session, agenda item, date, symbol, sponsors. */
export function isFrontMatter(text: string, vocabulary: Vocabulary): boolean {
  if (/^[[(*]/.test(text) || endingOf(text) === 'colon' || endsWithSymbol(text) || isSymbolLine(text)) return true;
  if (text.length <= (/[\u4e00-\u9fff]/.test(text) ? 12 : 40) && namesOrganOnly(foldText(text, 60), vocabulary)) return true;
  if (/^(?:Rev|Corr|Add)\.?\s?\d/.test(text) || languageNames.has(text)) return true;
  return hasFrontWords(text, vocabulary) || isDateLine(text);
}

/** `Third Committee`, but not `Report of the Committee`. */
function namesOrganOnly(folded: string, vocabulary: Vocabulary): boolean {
  const names = isUnspaced(folded.charCodeAt(0)) ? vocabulary.organs.endsAt(folded) : vocabulary.organs.isIn(folded);
  return names && vocabulary.reports.startAt(folded) === 0;
}

function hasFrontWords(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.front.isIn(foldText(text, 200).replace(/[\d٠-٩]+/g, '#'));
}

/** A short line of session, agenda item, distribution: its figures count those. */
export function isHeaderLine(text: string, vocabulary: Vocabulary): boolean {
  return text.length <= 60 && endingOf(text) === 'none' && hasFrontWords(text, vocabulary);
}

/** A day or a span of days alone on its line. */
function isDateLine(text: string): boolean {
  if (text.length > 50 || !/^\d/.test(text)) return false;
  return /^\d{1,2}\D.*[\s/]\d{4}(?:\s\p{L}{1,5}\.?)?$/u.test(text) || /^\d{4}年.*日$/.test(text);
}

const day = /^[0-9٠-٩]{1,2}(?:er)?\.?\s(?:de\s)?[\p{L}/]{2,}\.?(?:\s[\p{L}/]+)?\s(?:de\s)?[0-9٠-٩]{4}(?:\s\p{L}{1,5}\.?)?$/u;

/** `1 July 2019`, `1 de julio de 2019` and nothing else. */
export function isDay(text: string): boolean {
  return text.length <= 50 && day.test(text);
}

const symbolLine = /^(?:[A-Z]{1,8}|S-\d+)\/[A-Z0-9][A-Za-z0-9./()\-*–]*\*{0,3}$/;

/** A document symbol alone on its line: `A/HRC/44/L.13`. */
export function isSymbolLine(text: string): boolean {
  return text.length <= 60 && symbolLine.test(text.replace(/\s/g, '')) && !/[.,;:]$/.test(text);
}

/** A symbol behind the name of the organisation, or alone: `Naciones Unidas A/RES/74/128`. */
export function endsWithSymbol(text: string): boolean {
  if (text.length > 60 || !/\/[^/]*[0-9)]\**$/.test(text)) return false;
  const words = text.split(/\s+(?!\(\d{4}\))/);
  return words.length <= 5 && isSymbolLine(words.at(-1) ?? '') && words.slice(0, -1).every((word) => /^[\p{L}’']+$/u.test(word));
}

/** Short words without an end, as headings and titles are. */
export function isHeadingLike(passage: Passage): boolean {
  const { text } = passage;
  const limit = /[\u4e00-\u9fff]/.test(text) ? 60 : 250;
  return text.length <= limit && endingOf(text) === 'none';
}
