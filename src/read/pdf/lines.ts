import { raised } from '../marks.js';

/** A run of text as a page places it. Lengths are in points, `y` grows upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of a page, in one column. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Whether it opens with a raised figure or a star, as a note does. */
  readonly marked: boolean;
}

/** Pieces on one baseline, the raised ones among them. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: Piece[];
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const leftToRight = /[A-Za-z\u00c0-\u024f\u0400-\u052f]/g;
const unspaced = /[\u2e80-\u9fff\uff00-\uffef]/;

/** Puts pieces on their baselines, from the top down: small ones that stand a little above a line are raised in it. */
export function toRows(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  const rank = ({ text, size }: Piece): number => (vowels.test(text) ? 0 : size);
  const bySize = [...pieces].sort((a, b) => rank(b) - rank(a) || b.y - a.y || a.x - b.x);
  const grid = new Map<number, Row[]>();
  for (const piece of bySize) {
    const near = [-2, -1, 0, 1, 2].flatMap((step) => grid.get(Math.round(piece.y / cell) + step) ?? []);
    const row = near.find((each) => isOnLine(piece, each)) ?? near.find((each) => isRaised(piece, each));
    if (row) row.pieces.push(isRaised(piece, row) ? { ...piece, text: raised(piece.text.trim()) } : piece);
    else {
      const made = { y: piece.y, size: piece.size, pieces: [piece] };
      rows.push(made);
      const at = Math.round(piece.y / cell);
      grid.set(at, [...(grid.get(at) ?? []), made]);
    }
  }
  return rows.sort((a, b) => b.y - a.y);
}

const cell = 8;

function isOnLine(piece: Piece, row: Row): boolean {
  return Math.abs(piece.y - row.y) <= (vowels.test(piece.text) ? 0.8 : 0.15) * row.size;
}

/** A note's mark is smaller than its line, stands above its baseline, and next to its words. */
function isRaised(piece: Piece, { y, size, pieces }: Row): boolean {
  const above = (piece.y - y) / size;
  if (piece.size > 0.87 * size || above < 0.15 || above > 0.75) return false;
  const gaps = pieces.map((other) => Math.max(other.x - (piece.x + piece.width), piece.x - (other.x + other.width)));
  const outside = pieces.every((other) => other.x >= piece.x) || pieces.every((other) => other.x <= piece.x);
  // At the head of a justified line the space may be wide.
  return Math.min(...gaps) <= (outside ? 4 : 1.5) * size;
}

/** The pieces of a row as a line, in the order of reading. */
export function toLine({ y, size, pieces }: Row, fromRight: boolean): PageLine {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const whole = sorted.map(({ text }) => text).join('');
  const isArabic = (whole.match(rightToLeft)?.length ?? 0) > (fromRight ? 0 : (whole.match(leftToRight)?.length ?? 0));
  const text = !isArabic ? joined(sorted, size) : (setFromLeft(sorted, size) ?? arabicText(sorted, size));
  const x = Math.min(...sorted.map((piece) => piece.x));
  const end = Math.max(...sorted.map((piece) => piece.x + piece.width));
  return { text: text.trim(), x, end, y, size, marked: /^(?:[¹²³⁴-⁹]|\*)/.test(text.trim()) };
}

function joined(sorted: readonly Piece[], size: number): string {
  let text = '';
  let end: number | undefined;
  for (const piece of sorted) {
    const gap = end === undefined ? 0 : piece.x - end;
    const spaced = /\s$/.test(text) || /^\s/.test(piece.text) || text === '';
    const tight = unspaced.test(text.slice(-1)) || unspaced.test(piece.text.charAt(0));
    if (!spaced && gap > (tight ? 0.6 : 0.17) * size) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text;
}

/**
 * Arabic words in a paragraph that is set from the left, as its stop at the right end shows: what stands first and words of other scripts
 * keep their places, figures between them belong to the Arabic (Unicode Standard Annex 9).
 */
function setFromLeft(sorted: readonly Piece[], size: number): string | null {
  const [left, stop] = [sorted[0], sorted.at(-1)];
  if (!left || !stop || !/^[.,:;،؛]$/.test(stop.text) || !isForeign(left)) return null;
  const stretches: { readonly fromLeft: boolean; readonly pieces: Piece[] }[] = [];
  for (const [i, word] of wordsOf(sorted.slice(0, -1), size).entries()) {
    const fromLeft = i === 0 || word.some(({ text }) => /[A-Za-z]/.test(text));
    const last = stretches.at(-1);
    if (last?.fromLeft === fromLeft) last.pieces.push(...word);
    else stretches.push({ fromLeft, pieces: [...word] });
  }
  return stretches.map(({ fromLeft, pieces }) => (fromLeft ? joined(pieces, size) : arabicText(pieces, size))).join(' ') + stop.text;
}

/** Pieces that no space parts. */
function wordsOf(sorted: readonly Piece[], size: number): Piece[][] {
  const words: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    if (piece.x - end > 0.17 * size) words.push([piece]);
    else words.at(-1)?.push(piece);
    end = Math.max(end, piece.x + piece.width);
  }
  return words;
}

