/** For every key the things listed for it, in flat arrays: those of key k stand in `values` from `start[k]` to `start[k + 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** Lists the indices of `keys` by what stands there, 0 ≤ key < `size`: a counting sort, which keeps their order. */
export function listedBy(keys: Int32Array, size: number): Lists {
  const start = new Int32Array(size + 1);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    start[key + 1] = (start[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < size; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const values = new Int32Array(keys.length);
  const next = start.slice();
  for (let at = 0; at < keys.length; at++) {
    const place = next[keys[at] ?? 0] ?? 0;
    next[keys[at] ?? 0] = place + 1;
    values[place] = at;
  }
  return { start, values };
}

/** How many things are listed for a key. */
export const listedFor = ({ start }: Lists, key: number): number => (start[key + 1] ?? 0) - (start[key] ?? 0);

/** The units in which each item stands. */
export function unitsOfItems(lists: readonly Int32Array[], items: number): Lists {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const item = new Int32Array(total);
  const unit = new Int32Array(total);
  let at = 0;
  lists.forEach((list, k) => {
    item.set(list, at);
    unit.fill(k, at, at + list.length);
    at += list.length;
  });
  const { start, values } = listedBy(item, items);
  return { start, values: values.map((place) => unit[place] ?? 0) };
}
