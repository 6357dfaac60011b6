import { type AlignOptions, type Anchors, alignDocuments, alignLines } from '../../align/index.js';
import { detectLanguage } from '../../languages/detect.js';
import type { Alignment, DocumentPair } from '../../model/alignment.js';
import type { CheckFinding } from '../../model/finding.js';
import type { Lexicon } from '../../model/lexicon.js';
import { parseDocument } from '../../parse/index.js';
import { readTextFile } from '../../read/text-file.js';
import { textLines, withSpans } from '../../read/text-lines.js';
import type { Provenance } from '../../write/generator.js';
import { readAnchorFile, withAnchors } from '../anchors.js';
import { InputError } from '../errors.js';
import type { AlignFormat } from '../flags.js';
import { type LexiconFlags, lexiconProvenance, ownLexicons, shippedLexicons } from '../lexicons.js';
import { statusOf } from '../status.js';
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

function prepareLines(source: string, target: string, flags: AlignFlags): Prepared {
  const language = (text: string, given: string | undefined): string => given ?? detectLanguage(text)?.tag ?? 'und';
  const sourceLanguage = language(source, flags.sourceLang);
  const targetLanguage = language(target, flags.targetLang);
  const [sourceLines, targetLines] = [textLines(source), textLines(target)];
  const texts = (lines: typeof sourceLines): string[] => lines.map((line) => line.text);
  return {
    languages: [sourceLanguage, targetLanguage],
    align: (options) =>
      withSpans(
        alignLines(texts(sourceLines), texts(targetLines), { ...options, sourceLanguage, targetLanguage }),
        sourceLines,
        targetLines,
      ),
  };
}

function prepareDocuments(source: string, target: string, unit: 'clause' | 'sentence', flags: AlignFlags): Prepared {
  const parsed = (text: string, language: string | undefined) => parseDocument(text, language === undefined ? {} : { language }).document;
  const sourceDocument = parsed(source, flags.sourceLang);
  const targetDocument = parsed(target, flags.targetLang);
  return {
    languages: [sourceDocument.language, targetDocument.language],
    documents: { source: sourceDocument, target: targetDocument },
    align: (options) => alignDocuments(sourceDocument, targetDocument, { ...options, unit }),
  };
}

function prepare(source: string, target: string, flags: AlignFlags): Prepared {
  if (source === '-' && target === '-') throw new InputError('only one of the two files can be standard input');
  const allowEmpty = flags.unit === 'line';
  const [sourceText, targetText] = [readTextFile(source, { allowEmpty }).text, readTextFile(target, { allowEmpty }).text];
  return flags.unit === 'line' ? prepareLines(sourceText, targetText, flags) : prepareDocuments(sourceText, targetText, flags.unit, flags);
}

function alignOptions({ minConfidence, explain }: AlignFlags, lexicons: readonly Lexicon[], anchors?: Anchors): AlignOptions {
  return {
    lexicons,
    ...(anchors === undefined ? {} : { anchors }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(explain ? { explain } : {}),
  };
}

function alignWith(prepared: Prepared, flags: AlignFlags, lexicons: readonly Lexicon[]): Alignment {
  if (flags.anchors === undefined) return prepared.align(alignOptions(flags, lexicons));
  const given = readAnchorFile(flags.anchors);
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

/** What a reviser should look at, for the page. */
async function found(alignment: Alignment, { documents }: Prepared, lexicons: readonly Lexicon[]): Promise<CheckFinding[]> {
  const { checkAlignment } = await import('../../check/index.js');
  return checkAlignment(alignment, { lexicons, ...(documents === undefined ? {} : { documents }) });
}

/** Aligns two files and writes the result. */
export async function align(source: string, target: string, flags: AlignFlags): Promise<void> {
  const prepared = prepare(source, target, flags);
  const lexicons = [...ownLexicons(flags, prepared.languages), ...(await shippedLexicons(flags, prepared.languages))];
  const alignment = alignWith(prepared, flags, lexicons);
  const findings = flags.format === 'html' ? await found(alignment, prepared, lexicons) : [];
  const provenance = provenanceOf(source, target, flags, lexicons);
  await writeAlignment({ alignment, findings, provenance }, flags.format, flags.output);
}
