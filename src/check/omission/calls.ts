import type { KnownTerms } from './known-terms.js';
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
  const [from, to] = [numbered(source, (text) => known.source(text)), numbered(target, (text) => known.target(text))];
  const targets = source.texts.map((): number[] => []);
  const sources = target.texts.map((): number[] => []);
  for (const [number, own] of from) {
    for (const translation of known.translations(number)) {
      const other = to.get(translation);
      if (other === undefined) continue;
      targets[own]?.push(other);
      sources[other]?.push(own);
    }
  }
  const mass = (terms: TextTerms, numbers: ReadonlyMap<number, number>, massOf: (number: number) => number) => {
    const made = new Float64Array(terms.texts.length);
    for (const [number, own] of numbers) made[own] = massOf(number);
    return made;
  };
  return {
    source: { mass: mass(source, from, (number) => known.sourceMass(number)), targets },
    target: { mass: mass(target, to, (number) => known.targetMass(number)), targets: sources },
  };
}

/** By the lexicon's number of each term that it knows, the text's. */
function numbered({ texts }: TextTerms, numberOf: (text: string) => number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  texts.forEach((text, own) => {
    const number = numberOf(text);
    if (number >= 0) numbers.set(number, own);
  });
  return numbers;
}
