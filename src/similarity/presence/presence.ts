import { flatLists, type Lists, listedBy } from './listed-by.js';

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

/** A link of an item of the source with one of the target. */
export interface ItemLink {
  readonly target: string;
  /** p(target item | source item), and the other way. */
  readonly forward: number;
  readonly backward: number;
}

/** The items of one kind in every unit of both sides, and how they are linked. */
export interface ItemEvidence<Kind extends string = string> {
  readonly kind: Kind;
  /** True of items that count at the head of a bead only: in its first unit, and found in the first one of the other side. */
  readonly atHead?: boolean;
  readonly source: readonly (readonly string[])[];
  readonly target: readonly (readonly string[])[];
  /** The links of a source item. */
  linksOf(item: string): readonly ItemLink[];
  /** Σ p over all links of an item, also to items that don't occur: how sure it is that the other side has one of them. */
  mass(side: 'source' | 'target', item: string): number;
}

/** Links each item to the same item on the other side. */
export function identityLinks(probability: number): Pick<ItemEvidence, 'linksOf' | 'mass'> {
  return {
    linksOf: (item) => [{ target: item, forward: probability, backward: probability }],
    mass: () => probability,
  };
}

const MOST_CERTAIN = 0.9;
/** An item that stands in more than this share of a side's units says nothing. */
const COMMON = 0.5;

/** The items of one side, numbered in the order in which they come, kind by kind. */
class ItemTable {
  readonly names: string[] = [];
  readonly kind: number[] = [];
  readonly count: number[] = [];
  /** Σ p over the links of each item. */
  readonly mass: number[] = [];
  /** Item numbers of each unit, those of the first kind first. */
  readonly lists: number[][];
  /** By kind. */
  readonly #ids: Map<string, number>[] = [];
  readonly #lastUnit: number[] = [];

  constructor(units: number) {
    this.lists = Array.from({ length: units }, (): number[] => []);
  }

  /** Takes in the items of a kind, kinds in ascending order; an item that stands twice in a unit counts once. */
  collect(kind: number, units: readonly (readonly string[])[]): void {
    const ids = new Map<string, number>();
    this.#ids[kind] = ids;
    for (let unit = 0; unit < this.lists.length; unit++) {
      const list = this.lists[unit] ?? [];
      for (const item of units[unit] ?? []) {
        const id = ids.get(item) ?? this.#add(kind, item, ids);
        if (this.#lastUnit[id] === unit) continue;
        this.#lastUnit[id] = unit;
        this.count[id] = (this.count[id] ?? 0) + 1;
        list.push(id);
      }
    }
  }

  #add(kind: number, item: string, ids: Map<string, number>): number {
    const id = this.names.length;
    ids.set(item, id);
    this.names.push(item);
    this.kind.push(kind);
    this.count.push(0);
    this.mass.push(0);
    this.#lastUnit.push(-1);
    return id;
  }

  idOf(kind: number, item: string): number | undefined {
    return this.#ids[kind]?.get(item);
  }

  /** The share of units in which an item stands by chance. */
  chance(id: number): number {
    return ((this.count[id] ?? 0) + OTHER_UNITS * OTHER_SHARE) / (this.lists.length + OTHER_UNITS);
  }

  /** Gives every item its mass; one that stands nearly everywhere keeps none, and with it no say. */
  weigh(evidence: readonly ItemEvidence[], side: 'source' | 'target'): void {
    this.names.forEach((item, id) => {
      if (this.chance(id) <= COMMON) this.mass[id] = evidence[this.kind[id] ?? 0]?.mass(side, item) ?? 0;
    });
  }

  /** The items of each unit that have links; one without says nothing either way. */
  linked(): Lists {
    return flatLists(this.lists.map((list) => list.filter((id) => (this.mass[id] ?? 0) > 0)));
  }

  absent(): Float32Array {
    return new Float32Array(this.mass.map((mass) => Math.log(1 - Math.min(MOST_CERTAIN, mass))));
  }
}

/** Units of other texts that count beside the text's own, and the share of them in which an item stands: a short text can't tell. */
const OTHER_UNITS = 20;
const OTHER_SHARE = 0.02;

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
  /** What each item is, for a reader. */
  readonly sourceNames: readonly string[];
  readonly targetNames: readonly string[];
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
function upToKind(last: number, { start, values }: Lists, kinds: readonly number[]): Uint16Array {
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
  const source = new ItemTable(sourceUnits);
  const target = new ItemTable(targetUnits);
  evidence.forEach((one, kind) => {
    source.collect(kind, one.source);
    target.collect(kind, one.target);
  });
  source.weigh(evidence, 'source');
  target.weigh(evidence, 'target');
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
    sourceNames: source.names,
    targetNames: target.names,
    sourceKind: new Uint8Array(source.kind),
    targetKind: new Uint8Array(target.kind),
    sourceAbsent: source.absent(),
    targetAbsent: target.absent(),
    ...indexLinks(evidence, source, target),
  };
}

type Links = Pick<
  PresenceIndex,
  'linkStart' | 'linkSource' | 'linkTarget' | 'forwardGain' | 'backwardGain' | 'sourceLinkStart' | 'sourceLinks'
>;

/** Links between items that both occur, in the order of the source's items. */
class FoundLinks {
  readonly source: number[] = [];
  readonly target: number[] = [];
  readonly forward: number[] = [];
  readonly backward: number[] = [];

  constructor(evidence: readonly ItemEvidence[], source: ItemTable, target: ItemTable) {
    source.names.forEach((item, s) => {
      if (source.mass[s] === 0) return;
      const kind = source.kind[s] ?? 0;
      const sourceChance = source.chance(s);
      for (const link of evidence[kind]?.linksOf(item) ?? []) {
        const t = target.idOf(kind, link.target);
        if (t === undefined || target.mass[t] === 0) continue;
        const targetChance = target.chance(t);
        this.source.push(s);
        this.target.push(t);
        this.forward.push(Math.log((link.forward + (1 - link.forward) * targetChance) / targetChance));
        this.backward.push(Math.log((link.backward + (1 - link.backward) * sourceChance) / sourceChance));
      }
    });
  }
}

function indexLinks(evidence: readonly ItemEvidence[], source: ItemTable, target: ItemTable): Links {
  const found = new FoundLinks(evidence, source, target);
  const { start, values: order } = listedBy(new Int32Array(found.target), target.names.length);
  const linkSource = order.map((at) => found.source[at] ?? 0);
  const forwardGain = new Float32Array(order.length);
  const backwardGain = new Float32Array(order.length);
  for (let link = 0; link < order.length; link++) {
    forwardGain[link] = found.forward[order[link] ?? 0] ?? 0;
    backwardGain[link] = found.backward[order[link] ?? 0] ?? 0;
  }
  const bySource = listedBy(linkSource, source.names.length);
  return {
    linkStart: start,
    linkSource,
    linkTarget: order.map((at) => found.target[at] ?? 0),
    forwardGain,
    backwardGain,
    sourceLinkStart: bySource.start,
    sourceLinks: bySource.values,
  };
}
