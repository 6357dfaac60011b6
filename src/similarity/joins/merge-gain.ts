import type { PresenceIndex } from '../presence/presence.js';
import type { RowGains } from '../presence/row-gains.js';
import type { CoverageWeights } from '../presence/rows.js';
import type { Coverage } from './coverage.js';
import { orderGain, partMass } from './order.js';

/** In which unit of the other side an item is found: in none, or in more than one. */
const NOWHERE = -1;
const SEVERAL = -2;
/** More units than any bead has on a side. */
const WIDEST = 8;
const NO_VALUES = new Float32Array();

/** What the index and the cells know of the units of one side. */
interface Units {
  /** Where each unit's items begin among those of all units. */
  readonly begin: Int32Array;
  readonly repeats: Uint8Array;
  readonly first: Uint16Array;
  readonly head: Uint16Array;
  /** Of a cell: the summed gains of the side's unit, and how many of its items of the first kind are found. */
  sum(gains: RowGains, column: number): number;
  covered(gains: RowGains, column: number): number;
}

const SOURCE: Pick<Units, 'sum' | 'covered'> = {
  sum: (gains, column) => gains.sourceSum(column),
  covered: (gains, column) => gains.sourceCovered(column),
};
const TARGET: Pick<Units, 'sum' | 'covered'> = {
  sum: (gains, column) => gains.targetSum(column),
  covered: (gains, column) => gains.targetCovered(column),
};

/** What beads that join several units gain by their items, put together from the gains of single cells: nothing is made for a bead. */
export class MergeGain {
  readonly #source: Units;
  readonly #target: Units;
  readonly #weights: CoverageWeights;
  readonly #coverage: Coverage;
  /** Of the unit at hand: its items' gains with each unit of the other side, and where they begin. */
  readonly #values: Float32Array[] = Array.from({ length: WIDEST }, () => NO_VALUES);
  readonly #bases = new Int32Array(WIDEST);
  /** Of the unit's items: the best of these gains, and the unit in which it is found. */
  #best = new Float64Array(0);
  #parts = new Int8Array(0);
  readonly #bounds = new Float64Array(WIDEST + 1);
  readonly #masses = new Float64Array(WIDEST);
  /** What order gains for a term that stands where its part does. */
  readonly #inPlace = new Float64Array(WIDEST);
  /** Of each joined unit: how many items of the one are found in it alone, and how many of its own are not found there. */
  readonly #own = new Int32Array(WIDEST);
  readonly #unfound = new Int32Array(WIDEST);

