import { languageTable } from '../../languages/index.js';
import type { PairLexicon } from '../../lexicon/pair-lexicon.js';
import { ItemNumbering, kept, type NumberedItems } from '../../text/numbered-items.js';
import type { CutUnits } from '../../text/parts-cutter.js';
import { type TermCutter, termKey } from '../../text/terms.js';
import { ofSideBy } from '../of-side.js';
import { partsOfUnits } from '../parts.js';
import { type ItemLinks, LinkList } from '../presence/item-links.js';
import type { ItemEvidence } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';
import { knownTerms } from './known-terms.js';

/** The terms of every unit of both sides, cut as the lexicon knows them. */
export interface TermsOfUnits {
  readonly source: NumberedItems;
  readonly target: NumberedItems;
}

const functionTermsOf = new Map<string, ReadonlySet<string>>();

/** A language's function words as terms: they stand in every other clause and say little of any. */
function functionTerms(language: string): ReadonlySet<string> {
  const known = functionTermsOf.get(language);
  if (known !== undefined) return known;
  const list = languageTable(language)?.words.functionWords.split(' ') ?? [];
  const made = new Set(list.map((word) => termKey(word, language)));
  functionTermsOf.set(language, made);
  return made;
}

/** Cuts the units of both sides into terms, function words left out. */
export function termsOfUnits(source: ComparedSide, target: ComparedSide, lexicon: PairLexicon): TermsOfUnits {
  return {
    source: contentTerms(source, lexicon.sourceCutter),
    target: contentTerms(target, lexicon.targetCutter),
  };
}

/** The terms of a side's units, function words with the rest. */
export const cutUnitsOf = ofSideBy((side, cutter: TermCutter): CutUnits => cutter.cutUnits(partsOfUnits(side).items));

const contentTerms = ofSideBy((side, cutter: TermCutter): NumberedItems => {
  const empty = functionTerms(side.language);
  return kept(cutUnitsOf(side, cutter).terms, (term) => !empty.has(term));
});

/** Words and their translations: a term of one side for whose translation the other side is searched. */
export function lexiconEvidence({ source, target }: TermsOfUnits, lexicon: PairLexicon): ItemEvidence<'lexicon'> {
  return { kind: 'lexicon', source, target, ...knownTerms(lexicon).between(source.names, target.names) };
}

/** How many terms at the head of a clause count as its opening. */
const OPENING_TERMS = 3;

/**
 * The opening phrase once more, apart: what a clause opens with (`Recalling`, `回顾`) opens its translation too. The same links as the
 * lexicon's, between the first terms of each unit that have any. In a bead of several units only the first of each side opens it.
 */
export function openingEvidence({ source, target, links, sourceMass, targetMass }: ItemEvidence<'lexicon'>): ItemEvidence<'opening'> {
  const [from, to] = [openingsOf(source, sourceMass), openingsOf(target, targetMass)];
  return {
    kind: 'opening',
    atHead: true,
    source: from.items,
    target: to.items,
    links: linksBetween(from, to, links),
    sourceMass: new Float64Array(from.terms.map((term) => sourceMass[term] ?? 0)),
    targetMass: new Float64Array(to.terms.map((term) => targetMass[term] ?? 0)),
  };
}

/** The terms that open the units of a side. */
interface Openings {
  readonly items: NumberedItems;
  /** Of each of them its number among all terms, and of each term its number among them, −1 where it opens none. */
  readonly terms: readonly number[];
  readonly numbers: Int32Array;
}

function openingsOf({ names, start, values }: NumberedItems, mass: Float64Array): Openings {
  const numbering = new ItemNumbering(start.length - 1);
  const terms: number[] = [];
  const numbers = new Int32Array(names.length).fill(NONE);
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const end = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0, found = 0; at < end && found < OPENING_TERMS; at++) {
      const term = values[at] ?? 0;
      if ((mass[term] ?? 0) === 0) continue;
      found++;
      if (numbers[term] === NONE) {
        numbers[term] = numbering.numberOf(names[term] ?? '');
        terms.push(term);
      }
      numbering.put(numbers[term] ?? 0);
    }
    numbering.endUnit();
  }
  return { items: numbering.done(), terms, numbers };
}

const NONE = -1;

/** Those links between terms that are links between openings. */
function linksBetween(from: Openings, to: Openings, { start, target, forward, backward }: ItemLinks): ItemLinks {
  const links = new LinkList();
  for (const term of from.terms) {
    const end = start[term + 1] ?? 0;
    for (let at = start[term] ?? 0; at < end; at++) {
      const number = to.numbers[target[at] ?? 0] ?? NONE;
      if (number !== NONE) links.add(number, forward[at] ?? 0, backward[at] ?? 0);
    }
    links.endItem();
  }
  return links;
}
