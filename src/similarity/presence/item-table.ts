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
  readonly names: readonly string[];
  /** Where the numbers of each kind begin. */
  readonly offset: readonly number[];
  readonly kind: Uint8Array;
  /** Σ p over the links of each item; 0 of one that stands nearly everywhere, which has no say. */
  readonly mass: Float64Array;
  readonly #kinds: readonly NumberedItems[];
  readonly #units: number;
  /** In how many units each item stands. */
  readonly #count: Int32Array;

  constructor(kinds: readonly NumberedItems[], masses: readonly Float64Array[], units: number) {
    this.#kinds = kinds;
    this.#units = units;
    this.names = kinds.flatMap(({ names }) => names);
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
    this.#count = this.#counted();
    for (let item = 0; item < items; item++) if (this.chance(item) > COMMON) this.mass[item] = 0;
  }

  /** Calls `each` with the items of every unit in order, each once a unit. */
  #eachItem(each: (item: number) => void, endUnit: () => void): void {
    const lastUnit = new Int32Array(this.kind.length).fill(-1);
    for (let unit = 0; unit < this.#units; unit++) {
      for (let kind = 0; kind < this.#kinds.length; kind++) {
        const { start, values } = this.#kinds[kind] ?? NO_ITEMS;
        const offset = this.offset[kind] ?? 0;
        const end = start[unit + 1] ?? 0;
        for (let at = start[unit] ?? 0; at < end; at++) {
          const item = offset + (values[at] ?? 0);
          if (lastUnit[item] === unit) continue;
          lastUnit[item] = unit;
          each(item);
        }
      }
      endUnit();
    }
  }

  #counted(): Int32Array {
    const count = new Int32Array(this.kind.length);
    this.#eachItem(
      (item) => {
        count[item] = (count[item] ?? 0) + 1;
      },
      () => undefined,
    );
    return count;
  }

  /** The share of units in which an item stands by chance. */
  chance(item: number): number {
    return ((this.#count[item] ?? 0) + OTHER_UNITS * OTHER_SHARE) / (this.#units + OTHER_UNITS);
  }

  /** The items of each unit that have links, each once; one without says nothing either way. */
  linked(): Lists {
    let total = 0;
    for (let item = 0; item < this.mass.length; item++) if ((this.mass[item] ?? 0) > 0) total += this.#count[item] ?? 0;
    const values = new Int32Array(total);
    const start = new Int32Array(this.#units + 1);
    let [at, unit] = [0, 0];
    this.#eachItem(
      (item) => {
        if ((this.mass[item] ?? 0) > 0) values[at++] = item;
      },
      () => {
        start[++unit] = at;
      },
    );
    return { start, values };
  }

  absent(): Float32Array {
    const gains = new Float32Array(this.mass.length);
    for (let item = 0; item < gains.length; item++) gains[item] = Math.log(1 - Math.min(MOST_CERTAIN, this.mass[item] ?? 0));
    return gains;
  }
}

const NO_ITEMS = { start: new Int32Array(), values: new Int32Array() };
