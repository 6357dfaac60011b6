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

interface ItemTable {
  readonly ids: Map<string, number>;
  readonly kind: number[];
  readonly count: number[];
  /** Σ p over the links of each item. */
  readonly mass: number[];
}

function emptyTable(): ItemTable {
  return { ids: new Map(), kind: [], count: [], mass: [] };
}

function collect(table: ItemTable, kind: number, units: readonly (readonly string[])[], lists: number[][]): void {
  units.forEach((items, unit) => {
    const list = lists[unit];
    if (list === undefined) return;
    for (const item of new Set(items)) {
      const key = `${kind}\u0000${item}`;
      let id = table.ids.get(key);
      if (id === undefined) {
        id = table.kind.length;
        table.ids.set(key, id);
        table.kind.push(kind);
        table.count.push(0);
        table.mass.push(0);
      }
      table.count[id] = (table.count[id] ?? 0) + 1;
      list.push(id);
    }
  });
}

function bareItem(key: string): string {
  return key.slice(key.indexOf('\u0000') + 1);
}

/** Units of other texts that count beside the text's own, and the share of them in which an item stands: a short text can't tell. */
const OTHER_UNITS = 20;
const OTHER_SHARE = 0.02;

/** The share of units in which an item stands by chance. */
function chance(count: number, units: number): number {
  return (count + OTHER_UNITS * OTHER_SHARE) / (units + OTHER_UNITS);
}

/** Gives every item its mass; one that stands nearly everywhere keeps none, and with it no say. */
function weigh(table: ItemTable, evidence: readonly ItemEvidence[], side: 'source' | 'target', units: number): void {
  for (const [key, id] of table.ids) {
    if (chance(table.count[id] ?? 0, units) > COMMON) continue;
    table.mass[id] = evidence[table.kind[id] ?? 0]?.mass(side, bareItem(key)) ?? 0;
  }
}

/** Items and links of both sides in flat arrays, ready for the pass over the matrix. */
export interface PresenceIndex {
  readonly kinds: readonly string[];
  /** Item ids of each unit. */
  readonly sourceItems: readonly Int32Array[];
  readonly targetItems: readonly Int32Array[];
  /**
   * For each item of each unit, how many units before it stands last, up to `REPEAT_REACH`; 0 where it doesn't. In a bead of several
   * units an item counts once: a heading whose words return in its paragraph adds nothing to it.
   */
  readonly sourceRepeats: readonly Uint8Array[];
  readonly targetRepeats: readonly Uint8Array[];
  /** What each item is, for a reader. */
  readonly sourceNames: readonly string[];
  readonly targetNames: readonly string[];
  readonly sourceKind: Uint8Array;
  readonly targetKind: Uint8Array;
  /** How many items of each unit are of the first kind, which stand first. */
  readonly sourceFirst: Uint16Array;
  readonly targetFirst: Uint16Array;
  /** Log-likelihood ratio, ≤ 0, of an item none of whose links is found. */
  readonly sourceAbsent: Float32Array;
  readonly targetAbsent: Float32Array;
  /** Links by target item: those of item t stand from `linkStart[t]` to `linkStart[t + 1]`. */
  readonly linkStart: Int32Array;
  readonly linkSource: Int32Array;
  readonly forwardGain: Float32Array;
  readonly backwardGain: Float32Array;
}

function ofFirstKind(units: readonly Int32Array[], kinds: readonly number[]): Uint16Array {
  return Uint16Array.from(units, (items) => items.filter((item) => kinds[item] === 0).length);
}

/** How far back a repeated item is looked for: the most units of a bead on one side, less one. */
const REPEAT_REACH = 3;

function repeats(units: readonly Int32Array[], items: number): Uint8Array[] {
  const last = new Int32Array(items).fill(-REPEAT_REACH - 1);
  return units.map((list, unit) =>
    Uint8Array.from(list, (item) => {
      const distance = unit - (last[item] ?? 0);
      last[item] = unit;
      return distance <= REPEAT_REACH ? distance : 0;
    }),
  );
}

