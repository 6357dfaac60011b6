import type { LadderBead } from '../model/ladder.js';
import type { AlignmentFormat, ReadAlignment } from '../read/alignment/alignment-file.js';
import { InputError } from './errors.js';

type Sides = 'source' | 'target';

/** A file to compare, with its name. */
export interface NamedAlignment extends Pick<ReadAlignment, 'beads' | 'paths' | 'languages'> {
  readonly file: string;
  readonly format: AlignmentFormat | 'rows';
}

/** Whether the indices of a file are those of the text: counted over all its units, not only over those that its pairs name. */
function countsAllUnits({ format, paths }: NamedAlignment): boolean {
  if (paths === undefined || format === 'json') return true;
  return [...paths.source, ...paths.target].every((path) => /^line\.\d+$/.test(path));
}

function refuseMixed(gold: NamedAlignment, test: NamedAlignment): void {
  const uncounted = [gold, test].find((one) => !countsAllUnits(one));
  if (uncounted === undefined) return;
  const other = uncounted === gold ? test : gold;
  throw new InputError(
    `units named by path, but ${other.file} counts them: at which place of the text a path stands, only json and beads say`,
    uncounted.file,
  );
}

function refuseStrangers(gold: readonly string[], test: readonly string[], { file }: NamedAlignment, side: Sides): void {
  const known = new Set(gold);
  if (gold.length > 0 && test.length > 0 && !test.some((path) => known.has(path)))
    throw new InputError(`no unit of the ${side} has a path that the gold knows, such as ${gold[0]}: both must name the same units`, file);
}

/**
 * The beads of the test by the indices of the gold: where both name their units by path, a path means the same unit in both.
 *
 * @throws {InputError} where the two can't be compared: one counts units, and the indices of the other are not those of the text, or
 * they share no path.
 */
export function comparableBeads(gold: NamedAlignment, test: NamedAlignment): readonly LadderBead[] {
  const { paths: goldPaths } = gold;
  const { paths: testPaths } = test;
  if (goldPaths === undefined || testPaths === undefined) {
    refuseMixed(gold, test);
    return test.beads;
  }
  const renumber = (side: Sides): ((index: number) => number) => {
    refuseStrangers(goldPaths[side], testPaths[side], test, side);
    const indices = new Map(goldPaths[side].map((path, index) => [path, index]));
    return (index) => indices.get(testPaths[side][index] ?? '') ?? goldPaths[side].length + index;
  };
  const [source, target] = [renumber('source'), renumber('target')];
  return test.beads.map((bead) => ({ source: bead.source.map(source), target: bead.target.map(target) }));
}
