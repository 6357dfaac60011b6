import { readAlignment } from '../../read/alignment-file.js';
import { isGoldRows, readGoldRows } from '../../read/gold-rows.js';
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
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly format: 'text' | 'json';
}

function readTest(file: string): NamedAlignment {
  const { text } = readTextFile(file);
  return { ...about(file, () => readAlignment(text)), file };
}

function readGold({ gold: file, goldFormat, sourceLang, targetLang }: ScoreFlags): NamedAlignment {
  const { text } = readTextFile(file);
  const named = sourceLang !== undefined || targetLang !== undefined;
  if (goldFormat === undefined && isGoldRows(text)) {
    if (sourceLang === undefined || targetLang === undefined)
      throw new InputError('gold of several languages: name two of them by --source-lang and --target-lang', file);
    return { ...about(file, () => readGoldRows(text, sourceLang, targetLang)), format: 'rows', file };
  }
  if (named) throw new InputError('--source-lang and --target-lang are for gold of several languages, which this is not', file);
  return { ...about(file, () => readAlignment(text, goldFormat)), file };
}

/** Measures one file against another and prints the figures. */
export async function score(flags: ScoreFlags): Promise<void> {
  const { gold, test, format } = flags;
  if (gold === '-' && test === '-') throw new InputError('only one of the two files can be standard input');
  const goldAlignment = readGold(flags);
  const scores = scoreAlignment(goldAlignment.beads, comparableBeads(goldAlignment, readTest(test)));
  await writeOut(format === 'json' ? scoresToJson(scores) : scoresToText(scores));
}
