import { languageTable } from '../../languages/index.js';
import type { Numbering, NumberingStyle } from '../../model/document.js';
import { readOrdinalWord } from '../../parse/numbering/section-headings.js';
import type { Mark } from '../../parse/recognise/mark.js';
import { readMark } from '../../parse/recognise/read-mark.js';
import type { Reading } from '../../parse/words/reading.js';
import { type Vocabulary, vocabularyOf } from '../../parse/words/vocabulary.js';
import { type NumberKey, numberKey } from './number-key.js';

/**
 * How deep each style may stand where nothing but the line is known, the usual depth first: where other languages print Roman numerals,
 * Chinese has its own numerals and Arabic ordinals.
 */
const DEGREES: Readonly<Record<NumberingStyle, readonly [number, ...number[]]>> = {
  decimal: [1],
  han: [1, 3],
  ordinal: [1, 3],
  letter: [2],
  stem: [2],
  roman: [3],
  bullet: [1],
};

/** The number at the start of a line, as it is most likely meant, and every number that it may be. */
export interface LineNumber {
  readonly numbering: Numbering;
  readonly keys: readonly NumberKey[];
}

/**
 * The number at the start of a line that was never parsed, or null. Without siblings to decide, what only they could prove to be a mark is
 * none, and every reading of a mark is kept: `V.` is the twenty-second letter or 5.
 */
export function lineNumber(line: string, language: string): LineNumber | null {
  const { printed, readings } = readNumber(line.trimStart(), vocabularyOf(languageTable(language)));
  const [likeliest] = readings;
  if (likeliest === undefined) return null;
  const [degree] = DEGREES[likeliest.style];
  return {
    numbering: { mark: printed, ordinal: likeliest.ordinal, degree, style: likeliest.style, printed: true },
    keys: readings.flatMap(({ style, ordinal }) => DEGREES[style].map((each) => numberKey(each, ordinal))),
  };
}

interface ReadNumber {
  readonly printed: string;
  /** The likeliest first. */
  readonly readings: readonly Reading[];
}

const NONE: ReadNumber = { printed: '', readings: [] };

/** A mark, or a word that counts (`ثالثا -`). */
function readNumber(text: string, vocabulary: Vocabulary): ReadNumber {
  const mark = readMark(text, vocabulary);
  if (mark === null) {
    const word = readOrdinalWord(text, vocabulary);
    return word?.reading && word.from > 0 ? { printed: word.printed, readings: [word.reading] } : NONE;
  }
  if (mark.weak || isUnsure(mark)) return NONE;
  const numerals = mark.readings.filter((reading) => isHeadingNumeral(reading, mark));
  return { printed: mark.printed, readings: [...new Set([...numerals, ...mark.readings])] };
}

/** A figure with nothing behind it but white space, or alone, may be the first word of a sentence, a page or a year. */
function isUnsure({ form }: Mark): boolean {
  return form === 'bare' || form === 'alone';
}

/** Roman numerals of one capital that are letters of hardly any list, since it would be a long one. */
const SHORT_NUMERALS = [1, 5, 10];

/** Whether a reading is the Roman numeral of a heading: `II.`, `V.`, but not `C.`. */
function isHeadingNumeral({ style, ordinal }: Reading, { upper, printed }: Mark): boolean {
  return style === 'roman' && upper && (/\p{L}{2}/u.test(printed) || SHORT_NUMERALS.includes(ordinal));
}
