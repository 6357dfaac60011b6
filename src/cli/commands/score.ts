import type { LadderBead } from '../../model/ladder.js';
import { type ReadAlignment, readAlignment } from '../../read/alignment-file.js';
import { readTextFile } from '../../read/text-file.js';
import { scoreAlignment } from '../../score/score-alignment.js';
import { scoresToJson, scoresToText } from '../../write/scores.js';
import { about, InputError } from '../errors.js';
import { writeOut } from '../output.js';

/** Flags of `clausealign score`. */
export interface ScoreFlags {
  readonly gold: string;
  readonly test: string;
  readonly goldFormat?: 'champollion';
  readonly format: 'text' | 'json';
}

function read(file: string, format?: 'champollion'): ReadAlignment {
  const { text } = readTextFile(file);
  return about(file, () => readAlignment(text, format));
}

/** The beads of the test by the indices of the gold: where both name their units by path, a path means the same unit in both. */
function comparable(gold: ReadAlignment, test: ReadAlignment): readonly LadderBead[] {
  if (gold.paths === undefined || test.paths === undefined) return test.beads;
  const renumber = (side: 'source' | 'target'): ((index: number) => number) => {
    const goldPaths = gold.paths?.[side] ?? [];
    const indices = new Map(goldPaths.map((path, index) => [path, index]));
    return (index) => indices.get(test.paths?.[side][index] ?? '') ?? goldPaths.length + index;
  };
  const [source, target] = [renumber('source'), renumber('target')];
  return test.beads.map((bead) => ({ source: bead.source.map(source), target: bead.target.map(target) }));
}

/** Measures one file against another and prints the figures. */
export async function score({ gold, test, goldFormat, format }: ScoreFlags): Promise<void> {
  if (gold === '-' && test === '-') throw new InputError('only one of the two files can be standard input');
  const goldAlignment = read(gold, goldFormat);
  const scores = scoreAlignment(goldAlignment.beads, comparable(goldAlignment, read(test)));
  await writeOut(format === 'json' ? scoresToJson(scores) : scoresToText(scores));
}
