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

/** A link between an item of each side. */
export interface ItemLink {
  readonly source: string;
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
  linksOf(item: string): Iterable<ItemLink>;
  /** Σ p over all links of an item, also to items that don't occur: how sure it is that the other side has one of them. */
  mass(side: 'source' | 'target', item: string): number;
}

/** Links each item to the same item on the other side. */
export function identityLinks(probability: number): Pick<ItemEvidence, 'linksOf' | 'mass'> {
  return {
    linksOf: (item) => [{ source: item, target: item, forward: probability, backward: probability }],
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

/** The share of units in which an item stands by chance, smoothed. */
function chance(count: number, units: number): number {
  return (count + 0.5) / (units + 1);
}

/** Gives every item its mass; one that stands nearly everywhere keeps none, and with it no say. */
function weigh(table: ItemTable, evidence: readonly ItemEvidence[], side: 'source' | 'target', units: number): void {
  for (const [key, id] of table.ids) {
    if (units > 4 && chance(table.count[id] ?? 0, units) > COMMON) continue;
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
  /** Log-likelihood ratio, ≤ 0, of an item none of whose links is found. */
  readonly sourceAbsent: Float32Array;
  readonly targetAbsent: Float32Array;
  /** Links by target item: those of item t stand from `linkStart[t]` to `linkStart[t + 1]`. */
  readonly linkStart: Int32Array;
  readonly linkSource: Int32Array;
  readonly forwardGain: Float32Array;
  readonly backwardGain: Float32Array;
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

/** The gains of every item of a unit pair, in the last rows of the matrix: what a bead's gain is put together from. */
export class PresenceRows {
  readonly #index: PresenceIndex;
  readonly #weights: Float32Array;
  readonly #stamp: Int32Array;
  readonly #place: Int32Array;
  readonly #rows: RowGains[];

  /** @param weights one for each of `index.kinds`. @param depth rows kept: the most units that a bead has on the source side. */
  constructor(index: PresenceIndex, weights: readonly number[], depth: number) {
    this.#index = index;
    this.#weights = Float32Array.from(weights);
    this.#stamp = new Int32Array(index.sourceKind.length).fill(-1);
    this.#place = new Int32Array(index.sourceKind.length);
    this.#rows = Array.from({ length: depth }, () => new RowGains());
  }

  /** Computes the gains of source unit `row` with target units `from` to `to`, exclusive. Rows are entered in ascending order. */
  enterRow(row: number, from: number, to: number): void {
    const { sourceItems, sourceAbsent, sourceKind } = this.#index;
    const items = sourceItems[row] ?? new Int32Array();
    for (let k = 0; k < items.length; k++) {
      const item = items[k] ?? 0;
      this.#stamp[item] = row;
      this.#place[item] = k;
    }
    const gains = this.#rows[row % this.#rows.length];
    if (gains === undefined) return;
    gains.open(from, to, items.length, this.#index.targetItems);
    for (let k = 0; k < items.length; k++) {
      const item = items[k] ?? 0;
      gains.absent[k] = (sourceAbsent[item] ?? 0) * (this.#weights[sourceKind[item] ?? 0] ?? 0);
    }
    for (let column = from; column < to; column++) this.#fillCell(gains, row, column, items.length);
  }

  #fillCell(gains: RowGains, row: number, column: number, sourceSize: number): void {
    const { targetItems, targetAbsent, targetKind, linkStart, linkSource, forwardGain, backwardGain } = this.#index;
    const stamp = this.#stamp;
    const place = this.#place;
    const weights = this.#weights;
    const targets = targetItems[column] ?? NO_ITEMS;
    const { values, absent } = gains;
    const base = gains.start(column);
    for (let k = 0; k < sourceSize; k++) values[base + k] = absent[k] ?? 0;
    let targetSum = 0;
    for (let q = 0; q < targets.length; q++) {
      const item = targets[q] ?? 0;
      const weight = weights[targetKind[item] ?? 0] ?? 0;
      let best = (targetAbsent[item] ?? 0) * weight;
      const end = linkStart[item + 1] ?? 0;
      for (let link = linkStart[item] ?? 0; link < end; link++) {
        const source = linkSource[link] ?? 0;
        if (stamp[source] !== row) continue;
        const at = base + (place[source] ?? 0);
        const forward = (forwardGain[link] ?? 0) * weight;
        if (forward > (values[at] ?? 0)) values[at] = forward;
        const backward = (backwardGain[link] ?? 0) * weight;
        if (backward > best) best = backward;
      }
      values[base + sourceSize + q] = best;
      targetSum += best;
    }
    let sourceSum = 0;
    for (let k = 0; k < sourceSize; k++) sourceSum += values[base + k] ?? 0;
    gains.setSums(column, sourceSum, targetSum);
  }

  /**
   * The summed, weighted gain of a bead, whose rows must be the last ones entered. Halved: each agreement is seen from both sides.
   * −Infinity for a bead of several units one of which finds too little of itself on the other side to be part of it.
   */
  gain(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const m = sourceEnd - sourceStart;
    const n = targetEnd - targetStart;
    const first = this.#row(sourceStart);
    if (m === 1 && n === 1) return (first.sourceSum(targetStart) + first.targetSum(targetStart)) / 2;
    if (!this.#belongs(sourceStart, sourceEnd, targetStart, targetEnd)) return -Infinity;
    let sum = 0;
    for (let row = sourceStart; row < sourceEnd; row++) {
      const gains = this.#row(row);
      sum += row === sourceStart && n === 1 ? gains.sourceSum(targetStart) : this.#sourceMaxima(row, sourceStart, targetStart, targetEnd);
    }
    for (let column = targetStart; column < targetEnd; column++) {
      sum += column === targetStart && m === 1 ? first.targetSum(column) : this.#targetMaxima(column, targetStart, sourceStart, sourceEnd);
    }
    return sum / 2;
  }

  #row(row: number): RowGains {
    return this.#rows[row % this.#rows.length] ?? NO_ROW;
  }

  /** Whether each unit on the merged side finds enough of its own items on the other side; for two with two, in one of both units. */
  #belongs(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): boolean {
    const m = sourceEnd - sourceStart;
    const n = targetEnd - targetStart;
    for (let column = targetStart; n > 1 && column < targetEnd; column++) {
      let best = -Infinity;
      for (let row = sourceStart; row < sourceEnd; row++) best = Math.max(best, this.#row(row).targetSum(column));
      if (best < LEAST_OF_PART) return false;
    }
    for (let row = sourceStart; m > 1 && row < sourceEnd; row++) {
      let best = -Infinity;
      for (let column = targetStart; column < targetEnd; column++) best = Math.max(best, this.#row(row).sourceSum(column));
      if (best < LEAST_OF_PART) return false;
    }
    return true;
  }

  #sourceMaxima(row: number, sourceStart: number, targetStart: number, targetEnd: number): number {
    const gains = this.#row(row);
    const repeated = this.#index.sourceRepeats[row] ?? NO_REPEATS;
    let sum = 0;
    for (let k = 0; k < gains.size; k++) {
      const back = repeated[k] ?? 0;
      if (back > 0 && row - back >= sourceStart) continue;
      let best = -Infinity;
      for (let column = targetStart; column < targetEnd; column++) {
        const value = gains.values[gains.start(column) + k] ?? 0;
        if (value > best) best = value;
      }
      sum += best;
    }
    return sum;
  }

  #targetMaxima(column: number, targetStart: number, sourceStart: number, sourceEnd: number): number {
    const repeated = this.#index.targetRepeats[column] ?? NO_REPEATS;
    let sum = 0;
    for (let q = 0; q < repeated.length; q++) {
      const back = repeated[q] ?? 0;
      if (back > 0 && column - back >= targetStart) continue;
      let best = -Infinity;
      for (let row = sourceStart; row < sourceEnd; row++) {
        const gains = this.#row(row);
        const value = gains.values[gains.start(column) + gains.size + q] ?? 0;
        if (value > best) best = value;
      }
      sum += best;
    }
    return sum;
  }
}

/** Nats that a unit's own items must find on the other side for it to be part of a bead of several: less is a unit of its own. */
const LEAST_OF_PART = -10;
const NO_ITEMS = new Int32Array();
const NO_REPEATS = new Uint8Array();

/** One row's gains: for each column the source unit's items, then the target unit's, and the sums of both. */
class RowGains {
  values = new Float32Array(0);
  absent = new Float32Array(0);
  size = 0;
  #from = 0;
  #starts = new Int32Array(0);
  #sums = new Float32Array(0);

  open(from: number, to: number, size: number, targetItems: readonly Int32Array[]): void {
    this.#from = from;
    this.size = size;
    if (this.#starts.length < to - from) {
      this.#starts = new Int32Array(2 * (to - from));
      this.#sums = new Float32Array(4 * (to - from));
    }
    let total = 0;
    for (let column = from; column < to; column++) {
      this.#starts[column - from] = total;
      total += size + (targetItems[column]?.length ?? 0);
    }
    if (this.values.length < total) this.values = new Float32Array(2 * total);
    if (this.absent.length < size) this.absent = new Float32Array(2 * size);
  }

  start(column: number): number {
    return this.#starts[column - this.#from] ?? 0;
  }

  setSums(column: number, source: number, target: number): void {
    this.#sums[2 * (column - this.#from)] = source;
    this.#sums[2 * (column - this.#from) + 1] = target;
  }

  sourceSum(column: number): number {
    return this.#sums[2 * (column - this.#from)] ?? 0;
  }

  targetSum(column: number): number {
    return this.#sums[2 * (column - this.#from) + 1] ?? 0;
  }
}

const NO_ROW = new RowGains();

/** The unweighted gains of one bead, by kind, with the items that matched: for evidence and for fitting. */
export function presenceByKind(
  index: PresenceIndex,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
): Float64Array {
  const byKind = new Float64Array(index.kinds.length);
  const best = new Map<number, number>();
  for (let row = sourceStart; row < sourceEnd; row++) for (const item of index.sourceItems[row] ?? []) best.set(item, -Infinity);
  for (let column = targetStart; column < targetEnd; column++) {
    const repeated = index.targetRepeats[column];
    (index.targetItems[column] ?? NO_ITEMS).forEach((item, q) => {
      const back = repeated?.[q] ?? 0;
      if (back > 0 && column - back >= targetStart) return;
      let backward = -Infinity;
      for (let link = index.linkStart[item] ?? 0; link < (index.linkStart[item + 1] ?? 0); link++) {
        const source = index.linkSource[link] ?? 0;
        const seen = best.get(source);
        if (seen === undefined) continue;
        best.set(source, Math.max(seen, index.forwardGain[link] ?? 0));
        backward = Math.max(backward, index.backwardGain[link] ?? 0);
      }
      const kind = index.targetKind[item] ?? 0;
      byKind[kind] = (byKind[kind] ?? 0) + Math.max(backward, index.targetAbsent[item] ?? 0) / 2;
    });
  }
  for (const [item, gain] of best) {
    const kind = index.sourceKind[item] ?? 0;
    byKind[kind] = (byKind[kind] ?? 0) + Math.max(gain, index.sourceAbsent[item] ?? 0) / 2;
  }
  return byKind;
}

/** The linked items of one bead, strongest first, `source = target` each, by kind: what a reader is shown. */
export function presenceDetails(
  index: PresenceIndex,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
): Map<string, string> {
  const source = new Set(index.sourceItems.slice(sourceStart, sourceEnd).flatMap((items) => [...items]));
  const found = new Map<string, { gain: number; text: string }[]>();
  for (const item of new Set(index.targetItems.slice(targetStart, targetEnd).flatMap((items) => [...items]))) {
    for (let link = index.linkStart[item] ?? 0; link < (index.linkStart[item + 1] ?? 0); link++) {
      const other = index.linkSource[link] ?? 0;
      if (!source.has(other)) continue;
      const kind = index.kinds[index.targetKind[item] ?? 0] ?? '';
      const [from = '', to = ''] = [index.sourceNames[other], index.targetNames[item]];
      found.set(kind, [...(found.get(kind) ?? []), { gain: index.forwardGain[link] ?? 0, text: from === to ? from : `${from} = ${to}` }]);
    }
  }
  const strongest = (list: { gain: number; text: string }[]) => list.sort((a, b) => b.gain - a.gain).slice(0, MOST_SHOWN);
  return new Map(
    [...found].map(([kind, list]) => [
      kind,
      strongest(list)
        .map(({ text }) => text)
        .join(', '),
    ]),
  );
}

/** Matches that are shown of each kind. */
const MOST_SHOWN = 6;
