import { type AlignOptions, type Anchors, alignDocuments, alignTextLines } from '../../align/index.js';
import { detectLanguage } from '../../languages/detect.js';
import type { Alignment, DocumentPair } from '../../model/alignment.js';
import type { CheckFinding } from '../../model/finding.js';
import type { Lexicon } from '../../model/lexicon.js';
import { statusOf } from '../../read/status.js';
import { textLines } from '../../read/text/text-lines.js';
import { lexiconProvenance, type Provenance } from '../../write/generator.js';
import { InputError } from '../errors.js';
import type { AlignFormat } from '../flags.js';
import { type Input, inputText, parseInput, readInputs } from '../input.js';
import { type LexiconFlags, lexiconsFor } from '../lexicons.js';
import { writeAlignment } from '../write-alignment.js';

/** Flags of `clausealign align`. */
export interface AlignFlags extends LexiconFlags {
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly unit: 'clause' | 'sentence' | 'line';
  readonly anchors?: string;
  readonly minConfidence?: number;
  readonly explain?: true;
  readonly output?: string;
  readonly format: AlignFormat;
}

/** Two versions as they were read, and how to align them once the lexicons are there. */
interface Prepared {
  readonly languages: readonly [source: string, target: string];
  /** In clause mode. */
  readonly documents?: DocumentPair;
  align(options: AlignOptions): Alignment;
}

function prepareLines(source: Input, target: Input): Prepared {
  const [sourceText, targetText] = [inputText(source), inputText(target)];
  const sourceLanguage = source.language ?? detectLanguage(sourceText)?.tag ?? 'und';
  const targetLanguage = target.language ?? detectLanguage(targetText)?.tag ?? 'und';
  const [sourceLines, targetLines] = [textLines(sourceText), textLines(targetText)];
  return {
    languages: [sourceLanguage, targetLanguage],
    align: (options) => alignTextLines(sourceLines, targetLines, { ...options, sourceLanguage, targetLanguage }),
  };
}

function prepareDocuments(source: Input, target: Input, unit: 'clause' | 'sentence'): Prepared {
  const [sourceDocument, targetDocument] = [parseInput(source).document, parseInput(target).document];
  return {
    languages: [sourceDocument.language, targetDocument.language],
    documents: { source: sourceDocument, target: targetDocument },
    align: (options) => alignDocuments(sourceDocument, targetDocument, { ...options, unit }),
  };
}

async function prepare(sourceFile: string, targetFile: string, { unit, sourceLang, targetLang }: AlignFlags): Promise<Prepared> {
  if (sourceFile === '-' && targetFile === '-') throw new InputError('only one of the two files can be standard input');
  const inputs = await readInputs([sourceFile, targetFile], [sourceLang, targetLang], { allowEmpty: unit === 'line' });
  const [source, target] = inputs;
  if (!source || !target) throw new InputError('two files are needed');
  return unit === 'line' ? prepareLines(source, target) : prepareDocuments(source, target, unit);
}

function alignOptions({ minConfidence, explain }: AlignFlags, lexicons: readonly Lexicon[], anchors?: Anchors): AlignOptions {
  return {
    lexicons,
    ...(anchors === undefined ? {} : { anchors }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(explain ? { explain } : {}),
  };
}

async function alignWith(prepared: Prepared, flags: AlignFlags, lexicons: readonly Lexicon[]): Promise<Alignment> {
  if (flags.anchors === undefined) return prepared.align(alignOptions(flags, lexicons));
  const { readAnchorFile, withAnchors } = await import('../anchors.js');
  const given = readAnchorFile(flags.anchors, prepared.languages);
  return withAnchors(given, () => prepared.align(alignOptions(flags, lexicons, given.anchors)));
}

/** What the output says of its making: no path of this machine, and of the options those that shape the alignment. */
function provenanceOf(source: string, target: string, flags: AlignFlags, lexicons: readonly Lexicon[]): Provenance {
  const { unit, sourceLang, targetLang, noLexicon, minConfidence, explain } = flags;
  const given = {
    unit,
    sourceLang,
    targetLang,
    noLexicon,
    minConfidence,
    explain,
    anchors: flags.anchors === undefined ? undefined : true,
  };
  const [sourceStatus, targetStatus] = [statusOf(source), statusOf(target)];
  return {
    options: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    lexicons: lexiconProvenance(lexicons),
    ...(sourceStatus ? { sourceStatus } : {}),
    ...(targetStatus ? { targetStatus } : {}),
  };
}

/** What a reviser should look at, for the page and the workbook. */
async function found(alignment: Alignment, { documents }: Prepared, lexicons: readonly Lexicon[]): Promise<CheckFinding[]> {
  const { checkAlignment } = await import('../../check/index.js');
  return checkAlignment(alignment, { lexicons, ...(documents === undefined ? {} : { documents }) });
}

/** Aligns two files and writes the result. */
export async function align(source: string, target: string, flags: AlignFlags): Promise<void> {
  const prepared = await prepare(source, target, flags);
  const lexicons = await lexiconsFor(flags, prepared.languages);
  const alignment = await alignWith(prepared, flags, lexicons);
  const findings = flags.format === 'html' || flags.format === 'xlsx' ? await found(alignment, prepared, lexicons) : [];
  const provenance = provenanceOf(source, target, flags, lexicons);
  await writeAlignment({ alignment, findings, provenance }, flags.format, flags.output);
}
