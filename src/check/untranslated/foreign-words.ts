import { checkWords } from '../../languages/check-words.js';
import { languages, languageTable } from '../../languages/index.js';
import type { LanguageTable } from '../../languages/table.js';
import { WordTable } from '../../text/word-table.js';

/** What a word says for another language and against the text's own: a common word, one that its structure table knows, a letter or an ending. */
const COMMON = 1;
const KNOWN = 0.7;
const LETTER = 0.7;
const ENDING = 0.4;
/** What it says if it is of the own language, which has the benefit of the doubt. */
const OWN_COMMON = -1.5;
const OWN_KNOWN = -0.75;
/** A single letter is as likely a symbol, a capital a name. */
const SINGLE = 0.5;
const NAME = 0.2;
/** What says nothing doesn't go on for ever. */
const NOTHING = -0.1;

/** No ending is looked for in shorter words. */
const ENDED = 4;
/** Words that are remembered at most. */
const MOST = 50_000;

/** How a language's words look. */
interface Look {
  readonly common: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly letters: string;
  readonly endings: RegExp;
}

const looks = new Map<string, Look>();

function lookOf(table: LanguageTable): Look {
  const made = looks.get(table.tag) ?? {
    common: new Set(table.words.functionWords.split(' ')),
    known: wordsIn([Object.values(table.structure), table.quantities.cardinals, table.quantities.ordinals, table.quantities.months]),
    letters: table.structure.letters,
    endings: new RegExp(`(?:${(checkWords(table.tag)?.endings ?? '').split(' ').join('|')})$`),
  };
  looks.set(table.tag, made);
  return made;
}

/** All words of three letters and more in the lists of a table. */
function wordsIn(lists: unknown): Set<string> {
  if (typeof lists === 'string') return new Set(lists.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return new Set(typeof lists === 'object' && lists !== null ? Object.values(lists).flatMap((each) => [...wordsIn(each)]) : []);
}

const FURTHER_LETTERS = /[\u00df-\u024f]/g;

/** What a word, in small letters, says for a language other than the text's own. */
function weightOf(word: string, own: Look, other: Look): number {
  const [isOwn, isOther] = [own.common.has(word) || own.known.has(word), other.common.has(word) || other.known.has(word)];
  if (isOwn && isOther) return NOTHING;
  if (isOther) return other.common.has(word) ? (word.length === 1 ? SINGLE : COMMON) : KNOWN;
  if (isOwn) return own.common.has(word) ? OWN_COMMON : OWN_KNOWN;
  const letters = word.match(FURTHER_LETTERS) ?? [];
  const [ownWrites, otherWrites] = [own, other].map((look) => letters.every((letter) => look.letters.includes(letter)));
  if (ownWrites !== otherWrites) return otherWrites ? LETTER : -LETTER;
  if (word.length < ENDED) return NOTHING;
  const [ownEnds, otherEnds] = [own.endings.test(word), other.endings.test(word)];
  return ownEnds === otherEnds ? NOTHING : otherEnds ? ENDING : -ENDING;
}

/** What the words of a text say for other languages of its script. */
export class ForeignWords {
  readonly #own: Look;
  readonly #others: readonly Look[];
  #table = new WordTable();
  /** By the number of a word. */
  #weights: (readonly number[])[] = [];

  constructor(own: LanguageTable, others: readonly LanguageTable[]) {
    this.#own = lookOf(own);
    this.#others = others.map(lookOf);
  }

  /** How many languages there are. */
  get size(): number {
    return this.#others.length;
  }

  /** What a word says for each language, against the text's own below 0. A word in capitals is read as one in small letters, a name as a name. */
  weights(text: string, start: number, end: number): readonly number[] {
    if (this.#table.size > MOST) [this.#table, this.#weights] = [new WordTable(), []];
    const number = this.#table.numberAt(text, start, end);
    const known = this.#weights[number] ?? this.#read(text.slice(start, end));
    this.#weights[number] = known;
    return known;
  }

  #read(word: string): readonly number[] {
    const small = word.toLowerCase();
    const isName = word !== small && word !== word.toUpperCase();
    return this.#others.map((other) => {
      const weight = weightOf(small, this.#own, other);
      return isName && weight < COMMON && weight > -NAME ? Math.min(weight, NAME) - (weight > 0 ? 0 : NAME) : weight;
    });
  }
}

const ready = new Map<string, ForeignWords>();

/** The words of the other languages that are written in the script of a language, as far as they have words to be told by. */
export function foreignWords(language: string): ForeignWords | undefined {
  const own = languageTable(language);
  if (own === undefined || checkWords(own.tag)?.endings === '') return undefined;
  const others = languages.filter(({ tag, script }) => tag !== own.tag && script === own.script);
  const made = ready.get(own.tag) ?? new ForeignWords(own, others);
  ready.set(own.tag, made);
  return made;
}
