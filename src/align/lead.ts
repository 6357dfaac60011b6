import type { BeadScorer } from '../similarity/scorer.js';

/** Units of the other side that a unit is held against, evenly spread. */
const SAMPLE = 64;
/** A greater lead, either way, proves no more. In nats. */
export const MOST_LEAD = 3;

/** The unit of the other side whose content fits a unit best, and how much that of the next best says. */
interface Best {
  readonly index: number;
  readonly gain: number;
  readonly next: number;
}

/**
 * Tells how far the content of two units stands out from what either shares with units elsewhere: in a text on one subject clauses that do
 * not belong together share words too. Each unit is held against a sample of the other side once, when it is first asked for.
 */
export class Leads {
  readonly #scorer: BeadScorer;
  readonly #ofSource = new Map<number, Best>();
  readonly #ofTarget = new Map<number, Best>();

  constructor(scorer: BeadScorer) {
    this.#scorer = scorer;
  }

  /** Nats by which the content of two units says more than that of either with any other, −3..3. @param content what theirs says. */
  of(source: number, target: number, content: number): number {
    const scorer = this.#scorer;
    const [own, other] = [
      remembered(this.#ofSource, source, () => bestOf(scorer.columns, (at) => this.#gain(source, at))),
      remembered(this.#ofTarget, target, () => bestOf(scorer.rows, (at) => this.#gain(at, target))),
    ];
    const rival = Math.max(own.index === target ? own.next : own.gain, other.index === source ? other.next : other.gain);
    return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, content - rival));
  }

  #gain(source: number, target: number): number {
    return this.#scorer.isBlank(source, target) ? Number.NEGATIVE_INFINITY : this.#scorer.contentGain(source, target);
  }
}

function remembered(known: Map<number, Best>, unit: number, make: () => Best): Best {
  const made = known.get(unit) ?? make();
  known.set(unit, made);
  return made;
}

function bestOf(size: number, gainAt: (index: number) => number): Best {
  const tried = Math.min(SAMPLE, size);
  let [index, gain, next] = [-1, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < tried; k++) {
    const at = Math.floor(((k + 0.5) * size) / tried);
    const found = gainAt(at);
    if (found > gain) [index, gain, next] = [at, found, gain];
    else if (found > next) next = found;
  }
  return { index, gain, next };
}
