import type { PatternNode, Slot } from './pattern.js';
import type { Reading } from './reading.js';
import type { Taken } from './reference.js';

/** A slot and what it took: a list takes more than one. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly taken: readonly Taken[];
}

/** What a pattern found, its slots in the order of the text. */
export interface Match {
  readonly kind: string;
  /** The item after the last. */
  readonly to: number;
  readonly slots: readonly FilledSlot[];
}

/** The longest match of any pattern that begins at an item; of equals the first in the table. */
export function matchPatterns(reading: Reading, from: number): Match | undefined {
  const { items } = reading;
  const slots: FilledSlot[] = [];
  let best: Match | undefined;
  const walk = (node: PatternNode, at: number): void => {
    if (node.kind !== undefined && at > (best?.to ?? from)) best = { kind: node.kind, to: at, slots: [...slots] };
    const item = items[at];
    if (item === undefined || (at > from && item.gap)) return;
    const further = node.words.get(item.key);
    if (further !== undefined) walk(further, at + 1);
    for (const { slot, take, next } of node.slots) {
      const taken = take(reading, at);
      const last = taken[taken.length - 1];
      if (last === undefined) continue;
      slots.push({ slot, taken });
      walk(next, last.to);
      slots.pop();
    }
  };
  walk(reading.vocabulary.patterns, from);
  return best;
}
