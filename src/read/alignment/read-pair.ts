import type { LadderBead } from '../../model/ladder.js';

/** A unit as a file names it. */
export interface ReadUnit {
  readonly path: string;
  readonly text: string;
}

/** A pair as a file has it. */
export interface ReadPair {
  readonly id: string;
  readonly source: readonly ReadUnit[];
  readonly target: readonly ReadUnit[];
  /** 0..1, where the file says it. */
  readonly confidence?: number;
}

/** The paths of the units of each side, in the order of their indices. */
export interface Paths {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Every path of a side once: lines by their number, others in the order in which they appear. */
function pathsOf(pairs: readonly ReadPair[], side: keyof Paths): string[] {
  const paths = [...new Set(pairs.flatMap((pair) => pair[side].map((unit) => unit.path)))];
  const numbers = paths.map((path) => Number(/^line\.(\d{1,9})$/.exec(path)?.[1] ?? Number.NaN));
  if (numbers.some(Number.isNaN)) return paths;
  return Array.from({ length: numbers.reduce((most, number) => Math.max(most, number + 1), 0) }, (_, index) => `line.${index}`);
}

/** Pairs by path, with their beads by index. Without `paths` the units count in the order of the pairs. */
export function indexed(pairs: readonly ReadPair[], paths?: Paths): { beads: LadderBead[]; paths: Paths; pairs: readonly ReadPair[] } {
  const source = paths?.source ?? pathsOf(pairs, 'source');
  const target = paths?.target ?? pathsOf(pairs, 'target');
  const sourceIndex = new Map(source.map((path, index) => [path, index]));
  const targetIndex = new Map(target.map((path, index) => [path, index]));
  const beads = pairs.map((pair) => ({
    source: pair.source.flatMap((unit) => sourceIndex.get(unit.path) ?? []),
    target: pair.target.flatMap((unit) => targetIndex.get(unit.path) ?? []),
    ...(pair.confidence === undefined ? {} : { confidence: pair.confidence }),
  }));
  return { beads, paths: { source, target }, pairs };
}
