import type { ComparedSide } from './side.js';

/** Two blank lines: sure of each other, and cheap to leave alone. They pair with nothing else. */
const BLANK_PAIR = -1;
const BLANK_NULL = 1;

/** More units than any bead has on a side. */
const WIDTH = 8;

const blanksOf = ({ units }: ComparedSide): boolean[] => units.map(({ text }) => text.trim() === '');

/** What a bead costs before any evidence: by its type, and by the blank lines in it. */
export class BeadPriors {
  readonly sourceBlank: readonly boolean[];
  readonly targetBlank: readonly boolean[];
  readonly #anyBlank: boolean;
  /** Of a bead of m and n units, at m × WIDTH + n: what the model says, and what the text itself changes in it. */
  readonly #costs = new Float64Array(WIDTH * WIDTH).fill(Infinity);
  readonly #shifts = new Float64Array(WIDTH * WIDTH);

  /** @param costs nats of each bead type, `2-1`. */
  constructor(source: ComparedSide, target: ComparedSide, costs: Readonly<Record<string, number>>) {
    this.sourceBlank = blanksOf(source);
    this.targetBlank = blanksOf(target);
    this.#anyBlank = this.sourceBlank.includes(true) || this.targetBlank.includes(true);
    for (const [type, cost] of Object.entries(costs)) {
      const [m = '', n = ''] = type.split('-');
      this.#costs[Number(m) * WIDTH + Number(n)] = cost;
    }
  }

  /** Shifts the cost of a type, m units with n, by so many nats from what the model says. */
  shift(m: number, n: number, change: number): void {
    this.#shifts[m * WIDTH + n] = change;
  }

  /** The cost of a unit that stands alone. */
  get alone(): number {
    return (this.#costs[WIDTH] ?? 0) + (this.#shifts[WIDTH] ?? 0);
  }

  /** Nats, for half-open ranges of units; Infinity for a blank line with text. */
  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const type = (sourceEnd - sourceStart) * WIDTH + targetEnd - targetStart;
    const shift = this.#shifts[type] ?? 0;
    const blanks = this.#anyBlank ? this.#blanks(sourceStart, sourceEnd, targetStart, targetEnd) : 0;
    if (blanks === 0) return (this.#costs[type] ?? Infinity) + shift;
    if (sourceEnd - sourceStart + targetEnd - targetStart === 1) return BLANK_NULL + shift;
    return type === WIDTH + 1 && blanks === 2 ? BLANK_PAIR + shift : Infinity;
  }

  #blanks(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    let blanks = 0;
    for (let i = sourceStart; i < sourceEnd; i++) if (this.sourceBlank[i]) blanks++;
    for (let j = targetStart; j < targetEnd; j++) if (this.targetBlank[j]) blanks++;
    return blanks;
  }
}
