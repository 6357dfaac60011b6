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

/** What is listed for the keys `from` to `to`, exclusive: a view, not a copy. */
export const listedInRange = ({ start, values }: Lists, from: number, to: number): Int32Array => values.subarray(start[from], start[to]);

/** Lists laid end to end. */
export function flatLists(lists: readonly ArrayLike<number>[]): Lists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, key) => {
    start[key + 1] = (start[key] ?? 0) + list.length;
  });
  const values = new Int32Array(start[lists.length] ?? 0);
  lists.forEach((list, key) => {
    values.set(list, start[key] ?? 0);
  });
  return { start, values };
}

/** The lists turned round: for every thing below `size` the keys for which it is listed. */
export function turned({ start, values }: Lists, size: number): Lists {
  const keyAt = new Int32Array(values.length);
  for (let key = 0; key + 1 < start.length; key++) keyAt.fill(key, start[key] ?? 0, start[key + 1] ?? 0);
  const { start: first, values: places } = listedBy(values, size);
  for (let at = 0; at < places.length; at++) places[at] = keyAt[places[at] ?? 0] ?? 0;
  return { start: first, values: places };
}
