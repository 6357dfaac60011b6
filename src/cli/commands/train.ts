import { statSync } from 'node:fs';
import { ClauseAlignError } from '../../errors.js';
import { detectLanguage } from '../../languages/detect.js';
import { primarySubtag } from '../../languages/tag.js';
import { loadLexicons } from '../../lexicon/load.js';
import { LexiconTrainer } from '../../lexicon/train.js';
import type { LanguagePair } from '../../read/alignment/language-pair.js';
import { type BitextPair, bitextPairs } from '../../read/bitext/index.js';
import { toLexiconTsv } from '../../write/lexicon-tsv.js';
import { InputError } from '../errors.js';
import { writeOut, writeWhole } from '../output.js';
import { ProgressLine } from '../progress.js';

/** Flags of `clausealign train`. */
export interface TrainFlags {
  readonly out: string;
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly minConfidence: number;
}

/** Pairs that are looked at to tell the languages where nothing names them. */
const LOOKED_AT = 200;

/** How far the work is, in pairs and in the share of the file that was read. */
class Progress {
  readonly #size: number | undefined;
  readonly #line = new ProgressLine();
  #bytes = 0;
  pairs = 0;

  constructor(file: string) {
    this.#size = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
  }

  readonly read = (bytes: number): void => {
    this.#bytes += bytes;
  };

  pair(): void {
    this.pairs++;
    this.#line.show(() => `${this.pairs} pairs${this.#size ? `, ${Math.floor((100 * this.#bytes) / this.#size)} %` : ''}`);
  }

  done(): void {
    this.#line.done();
  }
}

/** The languages of both sides: as asked for, as the file names them, or as the texts look. */
function languagesOf(sample: readonly BitextPair[], flags: TrainFlags): LanguagePair {
  const named = sample.find((pair) => pair.languages !== undefined)?.languages;
  const [seenSource, seenTarget] = (['source', 'target'] as const).map(
    (side) => detectLanguage(sample.map((pair) => pair[side]).join('\n'))?.tag,
  );
  const source = flags.sourceLang ?? (named?.[0] || seenSource) ?? 'und';
  const target = flags.targetLang ?? (named?.[1] || seenTarget) ?? 'und';
  if (source === 'und' || target === 'und')
    throw new ClauseAlignError('invalid-input', 'the languages are not clear; name them with --source-lang and --target-lang');
  const [from, to] = [primarySubtag(source), primarySubtag(target)];
  if (from === to) throw new ClauseAlignError('invalid-input', `both sides are in one language, ${source}`);
  if (seenSource === to && seenTarget === from)
    throw new ClauseAlignError(
      'invalid-input',
      `the source looks like ${seenSource} and the target like ${seenTarget}, not the other way round`,
    );
  return [source, target];
}

async function trainerFor(sample: readonly BitextPair[], flags: TrainFlags): Promise<LexiconTrainer> {
  const [source, target] = languagesOf(sample, flags);
  return new LexiconTrainer(source, target, { lexicons: await loadLexicons([source, target], { learnt: false }) });
}

const usable = (pair: BitextPair, least: number): boolean =>
  pair.source.trim() !== '' && pair.target.trim() !== '' && (pair.confidence ?? 1) >= least;

/** Learns from a stream of pairs; the languages are told from the first of them. */
async function learn(pairs: AsyncIterable<BitextPair>, flags: TrainFlags, progress: Progress): Promise<LexiconTrainer> {
  let sample: BitextPair[] = [];
  let trainer: LexiconTrainer | undefined;
  const begin = async () => {
    const made = await trainerFor(sample, flags);
    for (const pair of sample) made.add(pair.source, pair.target);
    sample = [];
    return made;
  };
  for await (const pair of pairs) {
    if (!usable(pair, flags.minConfidence)) continue;
    progress.pair();
    if (trainer !== undefined) trainer.add(pair.source, pair.target);
    else if (sample.push(pair) >= LOOKED_AT) trainer = await begin();
  }
  if (trainer === undefined && sample.length === 0) throw new ClauseAlignError('invalid-input', 'no pairs of text to learn from');
  return trainer ?? begin();
}

async function write(file: string, table: string): Promise<void> {
  if (file === '-') await writeOut(table);
  else writeWhole(file, table);
}

function refuseExisting(file: string): void {
  if (file === '-') return;
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing?.isDirectory() || (existing?.isFile() && existing.size > 0)) throw new InputError('exists already and is not empty', file);
}

/** Learns a lexicon from aligned text and writes it as a table that `--lexicon` reads. */
export async function train(bitext: string, flags: TrainFlags): Promise<void> {
  refuseExisting(flags.out);
  const progress = new Progress(bitext);
  try {
    const languages = [flags.sourceLang ?? 'und', flags.targetLang ?? 'und'] as const;
    const trainer = await learn(bitextPairs(bitext, { counted: progress.read, languages }), flags, progress);
    const entries = trainer.finish();
    const from = `from ${progress.pairs} ${progress.pairs === 1 ? 'pair' : 'pairs'} of ${trainer.languages.join(' and ')}`;
    if (entries.length === 0) throw new ClauseAlignError('invalid-input', `no translation comes often enough to be learnt ${from}`);
    progress.done();
    await write(flags.out, toLexiconTsv(trainer.languages, entries));
    process.stderr.write(`${entries.length} translations learnt ${from}\n`);
  } catch (error) {
    if (error instanceof ClauseAlignError) throw new InputError(error.message, bitext, error.place, error);
    throw error;
  } finally {
    progress.done();
  }
}
