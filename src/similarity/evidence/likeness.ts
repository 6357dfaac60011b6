import levenshtein from 'fast-levenshtein';
import { keptFor } from '../../kept-for.js';
import { kept, type NumberedItems } from '../../text/numbered-items.js';
import { type ItemLinks, LinkList } from '../presence/item-links.js';
import type { ItemEvidence } from '../presence/presence.js';

/** Words shorter than this, once romanised, are alike by chance too often. */
const SHORTEST = 4;
/** Alike: at most this share of letters differs. */
const MOST_DIFFERENT = 0.34;
/** How sure a pair of words of the same spelling is to be a translation. */
const SURE = 0.75;
/** Words of one side that are compared with one word of the other at most: rarer ones first. */
const MOST_CANDIDATES = 60;

/**
 * Items that look alike once both are written in Latin letters, linked by Levenshtein distance. Only words that begin with the same
 * consonants and have about the same length are compared.
 */
export function likenessEvidence<Kind extends string>(kind: Kind, source: NumberedItems, target: NumberedItems): ItemEvidence<Kind> {
  const [own, other] = [wordsIn(source), wordsIn(target)];
  const links = likeness(own.items, other);
  const sourceMass = new Float64Array(own.items.names.length);
  const targetMass = new Float64Array(other.items.names.length);
  for (let word = 0; word < sourceMass.length; word++) {
    for (let at = links.start[word] ?? 0; at < (links.start[word + 1] ?? 0); at++) {
      const [like, probability] = [links.target[at] ?? 0, links.forward[at] ?? 0];
      sourceMass[word] = Math.max(sourceMass[word] ?? 0, probability);
      targetMass[like] = Math.max(targetMass[like] ?? 0, probability);
    }
  }
  return { kind, source: own.items, target: other.items, links, sourceMass, targetMass };
}

/** Words that begin with the same consonants, put into the order of their code units when they are first asked for. */
interface Bucket {
  readonly words: number[];
  isSorted: boolean;
}

/** The words of a side that are long enough to be compared, and by how they begin. */
interface Words {
  readonly items: NumberedItems;
  readonly buckets: ReadonlyMap<number, Bucket>;
}

/** Sorted once for as many other versions as a side is compared with. */
const wordsIn = keptFor((all: NumberedItems): Words => {
  const items = kept(all, (word) => word.length >= SHORTEST);
  const buckets = new Map<number, Bucket>();
  items.names.forEach((name, word) => {
    const key = skeleton(name);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, { words: [word], isSorted: false });
    else bucket.words.push(word);
  });
  return { items, buckets };
});

/** The words that begin with the same consonants as one. */
function beginningLike(word: string, { items: { names }, buckets }: Words): readonly number[] {
  const bucket = buckets.get(skeleton(word));
  if (bucket === undefined) return [];
  if (!bucket.isSorted) bucket.words.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  bucket.isSorted = true;
  return bucket.words;
}

const VOWELS: ReadonlySet<number> = new Set([...'aeiouyhw'].map((letter) => letter.charCodeAt(0)));

/**
 * The first two consonants as one number: what transliterations of one name share, whatever their vowels. A word of vowels has its first
 * two letters.
 */
function skeleton(word: string): number {
  let key = 0;
  let size = 0;
  for (let k = 0; k < word.length && size < 2; k++) {
    const code = word.charCodeAt(k);
    if (VOWELS.has(code)) continue;
    key = key * 0x10000 + code;
    size++;
  }
  return size > 0 ? key : word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
}

function likeness({ names }: NumberedItems, others: Words): ItemLinks {
  const links = new LinkList();
  for (const word of names) {
    let compared = 0;
    for (const number of beginningLike(word, others)) {
      const other = others.items.names[number] ?? '';
      if (Math.abs(other.length - word.length) > word.length * MOST_DIFFERENT) continue;
      if (compared++ === MOST_CANDIDATES) break;
      const difference = word === other ? 0 : levenshtein.get(word, other) / Math.max(word.length, other.length);
      if (difference > MOST_DIFFERENT) continue;
      const probability = SURE * (1 - difference / MOST_DIFFERENT) ** 1.5;
      if (probability > 0.05) links.add(number, probability, probability);
    }
    links.endItem();
  }
  return links;
}
