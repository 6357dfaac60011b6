import { type LanguageWords, languageWords } from '../text/language-words.js';
import { normalise } from '../text/normalise.js';
import { ListedItems, merged, type NumberedItems } from '../text/numbered-items.js';
import { writesUnspaced } from '../text/terms.js';
import { eachUnspacedRun, eachWord } from '../text/tokenise.js';
import { ofSide } from './of-side.js';

/** What the units of a side are made of: words or their stems, or runs without spaces. */
export interface PartsOfUnits {
  readonly items: NumberedItems;
  /** Where each of the values begins in the text of its unit; −1 in a unit that is of another length once it is folded. */
  readonly at: Int32Array;
}

/** Parts as they come, unit by unit. */
class PartList {
  readonly #start: Int32Array;
  readonly #values: number[] = [];
  readonly #at: number[] = [];
  #units = 0;

  constructor(units: number) {
    this.#start = new Int32Array(units + 1);
  }

  add(number: number, at: number): void {
    this.#values.push(number);
    this.#at.push(at);
  }

  /** @param isInPlace whether the parts stand where they were found in the folded text. */
  endUnit(isInPlace: boolean): void {
    if (!isInPlace) this.#at.fill(NO_PLACE, this.#start[this.#units]);
    this.#start[++this.#units] = this.#values.length;
  }

  /** @param names by number. */
  done(names: readonly string[]): PartsOfUnits {
    return { items: new ListedItems(names, this.#start, new Int32Array(this.#values)), at: new Int32Array(this.#at) };
  }
}

const NO_PLACE = -1;

/** The words of a side's units as they are written. */
interface WrittenWords {
  readonly language: LanguageWords;
  /** By number among the side's words the number among all of the language. */
  readonly numbers: readonly number[];
  readonly parts: PartsOfUnits;
}

const wordsOfUnits = ofSide((side): WrittenWords => {
  const language = languageWords(side.language);
  const own = new Map<number, number>();
  const numbers: number[] = [];
  const parts = new PartList(side.units.length);
  for (const { text } of side.units) {
    const folded = normalise(text);
    eachWord(folded, (start, end) => {
      const word = language.table.numberAt(folded, start, end);
      const known = own.get(word);
      const number = known ?? numbers.push(word) - 1;
      if (known === undefined) own.set(word, number);
      parts.add(number, start);
    });
    parts.endUnit(folded.length === text.length);
  }
  return { language, numbers, parts: parts.done(numbers.map((word) => language.table.name(word))) };
});

const unspacedRunsOfUnits = ofSide((side): PartsOfUnits => {
  const runs: string[] = [];
  const parts = new PartList(side.units.length);
  for (const { text } of side.units) {
    const folded = normalise(text);
    eachUnspacedRun(folded, (run, start) => parts.add(runs.push(run) - 1, start));
    parts.endUnit(folded.length === text.length);
  }
  return parts.done(runs);
});

/** What the terms of a side's units are made of: stems, or runs without spaces. */
export const partsOfUnits = ofSide((side): PartsOfUnits => {
  if (writesUnspaced(side.language)) return unspacedRunsOfUnits(side);
  const { language, numbers, parts } = wordsOfUnits(side);
  return { items: changed(parts.items, language, (number) => language.stem(numbers[number] ?? 0)), at: parts.at };
});

/** The words of a side's units in Latin letters. */
export const latinWordsOfUnits = ofSide((side): NumberedItems => {
  const { language, numbers, parts } = wordsOfUnits(side);
  return changed(parts.items, language, (number) => language.latin(numbers[number] ?? 0));
});

/** Words made others of their language. */
function changed(items: NumberedItems, { table }: LanguageWords, change: (number: number) => number): NumberedItems {
  return merged(items, change, (word) => table.name(word));
}
