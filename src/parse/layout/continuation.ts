import { mayClose } from '../recognise/closing-line.js';
import { isFrontMatter, isHeaderLine } from '../recognise/front-matter.js';
import type { Mark } from '../recognise/mark.js';
import { digitValue } from '../recognise/numerals.js';
import { isLeftOpen } from '../recognise/openings.js';
import { namesOrgan } from '../recognise/organ.js';
import { firstCase } from '../recognise/punctuation.js';
import { markBehindQuote, opensQuotation } from '../recognise/quotation.js';
import { isBulletSign } from '../recognise/read-mark.js';
import { endsWithSymbol } from '../recognise/symbol-line.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';
import { isItem, type LineStarts } from './line-starts.js';
import { isEntry } from './passage.js';
import { continues, isFull, type LineStart, leastLine, type Wrapping } from './wrapping.js';

/** Lines that belong together, and the mark of the first. */
export interface Group {
  readonly lines: Line[];
  readonly mark: Mark | null;
}

/** `[on the report of the Third Committee (A/78/481)]`, `[Adopted without a vote.]`. */
const bracketedLine = /^\[[^[\]]{20,}\]$/;
/** `4 (a),`, `4 a),`: a letter that a sentence refers to, with others behind it. */
const referredLetter = /[\d٠-٩\s\u4e00-\u9fff](?:[(（]\p{L}{1,4}|\p{L}{1,2})[)）][,،、]$/u;
/** What a line must hold, as a share of the width, to go on with a capital. */
const leastFull = 0.6;

/** Decides whether a line goes on with the lines above it: by what they say first, by how the text is wrapped where they say nothing. */
export class Continuation {
  readonly #vocabulary: Vocabulary;
  readonly #starts: LineStarts;
  readonly #wrapping: Wrapping;

  constructor(starts: LineStarts, wrapping: Wrapping) {
    this.#starts = starts;
    this.#wrapping = wrapping;
    this.#vocabulary = starts.vocabulary;
  }

