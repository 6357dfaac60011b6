import { WordTable } from '../word-table.js';
import { classOf, digit, han, letter, mark, space } from './characters.js';
import { readFigure } from './figure.js';
import { foldWord } from './fold.js';
import type { Item } from './item.js';
import { isNoteMark } from './note.js';
import { romanValue } from './roman.js';
import { readCode, readSpecial, readSymbol } from './symbol.js';
import type { Vocabulary } from './vocabulary.js';

/** Marks that mean the same are one. */
const canonicalMarks: ReadonlyMap<string, string> = new Map(
  ['-−–—‑~～－', '(（', ')）', ',，،', '%％٪', '/／', '.．', "'’‘", '"“”', ':：', ';；؛'].flatMap((same) =>
    [...same].map((character) => [character, same.charAt(0)] as const),
  ),
);

/** Words that are remembered to mean nothing here at most; most words are such, and come again. */
const MOST_IDLE = 50_000;

const slashStopDash = [0x2f, 0x2e, 0x2d];

/** ㈠ to ㈩ and ① to ⑳ stand for `(1)`. */
const bracketed: readonly (readonly [number, number])[] = [
  [0x3220, 10],
  [0x2460, 20],
  [0x2474, 20],
];

const FIRST_BRACKETED = Math.min(...bracketed.map(([first]) => first));

/** Cuts a text into the items that may belong to quantities, in one pass; all else is left out. */
export function scan(text: string, vocabulary: Vocabulary): Item[] {
  const scanner = new Scanner(text, vocabulary);
  scanner.run();
  return scanner.items;
}

class Scanner {
  readonly items: Item[] = [];
  #gap = false;
  #glued = false;
  readonly #text: string;
  readonly #vocabulary: Vocabulary;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
  }

  run(): void {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      switch (classOf[text.charCodeAt(at)]) {
        case space:
          this.#glued = false;
          at++;
          break;
        case letter:
          at = this.#word(at);
          break;
        case han:
          at = this.#hanCharacter(at);
          break;
        case digit:
          at = this.#figure(at);
          break;
        case mark:
          at = this.#mark(at);
          break;
        default:
          this.#skip();
          at++;
      }
    }
  }

  #push(type: Item['type'], key: string, start: number, end: number, ordinal = false, grouped = false, roman = 0): void {
    const capital = isCapital(this.#text.charCodeAt(start));
    this.items.push({ type, key, start, end, gap: this.#gap, glued: this.#glued && !this.#gap, ordinal, grouped, capital, roman });
    this.#gap = false;
    this.#glued = true;
  }

  #skip(): void {
    this.#gap = true;
    this.#glued = false;
  }

  #mark(at: number): number {
    const code = this.#text.charCodeAt(at);
    const set = code < FIRST_BRACKETED ? undefined : bracketed.find(([first, size]) => code >= first && code < first + size);
    if (set === undefined) {
      const character = this.#text.charAt(at);
      this.#push('mark', canonicalMarks.get(character) ?? character, at, at + 1);
    } else {
      this.#push('mark', '(', at, at);
      this.#push('figure', String(code - set[0] + 1), at, at + 1);
      this.#push('mark', ')', at + 1, at + 1);
    }
    return at + 1;
  }

  #hanCharacter(at: number): number {
    // Asked by code, for which no string need be made.
    if (this.#vocabulary.characters[this.#text.charCodeAt(at)] === 1) this.#push('word', this.#text.charAt(at), at, at + 1);
    else this.#skip();
    return at + 1;
  }

  #figure(at: number): number {
    const figure = readFigure(this.#text, at, this.#vocabulary.style);
    if (isNoteMark(this.#text, at, figure, this.items, this.#vocabulary)) {
      this.#push('note', figure.value, at, figure.end);
      return figure.end;
    }
    const end = figure.end + this.#suffixAt(figure.end);
    this.#push('figure', figure.value, at, end, end > figure.end, figure.grouped);
    return end;
  }

  #suffixAt(at: number): number {
    const first = classOf[this.#text.charCodeAt(at)];
    if (first !== letter && first !== mark) return 0;
    for (const suffix of this.#vocabulary.suffixes) {
      if (this.#text.startsWith(suffix, at) && classOf[this.#text.charCodeAt(at + suffix.length)] !== letter) return suffix.length;
    }
    return 0;
  }

  #word(start: number): number {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length && classOf[text.charCodeAt(end)] === letter) end++;
    const next = text.charCodeAt(end);
    const symbol = classOf[next] === digit || slashStopDash.includes(next) ? (readSymbol(text, start) ?? readCode(text, start)) : undefined;
    if (symbol !== undefined) {
      this.#push('symbol', symbol.value, start, symbol.end);
      return symbol.end;
    }
    if (this.#vocabulary.idle.has(text, start, end)) {
      this.#skip();
      return end;
    }
    const folded = foldWord(text.slice(start, end));
    if (this.#known(folded, start, end, 0) || this.#short(folded, start, end)) return this.items.at(-1)?.end ?? end;
    if (this.#vocabulary.idle.size >= MOST_IDLE) this.#vocabulary.idle = new WordTable();
    this.#vocabulary.idle.numberAt(text, start, end);
    this.#skip();
    return end;
  }

  /** A word of the vocabulary, as it is or after prefixes. */
  #known(folded: string, start: number, end: number, depth: number): boolean {
    const { words, proclitics, articles, sessionMarks } = this.#vocabulary;
    if (words.has(folded)) {
      const special = readSpecial(sessionMarks.get(folded), this.#text, end);
      if (special) this.#push('symbol', special.value, start, special.end);
      else this.#push('word', folded, start, end, false, false, end - start === 1 ? romanValue(this.#text.charAt(start)) : 0);
      return true;
    }
    for (const article of articles) {
      if (folded.startsWith(article) && words.has(folded.slice(article.length))) {
        this.#push('word', folded.slice(article.length), start, end);
        return true;
      }
    }
    if (depth > 1) return false;
    for (const proclitic of proclitics) {
      if (!folded.startsWith(proclitic) || folded.length === proclitic.length) continue;
      const [gap, glued] = [this.#gap, this.#glued];
      this.#push('word', proclitic, start, start + proclitic.length);
      if (this.#known(folded.slice(proclitic.length), start + proclitic.length, end, depth + 1)) return true;
      this.items.pop();
      this.#gap = gap;
      this.#glued = glued;
    }
    return false;
  }

  /** Roman numerals and single letters. */
  #short(folded: string, start: number, end: number): boolean {
    const printed = end - start > 18 ? '' : this.#text.slice(start, end);
    const suffix = this.#vocabulary.suffixes.find((ending) => printed.length > ending.length && printed.endsWith(ending)) ?? '';
    const roman = romanValue(printed.slice(0, printed.length - suffix.length));
    if (roman > 0) this.#push('roman', String(roman), start, end, suffix !== '', false, roman);
    else if (folded.length <= 2 && folded.replace('ـ', '').length === 1) this.#push('letter', folded, start, end);
    else if (/^[ivx]{2,5}$/.test(printed)) this.#push('letter', printed, start, end);
    else return false;
    return true;
  }
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f);
}