/** From the right to the left, but for what runs from the left to the right inside: figures and words of other scripts. */
function arabicText(sorted: readonly Piece[], size: number): string {
  const pieces = withVowels(sorted).reverse();
  const runs: Piece[][] = [];
  pieces.forEach((piece, i) => {
    const last = runs.at(-1);
    if (last && (joinsRun(pieces[i - 1], piece, pieces[i + 1], size) || joinsFigures(last, piece, pieces[i + 1], size))) last.push(piece);
    else runs.push([piece]);
  });
  let text = '';
  let start: number | undefined;
  for (const run of runs) {
    const [right, left] = [run[0], run.at(-1)];
    if (!right || !left) continue;
    const gap = start === undefined ? 0 : start - (right.x + right.width);
    if (gap > 0.17 * size && !/\s$/.test(text)) text += ' ';
    text +=
      run.length > 1 || isForeign(right)
        ? stopLast(joined([...run].reverse(), size))
        : isNeutral(right)
          ? [...right.text].reverse().join('')
          : right.text;
    start = left.x;
  }
  return withBrackets(text);
}

/** A stop that stands left of figures comes after them. */
const stopLast = (text: string): string => text.replace(/^([.,:;،؛]+)(?=.)(.*)$/u, '$2$1');

const isForeign = ({ text }: Piece): boolean => /[\dA-Za-z\u00b9\u00b2\u00b3\u2070-\u2079]/.test(text);
const isRaisedMark = ({ text }: Piece): boolean => /^[\u00b9\u00b2\u00b3\u2070-\u2079]+$/.test(text);
const isNeutral = ({ text }: Piece): boolean => !/[\p{L}\p{N}]/u.test(text);

const isArabicFigure = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[\u0660-\u0669\u066b\u066c\u06f0-\u06f9]+$/.test(piece.text);

const touch = (right: Piece, left: Piece, size: number): boolean => right.x - (left.x + left.width) < 0.17 * size;

/** Figures of the Arabic script run from left to right as others do, but stay in their word: a hyphen or space parts them, what parts thousands doesn't (rule W4). */
function joinsFigures(run: readonly Piece[], piece: Piece, left: Piece | undefined, size: number): boolean {
  const [before, right] = [run.at(-2), run.at(-1)];
  if (!right || !touch(right, piece, size)) return false;
  if (isArabicFigure(piece)) return isArabicFigure(right) || (isArabicFigure(before) && isSeparator(right));
  return isArabicFigure(right) && isSeparator(piece) && left !== undefined && isArabicFigure(left) && touch(piece, left, size);
}

const isSeparator = ({ text }: Piece): boolean => /^[.,:/،]$/.test(text);

/** Figures and words from left to right stay together; a sign between two of them does where no space parts it. */
function joinsRun(right: Piece | undefined, piece: Piece, left: Piece | undefined, size: number): boolean {
  if (!right) return false;
  const touches = (one: Piece, other: Piece): boolean => touch(one, other, size);
  if (isRaisedMark(piece) || isRaisedMark(right)) return isForeign(piece) && isForeign(right) && touches(right, piece);
  if (isForeign(piece)) return isForeign(right) || (isNeutral(right) && touches(right, piece) && !/[()،؛]/.test(right.text));
  return isNeutral(piece) && isForeign(right) && left !== undefined && isForeign(left) && touches(right, piece) && touches(piece, left);
}

const vowels = /^[\s\u064b-\u0652\u0670]+$/;
/** How far right of its origin a sign without width is drawn, in heights of the letters. */
const signOffset = 0.3;

/** Vowel signs that are drawn by themselves go to the letters above which they stand. */
function withVowels(sorted: readonly Piece[]): Piece[] {
  const letters = sorted.filter(({ text }) => !vowels.test(text));
  const made = letters.map((piece) => ({ ...piece }));
  for (const piece of sorted.filter(({ text }) => vowels.test(text))) {
    const signs = piece.text.replace(/\s/g, '');
    [...signs].forEach((sign, i) => {
      const middle = piece.x + (signs.length > 1 ? (i * piece.width) / (signs.length - 1) : 0) + signOffset * piece.size;
      const far = ({ x, width }: Piece): number => Math.max(0, x - middle, middle - x - width);
      const bases = made.filter(({ text }) => /\p{L}/u.test(text));
      const base = bases.reduce<(typeof made)[0] | undefined>((a, b) => (a && far(a) <= far(b) ? a : b), undefined);
      if (!base) return;
      const share = Math.min(1, Math.max(0, (base.x + base.width - middle) / base.width));
      const letter = Math.max(1, Math.ceil(share * base.text.length));
      base.text = base.text.slice(0, letter) + sign + base.text.slice(letter);
    });
  }
  return made;
}

/** Brackets drawn from the right may come out turned round. */
function withBrackets(text: string): string {
  const first = /[()]/.exec(text)?.[0];
  const turned = first === ')' && text.includes('(');
  return turned ? text.replace(/[()]/g, (bracket) => (bracket === '(' ? ')' : '(')) : text;
}
