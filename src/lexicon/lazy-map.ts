/** What a map is made of, without the map: which keys there are, and what each gives. */
export interface MapSource<V> {
  keys(): Iterable<string>;
  has(key: string): boolean;
  /** Asked once for each key that is in it. */
  value(key: string): V;
}

/** A map whose values are made when they are first asked for. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #source: MapSource<V>;
  readonly #made = new Map<string, V>();

  constructor(source: MapSource<V>) {
    this.#source = source;
  }

  get(key: string): V | undefined {
    const known = this.#made.get(key);
    if (known !== undefined || !this.#source.has(key)) return known;
    const value = this.#source.value(key);
    this.#made.set(key, value);
    return value;
  }

  has(key: string): boolean {
    return this.#made.has(key) || this.#source.has(key);
  }

  get size(): number {
    return new Set(this.#source.keys()).size;
  }

  keys(): MapIterator<string> {
    return new Set(this.#source.keys()).keys();
  }

  *entries(): MapIterator<[string, V]> {
    for (const key of this.keys()) yield [key, this.get(key) as V];
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }
}

/** A map with every value changed, each when it is first asked for. */
export function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): ReadonlyMap<string, W> {
  return new LazyMap({ keys: () => map.keys(), has: (key) => map.has(key), value: (key) => change(map.get(key) as V) });
}
