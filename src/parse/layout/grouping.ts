import { isHeaderLine } from '../recognise/front-matter.js';
import type { Mark } from '../recognise/mark.js';
import type { NoteForm } from '../recognise/note-marks.js';
import { namesOrgan } from '../recognise/organ.js';
import { firstCase } from '../recognise/punctuation.js';
import { readMark } from '../recognise/read-mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { Continuation, type Group } from './continuation.js';
import type { Line } from './line.js';
import { LineStarts } from './line-starts.js';
import { activeForms, isNoteLine } from './note-lines.js';
import { isFull, measureWrapping, type Wrapping } from './wrapping.js';

/** Goes through the lines once and puts each in the paragraph that it belongs to. */
export class Grouping {
  /** Starts of lines that turned out to be page numbers. */
  readonly pageNumbers = new Set<number>();
  readonly #made: Group[] = [];
  readonly #marks: (Mark | null)[] = [];
  readonly #starts: LineStarts;
  readonly #wrapping: Wrapping;
  readonly #continuation: Continuation;
  readonly #forms: ReadonlySet<NoteForm>;
  /** The running text that a line may go on with, notes apart. */
  #text: Group | undefined;
  #note: Group | undefined;
  readonly #lines: readonly Line[];
  readonly #vocabulary: Vocabulary;

  constructor(lines: readonly Line[], vocabulary: Vocabulary) {
    this.#lines = lines;
    this.#vocabulary = vocabulary;
    this.#starts = new LineStarts(vocabulary);
    this.#wrapping = measureWrapping(lines, (at) => this.#isStart(at));
    this.#continuation = new Continuation(this.#starts, this.#wrapping);
    this.#forms = activeForms(lines, vocabulary);
  }

  groups(): Group[] {
    this.#lines.forEach((line, i) => {
      this.#add(line, i);
    });
    return this.#made;
  }

  /** The mark of a line, read once. */
  #markAt(at: number): Mark | null {
    const known = this.#marks[at];
    if (known !== undefined) return known;
    const mark = readMark(this.#lines[at]?.text ?? '', this.#vocabulary);
    this.#marks[at] = mark;
    return mark;
  }

  /** Whether a line opens a paragraph, though the one before ends nothing: it has a mark, opens as recitals do, or stands in a document's head. */
  #isStart(at: number): boolean {
    const line = this.#lines[at];
    if (!line) return false;
    const above = this.#lines[at - 1];
    if (isHeaderLine(above?.text ?? '', this.#vocabulary) || namesOrgan(line.text, this.#vocabulary)) return true;
    if (this.#starts.isHeadWord(above?.text ?? '') || this.#starts.isMarked(line, this.#markAt(at))) return true;
    return above?.ending === 'comma' && this.#starts.opensParagraph(line);
  }

  #add(line: Line, i: number): void {
    const mark = this.#markAt(i);
    if (this.#isPageNumber(mark, i)) this.pageNumbers.add(line.start);
    else if (isNoteLine(line, this.#forms, this.#note?.lines[0])) this.#note = this.#open(line, mark);
    else if (this.#note && line.gap === 'line' && this.#continuation.goesOn(this.#note, line, mark)) this.#note.lines.push(line);
    else this.#addText(line, mark, this.#isHeading(i));
  }

  #addText(line: Line, mark: Mark | null, heading: boolean): void {
    const broken = this.#note !== undefined && line.gap !== 'line';
    const seen = broken ? { ...line, gap: 'page' as const } : line;
    this.#note = undefined;
    if (this.#text && !heading && this.#continuation.goesOn(this.#text, seen, mark)) this.#text.lines.push(line);
    else this.#text = this.#open(line, mark);
    const reading = mark?.readings[0];
    if (reading?.style === 'decimal' && this.#text.lines[0] === line && mark?.weak === false) this.#starts.number = reading.ordinal;
  }

  /**
   * Whether a line can only be a heading: no sign ends it, though the next line's first word would have fitted on it, and what stands above is
   * finished. So can a letter above the organ's name, which heads part of a composite resolution.
   */
  #isHeading(at: number): boolean {
    const [before, line, next] = [this.#lines[at - 1], this.#lines[at], this.#lines[at + 1]];
    if (!before || !line || !next || line.gap !== 'line') return false;
    if (line.text.length <= 2 && firstCase(line.text) === 'upper' && namesOrgan(next.text, this.#vocabulary)) return true;
    if (this.#wrapping.width === 0 || before.ending !== 'stop' || line.ending !== 'none' || firstCase(line.text) === 'lower') return false;
    return next.gap === 'line' && firstCase(next.text) !== 'lower' && !isFull(line, next, this.#wrapping);
  }

  #open(line: Line, mark: Mark | null): Group {
    const group = { lines: [line], mark };
    this.#made.push(group);
    return group;
  }

  /** A figure alone on its line is a page number where it is not the next paragraph's. */
  #isPageNumber(mark: Mark | null, i: number): boolean {
    if (mark?.form !== 'alone' || mark.dotted !== '' || mark.division || mark.suffix !== '') return false;
    const ordinal = mark.readings[0]?.ordinal ?? 0;
    const next = this.#lines[i + 1];
    return !next || ordinal !== this.#starts.number + 1 || /^\d/.test(next.text);
  }
}
