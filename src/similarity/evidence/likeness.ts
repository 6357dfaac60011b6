import levenshtein from 'fast-levenshtein';
import type { ItemEvidence, ItemLink } from '../presence/presence.js';

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
export function likenessEvidence<Kind extends string>(
  kind: Kind,
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[],
): ItemEvidence<Kind> {
  const [sourceWords, targetWords] = [wordsIn(source), wordsIn(target)];
  const links = likeness(sourceWords, targetWords);
  const masses = { source: new Map<string, number>(), target: new Map<string, number>() };
  for (const [word, row] of links) {
    for (const { target, forward, backward } of row) {
      masses.source.set(word, Math.max(masses.source.get(word) ?? 0, forward));
      masses.target.set(target, Math.max(masses.target.get(target) ?? 0, backward));
    }
  }
  return {
    kind,
    source: sourceWords.units,
    target: targetWords.units,
    linksOf: (item) => links.get(item) ?? [],
    mass: (side, item) => masses[side].get(item) ?? 0,
  };
}

/** Words that begin with the same consonants, put into the order of their code units when they are first asked for. */
interface Bucket {
  readonly words: string[];
  isSorted: boolean;
}

/** The words of a side that are long enough to be compared. */
interface Words {
  readonly units: readonly (readonly string[])[];
  /** Each once, by how they begin. */
  readonly buckets: ReadonlyMap<number, Bucket>;
  readonly unique: ReadonlySet<string>;
}

const wordsOf = new WeakMap<readonly (readonly string[])[], Words>();

/** Sorted once for as many other versions as a side is compared with. */
function wordsIn(units: readonly (readonly string[])[]): Words {
  const known = wordsOf.get(units) ?? sorted(units.map((unit) => unit.filter((word) => word.length >= SHORTEST)));
  wordsOf.set(units, known);
  return known;
}

function sorted(units: readonly (readonly string[])[]): Words {
  const unique = new Set<string>();
  for (const unit of units) for (const word of unit) unique.add(word);
  const buckets = new Map<number, Bucket>();
  for (const word of unique) {
    const key = skeleton(word);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, { words: [word], isSorted: false });
    else bucket.words.push(word);
  }
  return { units, unique, buckets };
}

/** The words that begin with the same consonants as one. */
function beginningLike(word: string, buckets: ReadonlyMap<number, Bucket>): readonly string[] {
  const bucket = buckets.get(skeleton(word));
  if (bucket === undefined) return [];
  if (!bucket.isSorted) bucket.words.sort();
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

function likeness({ unique }: Words, { buckets }: Words): Map<string, ItemLink[]> {
  const found = new Map<string, ItemLink[]>();
  for (const word of unique) {
    const links: ItemLink[] = [];
    let compared = 0;
    for (const other of beginningLike(word, buckets)) {
      if (Math.abs(other.length - word.length) > word.length * MOST_DIFFERENT) continue;
      if (compared++ === MOST_CANDIDATES) break;
      const difference = word === other ? 0 : levenshtein.get(word, other) / Math.max(word.length, other.length);
      if (difference > MOST_DIFFERENT) continue;
      const probability = SURE * (1 - difference / MOST_DIFFERENT) ** 1.5;
      if (probability > 0.05) links.push({ target: other, forward: probability, backward: probability });
    }
    if (links.length > 0) found.set(word, links);
  }
  return found;
}
