import type { Item } from './item.js';
import type { PatternNode } from './pattern.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordSense } from './word-sense.js';

/** A number read from items `from` to `to` (half-open). */
export interface ReadNumber {
  readonly value: string;
  readonly to: number;
  readonly ordinal: boolean;
  readonly spelled: boolean;
  readonly grouped: boolean;
  /** How many number words it is made of. */
  readonly words: number;
  /** It is only about as much: a dozen, 十几. */
  readonly approximate: boolean;
}

/** No number has more words: keeps reading linear on endless ones. */
const longest = 40;

/** Reads the longest number that begins at an item: a figure, words, or both (`2.779亿`, `277.9 million`). */
export function readNumber(items: readonly Item[], from: number, vocabulary: Vocabulary): ReadNumber | undefined {
  const first = items[from];
  if (first === undefined) return undefined;
  if (first.type === 'roman') return romanNumber(first, from);
  if (first.type !== 'figure' && first.type !== 'word') return undefined;
  const sum = new Sum(vocabulary);
  const to = sum.read(items, from);
  if (to === from || sum.isHalf()) return undefined;
  return {
    value: sum.value(first),
    to,
    ordinal: sum.ordinal,
    spelled: first.type === 'word',
    grouped: first.grouped || sum.words > 1,
    words: sum.words,
    approximate: sum.approximate,
  };
}

function romanNumber({ key, ordinal }: Item, at: number): ReadNumber {
  return { value: key, to: at + 1, ordinal, spelled: false, grouped: false, words: 1, approximate: false };
}

/** The item after a phrase that begins here, or undefined where none does: 千克, where 千 is no thousand. */
function phraseEnd(items: readonly Item[], from: number, phrases: PatternNode): number | undefined {
  let node = phrases.words.get(items[from]?.key ?? '');
  for (let at = from + 1; node !== undefined; at++) {
    if (node.kind !== undefined) return at;
    const next = items[at];
    node = next === undefined || next.gap ? undefined : node.words.get(next.key);
  }
  return undefined;
}

/** Adds up number words: each is less than the room the one before leaves (two hundred, sixty, nine), or multiplies what is smaller. */
class Sum {
  ordinal = false;
  words = 0;
  approximate = false;
  /** Addends from the greatest down. */
  readonly #addends: number[] = [];
  /** Digits in their places: 二〇二〇. */
  #places = '';
  /** It began with a figure: words may only multiply it. */
  #figure = false;
  /** The last word that multiplied, 1 if none did. */
  #unit = 1;
  /** Half a unit was added. */
  #halved = false;
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(items: readonly Item[], from: number): number {
    const isLed = this.#isApproximator(items[from]) && items[from + 1]?.type === 'word';
    let to = from;
    for (let at = isLed ? from + 1 : from; this.words < longest; at = to) {
      const end = this.#takeAt(items, at, at > from);
      if (end === undefined) break;
      to = end;
    }
    if (to === from) return to;
    const isFollowed = items[to]?.glued === true && items[to - 1]?.type === 'word' && this.#isApproximator(items[to]);
    this.approximate ||= isLed || isFollowed;
    return isFollowed ? to + 1 : to;
  }

