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

/** The words of a side that are long enough to be compared. */
interface Words {
  readonly units: readonly (readonly string[])[];
  /** Each once, by how they begin, in the order of their code units. */
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
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
  const unique = new Set(units.flat());
  const bySkeleton = new Map<string, string[]>();
  for (const word of unique) {
    const key = skeleton(word);
    const bucket = bySkeleton.get(key);
    if (bucket === undefined) bySkeleton.set(key, [word]);
    else bucket.push(word);
  }
  for (const bucket of bySkeleton.values()) bucket.sort();
  return { units, unique, bySkeleton };
}

const VOWELS = 'aeiouyhw';

/** The first two consonants: what transliterations of one name share, whatever their vowels. */
function skeleton(word: string): string {
  let consonants = '';
  for (let k = 0; k < word.length && consonants.length < 2; k++) if (!VOWELS.includes(word.charAt(k))) consonants += word.charAt(k);
  return consonants || word.slice(0, 2);
}

function likeness({ unique }: Words, { bySkeleton }: Words): Map<string, ItemLink[]> {
  const found = new Map<string, ItemLink[]>();
  for (const word of unique) {
    const links: ItemLink[] = [];
    const candidates = (bySkeleton.get(skeleton(word)) ?? []).filter(
      (other) => Math.abs(other.length - word.length) <= word.length * MOST_DIFFERENT,
    );
    for (const other of candidates.slice(0, MOST_CANDIDATES)) {
      const difference = levenshtein.get(word, other) / Math.max(word.length, other.length);
      if (difference > MOST_DIFFERENT) continue;
      const probability = SURE * (1 - difference / MOST_DIFFERENT) ** 1.5;
      if (probability > 0.05) links.push({ target: other, forward: probability, backward: probability });
    }
    if (links.length > 0) found.set(word, links);
  }
  return found;
}
