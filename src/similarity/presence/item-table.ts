import type { NumberedItems } from '../../text/numbered-items.js';
import type { Lists } from './listed-by.js';

const MOST_CERTAIN = 0.9;
/** An item that stands in more than this share of a side's units says nothing. */
const COMMON = 0.5;
/** Units of other texts that count beside the text's own, and the share of them in which an item stands: a short text can't tell. */
const OTHER_UNITS = 20;
const OTHER_SHARE = 0.02;

/** The items of one side, those of all kinds numbered through, kind by kind. */
export class ItemTable {
  /** Where the numbers of each kind begin. */
  readonly offset: readonly number[];
  readonly kind: Uint8Array;
  /** Σ p over the links of each item; 0 of one that stands nearly everywhere, which has no say. */
  readonly mass: Float64Array;
  readonly #kinds: readonly NumberedItems[];
  readonly #units: number;
  /** The items of each unit in order, each once. */
  readonly #items: Lists;
  /** In how many units each item stands. */
  readonly #count: Int32Array;

  constructor(kinds: readonly NumberedItems[], masses: readonly Float64Array[], units: number) {
    this.#kinds = kinds;
    this.#units = units;
    let items = 0;
    this.offset = kinds.map(({ names }) => {
      items += names.length;
      return items - names.length;
    });
    this.kind = new Uint8Array(items);
    this.mass = new Float64Array(items);
    kinds.forEach(({ names }, kind) => {
      const offset = this.offset[kind] ?? 0;
      this.kind.fill(kind, offset, offset + names.length);
      this.mass.set(masses[kind] ?? [], offset);
    });
    this.#count = new Int32Array(items);
    this.#items = this.#eachOnce();
    for (let item = 0; item < items; item++) if (this.chance(item) > COMMON) this.mass[item] = 0;
  }

  /** What an item is, for a reader. */
  name(item: number): string {
    const kind = this.kind[item] ?? 0;
    return this.#kinds[kind]?.names[item - (this.offset[kind] ?? 0)] ?? '';
  }

  /** Lists the items of every unit, and counts the units of every item. */
  #eachOnce(): Lists {
    const lastUnit = new Int32Array(this.kind.length).fill(-1);
    const values = new Int32Array(this.#kinds.reduce((sum, kind) => sum + kind.values.length, 0));
    const starts = new Int32Array(this.#units + 1);
    let size = 0;
    for (let unit = 0; unit < this.#units; unit++) {
      for (let kind = 0; kind < this.#kinds.length; kind++) {
        const { start, values: own } = this.#kinds[kind] ?? NO_ITEMS;
        const offset = this.offset[kind] ?? 0;
        const end = start[unit + 1] ?? 0;
        for (let at = start[unit] ?? 0; at < end; at++) {
          const item = offset + (own[at] ?? 0);
          if (lastUnit[item] === unit) continue;
          lastUnit[item] = unit;
          values[size++] = item;
          this.#count[item] = (this.#count[item] ?? 0) + 1;
        }
      }
      starts[unit + 1] = size;
    }
    return { start: starts, values };
  }

  /** The share of units in which an item stands by chance. */
  chance(item: number): number {
    return ((this.#count[item] ?? 0) + OTHER_UNITS * OTHER_SHARE) / (this.#units + OTHER_UNITS);
  }

  /** The items of each unit that have links, each once; one without says nothing either way. */
  linked(): Lists {
    const { start, values } = this.#items;
    const kept = new Int32Array(values.length);
    const starts = new Int32Array(this.#units + 1);
    let size = 0;
    for (let unit = 0; unit < this.#units; unit++) {
      const end = start[unit + 1] ?? 0;
      for (let at = start[unit] ?? 0; at < end; at++) {
        const item = values[at] ?? 0;
        if ((this.mass[item] ?? 0) > 0) kept[size++] = item;
      }
      starts[unit + 1] = size;
    }
    return { start: starts, values: kept.slice(0, size) };
  }

  absent(): Float32Array {
    const gains = new Float32Array(this.mass.length);
    for (let item = 0; item < gains.length; item++) gains[item] = Math.log(1 - Math.min(MOST_CERTAIN, this.mass[item] ?? 0));
    return gains;
  }
}

const NO_ITEMS = { start: new Int32Array(), values: new Int32Array() };