  /** Takes the next word, with what joins it to those before; gives the item after it, or undefined where the number ends. */
  #takeAt(items: readonly Item[], at: number, isFurther: boolean): number | undefined {
    const [item, next] = [items[at], items[at + 1]];
    const { idioms, halves } = this.#vocabulary;
    if (item === undefined || (isFurther && item.gap) || phraseEnd(items, at, idioms) !== undefined) return undefined;
    const half = isFurther ? phraseEnd(items, at, halves) : undefined;
    if (half !== undefined && this.#addHalf()) return half;
    if (this.#take(item, false)) return at + 1;
    if (!isFurther || next === undefined || next.gap || !this.#isJoiner(item, next) || !this.#take(next, true)) return undefined;
    this.approximate ||= this.#isApproximator(item);
    return at + 2;
  }

  /** A lone figure keeps all its digits. */
  value(first: Item): string {
    if (this.words === 1 && first.type === 'figure') return first.key;
    if (this.#places !== '') return this.#places.replace(/^0+(?=\d)/, '');
    return String(Number(this.#addends.reduce((sum, addend) => sum + addend, 0).toPrecision(15)));
  }

  /** A half by itself, which is no number: only half of what follows is. */
  isHalf(): boolean {
    return this.#addends[0] === 0.5 && !this.#figure && this.#unit === 1;
  }

  /** Stands beside numbers, and is none: 几. */
  #isApproximator(item: Item | undefined): boolean {
    const sense = item?.type === 'word' ? this.#vocabulary.words.get(item.key) : undefined;
    return sense?.approximate === true && (sense.cardinal ?? sense.multiplier) === undefined;
  }

  /** Two and a half, and half a million more than two million. */
  #addHalf(): boolean {
    const last = this.#addends.at(-1);
    if (last === undefined || !Number.isInteger(last) || this.ordinal || this.#halved || (this.#unit > 1 && this.#unit < 1000))
      return false;
    this.#halved = true;
    this.#addends.push(this.#unit / 2);
    this.words++;
    return true;
  }

  #isJoiner(item: Item, next: Item): boolean {
    if (item.key === '-') return item.glued && next.glued && next.type === 'word';
    const { words } = this.#vocabulary;
    // Diez y seis, but not dix et un.
    if (this.#addends.at(-1) === 10 && (words.get(next.key)?.cardinal ?? 10) < 6) return false;
    return words.get(item.key)?.joiner === true && next.type === 'word';
  }

  #take(item: Item, joined: boolean): boolean {
    const taken =
      item.type === 'figure'
        ? this.#takeFigure(item)
        : item.type === 'word' && this.#takeWord(this.#vocabulary.words.get(item.key), joined);
    if (taken) this.words++;
    if (taken && item.type === 'word') this.approximate ||= this.#vocabulary.words.get(item.key)?.approximate === true;
    return taken;
  }

  #takeFigure(item: Item): boolean {
    const value = Number(item.key);
    const last = this.#addends.at(-1);
    // 1亿2000万
    if (this.words > 0 && !(this.#vocabulary.table.order === 'places' && last !== undefined && last >= 10000 && value < room(last)))
      return false;
    this.#addends.push(value);
    this.#figure ||= this.words === 0;
    this.ordinal ||= item.ordinal;
    return true;
  }

  #takeWord(sense: WordSense | undefined, joined: boolean): boolean {
    if (sense === undefined) return false;
    if (sense.multiplier !== undefined && !(joined && this.ordinal) && this.#multiply(sense.multiplier)) return true;
    if (sense.cardinal !== undefined && this.#add(sense.cardinal, joined)) return true;
    if (joined && this.ordinal && sense.multiplier !== undefined && this.#add(sense.multiplier, joined)) return true;
    if (sense.ordinal === undefined) return false;
    const taken = (this.#isMultiplied(sense.ordinal) && this.#multiply(sense.ordinal)) || this.#add(sense.ordinal, joined);
    this.ordinal ||= taken;
    return taken;
  }

  /** Whether an ordinal multiplies what stands before it: two hundredth, quatre-vingtième. */
  #isMultiplied(ordinal: number): boolean {
    return ordinal >= 100 || (ordinal === 20 && this.#vocabulary.vigesimal && this.#addends.at(-1) === 4);
  }

  #multiply(factor: number): boolean {
    if (this.#places.length > 1 || (this.ordinal && this.words > 0)) return false;
    // مليون ونصف المليون: the unit is said again.
    if (this.#halved && factor === this.#unit) return true;
    let smaller = 0;
    const addends = this.#addends;
    // 5819 thousand
    const isWhole = this.#figure && this.words === 1;
    while (addends.length > 0 && (isWhole || (addends.at(-1) ?? 0) < factor)) smaller += addends.pop() ?? 0;
    addends.push((smaller || 1) * factor);
    this.#unit = factor;
    this.#places = '';
    return true;
  }

  #add(value: number, joined: boolean): boolean {
    const [addends, vocabulary] = [this.#addends, this.#vocabulary];
    const last = addends.at(-1);
    if (this.#figure && this.words === 1) return false;
    const { order } = vocabulary.table;
    if (last === undefined) {
      if (order === 'places' && value < 10) this.#places = String(value);
      addends.push(value);
      return true;
    }
    // Un demi.
    if (value === 0.5 && last === 1 && this.words === 1 && !this.ordinal) {
      addends[0] = value;
      return true;
    }
    if (order === 'places' && value < 10 && this.#places !== '' && this.#places.length < 16) {
      this.#places += String(value);
      return true;
    }
    if (order === 'units' && last > 0 && last < 10 && (joined ? value >= 20 && value < 100 && value % 10 === 0 : value === 10)) {
      addends[addends.length - 1] = last + value;
      return true;
    }
    if (order === 'units' && !joined && last < 100) return false;
    // The hundred and thirty-first is الحادية والثلاثون بعد المائة.
    if (order === 'units' && this.ordinal && value % 100 === 0 && value > last) {
      addends.unshift(value);
      return true;
    }
    // 二千零五
    if (value === 0 && order === 'places' && last >= 10) return true;
    const free = room(last, vocabulary.vigesimal);
    if (value >= free) return false;
    addends.push(value);
    this.#places = '';
    return true;
  }
}

/** What may still be added after an addend: less than its last place that is not zero. */
function room(last: number, vigesimal = false): number {
  if (last < 10 || !Number.isInteger(last)) return 0;
  if (vigesimal && (last === 60 || last === 80)) return 20;
  let place = 1;
  while (last % (place * 10) === 0 && place < 1e15) place *= 10;
  return place === 1 ? 0 : place;
}
