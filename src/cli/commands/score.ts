import { type ReadAlignmentOptions, readAlignment } from '../../read/alignment/alignment-file.js';
import { isGoldRows, readGoldRows } from '../../read/alignment/gold-rows.js';
import { readTextFile } from '../../read/text-file.js';
import { scoreAlignment } from '../../score/score-alignment.js';
import { scoresToJson, scoresToText } from '../../write/scores.js';
import { comparableBeads, type NamedAlignment } from '../comparable.js';
import { about, InputError } from '../errors.js';
import { deliver } from '../output.js';

/** Flags of `clausealign score`. */
export interface ScoreFlags {
  readonly gold: string;
  readonly test: string;
  readonly goldFormat?: 'champollion';
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

type Languages = readonly [source: string, target: string];

/** An alignment of nothing is an empty file, as beads and as JSON Lines. */
const textOf = (file: string): string => readTextFile(file, { allowEmpty: true }).text;

function readNamed(file: string, text: string, options: ReadAlignmentOptions): NamedAlignment {
  return { ...about(file, () => readAlignment(text, options)), file };
}

/** The languages that the flags name; one that is left out may be any. */
function asked({ sourceLang, targetLang }: ScoreFlags): Languages | undefined {
  return sourceLang === undefined && targetLang === undefined ? undefined : [sourceLang ?? 'und', targetLang ?? 'und'];
}

function readGold(file: string, { goldFormat, sourceLang, targetLang }: ScoreFlags, languages: Languages | undefined): NamedAlignment {
  const text = textOf(file);
  if (goldFormat !== undefined || !isGoldRows(text)) return readNamed(file, text, { format: goldFormat, languages });
  if (sourceLang === undefined || targetLang === undefined)
    throw new InputError('gold of several languages: name two of them by --source-lang and --target-lang', file);
  return { ...about(file, () => readGoldRows(text, sourceLang, targetLang)), format: 'rows', file };
}

/** Measures one file against another and writes the figures. */
export async function score(flags: ScoreFlags): Promise<void> {
  const { gold, test, format, output } = flags;
  if (gold === '-' && test === '-') throw new InputError('only one of the two files can be standard input');
  const languages = asked(flags);
  const goldAlignment = readGold(gold, flags, languages);
  const testAlignment = readNamed(test, textOf(test), { languages: languages ?? goldAlignment.languages });
  if (languages !== undefined && goldAlignment.format !== 'rows' && !goldAlignment.languages && !testAlignment.languages)
    throw new InputError('--source-lang and --target-lang are for files that name languages, which neither of these does', gold);
  const scores = scoreAlignment(goldAlignment.beads, comparableBeads(goldAlignment, testAlignment));
  await deliver(format === 'json' ? scoresToJson(scores) : scoresToText(scores), output);
}
