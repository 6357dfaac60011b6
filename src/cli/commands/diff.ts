import { diffDocuments } from '../../diff/index.js';
import { primarySubtag } from '../../languages/tag.js';
import type { DocumentDiff } from '../../model/diff.js';
import type { Document } from '../../model/document.js';
import { statusOf } from '../../read/status.js';
import type { Provenance } from '../../write/generator.js';
import { InputError } from '../errors.js';
import type { DiffFormat } from '../flags.js';
import { parseInput, readInputs } from '../input.js';
import { deliver, outputWidth } from '../output.js';

/** Flags of `clausealign diff`. */
export interface DiffFlags {
  readonly lang?: string;
  readonly format: DiffFormat;
  readonly output?: string;
}

/** Both states in one language: the one given, or the one detected; a text too short to tell is taken to be in that of the other. */
async function readStates(
  files: readonly [older: string, newer: string],
  lang: string | undefined,
): Promise<readonly [Document, Document]> {
  const [one, other] = await readInputs(files, [lang, lang]);
  if (!one || !other) throw new InputError('two files are needed');
  const [older, newer] = [parseInput(one).document, parseInput(other).document];
  if (older.language === newer.language) return [older, newer];
  if (newer.language === 'und') return [older, parseInput({ ...other, language: older.language }).document];
  if (older.language === 'und') return [parseInput({ ...one, language: newer.language }).document, newer];
  if (primarySubtag(older.language) === primarySubtag(newer.language)) return [older, newer];
  const languages = `${older.language} and ${newer.language}`;
  throw new InputError(
    `the two states are in different languages, ${languages}: for a translation there is align, or say which by --lang`,
    files[1],
  );
}

async function written(diff: DocumentDiff, provenance: Provenance, format: DiffFormat): Promise<string> {
  if (format === 'json') return (await import('../../write/diff-json.js')).diffToJson(diff, provenance);
  if (format === 'html') return (await import('../../write/html/diff.js')).diffToHtml(diff, provenance);
  return (await import('../../write/diff-text.js')).diffToText(diff, { width: outputWidth() });
}

/** Compares two states of a text in one language, and writes what has changed. */
export async function diff(olderFile: string, newerFile: string, { lang, format, output }: DiffFlags): Promise<void> {
  if (olderFile === '-' && newerFile === '-') throw new InputError('only one of the files can be standard input');
  const [older, newer] = await readStates([olderFile, newerFile], lang);
  const [sourceStatus, targetStatus] = [statusOf(olderFile), statusOf(newerFile)];
  const provenance: Provenance = {
    options: lang === undefined ? {} : { lang },
    ...(sourceStatus ? { sourceStatus } : {}),
    ...(targetStatus ? { targetStatus } : {}),
  };
  await deliver(await written(diffDocuments(older, newer), provenance, format), output);
}
