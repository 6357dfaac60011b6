import type { NumberedItems } from '../../text/numbered-items.js';
import type { ItemLinks } from './item-links.js';
import { ItemTable } from './item-table.js';
import { type Lists, listedBy } from './listed-by.js';

/**
 * Evidence from things that either stand in both units or don't: words and their translations, figures, references, names.
 *
 * Each such thing is an *item*. For an item s of the source that is linked to items t of the target with p(t|s), and that occurs in a
 * share D(t) of the target's units by chance, the log-likelihood ratio of finding t is
 *
 *     ln( (p + (1 − p)·D) / D )        and of finding none of its links     ln( 1 − min(0.9, Σ p) )
 *
 * (naive Bayes over items, in both directions). In a bead of several units an item is found where one of them has it: the gains are a
 * maximum over the units of the other side. All kinds share one pass over the matrix; their fitted weights are multiplied in beforehand.
 */

/** The items of one kind in every unit of both sides, and how they are linked. */
export interface ItemEvidence<Kind extends string = string> {
  readonly kind: Kind;
  /** True of items that count at the head of a bead only: in its first unit, and found in the first one of the other side. */
  readonly atHead?: boolean;
  readonly source: NumberedItems;
  readonly target: NumberedItems;
  readonly links: ItemLinks;
  /** Σ p over all links of each item, also to items that don't occur: how sure it is that the other side has one of them. */
  readonly sourceMass: Float64Array;
  readonly targetMass: Float64Array;
}

/** Items and links of both sides in flat arrays, ready for the pass over the matrix. */
export interface PresenceIndex {
  readonly kinds: readonly string[];
  /** The items of each unit, each once. */
  readonly sourceItems: Lists;
  readonly targetItems: Lists;
  /**
   * For each place in these lists, how many units before the item stands last, up to `REPEAT_REACH`; 0 where it doesn't. In a bead of
   * several units an item counts once: a heading whose words return in its paragraph adds nothing to it.
   */
  readonly sourceRepeats: Uint8Array;
  readonly targetRepeats: Uint8Array;
  /** What an item is, for a reader. */
  readonly sourceName: (item: number) => string;
  readonly targetName: (item: number) => string;
  readonly sourceKind: Uint8Array;
  readonly targetKind: Uint8Array;
  /** How many items of each unit are of the first kind, which stand first. */
  readonly sourceFirst: Uint16Array;
  readonly targetFirst: Uint16Array;
  /** How many items of each unit are of the first kind, or of the second if that counts at the head of a bead only. */
  readonly sourceHead: Uint16Array;
  readonly targetHead: Uint16Array;
  /** Log-likelihood ratio, ≤ 0, of an item none of whose links is found. */
  readonly sourceAbsent: Float32Array;
  readonly targetAbsent: Float32Array;
  /** Links by target item: those of item t stand from `linkStart[t]` to `linkStart[t + 1]`. */
  readonly linkStart: Int32Array;
  readonly linkSource: Int32Array;
  readonly linkTarget: Int32Array;
  readonly forwardGain: Float32Array;
  readonly backwardGain: Float32Array;
  /** The same by source item: the links of item s are `sourceLinks[k]`, k from `sourceLinkStart[s]` to `sourceLinkStart[s + 1]`. */
  readonly sourceLinkStart: Int32Array;
  readonly sourceLinks: Int32Array;
}

/** How many items of each unit are of the kinds up to `last`. */
function upToKind(last: number, { start, values }: Lists, kinds: Uint8Array): Uint16Array {
  const counts = new Uint16Array(start.length - 1);
  for (let unit = 0; unit < counts.length; unit++) {
    const first = start[unit] ?? 0;
    const end = start[unit + 1] ?? 0;
    let at = first;
    while (at < end && (kinds[values[at] ?? 0] ?? 0) <= last) at++;
    counts[unit] = at - first;
  }
  return counts;
}

/** How far back a repeated item is looked for: the most units of a bead on one side, less one. */
const REPEAT_REACH = 3;

function repeats({ start, values }: Lists, items: number): Uint8Array {
  const last = new Int32Array(items).fill(-REPEAT_REACH - 1);
  const distances = new Uint8Array(values.length);
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const end = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0; at < end; at++) {
      const item = values[at] ?? 0;
      const distance = unit - (last[item] ?? 0);
      last[item] = unit;
      if (distance <= REPEAT_REACH) distances[at] = distance;
    }
  }
  return distances;
}

