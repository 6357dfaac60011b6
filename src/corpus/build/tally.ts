/** Counts as they are written down: how often each key came. */
export type Counts = Readonly<Record<string, number>>;

/** What is counted of a group of rows, and by what. */
export type Metric =
  /** What became of documents, whatever their languages. */
  | 'documents'
  | 'pairs'
  /** Rows before any filter. */
  | 'aligned'
  | 'rows'
  | 'removed'
  /** Versions that filters took out of rows that stayed. */
  | 'cut'
  | 'unpaired'
  | 'type'
  | 'confidence'
  | 'length'
  | 'characters'
  /** Findings in rows that stayed. */
  | 'finding'
  /** Findings that stand in no row. */
  | 'elsewhere'
  | 'versions'
  | 'clauses'
  | 'read';

/** Counters by group (`zh-en`, or a language), metric and bin. They add up, in whatever order. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(group: string, metric: Metric, bin: string, count = 1): void {
    const key = `${group}\t${metric}\t${bin}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  addAll(counts: Counts): void {
    for (const [key, count] of Object.entries(counts)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  get counts(): Counts {
    return Object.fromEntries(this.#counts);
  }

  /** The bins of a metric with their counts, of one group or, without one, of all together; sorted by bin. */
  bins(metric: Metric, group?: string): Map<string, number> {
    const bins = new Map<string, number>();
    for (const [key, count] of this.#counts) {
      const [owner = '', kind, bin = ''] = key.split('\t');
      if (kind === metric && (group === undefined || owner === group)) bins.set(bin, (bins.get(bin) ?? 0) + count);
    }
    return new Map([...bins].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The sum of a metric over its bins. */
  sum(metric: Metric, group?: string): number {
    let sum = 0;
    for (const count of this.bins(metric, group).values()) sum += count;
    return sum;
  }

  /** Groups that have a metric, sorted. */
  groups(metric: Metric): string[] {
    const groups = new Set([...this.#counts.keys()].filter((key) => key.split('\t')[1] === metric).map((key) => key.split('\t')[0] ?? ''));
    return [...groups].sort();
  }
}

/** The bin of a confidence: `0.95` for 0.95 up to 1. */
export function confidenceBin(confidence: number): string {
  return (Math.min(19, Math.floor(confidence * 20 + 1e-9)) / 20).toFixed(2);
}

/** The bin of a length in characters: its lower bound, doubled from 8 on, written so that bins sort. */
export function lengthBin(length: number): string {
  const bound = length < 8 ? 0 : 2 ** Math.min(15, Math.floor(Math.log2(length)));
  return String(bound).padStart(5, '0');
}