  /**
   * The rules stand in the order of how sure they are; each is only asked where those before it say nothing.
   *
   * What a line is by itself (an entry of contents, `Summary`, a title) holds wherever it stands, so it comes first. A number alone on its line
   * takes what is below it over any gap, so it comes before the gaps. A sentence that stops at `paragraphs 12 and` is asked for before marks and
   * openings are, for the figure below looks like a number that opens a paragraph. Words that open a paragraph come before what is left
   * unfinished, for a line often loses the sign at its end, but seldom its first words. Lengths of lines say least and come last.
   */
  goesOn(group: Group, line: Line, mark: Mark | null): boolean {
    const before = group.lines.at(-1);
    if (!before || this.#standsAlone(group, before, line, mark)) return false;
    if (group.lines.length === 1 && isLoneMark(before, group.mark, this.#vocabulary)) return this.#mayStandBelowMark(line, mark);
    if (this.#isParted(group, before, line)) return false;
    if (this.#refers(group, before, line, mark)) return true;
    if (this.#beginsAnew(group, before, line)) return false;
    if (this.#isUnfinished(group, before, line, mark) || this.#isCutByPage(group, before, line, mark)) return true;
    return continues(before, line, this.#wrapping, this.#startOf(line, mark));
  }

  #mayStandBelowMark(line: Line, mark: Mark | null): boolean {
    return (
      !this.#starts.isHeading(line.text) && (mark === null || mark.weak || (mark.form !== 'dot' && mark.readings[0]?.style === 'decimal'))
    );
  }

  /** By a blank line, by a page below a section's number, or as a title or a further line of a document's head. */
  #isParted(group: Group, before: Line, line: Line): boolean {
    return line.gap === 'blank' || (line.gap === 'page' && isSectionMark(group)) || this.#isBelowHead(group, before, line);
  }

  #startOf(line: Line, mark: Mark | null): LineStart {
    if (!this.#starts.isMarked(line, mark)) return 'none';
    return isItem(mark) ? 'item' : 'marked';
  }

  /** Entries of a table of contents, the head of the first page, a line in brackets, words that are a heading by themselves, a title behind a gap. */
  #standsAlone(group: Group, before: Line, line: Line, mark: Mark | null): boolean {
    if (bracketedLine.test(line.text) && before.ending !== 'comma') return true;
    if (isEntry({ lines: [line] }) || isEntry({ lines: [before] }) || isSymbolHead(group)) return true;
    if (this.#starts.isHeadWord(line.text) || (group.lines.length === 1 && this.#starts.isHeadWord(before.text))) return true;
    if (this.#isTitleAbove(group, before, line) || this.#isRow(group, before, line, mark)) return true;
    return line.gap !== 'line' && this.#starts.isTitle(line) && !(before.ending === 'none' && this.#isBody(group));
  }

  /**
   * `2024/301. Elections`, `Letter dated 3 May`, on whose line the next line's first word would have fitted: what stands below with a capital is
   * no part of it.
   */
  #isTitleAbove({ lines: [first] }: Group, before: Line, line: Line): boolean {
    const small = firstCase(line.text);
    if (this.#wrapping.width === 0 || small === 'lower' || first === undefined || isFull(before, line, this.#wrapping)) return false;
    return this.#starts.isTitle(first) || (small === 'upper' && before.ending === 'none' && this.#starts.namesReport(first));
  }

  /** A row of a table below another. */
  #isRow({ lines, mark: first }: Group, before: Line, line: Line, mark: Mark | null): boolean {
    return line.gap !== 'blank' && hasCells(line, mark) && hasCells(before, lines.length > 1 ? null : first);
  }

  /** A line that opens a paragraph, quotation, preamble or closing by its words, however full the line above is. */
  #beginsAnew(group: Group, before: Line, line: Line): boolean {
    if (before.ending !== 'none' && this.#isLoose(before, line) && this.#starts.opensParagraph(line)) return true;
    if (before.ending === 'colon' && opensQuotation(line.text)) return true;
    return this.#opensPreamble(group, before, line) || this.#isBelowOrgan(group, before, line) || this.#closes(before, line);
  }

  /**
   * Whether words that open a paragraph do so here: inside a sentence they come to stand at a line's start only below a full line, and hardly
   * ever in a preamble whose recitals nothing parts.
   */
  #isLoose(before: Line, line: Line): boolean {
    if (line.gap === 'page' || firstCase(line.text) === 'upper' || !isFull(before, line, this.#wrapping)) return true;
    return this.#starts.number === 0 && !this.#wrapping.blankLines;
  }

  /** `paragraphs 12 and`, `paragraphs 4 (a),`, `para.` above a figure: the sentence goes on, and a number or letter that opens the next line is no mark. */
  #refers(group: Group, before: Line, line: Line, mark: Mark | null): boolean {
    if (before.ending === 'stop') return /^[\d٠-٩]/.test(line.text) && isLeftOpen(before.text, false, this.#vocabulary);
    if (mark?.form === 'bullet' || mark?.division || !this.#isBody(group)) return false;
    if (group.lines.length === 1 && this.#starts.isHeading(before.text)) return false;
    return before.ending === 'none'
      ? isLeftOpen(before.text, mark?.upper === false && mark.readings[0]?.style !== 'decimal', this.#vocabulary)
      : before.ending === 'comma' && referredLetter.test(before.text);
  }

  /**
   * A paragraph that stops in mid-sentence goes on right below: with a small letter or a figure, and where blank lines part paragraphs, or it
   * opens as recitals and decisions do, even with a capital.
   */
  #isUnfinished(group: Group, before: Line, line: Line, mark: Mark | null): boolean {
    if (line.gap !== 'line' || before.ending !== 'none') return false;
    if (mark === null && this.#isInWords(group, before, line)) return true;
    if (before.text.length < leastLine(line.text) || this.#starts.isHeading(line.text)) return false;
    // Where numbers have their sign, a bare figure is none.
    if (mark && !(mark.weak && (this.#starts.number > 0 || mark.readings[0]?.ordinal !== 1))) return false;
    const [first] = group.lines;
    const { width, blankLines, measure } = this.#wrapping;
    if (blankLines || /^[\d٠-٩]/.test(line.text) || firstCase(line.text) === 'lower')
      return this.#isBody(group) && /\p{L}/u.test(line.text);
    if (first === undefined || measure(before.text) < leastFull * width || !this.#starts.opensParagraph(first)) return false;
    return !this.#starts.opensParagraph(line) && !namesOrgan(line.text, this.#vocabulary);
  }

  /**
   * A paragraph that opens as recitals and decisions do goes on behind a page's end, or a note at its foot, where no sign ends it, or one that
   * ends no such paragraph: `、`, a comma among numbered paragraphs or before a small letter. So does an item that no sign ends.
   */
  #isCutByPage({ lines: [first], mark: own }: Group, { ending, text }: Line, line: Line, mark: Mark | null): boolean {
    if (line.gap !== 'page' || mark !== null || (ending !== 'none' && ending !== 'comma')) return false;
    const small = firstCase(line.text);
    if (small === 'upper' || first === undefined) return false;
    if (!this.#starts.opensParagraph(first) && !(ending === 'none' && line.ending === 'semicolon' && isItem(own))) return false;
    if (this.#starts.opensParagraph(line) || this.#starts.isHeading(line.text)) return false;
    if (ending === 'none') return true;
    return text.endsWith('、') || this.#starts.number > 0 || (small === 'lower' && !this.#starts.mayOpenRecital(line));
  }

  /**
   * Small letters below words without an end that began with a capital or a mark, however few: `b) les biens`, `meubles`; where letters have no
   * case, what ends as an item does below an item that ends nothing.
   */
  #isInWords({ lines: [first], mark }: Group, before: Line, line: Line): boolean {
    if (firstCase(line.text) === null && line.ending === 'semicolon') return mark !== null && mark.form !== 'bullet' && isItem(mark);
    if (firstCase(line.text) !== 'lower' || !/\p{Ll}$/u.test(before.text) || this.#starts.opensParagraph(line)) return false;
    return firstCase(first?.text.slice(mark?.end ?? 0) ?? '') === 'upper' || (mark !== null && !mark.weak);
  }

  /** `53rd plenary meeting` below the end of the last paragraph, however full its line is. */
  #closes(before: Line, { text, ending }: Line): boolean {
    return before.ending === 'stop' && ending !== 'stop' && mayClose(text, this.#vocabulary);
  }

  /** The organ's name, below the line that says who adopted the text: however full that is, it isn't its continuation. */
  #opensPreamble(group: Group, before: Line, line: Line): boolean {
    if (firstCase(line.text) === 'lower' || before.ending !== 'none') return false;
    return namesOrgan(line.text, this.#vocabulary) && !this.#isBody(group);
  }

  /** The first recital below an organ's name, which may begin with a small letter. */
  #isBelowOrgan(group: Group, before: Line, line: Line): boolean {
    return group.lines.length === 1 && namesOrgan(before.text, this.#vocabulary) && this.#starts.opensParagraph(line);
  }

  /** Whether a group of lines is a paragraph of the preamble or a numbered one. */
  #isBody({ lines: [first], mark }: Group): boolean {
    return first !== undefined && (this.#starts.opensParagraph(first) || this.#starts.isMarked(first, mark));
  }

  /** `78/999. The right to …`, `Agenda item 3` right below lines of a document's head, however full they are. */
  #isBelowHead({ lines: [first] }: Group, before: Line, line: Line): boolean {
    const [vocabulary, starts] = [this.#vocabulary, this.#starts];
    if (starts.number > 0 || first === undefined) return false;
    const isTitle = /^[^\s.．…]{1,20}[.．…]/.test(line.text) && starts.isTitle(line);
    const isHeader = firstCase(line.text) !== 'lower' && isHeaderLine(line.text, vocabulary) && !isLeftOpen(before.text, false, vocabulary);
    return (isTitle || isHeader) && isFrontMatter(first.text, vocabulary);
  }
}

const wideGap = ' '.repeat(6);

/** Whether tabs or wide gaps part a line into the cells of a row; what stands behind its number sets that off. */
function hasCells({ text }: Line, mark: Mark | null): boolean {
  const from = mark?.end ?? 0;
  return text.indexOf('\t', from) > 0 || text.indexOf(wideGap, from) > 0;
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

const longestLoneMark = 12;

/** A number or letter alone on its line, above its paragraph. */
function isLoneMark(line: Line, printed: Mark | null, vocabulary: Vocabulary): boolean {
  if (isBulletSign(line.text)) return true;
  if (line.text.length > longestLoneMark) return false;
  const mark = printed ?? markBehindQuote(line.text, vocabulary);
  if (mark === null || mark.end < line.text.length || mark.form === 'bullet') return false;
  return !(mark.upper && digitValue(line.text.charCodeAt(0)) < 0);
}
