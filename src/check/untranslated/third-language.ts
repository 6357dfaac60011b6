import type { Span } from '../../model/span.js';
import { normalise } from '../../text/normalise.js';
import { foreignWords } from './foreign-words.js';

/** What the words of a passage must say together, how many they must be at least, and the share that may be names. */
interface Proof {
  readonly weight: number;
  readonly words: number;
  readonly names: number;
}

/**
 * What proves that a clause is in the language, one that is a heading full of capitals too, and what proves a passage inside one. Like the
 * weights of words chosen by hand, on the texts that `npm run bench:checks` measures them on.
 */
const CLAUSE: readonly Proof[] = [
  { weight: 0.9, words: 4, names: 0.55 },
  { weight: 1.8, words: 4, names: 0.8 },
];
const PASSAGE: readonly Proof[] = [{ weight: 2.2, words: 5, names: 0.4 }];
const FEWEST = 4;
/** Share of a clause's words that is nearly all; what all of its words say together, to the same effect. */
const NEARLY_ALL = 0.6;
const WHOLE = 0.9;
/** A passage whose words stand in the other text too, to this share, is quoted. */
const QUOTED = 0.5;

/** Stretches between quotation marks, which stay in their language. */
const QUOTATIONS = /[“«„][^“«„”»]{0,400}[”»]|<<[^<>]{0,400}>>|"[^"]{0,400}"/gu;

function wordsOf(text: string): Span[] {
  const shown = text.replace(QUOTATIONS, (quotation) => ' '.repeat(quotation.length));
  return [...shown.matchAll(/(?<!\p{L}['’])\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** A passage in a third language that is written in the script of the text's own, and whether it is nearly all of the text. */
export interface ThirdLanguage {
  readonly span: Span;
  readonly isAll: boolean;
}

/** The words, from one to before another, that say most for another language, and what all of the text says. */
interface Passage {
  readonly weight: number;
  readonly from: number;
  readonly to: number;
  readonly all: number;
}

/** @param weights of each word for each language. @param language by its index. */
function heaviest(weights: readonly (readonly number[])[], language: number): Passage {
  let best = { weight: 0, from: 0, to: 0 };
  let [weight, from, all] = [0, 0, 0];
  for (let k = 0; k < weights.length; k++) {
    if (weight <= 0) [weight, from] = [0, k];
    const own = weights[k]?.[language] ?? 0;
    weight += own;
    all += own;
    if (weight > best.weight) best = { weight, from, to: k + 1 };
  }
  return { ...best, all };
}

/**
 * Finds what is left in a third language of the same script: English in the French translation of a Chinese text. It goes by the words that
 * one of the two languages has and the other has not, by letters and endings; names, and what stands between quotation marks, are left alone.
 */
export function thirdLanguage(text: string, own: string): ThirdLanguage | undefined {
  const foreign = foreignWords(own);
  const words = foreign === undefined || foreign.size === 0 ? [] : wordsOf(text);
  if (foreign === undefined || words.length < FEWEST) return undefined;
  // A capital at the beginning is no name's.
  const weights = words.map(({ start, end }, k) =>
    k === 0 ? foreign.weights(text.slice(start, end).toLowerCase(), 0, end - start) : foreign.weights(text, start, end),
  );
  let best = heaviest(weights, 0);
  for (let language = 1; language < foreign.size; language++) {
    const other = heaviest(weights, language);
    if (other.weight > best.weight) best = other;
  }
  const isAll = best.all >= WHOLE || best.to - best.from >= NEARLY_ALL * words.length;
  const proofs = (isAll ? CLAUSE : PASSAGE).filter(({ weight, words: least }) => best.weight >= weight && best.to - best.from >= least);
  if (proofs.length === 0) return undefined;
  const passage = words.slice(best.from, best.to);
  const names = shareOf(passage, ({ start, end }) => start !== words[0]?.start && /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)));
  if (!proofs.some(({ names: most }) => names <= most)) return undefined;
  return { span: { start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 }, isAll };
}

function shareOf<T>(items: readonly T[], fits: (item: T) => boolean): number {
  return items.filter(fits).length / items.length;
}

/** A passage in a third language, unless its words stand in the other text too: then it is quoted. */
export function unquoted(found: ThirdLanguage | null, text: string, otherText: string): ThirdLanguage | null {
  return found === null || isQuoted(text.slice(found.span.start, found.span.end), otherText) ? null : found;
}

function isQuoted(passage: string, otherText: string): boolean {
  const words = normalise(passage).match(/\p{L}{4,}/gu) ?? [];
  const known = new Set(normalise(otherText).match(/\p{L}{4,}/gu) ?? []);
  return words.length > 0 && shareOf(words, (word) => known.has(word)) > QUOTED;
}
