import type { NumberedItems } from '../../text/numbered-items.js';

/** Links of the items of a source with those of a target, by number: those of source item s stand from `start[s]` to `start[s + 1]`. */
export interface ItemLinks {
  readonly start: readonly number[];
  readonly target: readonly number[];
  /** p(target item | source item), and the other way. */
  readonly forward: readonly number[];
  readonly backward: readonly number[];
}

/** Links as they come, item by item. */
export class LinkList implements ItemLinks {
  readonly start = [0];
  readonly target: number[] = [];
  readonly forward: number[] = [];
  readonly backward: number[] = [];

  /** Links the source item at hand. */
  add(target: number, forward: number, backward: number): void {
    this.target.push(target);
    this.forward.push(forward);
    this.backward.push(backward);
  }

  /** Goes on to the next source item. */
  endItem(): void {
    this.start.push(this.target.length);
  }
}

/** Links each item to the same item on the other side, and says how sure each is to be there. */
export function identityLinks(
  source: NumberedItems,
  target: NumberedItems,
  probability: number,
): { readonly links: ItemLinks; readonly sourceMass: Float64Array; readonly targetMass: Float64Array } {
  const links = new LinkList();
  for (const name of source.names) {
    const same = target.numbers.get(name);
    if (same !== undefined) links.add(same, probability, probability);
    links.endItem();
  }
  const mass = ({ names }: NumberedItems) => new Float64Array(names.length).fill(probability);
  return { links, sourceMass: mass(source), targetMass: mass(target) };
}