/** Indexes the items of all kinds. Linear in their number. */
export function indexPresence(evidence: readonly ItemEvidence[], sourceUnits: number, targetUnits: number): PresenceIndex {
  const source = new ItemTable(
    evidence.map((one) => one.source),
    evidence.map((one) => one.sourceMass),
    sourceUnits,
  );
  const target = new ItemTable(
    evidence.map((one) => one.target),
    evidence.map((one) => one.targetMass),
    targetUnits,
  );
  const sourceItems = source.linked();
  const targetItems = target.linked();
  const headKind = evidence[1]?.atHead ? 1 : 0;
  return {
    kinds: evidence.map((one) => one.kind),
    sourceItems,
    targetItems,
    sourceFirst: upToKind(0, sourceItems, source.kind),
    targetFirst: upToKind(0, targetItems, target.kind),
    sourceHead: upToKind(headKind, sourceItems, source.kind),
    targetHead: upToKind(headKind, targetItems, target.kind),
    sourceRepeats: repeats(sourceItems, source.kind.length),
    targetRepeats: repeats(targetItems, target.kind.length),
    sourceName: (item) => source.name(item),
    targetName: (item) => target.name(item),
    sourceKind: source.kind,
    targetKind: target.kind,
    sourceAbsent: source.absent(),
    targetAbsent: target.absent(),
    ...indexLinks(evidence, source, target),
  };
}

type Links = Pick<
  PresenceIndex,
  'linkStart' | 'linkSource' | 'linkTarget' | 'forwardGain' | 'backwardGain' | 'sourceLinkStart' | 'sourceLinks'
>;

/** Links between items that both have a say, in the order of the source's items, and what each gains. */
class FoundLinks {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  count = 0;

  constructor(evidence: readonly ItemEvidence[], source: ItemTable, target: ItemTable) {
    const most = evidence.reduce((sum, { links }) => sum + links.target.length, 0);
    this.source = new Int32Array(most);
    this.target = new Int32Array(most);
    this.forward = new Float64Array(most);
    this.backward = new Float64Array(most);
    evidence.forEach(({ links }, kind) => {
      const [sourceOffset, targetOffset] = [source.offset[kind] ?? 0, target.offset[kind] ?? 0];
      for (let item = 0; item + 1 < links.start.length; item++) {
        const s = sourceOffset + item;
        if (source.mass[s] === 0) continue;
        const end = links.start[item + 1] ?? 0;
        for (let at = links.start[item] ?? 0; at < end; at++) {
          const t = targetOffset + (links.target[at] ?? 0);
          if (target.mass[t] === 0) continue;
          this.source[this.count] = s;
          this.target[this.count] = t;
          this.forward[this.count] = foundGain(links.forward[at] ?? 0, target.chance(t));
          this.backward[this.count] = foundGain(links.backward[at] ?? 0, source.chance(s));
          this.count++;
        }
      }
    });
  }
}

/** Log-likelihood ratio of finding an item that is there with a probability, and anywhere by chance. */
const foundGain = (probability: number, chance: number): number => Math.log((probability + (1 - probability) * chance) / chance);

function indexLinks(evidence: readonly ItemEvidence[], source: ItemTable, target: ItemTable): Links {
  const found = new FoundLinks(evidence, source, target);
  const { start, values: order } = listedBy(found.target.subarray(0, found.count), target.kind.length);
  const linkSource = new Int32Array(order.length);
  const linkTarget = new Int32Array(order.length);
  const forwardGain = new Float32Array(order.length);
  const backwardGain = new Float32Array(order.length);
  for (let link = 0; link < order.length; link++) {
    const at = order[link] ?? 0;
    linkSource[link] = found.source[at] ?? 0;
    linkTarget[link] = found.target[at] ?? 0;
    forwardGain[link] = found.forward[at] ?? 0;
    backwardGain[link] = found.backward[at] ?? 0;
  }
  const { start: sourceLinkStart, values: sourceLinks } = listedBy(linkSource, source.kind.length);
  return { linkStart: start, linkSource, linkTarget, forwardGain, backwardGain, sourceLinkStart, sourceLinks };
}
