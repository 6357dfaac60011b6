import { languages } from '../../languages/index.js';
import { fold, foldText } from '../words/fold.js';
import { withoutEnd } from '../words/phrases.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { isOrganIn } from './organ.js';
import { endingOf, isUnspaced } from './punctuation.js';
import { endsWithSymbol, isSymbolLine } from './symbol-line.js';

/** The first page of a version names its language, mostly in English: `Chinese`, `Arabic`. */
const languageNames: ReadonlySet<string> = new Set(languages.map(({ name }) => name));

/** What symbols end with in every language: `Rev.1`, alone on its line. */
const modification = /^(?:Rev|Corr|Add|Amend)\.?\s?\d/;

/** Whether a line is what stands before a title: organ, session, agenda item, date, symbol, sponsors. */
export function isFrontMatter(text: string, vocabulary: Vocabulary): boolean {
  if (/^[[(*]/.test(text) || endingOf(text) === 'colon' || endsWithSymbol(text) || isSymbolLine(text)) return true;
  if (text.length <= (/[\u4e00-\u9fff]/.test(text) ? 12 : 40) && namesOrganOnly(foldText(text, 60), vocabulary)) return true;
  if (modification.test(text) || languageNames.has(text)) return true;
  return hasFrontWords(text, vocabulary) || isDateLine(text);
}

/** `Third Committee`, but not `Report of the Committee`. */
function namesOrganOnly(folded: string, vocabulary: Vocabulary): boolean {
  return isOrganIn(folded, vocabulary) && vocabulary.reports.startAt(folded) === 0;
}

/** `71 b)`, `71 (b)`: a number in front words, with its letter. */
const numberWithLetter = /[\d٠-٩]+(?:\s?\(?\p{L}\))?/gu;

function hasFrontWords(text: string, vocabulary: Vocabulary): boolean {
  const folded = foldText(text, longestLine);
  return vocabulary.front.isIn(folded.replace(numberWithLetter, '#')) || vocabulary.drafts.isIn(folded);
}

const longestLine = 200;

/** `Draft resolution on the protection of rivers`, `Draft resolution: Rivers`, `关于…的决议草案`: what a draft is and what about; words like `submitted by` tell something else. */
export function isDraftTitle(text: string, { drafts, linking }: Vocabulary): boolean {
  const { text: folded, at } = fold(text, longestLine);
  if (text.length > longestLine || endingOf(text) !== 'none') return false;
  const from = drafts.startAt(folded);
  const behind = text.slice(at[from]).trimStart();
  if (from > 0 && /^[:：–—-]./.test(behind)) return true;
  if (/^[[(*]|[:：]/.test(text)) return false;
  if (isUnspaced(folded.charCodeAt(0))) return drafts.lengthAtEnd(folded) > 0 && from === 0;
  return from > 0 && linking.test(behind);
}

const longestByline = 80;

/** `Report of the Secretary-General`, `秘书长的报告`: whose a text is, and not what about. */
export function isByline(text: string, { reports, offices, by }: Vocabulary): boolean {
  if (text.length > longestByline) return false;
  const folded = foldText(withoutEnd(text), longestByline);
  const [first, last] = isUnspaced(folded.charCodeAt(0)) ? [offices, reports] : [reports, offices];
  const [start, end] = [first.startAt(folded), folded.length - last.lengthAtEnd(folded)];
  const between = folded.slice(start, end).trim();
  return start > 0 && end < folded.length && start <= end && by.startAt(between) === between.length;
}

/** A short line of session, agenda item, distribution: its figures count those. */
export function isHeaderLine(text: string, vocabulary: Vocabulary): boolean {
  return text.length <= 60 && endingOf(text) === 'none' && hasFrontWords(text, vocabulary);
}

/** A day or a span of days alone on its line. */
function isDateLine(text: string): boolean {
  return isDay(text) || (text.length <= longestDay && /^\d{1,2}\D.*[\s/]\d{4}(?:\s\p{L}{1,5}\.?)?$/u.test(text));
}

const longestDay = 50;
const day =
  /^(?:[0-9٠-٩]{1,2}\p{Ll}{0,2}\.?\s(?:\p{Ll}{2}\s)?[\p{L}/]{2,}\.?(?:\s[\p{L}/]+)?\s(?:\p{Ll}{2}\s)?[0-9٠-٩]{4}(?:\s\p{L}{1,5}\.?)?|[\d〇○零一二三四五六七八九]{4}年.*日)[.,،，。]?$/u;

/** `1 July 2019`, `1er juillet 2019`, `1 de julio de 2019`, `一九七〇年十月二十四日` and nothing else, but for a sign at its end. */
export function isDay(text: string): boolean {
  return text.length <= longestDay && day.test(text);
}
