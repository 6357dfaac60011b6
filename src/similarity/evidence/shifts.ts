import { degreeOf, type NumberKey } from './number-key.js';

/** Two units of which content says that they belong together. */
export interface SurePair {
  readonly sourceStart: number;
  readonly targetStart: number;
}

/** A sure pair of two numbers of one degree: how far the target's is ahead. */
interface KnownShift {
  readonly unit: number;
  readonly shift: number;
}

type Numbers = readonly (readonly NumberKey[])[];

/**
 * How far the numbers of one version are ahead of the other's, along the text: a version that leaves a paragraph out and is numbered anew
 * is one behind from there on.
 */
export class Shifts {
  /** By degree, ascending by source unit. */
  readonly #known = new Map<number, KnownShift[]>();
  /** Share of the sure pairs whose numbers are as far apart as those of the sure pair before or behind. */
  readonly steady: number;

  /** @param strength pairs that weigh as much as `usual`, the share in which numbers are expected to be steady. */
  constructor(source: Numbers, target: Numbers, sure: readonly SurePair[], usual: number, strength: number) {
    for (const { sourceStart, targetStart } of sure) {
      const [from, to] = [source[sourceStart] ?? [], target[targetStart] ?? []];
      if (from.length === 0 || to.length === 0) continue;
      const key = from.find((each) => to.includes(each)) ?? from[0] ?? 0;
      const other = to.includes(key) ? key : to.find((each) => degreeOf(each) === degreeOf(key));
      if (other === undefined) continue;
      const list = this.#known.get(degreeOf(key)) ?? [];
      this.#known.set(degreeOf(key), list);
      list.push({ unit: sourceStart, shift: other - key });
    }
    let [steady, all] = [strength * usual, strength];
    for (const list of this.#known.values()) {
      list.forEach(({ shift }, k) => {
        all++;
        // Where a number is the only one of its degree, it is expected to be the same.
        const [before, behind] = [list[k - 1]?.shift, list[k + 1]?.shift];
        if (shift === before || shift === behind || (before === undefined && behind === undefined && shift === 0)) steady++;
      });
    }
    this.steady = steady / all;
  }

  /** Whether two numbers are as far apart as those of the sure pairs around a source unit; as long as none is known, whether they are equal. */
  agree(unit: number, source: NumberKey, target: NumberKey): boolean {
    const list = this.#known.get(degreeOf(source));
    if (list === undefined) return source === target;
    const at = firstFrom(list, unit);
    const own = list[at]?.unit === unit ? list[at + 1] : list[at];
    const around = [list[at - 1], own].flatMap((known) => (known === undefined ? [] : [known.shift]));
    return around.length === 0 ? source === target : around.includes(target - source);
  }
}

/** The first of some shifts at a unit or behind it. */
function firstFrom(list: readonly KnownShift[], unit: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.unit ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
