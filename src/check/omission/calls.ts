import type { KnownTerms } from '../../similarity/evidence/known-terms.js';
import type { TextTerms } from './text-terms.js';

/** What the terms of one side call for, by number in its `TextTerms`. */
export interface Calls {
  /** With what probability one of a term's translations is used; 0 where the lexicon doesn't know it. */
  readonly mass: Float64Array;
  /** Those of its translations that stand anywhere in the other version, by number there. */
  readonly targets: readonly (readonly number[])[];
}

/** What the terms of two versions call for: of what the lexicon says, the part that they hold. */
export function callsOf(source: TextTerms, target: TextTerms, known: KnownTerms): Readonly<Record<'source' | 'target', Calls>> {
  const { links, sourceMass, targetMass } = known.between(source.texts, target.texts);
  const targets = source.texts.map((_, own) => links.target.slice(links.start[own], links.start[own + 1]));
  const sources = target.texts.map((): number[] => []);
  targets.forEach((others, own) => {
    for (const other of others) sources[other]?.push(own);
  });
  return {
    source: { mass: sourceMass.map(atMostSure), targets },
    target: { mass: targetMass.map(atMostSure), targets: sources },
  };
}

const atMostSure = (mass: number): number => Math.min(1, mass);
