import { classOf, digit, han, letter, mark, space } from './characters.js';
import { readFigure } from './figure.js';
import { foldWord } from './fold.js';
import type { Item } from './item.js';
import { romanValue } from './roman.js';
import { readSymbol } from './symbol.js';
import type { Vocabulary } from './vocabulary.js';

/** Marks that mean the same are one. */
const canonicalMarks: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '—': '-',
  '‑': '-',
  '~': '-',
  '～': '-',
  '（': '(',
  '）': ')',
  '，': ',',
  '،': ',',
  '％': '%',
  '٪': '%',
  '／': '/',
  '．': '.',
  '’': "'",
  '：': ':',
  '；': ';',
  '؛': ';',
  '－': '-',
};

/** Cuts a text into the items that may belong to quantities, in one pass; all else is left out. */
export function scan(text: string, vocabulary: Vocabulary): Item[] {
  const scanner = new Scanner(text, vocabulary);
  scanner.run();
  return scanner.items;
}

class Scanner {
  readonly items: Item[] = [];
  private gap = false;
  private glued = false;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  run(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const kind = classOf[code];
      if (kind === space) {
        this.glued = false;
        at++;
      } else if (kind === letter) at = this.word(at);
      else if (kind === han) at = this.hanCharacter(at);
      else if (kind === digit) at = this.figure(at);
      else if (kind === mark) {
        const key = text.charAt(at);
        this.push('mark', canonicalMarks[key] ?? key, at, at + 1);
        at++;
      } else {
        this.skip();
        at++;
      }
    }
  }

  private push(type: Item['type'], key: string, start: number, end: number, ordinal = false, grouped = false): void {
    const capital = end - start === 1 && /\p{Lu}/u.test(this.text.charAt(start));
    this.items.push({ type, key, start, end, gap: this.gap, glued: this.glued && !this.gap, ordinal, grouped, capital });
    this.gap = false;
    this.glued = true;
  }

  private skip(): void {
    this.gap = true;
    this.glued = false;
  }

  private hanCharacter(at: number): number {
    const character = this.text.charAt(at);
    if (this.vocabulary.words.has(character)) this.push('word', character, at, at + 1);
    else this.skip();
    return at + 1;
  }

  private figure(at: number): number {
    const { text } = this;
    const figure = readFigure(text, at, this.vocabulary.style);
    // Glued to a small letter it is a note mark.
    if (at > 0 && classOf[text.charCodeAt(at - 1)] === letter && !/\p{Lu}/u.test(text.charAt(at - 1)) && this.gap) {
      this.skip();
      return figure.end;
    }
    const suffix = this.suffixAt(figure.end);
    this.push('figure', figure.value, at, figure.end + suffix, suffix > 0, figure.grouped);
    return figure.end + suffix;
  }

  private suffixAt(at: number): number {
    const first = classOf[this.text.charCodeAt(at)];
    if (first !== letter && first !== mark) return 0;
    for (const suffix of this.vocabulary.suffixes) {
      const end = at + suffix.length;
      if (classOf[this.text.charCodeAt(end)] !== letter && this.text.startsWith(suffix, at)) return suffix.length;
    }
    return 0;
  }

  private word(start: number): number {
    const { text } = this;
    let end = start + 1;
    while (end < text.length && classOf[text.charCodeAt(end)] === letter) end++;
    const next = text.charAt(end);
    if (next !== '' && './-0123456789'.includes(next)) {
      const symbol = readSymbol(text, start);
      if (symbol !== undefined) {
        this.push('symbol', symbol.value, start, symbol.end);
        return symbol.end;
      }
    }
    const folded = foldWord(text.slice(start, end));
    if (!this.known(folded, start, end)) this.short(folded, start, end);
    return end;
  }

  /** A word of the vocabulary, as it is or after prefixes. */
  private known(folded: string, start: number, end: number): boolean {
    const { words, proclitics, articles } = this.vocabulary;
    if (words.has(folded)) {
      this.push('word', folded, start, end);
      return true;
    }
    for (const article of articles) {
      if (folded.startsWith(article) && words.has(folded.slice(article.length))) {
        this.push('word', folded.slice(article.length), start, end);
        return true;
      }
    }
    for (const proclitic of proclitics) {
      if (!folded.startsWith(proclitic) || folded.length === proclitic.length) continue;
      const before = this.items.length;
      const saved = { gap: this.gap, glued: this.glued };
      this.push('word', proclitic, start, start + proclitic.length);
      if (this.known(folded.slice(proclitic.length), start + proclitic.length, end)) return true;
      this.items.length = before;
      this.gap = saved.gap;
      this.glued = saved.glued;
    }
    return false;
  }

  /** Roman numerals and single letters. */
  private short(folded: string, start: number, end: number): void {
    if (end - start > 18) return this.skip();
    const printed = this.text.slice(start, end);
    const suffix = this.vocabulary.suffixes.find((ending) => printed.length > ending.length && printed.endsWith(ending)) ?? '';
    const value = romanValue(
      printed
        .slice(0, printed.length - suffix.length)
        .replace(/Х/g, 'X')
        .replace(/М/g, 'M')
        .replace(/С/g, 'C'),
    );
    if (value > 0) this.push('roman', String(value), start, end, suffix !== '');
    else if (folded.length <= 2 && folded.replace('ـ', '').length === 1) this.push('letter', folded, start, end);
    else if (/^[ivx]{2,5}$/.test(printed)) this.push('letter', printed, start, end);
    else this.skip();
  }
}
