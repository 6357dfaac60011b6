import { keptFor } from '../kept-for.js';
import type { LexiconEntry } from '../model/lexicon.js';
import type { LexiconIndex, LexiconSide, Translation } from './lexicon-index.js';
import { otherSide } from './lexicon-index.js';

const BASE = 36;
const LINE_END = 0x0a;
const SPACE = 0x20;

/** Writes learnt translations in the compact form that `LearntTable` reads, but for the rounding of probabilities. */
export function encodeLearnt(entries: readonly LexiconEntry[], source: readonly string[], target: readonly string[]): string {
  const sourceLine = new Map(source.map((term, line) => [term, line]));
  const targetLine = new Map(target.map((term, line) => [term, line]));
  const rows = new Map<number, string[]>();
  for (const entry of entries) {
    const from = sourceLine.get(entry.source);
    const to = targetLine.get(entry.target);
    if (from === undefined || to === undefined) continue;
    const cell = `${to.toString(BASE)}${digit(entry.probability ?? 1)}${digit(entry.backward ?? 1)}`;
    const row = rows.get(from);
    if (row === undefined) rows.set(from, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([line, cells]) => `${line.toString(BASE)} ${cells.sort().join(' ')}`)
    .join('\n');
}

function digit(probability: number): string {
  return Math.max(1, Math.min(BASE - 1, Math.round(probability * (BASE - 1)))).toString(BASE);
}

/** The learnt translations in flat arrays, one place for each: lines of both vocabularies, and both probabilities. */
class LearntTable {
  readonly lines: Readonly<Record<LexiconSide, Int32Array>>;
  readonly #probabilities: Uint8Array;

  /** Reads digit by digit: there are ten thousand numbers, and none needs a string of its own. */
  constructor(encoded: string) {
    // Every translation takes a space and three digits at least.
    const most = encoded.length >> 2;
    const source = new Int32Array(most);
    const target = new Int32Array(most);
    const probabilities = new Uint8Array(2 * most);
    let line = 0;
    let number = 0;
    let isLine = true;
    let place = 0;
    for (let at = 0; at <= encoded.length; at++) {
      const code = at === encoded.length ? LINE_END : encoded.charCodeAt(at);
      if (code !== SPACE && code !== LINE_END) {
        number = number * BASE + (code < 0x3a ? code - 0x30 : code - 0x57);
        continue;
      }
      if (isLine) line = number;
      else {
        source[place] = line;
        target[place] = Math.floor(number / (BASE * BASE));
        probabilities[2 * place] = Math.floor(number / BASE) % BASE;
        probabilities[2 * place + 1] = number % BASE;
        place++;
      }
      isLine = code === LINE_END;
      number = 0;
    }
    this.lines = { source: source.subarray(0, place), target: target.subarray(0, place) };
    this.#probabilities = probabilities;
  }

  /** The probability from one side to the other of a translation. */
  probability(place: number, from: LexiconSide): number {
    return (this.#probabilities[2 * place + (from === 'source' ? 0 : 1)] ?? 0) / (BASE - 1);
  }
}

/** For each line of a side, the last of its places in the table; and for each place the one before it on the same line. */
function chains(lines: Int32Array, size: number): { last: Int32Array; previous: Int32Array } {
  const last = new Int32Array(size).fill(-1);
  const previous = new Int32Array(lines.length);
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] ?? 0;
    previous[place] = last[line] ?? -1;
    last[line] = place;
  }
  return { last, previous };
}

interface Vocabulary {
  readonly terms: readonly string[];
  readonly lineOf: ReadonlyMap<string, number>;
}

const vocabularyOf = keptFor(({ vocabulary }: { readonly vocabulary: string }): Vocabulary => {
  const terms = vocabulary.split('\n');
  const lineOf = new Map<string, number>();
  for (let line = 0; line < terms.length; line++) lineOf.set(terms[line] ?? '', line);
  return { terms, lineOf };
});

/** The index of learnt translations; the lines of the table are those of both vocabularies. */
export function learntIndex(
  encoded: string,
  source: { readonly vocabulary: string },
  target: { readonly vocabulary: string },
): LexiconIndex {
  const table = new LearntTable(encoded);
  const sides = { source: vocabularyOf(source), target: vocabularyOf(target) };
  const chained = {
    source: chains(table.lines.source, sides.source.terms.length),
    target: chains(table.lines.target, sides.target.terms.length),
  };
  const lastPlace = (side: LexiconSide, term: string) => chained[side].last[sides[side].lineOf.get(term) ?? -1] ?? -1;
  return {
    terms: (side) => sides[side].terms.filter((_, line) => (chained[side].last[line] ?? -1) >= 0),
    has: (side, term) => lastPlace(side, term) >= 0,
    translations(side, term) {
      const other = otherSide(side);
      const found: Translation[] = [];
      for (let place = lastPlace(side, term); place >= 0; place = chained[side].previous[place] ?? -1) {
        const target = sides[other].terms[table.lines[other][place] ?? -1] ?? '';
        found.push({ target, forward: table.probability(place, side), backward: table.probability(place, other) });
      }
      return found;
    },
  };
}
