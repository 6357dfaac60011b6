import { readHeading } from '../document/headings.js';
import { namesOrgan } from '../document/organ.js';
import { joinNumbersAbove } from '../document/section-headings.js';
import { endsWithSymbol, isFrontMatter, isHeaderLine, readTitleMark } from '../document/title.js';
import { activeForms, isNoteLine } from '../notes/lines.js';
import type { NoteForm } from '../notes/marks.js';
import { isBulletSign, type Mark, readMark } from '../numbering/mark.js';
import { digitValue } from '../numbering/numerals.js';
import { markBehindQuote, opensQuotation } from '../numbering/quotations.js';
import { foldText } from '../words/fold.js';
import { isEnacting, isLeftOpen, openingStrength } from '../words/openings.js';
import { isWholeLine } from '../words/phrases.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { markContents } from './contents.js';
import { closeDoubleSpacing } from './double-spacing.js';
import { findFurniture } from './furniture.js';
import { Hyphens } from './hyphens.js';
import type { Line } from './line.js';
import { type Passage, toPassage } from './passage.js';
import { firstCase } from './punctuation.js';
import { continues, isFull, leastLine, measureWrapping, type Wrapping } from './wrapping.js';

/** Lines grouped into paragraphs, and those that are page furniture. */
export interface Grouped {
  readonly passages: readonly Passage[];
  readonly furniture: readonly Line[];
}

/** Joins wrapped lines and puts page furniture aside. */
export function toPassages(found: readonly Line[], vocabulary: Vocabulary, wrapped: boolean): Grouped {
  const lines = markContents(found, vocabulary);
  const joining = { vocabulary, hyphens: new Hyphens(lines, vocabulary) };
  if (!wrapped) {
    const furniture = lines.filter((line) => line.text === '' || line.hint === 'furniture');
    const own = lines.filter((line) => !furniture.includes(line)).map((line) => toPassage([line], joining));
    return { passages: joinNumbersAbove(own), furniture };
  }
  const furniture = findFurniture(lines, vocabulary);
  const grouping = new Grouping(closeDoubleSpacing(closeGaps(lines, furniture)), vocabulary);
  const groups = grouping.groups();
  const isAside = (line: Line): boolean => furniture.has(line) || grouping.pageNumbers.has(line.start);
  const aside = furniture.size + grouping.pageNumbers.size > 0 ? lines.filter(isAside) : [];
  return { passages: joinNumbersAbove(groups.map(({ lines: own, mark }) => toPassage(own, joining, mark))), furniture: aside };
}

/** The lines of the text; where furniture stood between two, a page broke. */
function closeGaps(lines: readonly Line[], furniture: ReadonlySet<Line>): readonly Line[] {
  if (furniture.size === 0) return lines;
  const text: Line[] = [];
  let broken = false;
  for (const line of lines) {
    if (furniture.has(line)) {
      broken = true;
      continue;
    }
    text.push(broken ? { ...line, gap: 'page' } : line);
    broken = false;
  }
  return text;
}

const firstYear = 1000;
const longestClosing = 60;
const longestHeadWord = 24;
/** `4 (a),`, `4 a),`: a letter that a sentence refers to, with others behind it. */
const referredLetter = /[\d٠-٩\s\u4e00-\u9fff](?:[(（]\p{L}{1,4}|\p{L}{1,2})[)）][,،、]$/u;
/** What a line must hold, as a share of the width, to go on with a capital. */
const leastFull = 0.6;

/** Lines that belong together, and the mark of the first. */
interface Group {
  readonly lines: Line[];
  readonly mark: Mark | null;
}

