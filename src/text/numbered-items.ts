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

/** Items by their numbers: the map from names is made when the first is asked for by name. */
export class ListedItems implements NumberedItems {
  #numbers: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly names: readonly string[],
    readonly start: Int32Array,
    readonly values: Int32Array,
  ) {}

  get numbers(): ReadonlyMap<string, number> {
    this.#numbers ??= new Map(this.names.map((name, number) => [name, number]));
    return this.#numbers;
  }
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
  const numbering = new ItemNumbering(0);
  const changed = new Int32Array(names.length);
  names.forEach((name, number) => {
    const other = change(name);
    changed[number] = other === undefined ? GONE : numbering.numberOf(other);
  });
  return renumbered(numbering.done().names, { start, values }, changed);
}

/** The items of some names; the others fall away. */
export function kept({ names, start, values }: NumberedItems, isKept: (name: string) => boolean): NumberedItems {
  const left: string[] = [];
  const changed = new Int32Array(names.length);
  names.forEach((name, number) => {
    changed[number] = isKept(name) ? left.push(name) - 1 : GONE;
  });
  return left.length === names.length ? new ListedItems(names, start, values) : renumbered(left, { start, values }, changed);
}

/** Items by other numbers, as `changed` has them. @param names by those. */
function renumbered(names: readonly string[], items: Pick<NumberedItems, 'start' | 'values'>, changed: Int32Array): NumberedItems {
  const start = new Int32Array(items.start.length);
  const values = new Int32Array(items.values.length);
  let size = 0;
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const end = items.start[unit + 1] ?? 0;
    for (let at = items.start[unit] ?? 0; at < end; at++) {
      const number = changed[items.values[at] ?? 0] ?? GONE;
      if (number !== GONE) values[size++] = number;
    }
    start[unit + 1] = size;
  }
  return new ListedItems(names, start, size < values.length ? values.slice(0, size) : values);
}

const GONE = -1;

/** The items with those that have one key made one. @param keyOf by number. @param nameOf by key. */
export function merged(
  { names, start, values }: NumberedItems,
  keyOf: (number: number) => number,
  nameOf: (key: number) => string,
): NumberedItems {
  const numbers = new Map<number, number>();
  const left: string[] = [];
  const changed = new Int32Array(names.length);
  for (let number = 0; number < changed.length; number++) {
    const key = keyOf(number);
    const known = numbers.get(key);
    changed[number] = known ?? left.push(nameOf(key)) - 1;
    if (known === undefined) numbers.set(key, left.length - 1);
  }
  return renumbered(left, { start, values }, changed);
}

/** What stands in the units `from` to `to`, exclusive. */
export function namesIn({ names, start, values }: NumberedItems, from: number, to: number): string[] {
  return Array.from(values.subarray(start[from], start[to]), (number) => names[number] ?? '');
}
