import type { Passage } from '../layout/passage.js';
import type { Mark } from '../recognise/mark.js';
import { firstCase } from '../recognise/punctuation.js';
import type { Reading } from '../words/reading.js';
import { costs } from './costs.js';
import { isNext, type Level, opensList, topLevel } from './top-level.js';

/** Where siblings put a marked paragraph. */
export interface Attachment {
  /** 0 for the numbers of the division, 1 for letters below them, and so on, whatever the print. */
  readonly depth: number;
  readonly reading: Reading;
  /** True where it begins a list of its own. */
  readonly opens: boolean;
  /** How many ordinals are missing before it. */
  readonly gap: number;
}

interface Option extends Attachment {
  readonly cost: number;
}

const deepest = 6;
/** From this number on a year may be meant. */
const firstYear = 1000;
/** How far ahead a sibling is looked for that tells a letter from a Roman numeral. */
const horizon = 12;
/**
 * Decides for each passage which list its mark belongs to, and how the mark is to be read: `(i)` is a letter after `(h)` and a Roman
 * numeral under it. A mark that fits nowhere is no mark: null. Greedy, with the next mark of the same form as evidence.
 */
export function attachMarks(passages: readonly Passage[]): (Attachment | null)[] {
  const levels: Level[] = [topLevel(passages)];
  const attached: (Attachment | null)[] = [];
  let dotted = '';
  passages.forEach(({ mark }, i) => {
    const best =
      mark && (plainNext(mark, levels, passages[i - 1]) ?? choose(mark, levels, { ...contextOf(passages, attached, i), dotted }));
    if (best && mark) enter(levels, best, mark);
    if (best && mark) dotted = mark.dotted || dotted;
    attached.push(best);
  });
  return attached;
}

function enter(levels: Level[], chosen: Attachment, mark: Mark): void {
  const { depth, reading, opens } = chosen;
  levels.length = Math.min(levels.length, depth + 1);
  const level = levels[depth];
  if (level && !opens) {
    if (mark.dotted === '') level.last = reading.ordinal;
    if (level.style !== 'none') return;
  }
  levels[depth] = {
    style: reading.style,
    series: reading.series,
    form: mark.form,
    upper: mark.upper,
    last: mark.dotted ? 0 : reading.ordinal,
  };
}

/** The next mark of the same form, which shows whether the list goes on `ii` or `j`. */
function followingMark(passages: readonly Passage[], from: number): Mark | null {
  const form = passages[from]?.mark?.form;
  for (let i = from + 1; i < Math.min(passages.length, from + horizon); i++) {
    const mark = passages[i]?.mark;
    if (mark && mark.form === form) return mark;
  }
  return null;
}

/** What bears on how a mark is read, apart from the lists that are open. */
interface Context {
  /** Whether anything stands before that an item could hang on. */
  readonly parent: boolean;
  readonly colon: boolean;
  /** Whether the passage before has no mark: it may be a paragraph of its own, under which lists begin again. */
  readonly fresh: boolean;
  readonly following: Mark | null;
  /** Whether the words behind the mark begin with a capital. */
  readonly capital: boolean;
  /** The last number of the kind 3.2.1, as `3-2-1`. */
  readonly dotted: string;
}

function contextOf(passages: readonly Passage[], attached: readonly (Attachment | null)[], at: number): Omit<Context, 'dotted'> {
  return {
    parent: at > 0,
    colon: opensList(passages[at - 1]),
    fresh: attached[at - 1] === null,
    following: followingMark(passages, at),
    capital: firstCase(passages[at]?.text.slice(passages[at]?.mark?.end ?? 0) ?? '') === 'upper',
  };
}

function choose(mark: Mark, levels: readonly Level[], context: Context): Attachment | null {
  let best: Option | null = null;
  for (const reading of mark.readings) {
    for (const option of optionsFor(mark, reading, levels, context)) {
      // Of two lists that would go on equally well, the innermost does.
      if (!best || option.cost < best.cost || (option.cost === best.cost && option.depth > best.depth)) best = option;
    }
  }
  return best && best.cost < rejectionCost(mark) ? best : null;
}

/** The commonest mark by far: it can be read in one way and is the next of the innermost list that it fits, which nothing can beat. */
function plainNext(mark: Mark, levels: readonly Level[], before: Passage | undefined): Attachment | null {
  const reading = mark.readings[0];
  if (!reading || reading.misread || mark.readings.length > 1 || mark.weak) return null;
  const colon = opensList(before);
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth];
    if (level && continuationCost(mark, reading, level, depth, colon) === 0) return { depth, reading, opens: false, gap: 0 };
  }
  return null;
}

/** What it costs to take a mark for plain text: little where only white space sets it off, or a year may be meant. */
function rejectionCost(mark: Mark): number {
  const { rejected } = costs;
  if (mark.division) return rejected.division;
  if (mark.weak) return rejected.weak;
  if (mark.dotted !== '') return rejected.dotted;
  if ((mark.readings[0]?.ordinal ?? 0) >= firstYear) return rejected.year;
  const isLetter = mark.readings.every(({ style }) => style === 'letter' || style === 'roman');
  return mark.form === 'dot' && isLetter ? rejected.letterAndDot : rejected.plain;
}

