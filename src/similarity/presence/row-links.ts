/** The links of one row's items, chained by target item: the last one of each item, and for each the one before it. */
export class RowLinks {
  readonly last: Int32Array;
  /** The row, by stamp, whose link `last` holds. */
  readonly lastOf: Int32Array;
  stamp = 0;
  /** For each link: where its source item stands in the row, its weighted gains, and the link before it of the same target item, or −1. */
  place = new Int32Array(64);
  forward = new Float64Array(64);
  backward = new Float64Array(64);
  before = new Int32Array(64);
  #size = 0;

  constructor(targets: number) {
    this.last = new Int32Array(targets);
    this.lastOf = new Int32Array(targets);
  }

  clear(): void {
    this.#size = 0;
    this.stamp++;
  }

  add(target: number, place: number, forward: number, backward: number): void {
    const link = this.#size++;
    if (link === this.place.length) this.#grow();
    this.place[link] = place;
    this.forward[link] = forward;
    this.backward[link] = backward;
    this.before[link] = this.lastOf[target] === this.stamp ? (this.last[target] ?? -1) : -1;
    this.last[target] = link;
    this.lastOf[target] = this.stamp;
  }

  #grow(): void {
    const larger = <T extends Int32Array | Float64Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    const size = 2 * this.place.length;
    this.place = larger(new Int32Array(size), this.place);
    this.forward = larger(new Float64Array(size), this.forward);
    this.backward = larger(new Float64Array(size), this.backward);
    this.before = larger(new Int32Array(size), this.before);
  }
}
