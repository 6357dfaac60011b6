import type { DivisionTemplate } from '../words/compile-headings.js';
import { fold } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Mark } from './mark.js';
import { readClose, skipDot, skipWhite } from './mark-close.js';
import { readToken } from './mark-token.js';
import { readSuffixes } from './suffix.js';

const looked = 60;
const mostDigits = 3;
/** `pp. 12–15` are pages. */
const range = /^\s?[-–]\s?\d/;

/** `PP1`, `[OP 12 bis`, `序言部分第1段`, `الفقرة 2 مكررا من الديباجة`: a mark that names its division itself, as drafts under negotiation have it. */
export function readDivisionMark(text: string, vocabulary: Vocabulary): Mark | null {
  const from = '[(（'.includes(text.charAt(0)) ? 1 : 0;
  for (const template of vocabulary.divisionMarks.of(text, from)) {
    const mark = readTemplate(text, from, template, vocabulary);
    if (mark) return mark;
  }
  return null;
}

function readTemplate(text: string, from: number, template: DivisionTemplate, vocabulary: Vocabulary): Mark | null {
  const { text: folded, at } = fold(text.slice(from), looked);
  if (!folded.startsWith(template.before)) return null;
  const tokenFrom = skipSign(folded, template.before.length);
  if (isWord(text.slice(from, from + template.before.length), tokenFrom > template.before.length)) return null;
  const token = readToken(folded, tokenFrom, vocabulary, false);
  if (!token || (token.kind !== 'digits' && token.kind !== 'han') || token.end - tokenFrom > mostDigits) return null;
  const inner = readSuffixes(folded, skipDot(folded, token.end), vocabulary);
  const tail = inner?.end ?? token.end;
  if (!folded.startsWith(template.after, tail)) return null;
  const outer = readSuffixes(folded, skipDot(folded, tail + template.after.length), vocabulary);
  const end = outer?.end ?? tail + template.after.length;
  const close = readClose(folded, end, false, false, token, true);
  if (!close || range.test(folded.slice(end))) return null;
  const closed = from === 1 && ')）'.includes(folded.charAt(end)) ? end + 1 : close.end;
  const printedEnd = from + (at[closed] ?? 0);
  return {
    printed: text.slice(0, printedEnd).trim(),
    end: skipWhite(text, printedEnd),
    form: close.form,
    readings: token.readings,
    upper: token.upper,
    suffix: (inner?.name ?? '') + (outer?.name ?? ''),
    dotted: '',
    weak: false,
    division: template.division,
  };
}

const longestAbbreviation = 3;

/** `По 15 странам`: two letters are an abbreviation in capitals, or with the number right behind them. */
function isWord(printed: string, apart: boolean): boolean {
  return apart && printed.length <= longestAbbreviation && printed !== printed.toUpperCase();
}

/** `PP.1`, `OP 1`: what may stand between the word and its number. */
function skipSign(text: string, from: number): number {
  return skipWhite(text, skipDot(text, from));
}