/** Goes through the lines once and puts each in the paragraph that it belongs to. */
class Grouping {
  /** Starts of lines that turned out to be page numbers. */
  readonly pageNumbers = new Set<number>();
  private readonly made: Group[] = [];
  private readonly marks: (Mark | null)[] = [];
  private readonly wrapping: Wrapping;
  private readonly forms: ReadonlySet<NoteForm>;
  /** The running text that a line may go on with, notes apart. */
  private text: Group | undefined;
  private note: Group | undefined;
  private number = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.wrapping = measureWrapping(lines, (at) => this.isStart(at));
    this.forms = activeForms(lines);
  }

  groups(): Group[] {
    this.lines.forEach((line, i) => {
      this.add(line, i);
    });
    return this.made;
  }

  /** The mark of a line, read once. */
  private markAt(at: number): Mark | null {
    const known = this.marks[at];
    if (known !== undefined) return known;
    const mark = readMark(this.lines[at]?.text ?? '', this.vocabulary);
    this.marks[at] = mark;
    return mark;
  }

  /** Whether a line opens a paragraph, though the one before ends nothing: it has a mark, opens as recitals do, or stands in a document's head. */
  private isStart(at: number): boolean {
    const line = this.lines[at];
    if (!line) return false;
    const above = this.lines[at - 1]?.text ?? '';
    if (isHeaderLine(above, this.vocabulary) || namesOrgan(line.text, this.vocabulary) || this.isHeadWord(above)) return true;
    return this.isMarked(line, this.markAt(at)) || (this.lines[at - 1]?.ending === 'comma' && this.opens(line));
  }

  private add(line: Line, i: number): void {
    const mark = this.markAt(i);
    if (this.isPageNumber(mark, i)) this.pageNumbers.add(line.start);
    else if (isNoteLine(line, this.forms, this.note?.lines[0])) this.note = this.open(line, mark);
    else if (this.note && line.gap === 'line' && this.goesOn(this.note, line, mark)) this.note.lines.push(line);
    else this.addText(line, mark, this.isHeading(i));
  }

  private addText(line: Line, mark: Mark | null, heading: boolean): void {
    const broken = this.note !== undefined && line.gap !== 'line';
    const seen = broken ? { ...line, gap: 'page' as const } : line;
    this.note = undefined;
    if (this.text && !heading && this.goesOn(this.text, seen, mark)) this.text.lines.push(line);
    else this.text = this.open(line, mark);
    const reading = mark?.readings[0];
    if (reading?.style === 'decimal' && this.text.lines[0] === line && mark?.weak === false) this.number = reading.ordinal;
  }

  /**
   * Whether a line can only be a heading: no sign ends it, though the next line's first word would have fitted on it, and what stands above is
   * finished. So can a letter above the organ's name, which heads part of a composite resolution.
   */
  private isHeading(at: number): boolean {
    const [before, line, next] = [this.lines[at - 1], this.lines[at], this.lines[at + 1]];
    if (!before || !line || !next || line.gap !== 'line') return false;
    if (line.text.length <= 2 && firstCase(line.text) === 'upper' && namesOrgan(next.text, this.vocabulary)) return true;
    if (this.wrapping.width === 0 || before.ending !== 'stop' || line.ending !== 'none' || firstCase(line.text) === 'lower') return false;
    return next.gap === 'line' && firstCase(next.text) !== 'lower' && !isFull(line, next, this.wrapping);
  }

  private open(line: Line, mark: Mark | null): Group {
    const group = { lines: [line], mark };
    this.made.push(group);
    return group;
  }

  private goesOn(group: Group, line: Line, mark: Mark | null): boolean {
    const before = group.lines.at(-1);
    if (!before || line.hint === 'contents' || before.hint === 'contents' || isSymbolHead(group)) return false;
    if (this.isHeadWord(line.text) || (group.lines.length === 1 && this.isHeadWord(before.text))) return false;
    if (line.gap !== 'line' && this.isTitle(line) && !(before.ending === 'none' && this.isBody(group))) return false;
    if (group.lines.length === 1 && isLoneMark(before, group.mark, this.vocabulary))
      return readHeading(line.text, this.vocabulary) === null && (mark === null || mark.weak || mark.readings[0]?.style === 'decimal');
    if (line.gap === 'blank' || (line.gap === 'page' && isSectionMark(group)) || this.isTitleBelowHead(group, line)) return false;
    if (this.refers(group, before, mark)) return true;
    if (before.ending !== 'none' && this.isLoose(before, line) && this.opens(line)) return false;
    if (before.ending === 'colon' && opensQuotation(line.text)) return false;
    if (this.opensPreamble(group, before, line) || this.isBelowOrgan(group, before, line) || this.closes(before, line)) return false;
    if (this.isUnfinished(group, before, line, mark)) return true;
    const strength = this.isMarked(line, mark) ? (isItem(mark) ? 'item' : 'marked') : 'none';
    return continues(before, line, this.wrapping, strength);
  }

  /**
   * Whether words that open a paragraph do so here: inside a sentence they come to stand at a line's start only below a full line, and hardly
   * ever in a preamble whose recitals nothing parts.
   */
  private isLoose(before: Line, line: Line): boolean {
    if (line.gap === 'page' || firstCase(line.text) === 'upper' || !isFull(before, line, this.wrapping)) return true;
    return this.number === 0 && !this.wrapping.blankLines;
  }

  /** `paragraphs 12 and`, `paragraphs 4 (a),`: the sentence goes on, and a number or letter that opens the next line is no mark. */
  private refers(group: Group, before: Line, mark: Mark | null): boolean {
    if (mark?.form === 'bullet' || mark?.division || !this.isBody(group)) return false;
    if (group.lines.length === 1 && readHeading(before.text, this.vocabulary) !== null) return false;
    return before.ending === 'none'
      ? isLeftOpen(before.text, mark?.upper === false && mark.readings[0]?.style !== 'decimal', this.vocabulary)
      : before.ending === 'comma' && referredLetter.test(before.text);
  }

  /**
   * A paragraph that stops in mid-sentence goes on right below: with a small letter or a figure, and where blank lines part paragraphs, or it
   * opens as recitals and decisions do, even with a capital.
   */
  private isUnfinished(group: Group, before: Line, line: Line, mark: Mark | null): boolean {
    if (line.gap !== 'line' || before.ending !== 'none') return false;
    if (mark === null && this.isInWords(group, before, line)) return true;
    if (before.text.length < leastLine(line.text) || readHeading(line.text, this.vocabulary) !== null) return false;
    // Where numbers have their sign, a bare figure is none.
    if (mark && !(mark.weak && (this.number > 0 || mark.readings[0]?.ordinal !== 1))) return false;
    const [first] = group.lines;
    const { width, blankLines, measure } = this.wrapping;
    if (blankLines || /^[\d٠-٩]/.test(line.text) || firstCase(line.text) === 'lower') return this.isBody(group) && /\p{L}/u.test(line.text);
    if (first === undefined || measure(before.text) < leastFull * width || !this.opens(first)) return false;
    return !this.opens(line) && !namesOrgan(line.text, this.vocabulary);
  }

  /**
   * Small letters below words without an end that began with a capital or a mark, however few: `b) les biens`, `meubles`; where letters have no
   * case, what ends as an item does below an item that ends nothing.
   */
  private isInWords({ lines: [first], mark }: Group, before: Line, line: Line): boolean {
    if (firstCase(line.text) === null && line.ending === 'semicolon') return mark !== null && mark.form !== 'bullet' && isItem(mark);
    if (firstCase(line.text) !== 'lower' || !/\p{Ll}$/u.test(before.text) || this.opens(line)) return false;
    return firstCase(first?.text.slice(mark?.end ?? 0) ?? '') === 'upper' || (mark !== null && !mark.weak);
  }

  /** `53rd plenary meeting` below the end of the last paragraph, however full its line is. */
  private closes(before: Line, { text, ending }: Line): boolean {
    if (before.ending !== 'stop' || ending === 'stop' || text.length > longestClosing || !/[\d٠-٩]/.test(text)) return false;
    return this.vocabulary.closing.isIn(foldText(text, longestClosing));
  }

  /** The organ's name, below the line that says who adopted the text: however full that is, it isn't its continuation. */
  private opensPreamble(group: Group, before: Line, line: Line): boolean {
    if (firstCase(line.text) === 'lower' || before.ending !== 'none') return false;
    return namesOrgan(line.text, this.vocabulary) && !this.isBody(group);
  }

  /** The first recital below an organ's name, which may begin with a small letter. */
  private isBelowOrgan(group: Group, before: Line, line: Line): boolean {
    return group.lines.length === 1 && namesOrgan(before.text, this.vocabulary) && this.opens(line);
  }

  /** Whether a group of lines is a paragraph of the preamble or a numbered one. */
  private isBody({ lines: [first], mark }: Group): boolean {
    return first !== undefined && (this.opens(first) || this.isMarked(first, mark));
  }

  /** A line that only says Summary, Contents, Preamble, whatever stands around it. */
  private isHeadWord(text: string): boolean {
    if (text.length > longestHeadWord || firstCase(text) === 'lower') return false;
    const { summaries, contents } = this.vocabulary;
    if (isWholeLine(text, summaries, longestHeadWord) || isWholeLine(text, contents, longestHeadWord)) return true;
    return readHeading(text, this.vocabulary)?.kind === 'preamble';
  }

  /** Whether a line opens with a number or heading; a year is none, unless paragraphs count on to it. */
  private isMarked(line: Line, mark: Mark | null): boolean {
    if (readHeading(line.text, this.vocabulary) !== null) return true;
    if (mark === null || mark.weak) return false;
    const isYear = (ordinal: number): boolean => ordinal >= firstYear && ordinal !== this.number && ordinal !== this.number + 1;
    return !mark.readings.some(({ style, ordinal }) => style === 'decimal' && isYear(ordinal));
  }

  /** A number like `44/11` opens a title only before any other paragraph has a number. */
  private isTitle(line: Line): boolean {
    const title = this.number === 0 ? readTitleMark(line.text) : null;
    return title !== null && firstCase(line.text.slice(title.end)) !== 'lower';
  }

  /** `78/999. The right to …` right below the lines that say who adopted it, however full they are. */
  private isTitleBelowHead({ lines: [first] }: Group, line: Line): boolean {
    return (
      /^[^\s.．]{1,20}[.．]/.test(line.text) && this.isTitle(line) && first !== undefined && isFrontMatter(first.text, this.vocabulary)
    );
  }

  /** Whether a line opens as a paragraph of preamble or operative part does. */
  private opens(line: Line): boolean {
    const { vocabulary } = this;
    if ([vocabulary.preambular, vocabulary.operative].some((openings) => openingStrength(line.text, openings, vocabulary) === 2))
      return true;
    return line.ending === 'colon' && isEnacting(line.text, vocabulary);
  }

  /** A figure alone on its line is a page number where it is not the next paragraph's. */
  private isPageNumber(mark: Mark | null, i: number): boolean {
    if (mark?.form !== 'alone' || mark.dotted !== '' || mark.division || mark.suffix !== '') return false;
    const ordinal = mark.readings[0]?.ordinal ?? 0;
    const next = this.lines[i + 1];
    return !next || ordinal !== this.number + 1 || /^\d/.test(next.text);
  }
}

/** `II. Follow-up` alone: what a gap parts from it is no part of it. */
function isSectionMark({ lines, mark }: Group): boolean {
  return lines.length === 1 && mark?.upper === true && mark.form === 'dot' && !mark.division;
}

/** `联合国 A/78/L.45`: the head of the first page, where nothing goes on with it. */
function isSymbolHead({ lines, mark }: Group): boolean {
  const [first] = lines;
  return lines.length === 1 && mark === null && first !== undefined && endsWithSymbol(first.text);
}

/** A number or letter alone on its line, above its paragraph. */
function isLoneMark(line: Line, printed: Mark | null, vocabulary: Vocabulary): boolean {
  if (isBulletSign(line.text)) return true;
  if (line.text.length > 12) return false;
  const mark = printed ?? markBehindQuote(line.text, vocabulary);
  return (
    mark !== null && mark.end >= line.text.length && mark.form !== 'bullet' && !(mark.upper && digitValue(line.text.charCodeAt(0)) < 0)
  );
}

function isItem(mark: Mark | null): boolean {
  return mark?.readings.every((reading) => reading.style !== 'decimal') ?? false;
}
