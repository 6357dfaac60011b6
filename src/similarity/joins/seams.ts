import { END, endPunctuation, endsSentence } from '../../text/end-punctuation.js';
import type { Aspect } from '../model.js';
import type { ComparedUnit } from '../side.js';

/** Sentence ends. A letter or figure with a full stop alone is an abbreviation or a number. */
const STOPS = /[。！？؟]|[.!?۔](?<=[\p{L}\p{N}»”’"')\]]{2}.)(?=[\s»”’"')\]]|$)/gu;
/** Other marks at which a clause can be cut. */
const CUTS = /[,，、;；،؛]/g;
const COLONS = /[:：]/g;
/** A capital where no clause has ended: a name, or the head of what was a line of its own. */
const CAPITALS = /\s(?<=[\p{L}\p{N})\]»”"']\s)(?=["“«(]?\p{Lu})/gu;
/** A number before the text is no sentence. */
const LEADING_NUMBER = /^\s*[\p{N}]{1,3}\./u;
const FIRST_LETTER = /\p{L}/u;
/** Share of the text, and characters besides, by which a mark may stand beside the place where a seam is expected. */
const NEAR = 0.12;
const NEAR_CHARACTERS = 3;

/** What tells, of one unit, whether it was cut from another or joined to it. Marks stand as shares of its length, ascending. */
export class Seamed {
  readonly length: number;
  /** The class of its end punctuation. */
  readonly end: number;
  readonly stops: readonly number[];
  /** The ordinal of the number that it begins with, 0 where there is none. */
  readonly number: number;
  readonly #text: string;
  // What few beads ask for is read when the first does.
  #cuts: readonly number[] | undefined;
  #colons: readonly number[] | undefined;
  #capitals: readonly number[] | undefined;
  #figures: readonly number[] | undefined;
  #begins: Aspect | 'otherwise' | undefined;
  #hasCase: boolean | undefined;

  constructor({ text, numbering }: ComparedUnit) {
    this.#text = text;
    this.length = Math.max(1, text.length);
    this.end = endPunctuation(text);
    this.stops = places(STOPS, text, LEADING_NUMBER.exec(text)?.[0].length);
    this.number = numbering?.printed ? (numbering.ordinal ?? 0) : 0;
  }

  get cuts(): readonly number[] {
    this.#cuts ??= places(CUTS, this.#text);
    return this.#cuts;
  }

  get colons(): readonly number[] {
    this.#colons ??= places(COLONS, this.#text);
    return this.#colons;
  }

  get capitals(): readonly number[] {
    this.#capitals ??= places(CAPITALS, this.#text);
    return this.#capitals;
  }

  /** Whether the script has small letters, so that capitals say something. */
  get hasCase(): boolean {
    this.#hasCase ??= /\p{Ll}/u.test(this.#text);
    return this.#hasCase;
  }

  /** The values of the figures in it. */
  get figures(): readonly number[] {
    this.#figures ??= figuresIn(this.#text);
    return this.#figures;
  }

  get begins(): Aspect | undefined {
    this.#begins ??= beginning(this.#text) ?? 'otherwise';
    return this.#begins === 'otherwise' ? undefined : this.#begins;
  }
}

function beginning(text: string): Aspect | undefined {
  const letter = FIRST_LETTER.exec(text)?.[0] ?? '';
  if (/\p{Lu}/u.test(letter)) return 'begins-capital';
  return /\p{Ll}/u.test(letter) ? 'begins-low' : undefined;
}

/** Where marks end, as shares of a text's length. @param pattern global; it matches no empty text. @param from characters at its head that are passed over. */
function places(pattern: RegExp, text: string, from = 0): readonly number[] {
  const found: number[] = [];
  const inside = from === 0 ? text : text.slice(from);
  pattern.lastIndex = 0;
  while (pattern.test(inside)) found.push((from + pattern.lastIndex) / text.length);
  return compact(found);
}

/**
 * Calls `count` with each aspect of the seams of units that are joined to one, `start` to `end` exclusive: how the first ends, whether the
 * one has such a mark where the lengths of the units make expect it, and how the second begins.
 */
export function countSeams(joined: readonly Seamed[], start: number, end: number, one: Seamed, count: (aspect: Aspect) => void): void {
  let all = 0;
  for (let unit = start; unit < end; unit++) all += joined[unit]?.length ?? 0;
  let before = 0;
  for (let unit = start + 1; unit < end; unit++) {
    const [first, second] = [joined[unit - 1], joined[unit]];
    if (first === undefined || second === undefined) continue;
    before += first.length;
    count(seam(first.end, before / all, one));
    if (second.begins !== undefined) count(second.begins);
    if (second.number > 0) count(one.figures.includes(second.number) ? 'number-met' : 'number-unmet');
  }
}

function seam(end: number, place: number, one: Seamed): Aspect {
  const near = NEAR + NEAR_CHARACTERS / one.length;
  if (end === END.none) {
    if (!one.hasCase) return 'seam-bare';
    return nearest(one.capitals, place) <= near ? 'seam-bare-met' : 'seam-bare-unmet';
  }
  if (end === END.colon) return nearest(one.colons, place) <= near ? 'seam-colon-met' : 'seam-colon-unmet';
  const distance = nearest(endsSentence(end) ? one.stops : one.cuts, place);
  if (endsSentence(end)) return distance <= near ? 'seam-stop-met' : distance < Infinity ? 'seam-stop-astray' : 'seam-stop-unmet';
  return distance <= near ? 'seam-mark-met' : distance < Infinity ? 'seam-mark-astray' : 'seam-mark-unmet';
}

/** A mark in the last part of a text ends it, and is no seam. */
const LAST = 0.97;

/** How far the nearest of some places inside the text is from one; Infinity where there is none. */
function nearest(places: readonly number[], place: number): number {
  let least = Infinity;
  for (let k = 0; k < places.length; k++) {
    const at = places[k] ?? 1;
    if (at < LAST && Math.abs(at - place) < least) least = Math.abs(at - place);
  }
  return least;
}

/** The figures of a text, in the digits of any of its scripts; decimals and the like as their parts. */
function figuresIn(text: string): readonly number[] {
  const western = (figure: string) => figure.replace(/[٠-٩０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return compact((text.match(/[0-9٠-٩０-９]+/g) ?? []).map((figure) => Number(western(figure))));
}

const NONE: readonly number[] = [];

/** The same values without the room that a growing list has: long texts hold several lists a unit, most of them empty. */
const compact = (values: readonly number[]): readonly number[] => (values.length === 0 ? NONE : values.slice());