  constructor(index: PresenceIndex, weights: CoverageWeights, coverage: Coverage) {
    this.#source = {
      begin: index.sourceItems.start,
      repeats: index.sourceRepeats,
      first: index.sourceFirst,
      head: index.sourceHead,
      ...SOURCE,
    };
    this.#target = {
      begin: index.targetItems.start,
      repeats: index.targetRepeats,
      first: index.targetFirst,
      head: index.targetHead,
      ...TARGET,
    };
    this.#weights = weights;
    this.#coverage = coverage;
  }

  /** The summed, weighted gain. Halved: each agreement is seen from both sides. @param rows the gains of each source unit of the bead. */
  gain(rows: (row: number) => RowGains, sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const m = sourceEnd - sourceStart;
    const n = targetEnd - targetStart;
    this.#own.fill(0);
    this.#boundsOf(m === 1 ? this.#target.first : this.#source.first, m === 1 ? targetStart : sourceStart, Math.max(m, n));
    let sum = 0;
    for (let row = sourceStart; row < sourceEnd; row++) {
      const gains = rows(row);
      for (let k = 0; k < n; k++) this.#look(k, gains.values, gains.start(targetStart + k));
      sum +=
        n === 1 ? this.#partGain(this.#source, row, sourceStart, gains, targetStart) : this.#unitGain(this.#source, row, sourceStart, m, n);
    }
    for (let column = targetStart; column < targetEnd; column++) {
      for (let k = 0; k < m; k++) {
        const gains = rows(sourceStart + k);
        this.#look(k, gains.values, gains.start(column) + gains.size);
      }
      sum +=
        m === 1
          ? this.#partGain(this.#target, column, targetStart, rows(sourceStart), column)
          : this.#unitGain(this.#target, column, targetStart, n, m);
    }
    return m === 1 || n === 1 ? sum + this.#ownGain(Math.max(m, n)) : sum;
  }

  #look(place: number, values: Float32Array, base: number): void {
    this.#values[place] = values;
    this.#bases[place] = base;
  }

  /** Of a unit that is joined to one, as looked at: what their cell has, without what one of the joined units before it had already. */
  #partGain(units: Units, unit: number, start: number, gains: RowGains, column: number): number {
    const [known, heads] = [units.first[unit] ?? 0, units.head[unit] ?? 0];
    const covered = units.covered(gains, column);
    const coverage = this.#coverage.unit(covered, known);
    let sum = units.sum(gains, column);
    if (unit > start) sum -= this.#repeatedGain(units, unit, start, known, heads);
    this.#unfound[unit - start] = known - covered;
    return sum / 2 + this.#partsGain(coverage);
  }

  /** What a unit's cell has by items that a joined unit before it had already, and by those that count at the head of a bead only. */
  #repeatedGain({ begin, repeats }: Units, unit: number, start: number, known: number, heads: number): number {
    const first = begin[unit] ?? 0;
    const items = (begin[unit + 1] ?? 0) - first;
    const values = this.#values[0] ?? NO_VALUES;
    const base = this.#bases[0] ?? 0;
    let sum = 0;
    for (let k = 0; k < items; k++) {
      const back = repeats[first + k] ?? 0;
      const isHead = k >= known && k < heads;
      if (isHead || (back > 0 && unit - back >= start)) sum += values[base + k] ?? 0;
    }
    return sum;
  }

  #partsGain(coverage: number): number {
    return this.#weights.parts * coverage + this.#weights['parts-lacking'] * Math.min(0, coverage);
  }

  /** @param own units of the bead on the unit's side, from `start` @param others units on the other side. */
  #unitGain({ begin, repeats, first, head }: Units, unit: number, start: number, own: number, others: number): number {
    const from = begin[unit] ?? 0;
    const items = (begin[unit + 1] ?? 0) - from;
    const known = first[unit] ?? 0;
    const heads = head[unit] ?? 0;
    this.#findBest(items, known, heads, others);
    const [best, parts] = [this.#best, this.#parts];
    let sum = 0;
    let covered = 0;
    let order = 0;
    for (let k = 0; k < items; k++) {
      if (unit > start && k >= known && k < heads) continue;
      const part = parts[k] ?? NOWHERE;
      if (part !== NOWHERE && k < known) {
        covered++;
        if (own === 1 && part !== SEVERAL) {
          order += this.#orderGain((k + 0.5) / known, part);
          this.#own[part] = (this.#own[part] ?? 0) + 1;
        }
      }
      const back = repeats[from + k] ?? 0;
      if (back === 0 || unit - back < start) sum += best[k] ?? 0;
    }
    const coverage = this.#coverage.unit(covered, known);
    if (own === 1) return sum / 2 + this.#weights.whole * coverage + this.#weights.order * order;
    this.#unfound[unit - start] = known - covered;
    return sum / 2 + this.#partsGain(coverage);
  }

  /** Notes for each item of a unit its best gain in the units of the other side, and in which of them it is found; of the head, in the first. */
  #findBest(items: number, known: number, heads: number, others: number): void {
    if (this.#best.length < items) {
      this.#best = new Float64Array(2 * items);
      this.#parts = new Int8Array(2 * items);
    }
    const [best, parts] = [this.#best, this.#parts];
    for (let other = 0; other < others; other++) {
      const values = this.#values[other] ?? NO_VALUES;
      const base = this.#bases[other] ?? 0;
      for (let k = 0; k < items; k++) {
        const value = values[base + k] ?? 0;
        if (other === 0) {
          best[k] = value;
          parts[k] = value > 0 ? 0 : NOWHERE;
        } else if (k < known || k >= heads) {
          if (value > 0) parts[k] = parts[k] === NOWHERE ? other : SEVERAL;
          if (value > (best[k] ?? 0)) best[k] = value;
        }
      }
    }
  }

  #orderGain(place: number, part: number): number {
    const [from, to] = [this.#bounds[part] ?? 0, this.#bounds[part + 1] ?? 1];
    return place >= from && place <= to ? (this.#inPlace[part] ?? 0) : orderGain(place, from, to, this.#masses[part]);
  }

  #ownGain(joined: number): number {
    let gain = 0;
    for (let part = 0; part < joined; part++) {
      const found = this.#own[part] ?? 0;
      const coverage = this.#coverage.own(found, found + (this.#unfound[part] ?? 0));
      gain += this.#weights.own * coverage + this.#weights['own-lacking'] * Math.min(0, coverage);
    }
    return gain;
  }

  /** Notes where the units that are joined begin in the one that they are joined to, 0..1, by how many items each has. */
  #boundsOf(sizes: Uint16Array, start: number, joined: number): void {
    let all = 0;
    for (let part = 0; part < joined; part++) all += sizes[start + part] ?? 0;
    let before = 0;
    for (let part = 0; part < joined; part++) {
      this.#bounds[part] = all === 0 ? 0 : before / all;
      before += sizes[start + part] ?? 0;
    }
    this.#bounds[joined] = 1;
    for (let part = 0; part < joined; part++) {
      const [from, to] = [this.#bounds[part] ?? 0, this.#bounds[part + 1] ?? 1];
      this.#masses[part] = partMass(from, to);
      this.#inPlace[part] = orderGain(from, from, to, this.#masses[part]);
    }
  }
}