function optionsFor(mark: Mark, reading: Reading, levels: readonly Level[], context: Context): Option[] {
  if (reading.misread) return misreadOptions(mark, reading, levels, context.following);
  const ahead = followsDotted(mark, context) ?? lookAhead(mark, reading, context.following);
  const options: Option[] = [];
  if (mark.weak && ahead > 0 && !levels.some((level) => level.series === reading.series && level.last > 0)) return options;
  levels.forEach((level, depth) => {
    const cost = continuationCost(mark, reading, level, depth, context.colon);
    const gap = Math.max(0, reading.ordinal - level.last - 1);
    if (cost < Infinity) options.push({ depth, reading, opens: false, gap, cost: cost + ahead });
    if (context.fresh && depth > 0 && reading.ordinal === 1 && cost < Infinity) {
      options.push({
        depth,
        reading,
        opens: true,
        gap: 0,
        cost: (context.colon ? costs.again.behindColon : costs.again.elsewhere) + ahead,
      });
    }
  });
  if (levels.length < deepest && context.parent && mark.dotted === '') {
    const cost = openingCost(mark, reading, levels, context);
    options.push({ depth: levels.length, reading, opens: true, gap: reading.ordinal - 1, cost: cost + ahead });
  }
  if (!context.parent && levels.length === 1) {
    const isOwn = levels[0]?.style === 'none' || levels[0]?.style === reading.style;
    options.push({ depth: 0, reading, opens: true, gap: 0, cost: (isOwn ? costs.first.own : costs.first.ofOtherStyle) + ahead });
  }
  return options;
}

/**
 * Characters are only taken for others where a list printed alike goes on with the very number that they then are; a letter for another
 * only where the next item goes on from there too.
 */
function misreadOptions(mark: Mark, reading: Reading, levels: readonly Level[], following: Mark | null): Option[] {
  const goesOn = following?.readings.some((next) => isNext(next, reading)) ?? false;
  if (reading.style === 'letter' && !goesOn) return [];
  return levels.flatMap((level, depth) => {
    if (level.style !== reading.style || level.form !== mark.form || reading.ordinal !== level.last + 1) return [];
    return { depth, reading, opens: false, gap: 0, cost: goesOn ? costs.misread.goesOn : costs.misread.alone };
  });
}

function lookAhead(mark: Mark, reading: Reading, following: Mark | null): number {
  if (mark.readings.length < 2 && !mark.weak) return 0;
  return following?.readings.some((next) => isNext(next, reading)) ? costs.ahead.goesOn : costs.ahead.elsewhere;
}

/**
 * What `1.3` gains after `1.2`, `1.b` after `1.a`, `2.1` after them, or with numbers missing between where it can't be a decimal (`2.5 million`);
 * null where it doesn't go on from there.
 */
function followsDotted({ dotted, printed }: Mark, context: Context): number | null {
  const [parts, before] = [dotted, context.dotted].map((path) => path.split('-').map(partValue));
  if (!parts || !before || parts.length < 2 || parts.length !== before.length) return null;
  const at = parts.findIndex((part, i) => part !== before[i]);
  const step = (parts[at] ?? 0) - (before[at] ?? 0);
  if (step === 1 && parts.slice(at + 1).every((part) => part === 1)) return costs.ahead.goesOn;
  const isNumber = context.capital || printed.includes('-');
  return step > 1 && at === parts.length - 1 && isNumber ? costs.ahead.goesOnWithGap : null;
}

function partValue(part: string): number {
  return /^\d/.test(part) ? Number(part) : part.charCodeAt(0) - 96;
}

function continuationCost(mark: Mark, reading: Reading, level: Level, depth: number, colon: boolean): number {
  if (mark.dotted !== '') return depth === 0 && level.style === 'decimal' ? costs.goesOn.dotted : Infinity;
  if (level.style !== reading.style || level.upper !== mark.upper) return Infinity;
  const step = reading.ordinal - level.last;
  const series = level.series === reading.series ? 0 : costs.goesOn.otherSeries;
  const form = level.form === null || level.form === mark.form ? 0 : costs.goesOn.otherForm;
  const behindColon = colon && level.last > 0 ? costs.goesOn.behindColon : 0;
  return stepCost(step, mark, depth) + (series + form) + behindColon;
}

function stepCost(step: number, mark: Mark, depth: number): number {
  if (step === 1) return 0;
  if (step === 0 && mark.suffix !== '') return 0;
  if (step <= 0) return costs.goesOn.again;
  return (depth === 0 ? costs.goesOn.gap : costs.goesOn.gapBelow) + costs.goesOn.perLogStep * Math.log(step);
}

function openingCost(mark: Mark, reading: Reading, levels: readonly Level[], context: Context): number {
  const { opens } = costs;
  const first = reading.ordinal === 1 ? opens.withOne : opens.withAnother + opens.perLogOrdinal * Math.log(reading.ordinal);
  const isLikeAnother = levels.some((level) => level.style === reading.style && level.form === mark.form && level.upper === mark.upper);
  const again = isLikeAnother ? (context.colon ? opens.likeAnotherBehindColon : opens.likeAnother) : 0;
  const number = mark.form === 'dot' && reading.style === 'decimal' ? opens.numbers : 0;
  return first + (context.colon ? 0 : opens.withoutColon) + again + number;
}
