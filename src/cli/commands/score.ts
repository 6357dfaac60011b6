import { readAlignment } from '../../read/alignment-file.js';
import { readTextFile } from '../../read/text-file.js';
import { scoreAlignment } from '../../score/score-alignment.js';
import { scoresToJson, scoresToText } from '../../write/scores.js';
import { comparableBeads, type NamedAlignment } from '../comparable.js';
import { about, InputError } from '../errors.js';
import { writeOut } from '../output.js';

/** Flags of `clausealign score`. */
export interface ScoreFlags {
  readonly gold: string;
  readonly test: string;
  readonly goldFormat?: 'champollion';
  readonly format: 'text' | 'json';
}

function read(file: string, format?: 'champollion'): NamedAlignment {
  const { text } = readTextFile(file);
  return { ...about(file, () => readAlignment(text, format)), file };
}

/** Measures one file against another and prints the figures. */
export async function score({ gold, test, goldFormat, format }: ScoreFlags): Promise<void> {
  if (gold === '-' && test === '-') throw new InputError('only one of the two files can be standard input');
  const goldAlignment = read(gold, goldFormat);
  const scores = scoreAlignment(goldAlignment.beads, comparableBeads(goldAlignment, read(test)));
  await writeOut(format === 'json' ? scoresToJson(scores) : scoresToText(scores));
}