/** Indexes the items of all kinds. Linear in their number. */
export function indexPresence(evidence: readonly ItemEvidence[], sourceUnits: number, targetUnits: number): PresenceIndex {
  const source = emptyTable();
  const target = emptyTable();
  const sourceLists = Array.from({ length: sourceUnits }, (): number[] => []);
  const targetLists = Array.from({ length: targetUnits }, (): number[] => []);
  evidence.forEach((one, kind) => {
    collect(source, kind, one.source, sourceLists);
    collect(target, kind, one.target, targetLists);
  });
  weigh(source, evidence, 'source', sourceUnits);
  weigh(target, evidence, 'target', targetUnits);
  const links: { s: number; t: number; forward: number; backward: number }[] = [];
  for (const [key, s] of source.ids) {
    if (source.mass[s] === 0) continue;
    const kind = source.kind[s] ?? 0;
    const sourceChance = chance(source.count[s] ?? 0, sourceUnits);
    for (const link of evidence[kind]?.linksOf(bareItem(key)) ?? []) {
      const t = target.ids.get(`${kind}\u0000${link.target}`);
      if (t === undefined || target.mass[t] === 0) continue;
      const targetChance = chance(target.count[t] ?? 0, targetUnits);
      links.push({
        s,
        t,
        forward: Math.log((link.forward + (1 - link.forward) * targetChance) / targetChance),
        backward: Math.log((link.backward + (1 - link.backward) * sourceChance) / sourceChance),
      });
    }
  }
  return sealIndex(
    evidence.map((one) => one.kind),
    { source, target, sourceLists, targetLists, links },
  );
}

function sealIndex(
  kinds: readonly string[],
  parts: {
    source: ItemTable;
    target: ItemTable;
    sourceLists: number[][];
    targetLists: number[][];
    links: { s: number; t: number; forward: number; backward: number }[];
  },
): PresenceIndex {
  const { source, target, links } = parts;
  const linkStart = new Int32Array(target.kind.length + 1);
  for (const { t } of links) linkStart[t + 1] = (linkStart[t + 1] ?? 0) + 1;
  for (let t = 0; t < target.kind.length; t++) linkStart[t + 1] = (linkStart[t + 1] ?? 0) + (linkStart[t] ?? 0);
  const fill = linkStart.slice();
  const linkSource = new Int32Array(links.length);
  const forwardGain = new Float32Array(links.length);
  const backwardGain = new Float32Array(links.length);
  for (const { s, t, forward, backward } of links) {
    const at = fill[t] ?? 0;
    fill[t] = at + 1;
    linkSource[at] = s;
    forwardGain[at] = forward;
    backwardGain[at] = backward;
  }
  const absent = (table: ItemTable) => Float32Array.from(table.mass, (mass) => Math.log(1 - Math.min(MOST_CERTAIN, mass)));
  // An item without links says nothing either way: it is left out.
  const linked = (table: ItemTable, lists: number[][]) =>
    lists.map((list) => Int32Array.from(list.filter((id) => (table.mass[id] ?? 0) > 0)));
  const sourceItems = linked(source, parts.sourceLists);
  const targetItems = linked(target, parts.targetLists);
  return {
    kinds,
    sourceItems,
    targetItems,
    sourceFirst: ofFirstKind(sourceItems, source.kind),
    targetFirst: ofFirstKind(targetItems, target.kind),
    sourceRepeats: repeats(sourceItems, source.kind.length),
    targetRepeats: repeats(targetItems, target.kind.length),
    sourceNames: [...source.ids.keys()].map(bareItem),
    targetNames: [...target.ids.keys()].map(bareItem),
    sourceKind: Uint8Array.from(source.kind),
    targetKind: Uint8Array.from(target.kind),
    sourceAbsent: absent(source),
    targetAbsent: absent(target),
    linkStart,
    linkSource,
    forwardGain,
    backwardGain,
  };
}
