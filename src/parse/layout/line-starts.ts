import { type Heading, readHeading } from '../recognise/heading.js';
import type { Mark } from '../recognise/mark.js';
import { isEnacting, openingStrength, opensWithWords } from '../recognise/openings.js';
import { firstCase } from '../recognise/punctuation.js';
import { readTitleMark } from '../recognise/title-mark.js';
import { foldText } from '../words/fold.js';
import { isWholeLine } from '../words/phrases.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

const firstYear = 1000;
const longestHeadWord = 24;

/** Tells what lines open with, given the numbers that have come so far. */
export class LineStarts {
  /** The last paragraph number that was read; 0 before the first. */
  number = 0;
  /** Two lines and what they head: each line is asked about several times, in turn with the one above it. */
  #recent: readonly [text: string, heading: Heading | null][] = [];

  constructor(readonly vocabulary: Vocabulary) {}

  /** Whether a line opens as a paragraph of preamble or operative part does, or enacts what follows. */
  opensParagraph({ text, ending }: Line): boolean {
    return opensWithWords(text, this.vocabulary) || (ending === 'colon' && isEnacting(text, this.vocabulary));
  }

  /** Whether a line opens as recitals do, if only by the shape of its first word. */
  mayOpenRecital({ text }: Line): boolean {
    return openingStrength(text, this.vocabulary.preambular, this.vocabulary) > 0;
  }

  isHeading(text: string): boolean {
    return this.#headingOf(text) !== null;
  }

  #headingOf(text: string): Heading | null {
    const known = this.#recent.find(([line]) => line === text);
    if (known) return known[1];
    const heading = readHeading(text, this.vocabulary);
    this.#recent = [[text, heading], ...this.#recent.slice(0, 1)];
    return heading;
  }

  /** Whether a line opens with a number or heading; a year is none, unless paragraphs count on to it. */
  isMarked(line: Line, mark: Mark | null): boolean {
    if (this.isHeading(line.text)) return true;
    if (mark === null || mark.weak) return false;
    const isYear = (ordinal: number): boolean => ordinal >= firstYear && ordinal !== this.number && ordinal !== this.number + 1;
    return !mark.readings.some(({ style, ordinal }) => style === 'decimal' && isYear(ordinal));
  }

  /** A line that only says Summary, Contents, Preamble, whatever stands around it. */
  isHeadWord(text: string): boolean {
    if (text.length > longestHeadWord || firstCase(text) === 'lower') return false;
    const { summaries, contents } = this.vocabulary;
    if (isWholeLine(text, summaries, longestHeadWord) || isWholeLine(text, contents, longestHeadWord)) return true;
    return this.#headingOf(text)?.kind === 'preamble';
  }

  /** `Letter dated 3 May 2024 from …`: the title of a letter or report, before any paragraph has a number. */
  namesReport({ text }: Line): boolean {
    return this.number === 0 && firstCase(text) === 'upper' && this.vocabulary.reports.startAt(foldText(text, longestHeadWord)) > 0;
  }

  /** A number like `44/11` opens a title only before any other paragraph has a number. */
  isTitle({ text }: Line): boolean {
    const title = this.number === 0 ? readTitleMark(text) : null;
    return title !== null && firstCase(text.slice(title.end)) !== 'lower';
  }
}

/** Whether a mark is an item's: a letter or numeral, no figure. */
export function isItem(mark: Mark | null): boolean {
  return mark?.readings.every((reading) => reading.style !== 'decimal') ?? false;
}
