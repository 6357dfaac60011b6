/** What is looked up by a string, and which strings there are. A `Map` is one. */
export interface Lookup<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** What a map is made of, without the map: which keys there are, and what each gives. */
export interface MapSource<V> {
  keys(): Iterable<string>;
  has(key: string): boolean;
  /** Asked once for each key that is in it. */
  value(key: string): V;
}

/** A map whose values are made when they are first asked for. */
export class LazyMap<V> implements Lookup<V> {
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

  /** Each once. */
  keys(): Iterable<string> {
    return new Set(this.#source.keys());
  }
}

/** A map with every value changed, each when it is first asked for. */
export function mapValues<V, W>(map: Lookup<V>, change: (value: V) => W): Lookup<W> {
  return new LazyMap({ keys: () => map.keys(), has: (key) => map.has(key), value: (key) => change(map.get(key) as V) });
}
