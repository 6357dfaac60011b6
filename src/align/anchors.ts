import { type Lists, listedBy, listedFor, listedInRange, turned } from '../similarity/presence/listed-by.js';
import type { PresenceIndex } from '../similarity/presence/presence.js';
import type { Anchor } from './corridor.js';
import { type Candidate, heaviestChain } from './heaviest-chain.js';

/** Nats of shared items from which a pair of units is a candidate, and by which it must be ahead of the next. */
const ENOUGH = 3;
const AHEAD = 1;
/**
 * Units that may share the lead, and units from one to the next: a text that repeats whole stretches has copies of a unit far apart, of which
 * the chain finds the right one by what stands around them. Nearer ones are formulas, which point nowhere.
 */
const MOST_COPIES = 8;
const APART = 64;
/**
 * Places of a unit's items on the other side that are looked at: the rarest items first, the second number only where the first did not
 * decide, as in texts that repeat a few words. It keeps the search for anchors linear.
 */
const BUDGETS = [120, 1_200] as const;

/**
 * Pairs of units that share items as no other pair does, chained into the heaviest ascending sequence: the points through which the path
 * most likely goes. Identical lines near each other are ahead of nothing and point nowhere, so that a long gap on one side can't be bridged
 * by them. O(n + k log k) for k candidates.
 */
export function findAnchors(index: PresenceIndex, weights: readonly number[]): Anchor[] {
  return heaviestChain(candidatePairs(index, weights));
}

/** The links of an index in the order of how many units have their target item, the fewest first: a link is known by its rank. */
interface RankedLinks {
  readonly target: Int32Array;
  /** What the link is worth to a pair of units, in weighted nats. */
  readonly gain: Float64Array;
  /** The ranks of each source item's links. */
  readonly ofSource: Lists;
}

function rankLinks(index: PresenceIndex, units: Lists, weights: readonly number[]): RankedLinks {
  const { targetKind, linkSource, linkTarget, forwardGain, backwardGain } = index;
  const places = new Int32Array(linkTarget.length);
  for (let link = 0; link < places.length; link++) places[link] = listedFor(units, linkTarget[link] ?? 0);
  const byPlaces = listedBy(places, index.targetFirst.length + 1).values;
  const [source, target, gain] = [new Int32Array(byPlaces.length), new Int32Array(byPlaces.length), new Float64Array(byPlaces.length)];
  for (let rank = 0; rank < byPlaces.length; rank++) {
    const link = byPlaces[rank] ?? 0;
    const item = linkTarget[link] ?? 0;
    source[rank] = linkSource[link] ?? 0;
    target[rank] = item;
    gain[rank] = ((weights[targetKind[item] ?? 0] ?? 0) * ((forwardGain[link] ?? 0) + (backwardGain[link] ?? 0))) / 2;
  }
  return { target, gain, ofSource: listedBy(source, index.sourceKind.length) };
}

function candidatePairs(index: PresenceIndex, weights: readonly number[]): Candidate[] {
  const units = turned(index.targetItems, index.targetKind.length);
  const tally = new Tally(rankLinks(index, units, weights), units, index.targetFirst.length);
  const candidates: CopiedCandidate[] = [];
  for (let source = 0; source < index.sourceFirst.length; source++) {
    const leaders = tally.leadersFor(listedInRange(index.sourceItems, source, source + 1));
    for (const { target, gain } of leaders) candidates.push({ source, target, gain, copies: leaders.length });
  }
  return mutuallyBest(candidates);
}

/** A target unit that leads for a source unit, by what both share. */
interface Leader {
  readonly target: number;
  readonly gain: number;
}

const NOBODY: readonly Leader[] = [];

/** Adds up, for one source unit at a time, what each target unit shares with it. */
class Tally {
  readonly #links: RankedLinks;
  readonly #units: Lists;
  readonly #scores: Float32Array;
  /** Target units whose score is not 0. */
  readonly #touched: Int32Array;
  #count = 0;
  /** Ranks of the links of the unit at hand. */
  #own = new Int32Array(256);

