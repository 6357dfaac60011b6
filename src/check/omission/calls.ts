import type { PairLexicon } from '../../lexicon/pair-lexicon.js';
import { knownTerms } from '../../similarity/evidence/known-terms.js';
import { type Families, familiesOf } from './families.js';
import type { TextTerms } from './text-terms.js';

/** What the terms of one side call for, by number in its `TextTerms`. */
export interface Calls {
  /** With what probability one of a term's translations is used; 0 where the lexicon doesn't know it. */
  readonly mass: Float64Array;
  /** Letters of a term's translations on the average; 0 where none is known. Undefined for the target, of whose terms they aren't known. */
  readonly letters: Float64Array | undefined;
  /** Those of its translations that stand anywhere in the other version, or words akin to them do: the heads of their families there. */
  readonly targets: readonly (readonly number[])[];
  /** By number of a term of the other version: the first word there of its family, which stands for all. */
  readonly heads: ArrayLike<number>;
}

/** What the terms of two versions call for: of what the lexicon says, the part that they hold, and words of the same families. */
export function callsOf(source: TextTerms, target: TextTerms, lexicon: PairLexicon): Readonly<Record<'source' | 'target', Calls>> {
  const { links, sourceMass, targetMass } = knownTerms(lexicon).between(source.texts, target.texts);
  const families = familiesOf(lexicon);
  const readings = source.texts.map((text) => families.calledBy(text));
  const { heads, headOf } = familiesIn(target, families);
  const sources = target.texts.map((): number[] => []);
  /** Of each family the last source term that it was linked with. */
  const linked = new Int32Array(target.texts.length).fill(-1);
  const targets = readings.map((reading, own) => {
    const found: number[] = [];
    const link = (head: number): void => {
      if (linked[head] === own) return;
      linked[head] = own;
      found.push(head);
      sources[head]?.push(own);
    };
    for (let k = links.start[own] ?? 0; k < (links.start[own + 1] ?? 0); k++) link(heads[links.target[k] ?? 0] ?? 0);
    for (const family of reading.families) {
      const head = headOf.get(family);
      if (head !== undefined) link(head);
    }
    return found;
  });
  const letters = Float64Array.from(readings, (reading) => reading.letters);
  return {
    source: { mass: sourceMass.map(atMostSure), letters, targets, heads },
    target: {
      mass: targetMass.map(atMostSure),
      letters: undefined,
      targets: Array.from(heads, (head) => sources[head] ?? []),
      heads: source.texts.map((_, own) => own),
    },
  };
}

const atMostSure = (mass: number): number => Math.min(1, mass);

/** The families of a version's words, each told by the first of them. */
function familiesIn(
  { texts }: TextTerms,
  families: Families,
): { readonly heads: Int32Array; readonly headOf: ReadonlyMap<number, number> } {
  const headOf = new Map<number, number>();
  const heads = Int32Array.from(texts, (text, own) => {
    const family = families.of(text);
    if (family === undefined) return own;
    const head = headOf.get(family) ?? own;
    headOf.set(family, head);
    return head;
  });
  return { heads, headOf };
}
