import { languages } from '../../languages/index.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { endingOf, isUnspaced } from './punctuation.js';
import { endsWithSymbol, isSymbolLine } from './symbol-line.js';

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

/** `71 b)`, `71 (b)`: a number in front words, with its letter. */
const numberWithLetter = /[\d٠-٩]+(?:\s?\(?\p{L}\))?/gu;

function hasFrontWords(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.front.isIn(foldText(text, 200).replace(numberWithLetter, '#'));
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