  constructor(links: RankedLinks, units: Lists, targets: number) {
    this.#links = links;
    this.#units = units;
    this.#scores = new Float32Array(targets);
    this.#touched = new Int32Array(targets);
  }

  /** The target unit that is well ahead of all others for a source unit with such items, or its copies that are; none where others come near. */
  leadersFor(items: Int32Array): readonly Leader[] {
    const own = this.#ranksOf(items);
    let spent = 0;
    let at = 0;
    let leaders = NOBODY;
    for (const budget of BUDGETS) {
      for (; at < own.length; at++) {
        const rank = own[at] ?? 0;
        const places = listedFor(this.#units, this.#links.target[rank] ?? 0);
        if (spent + places > budget) break;
        this.#add(rank);
        spent += places;
      }
      leaders = this.#leaders();
      if (leaders.length > 0) break;
    }
    for (let k = 0; k < this.#count; k++) this.#scores[this.#touched[k] ?? 0] = 0;
    this.#count = 0;
    return leaders;
  }

  /** The links of some items, those to the rarest first. */
  #ranksOf(items: Int32Array): Int32Array {
    const { start, values } = this.#links.ofSource;
    let count = 0;
    for (const item of items) {
      const [from, to] = [start[item] ?? 0, start[item + 1] ?? 0];
      if (count + to - from > this.#own.length) {
        const larger = new Int32Array(2 * (count + to - from));
        larger.set(this.#own);
        this.#own = larger;
      }
      for (let k = from; k < to; k++) this.#own[count++] = values[k] ?? 0;
    }
    return this.#own.subarray(0, count).sort();
  }

  #add(rank: number): void {
    const { start, values } = this.#units;
    const gain = this.#links.gain[rank] ?? 0;
    if (gain <= 0) return;
    const item = this.#links.target[rank] ?? 0;
    const end = start[item + 1] ?? 0;
    for (let k = start[item] ?? 0; k < end; k++) {
      const target = values[k] ?? 0;
      const score = this.#scores[target] ?? 0;
      if (score === 0) this.#touched[this.#count++] = target;
      this.#scores[target] = score + gain;
    }
  }

  #leaders(): readonly Leader[] {
    let first = 0;
    for (let k = 0; k < this.#count; k++) first = Math.max(first, this.#scores[this.#touched[k] ?? 0] ?? 0);
    if (first < ENOUGH) return NOBODY;
    const leaders: Leader[] = [];
    for (let k = 0; k < this.#count; k++) {
      const target = this.#touched[k] ?? 0;
      const gain = this.#scores[target] ?? 0;
      if (gain <= first - AHEAD) continue;
      if (leaders.length === MOST_COPIES) return NOBODY;
      leaders.push({ target, gain });
    }
    leaders.sort((a, b) => a.target - b.target);
    return leaders.every(({ target }, k) => k === 0 || target - (leaders[k - 1]?.target ?? 0) >= APART) ? leaders : NOBODY;
  }
}

/** A pair of units of which one side may have copies. */
interface CopiedCandidate extends Candidate {
  /** Target units that lead for the source unit. */
  readonly copies: number;
}

/** Keeps a pair only where it is the heaviest of both its units, or, with copies, comes near it. A copy is worth its share. */
function mutuallyBest(candidates: readonly CopiedCandidate[]): Candidate[] {
  const bestOfTarget = new Map<number, CopiedCandidate>();
  for (const candidate of candidates) {
    if (candidate.gain > (bestOfTarget.get(candidate.target)?.gain ?? 0)) bestOfTarget.set(candidate.target, candidate);
  }
  const isBest = (one: CopiedCandidate) => {
    const best = bestOfTarget.get(one.target);
    return best === one || (one.copies > 1 && one.gain > (best?.gain ?? 0) - AHEAD);
  };
  return candidates.filter(isBest).map(({ source, target, gain, copies }) => ({ source, target, gain: gain / copies }));
}
