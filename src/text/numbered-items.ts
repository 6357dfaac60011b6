/**
 * Things that stand in the units of a text, words or figures, each known by a number: those of unit u stand in `values` from `start[u]` to
 * `start[u + 1]`, in order, and one that comes twice stands twice. Numbers count from 0 in the order in which things first come.
 */
export interface NumberedItems {
  /** What each number stands for. */
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** Numbers the items of units that come one after the other. */
export class ItemNumbering {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #start: Int32Array;
  #values: Int32Array;
  #units = 0;
  #size = 0;

  /** @param units how many there will be. */
  constructor(units: number) {
    this.#start = new Int32Array(units + 1);
    this.#values = new Int32Array(units * USUAL_SIZE);
  }

  /** The number of an item, a new one where it hasn't come before. */
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#numbers.set(name, number);
    this.#names.push(name);
    return number;
  }

  /** Puts an item, by its number, at the end of the unit at hand. */
  put(number: number): void {
    if (this.#size === this.#values.length) {
      const larger = new Int32Array(2 * this.#size + USUAL_SIZE);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#size++] = number;
  }

  endUnit(): void {
    this.#start[++this.#units] = this.#size;
  }

  done(): NumberedItems {
    return { names: this.#names, numbers: this.#numbers, start: this.#start, values: this.#values.slice(0, this.#size) };
  }
}

/** Items that a unit may well have. */
const USUAL_SIZE = 16;

/** Numbers the items of units. */
export function numberItems<Unit>(units: readonly Unit[], itemsOf: (unit: Unit) => Iterable<string>): NumberedItems {
  const numbering = new ItemNumbering(units.length);
  for (const unit of units) {
    for (const item of itemsOf(unit)) numbering.put(numbering.numberOf(item));
    numbering.endUnit();
  }
  return numbering.done();
}

/** The items with other names, each changed once, however often it comes; those that become one are one, and those of no name fall away. */
export function renamed({ names, start, values }: NumberedItems, change: (name: string) => string | undefined): NumberedItems {
  const numbering = new ItemNumbering(start.length - 1);
  const changed = new Int32Array(names.length);
  names.forEach((name, number) => {
    const other = change(name);
    changed[number] = other === undefined ? GONE : numbering.numberOf(other);
  });
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const end = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0; at < end; at++) {
      const number = changed[values[at] ?? 0] ?? GONE;
      if (number !== GONE) numbering.put(number);
    }
    numbering.endUnit();
  }
  return numbering.done();
}

const GONE = -1;

/** What stands in the units `from` to `to`, exclusive. */
export function namesIn({ names, start, values }: NumberedItems, from: number, to: number): string[] {
  return Array.from(values.subarray(start[from], start[to]), (number) => names[number] ?? '');
}
