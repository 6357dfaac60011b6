import type { Item } from './item.js';
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
}

/** No number has more words: keeps reading linear on endless ones. */
const longest = 40;

/** Reads the longest number that begins at an item: a figure, words, or both (`2.779亿`, `277.9 million`). */
export function readNumber(items: readonly Item[], from: number, vocabulary: Vocabulary): ReadNumber | undefined {
  const first = items[from];
  if (first === undefined) return undefined;
  if (first.type === 'roman') return { value: first.key, to: from + 1, ordinal: first.ordinal, spelled: false, grouped: false, words: 1 };
  if (first.type !== 'figure' && first.type !== 'word') return undefined;
  const sum = new Sum(vocabulary);
  const to = sum.read(items, from);
  if (to === from || (sum.words === 1 && sum.isHalf())) return undefined;
  return {
    value: sum.value(first),
    to,
    ordinal: sum.ordinal,
    spelled: first.type === 'word',
    grouped: first.grouped || sum.words > 1,
    words: sum.words,
  };
}

/** Does a phrase that counts nothing begin here: 千克, where 千 is no thousand? */
function isIdiom(items: readonly Item[], from: number, { idioms }: Vocabulary): boolean {
  let node = idioms.words.get(items[from]?.key ?? '');
  for (let at = from + 1; node !== undefined; at++) {
    if (node.kind !== undefined) return true;
    const next = items[at];
    node = next === undefined || next.gap ? undefined : node.words.get(next.key);
  }
  return false;
}

/** Adds up number words: each is less than the room the one before leaves (two hundred, sixty, nine), or multiplies what is smaller. */
class Sum {
  ordinal = false;
  words = 0;
  /** Addends from the greatest down. */
  private readonly addends: number[] = [];
  /** Digits in their places: 二〇二〇. */
  private places = '';
  /** It began with a figure: words may only multiply it. */
  private figure = false;

  constructor(private readonly vocabulary: Vocabulary) {}

  read(items: readonly Item[], from: number): number {
    let to = from;
    for (let at = from; at < items.length && this.words < longest; at++) {
      const item = items[at];
      if (item === undefined || (at > from && item.gap) || isIdiom(items, at, this.vocabulary)) break;
      if (this.take(item, false)) to = at + 1;
      else {
        const next = items[at + 1];
        if (at === from || next === undefined || next.gap || !this.isJoiner(item, next) || !this.take(next, true)) break;
        at++;
        to = at + 1;
      }
    }
    return to;
  }

  /** A lone figure keeps all its digits. */
  value(first: Item): string {
    if (this.words === 1 && first.type === 'figure') return first.key;
    if (this.places !== '') return this.places.replace(/^0+(?=\d)/, '');
    return String(Number(this.addends.reduce((sum, addend) => sum + addend, 0).toPrecision(15)));
  }

  /** Half of what follows, or nothing. */
  isHalf(): boolean {
    return this.addends[0] === 0.5 && !this.figure;
  }

  private isJoiner(item: Item, next: Item): boolean {
    if (item.key === '-') return item.glued && next.glued && next.type === 'word';
    return this.vocabulary.words.get(item.key)?.joiner === true && next.type === 'word';
  }

  private take(item: Item, joined: boolean): boolean {
    const taken =
      item.type === 'figure' ? this.takeFigure(item) : item.type === 'word' && this.takeWord(this.vocabulary.words.get(item.key), joined);
    if (taken) this.words++;
    return taken;
  }

  private takeFigure(item: Item): boolean {
    const value = Number(item.key);
    const last = this.addends.at(-1);
    // 1亿2000万
    if (this.words > 0 && !(this.vocabulary.table.order === 'places' && last !== undefined && last >= 10000 && value < room(last)))
      return false;
    this.addends.push(value);
    this.figure ||= this.words === 0;
    this.ordinal ||= item.ordinal;
    return true;
  }

  private takeWord(sense: WordSense | undefined, joined: boolean): boolean {
    if (sense === undefined) return false;
    if (sense.multiplier !== undefined && !(joined && this.ordinal) && this.multiply(sense.multiplier)) return true;
    if (sense.cardinal !== undefined && this.add(sense.cardinal, joined)) return true;
    if (joined && this.ordinal && sense.multiplier !== undefined && this.add(sense.multiplier, joined)) return true;
    if (sense.ordinal === undefined) return false;
    const taken = (this.isMultiplied(sense.ordinal) && this.multiply(sense.ordinal)) || this.add(sense.ordinal, joined);
    this.ordinal ||= taken;
    return taken;
  }

  /** Whether an ordinal multiplies what stands before it: two hundredth, quatre-vingtième. */
  private isMultiplied(ordinal: number): boolean {
    return ordinal >= 100 || (ordinal === 20 && this.vocabulary.vigesimal && this.addends.at(-1) === 4);
  }

  private multiply(factor: number): boolean {
    if (this.places.length > 1 || (this.ordinal && this.words > 0)) return false;
    let smaller = 0;
    const { addends } = this;
    // 5819 thousand
    const isWhole = this.figure && this.words === 1;
    while (addends.length > 0 && (isWhole || (addends.at(-1) ?? 0) < factor)) smaller += addends.pop() ?? 0;
    addends.push((smaller || 1) * factor);
    this.places = '';
    return true;
  }

  private add(value: number, joined: boolean): boolean {
    const { addends, vocabulary } = this;
    const last = addends.at(-1);
    if (this.figure && this.words === 1) return false;
    const { order } = vocabulary.table;
    if (last === undefined) {
      if (order === 'places' && value < 10) this.places = String(value);
      addends.push(value);
      return true;
    }
    if (order === 'places' && value < 10 && this.places !== '' && this.places.length < 16) {
      this.places += String(value);
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
    this.places = '';
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
