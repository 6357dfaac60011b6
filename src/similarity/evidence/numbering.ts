import type { ComparedSide } from '../side.js';
import { type NumberKey, ordinalOf } from './number-key.js';
import { Shifts, type SurePair } from './shifts.js';

/** How often two versions that both print a number print the same, measured on the UN Parallel Corpus: 3,055 of 3,060 lines. */
const SAME = 0.998;
/** Pairs that weigh as much as what was measured there: so many sure pairs must contradict before numbers are doubted. */
const STRENGTH = 2;
/** How often versions that both have structure agree on where a clause stands. */
const SAME_SCOPE = 0.98;
/** Cost of a unit inside a bead that has a number of its own: it begins a paragraph, which is seldom joined to the one before. */
const INNER_NUMBER = 2;

/** What the units of a version have, any of which may be equal to what those of another have; empty where they have nothing. */
type Values<Value> = readonly (readonly Value[])[];

/** How often each value comes, among the units that have any. */
function shares<Value>(units: Values<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  let total = 0;
  for (const values of units) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (values.length > 0) total++;
  }
  return new Map([...counts].map(([value, count]) => [value, (count + 0.5) / (total + 1)]));
}

const NOTHING: readonly never[] = [];

/**
 * Numbering: level, number and scope. Equal printed numbers of the same degree, or such as are apart as those around them, are strong evidence,
 * contradicted ones cost, and a number that is not printed says nothing. A number counts with its degree and the container in which it stands.
 */
export class NumberingCost {
  readonly #source: readonly (readonly NumberKey[])[];
  readonly #target: readonly (readonly NumberKey[])[];
  readonly #sourceScope: Values<string>;
  readonly #targetScope: Values<string>;
  readonly #numberShare: ReadonlyMap<NumberKey, number>;
  readonly #scopeShare: ReadonlyMap<string, number>;
  #shifts: Shifts;

  constructor(source: ComparedSide, target: ComparedSide) {
    const scopes = ({ units }: ComparedSide) => units.map(({ scope }) => (scope === null ? NOTHING : [scope]));
    this.#source = source.units.map(({ numbers }) => numbers);
    this.#target = target.units.map(({ numbers }) => numbers);
    [this.#sourceScope, this.#targetScope] = [scopes(source), scopes(target)];
    this.#numberShare = shares([...this.#source, ...this.#target]);
    this.#scopeShare = shares([...this.#sourceScope, ...this.#targetScope]);
    this.#shifts = new Shifts(this.#source, this.#target, [], SAME, STRENGTH);
  }

  /** Whether there is anything to compare. */
  get speaks(): boolean {
    const some = <Value>(units: Values<Value>) => units.some((values) => values.length > 0);
    return (some(this.#source) && some(this.#target)) || (some(this.#sourceScope) && some(this.#targetScope));
  }

  /** Learns from pairs that their content makes sure of how far apart the numbers that go together are, and how steadily. */
  trust(sure: readonly SurePair[]): void {
    this.#shifts = new Shifts(this.#source, this.#target, sure, SAME, STRENGTH);
  }

  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const [source, target] = [this.#source[sourceStart] ?? NOTHING, this.#target[targetStart] ?? NOTHING];
    const [from, to] = [this.#sourceScope[sourceStart] ?? NOTHING, this.#targetScope[targetStart] ?? NOTHING];
    // A number stays evidence: half of them at worst.
    const same = Math.max(0.5, this.#shifts.steady);
    let cost = agreement(source, target, this.#numberShare, same, (one, other) => this.#shifts.agree(sourceStart, one, other));
    cost += agreement(from, to, this.#scopeShare, SAME_SCOPE, (one, other) => one === other);
    for (let i = sourceStart + 1; i < sourceEnd; i++) if (this.#source[i]?.length) cost += INNER_NUMBER;
    for (let j = targetStart + 1; j < targetEnd; j++) if (this.#target[j]?.length) cost += INNER_NUMBER;
    return cost;
  }

  /** What was compared, for a reader: numbers where one is printed, and else the parts of the documents. */
  detail(sourceStart: number, _sourceEnd: number, targetStart: number): string {
    const [source, target] = [this.#source[sourceStart] ?? NOTHING, this.#target[targetStart] ?? NOTHING];
    const show = (keys: readonly NumberKey[], others: readonly NumberKey[]) =>
      keys.length === 0 ? 'no number' : String(ordinalOf(keys.find((key) => others.includes(key)) ?? keys[0] ?? 0));
    if (source.length > 0 || target.length > 0) return `${show(source, target)} = ${show(target, source)}`;
    return `${this.#sourceScope[sourceStart]?.[0] ?? 'anywhere'} = ${this.#targetScope[targetStart]?.[0] ?? 'anywhere'}`;
  }
}

/** −ln of a likelihood ratio for two units that agree with probability `same`, against the share that chance gives what they share. */
function agreement<Value>(
  source: readonly Value[],
  target: readonly Value[],
  share: ReadonlyMap<Value, number>,
  same: number,
  agree: (one: Value, other: Value) => boolean,
): number {
  if (source.length === 0 || target.length === 0) return 0;
  let chance = 0;
  for (const one of source) for (const other of target) if (agree(one, other)) chance = Math.max(chance, share.get(other) ?? 1);
  return chance === 0 ? -Math.log(1 - same) : -Math.log(same / chance + (1 - same));
}
