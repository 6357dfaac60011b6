import { diffDocuments } from '../../diff/index.js';
import { primarySubtag } from '../../languages/tag.js';
import type { DocumentDiff } from '../../model/diff.js';
import type { Document } from '../../model/document.js';
import { parseDocument } from '../../parse/index.js';
import { readTextFile } from '../../read/text-file.js';
import type { Provenance } from '../../write/generator.js';
import { InputError } from '../errors.js';
import type { DiffFormat } from '../flags.js';
import { deliver, outputWidth } from '../output.js';
import { statusOf } from '../status.js';

/** Flags of `clausealign diff`. */
export interface DiffFlags {
  readonly lang?: string;
  readonly format: DiffFormat;
  readonly output?: string;
}

/** Both states in one language: the one given, or the one detected; a text too short to tell is taken to be in that of the other. */
function readStates(files: readonly [older: string, newer: string], lang: string | undefined): readonly [Document, Document] {
  const texts = files.map((file) => readTextFile(file).text);
  const parse = (text: string | undefined, language: string | undefined) =>
    parseDocument(text ?? '', language === undefined ? {} : { language }).document;
  const [older, newer] = [parse(texts[0], lang), parse(texts[1], lang)];
  if (older.language === newer.language) return [older, newer];
  if (newer.language === 'und') return [older, parse(texts[1], older.language)];
  if (older.language === 'und') return [parse(texts[0], newer.language), newer];
  if (primarySubtag(older.language) === primarySubtag(newer.language)) return [older, newer];
  const languages = `${older.language} and ${newer.language}`;
  throw new InputError(
    `the two states are in different languages, ${languages}: for a translation there is align, or say which by --lang`,
    files[1],
  );
}

async function written(diff: DocumentDiff, provenance: Provenance, format: DiffFormat): Promise<string> {
  if (format === 'json') return (await import('../../write/diff-json.js')).diffToJson(diff, provenance);
  if (format === 'html') return (await import('../../write/diff-html.js')).diffToHtml(diff);
  return (await import('../../write/diff-text.js')).diffToText(diff, { width: outputWidth() });
}

/** Compares two states of a text in one language, and writes what has changed. */
export async function diff(olderFile: string, newerFile: string, { lang, format, output }: DiffFlags): Promise<void> {
  if (olderFile === '-' && newerFile === '-') throw new InputError('only one of the files can be standard input');
  const [older, newer] = readStates([olderFile, newerFile], lang);
  const [sourceStatus, targetStatus] = [statusOf(olderFile), statusOf(newerFile)];
  const provenance: Provenance = {
    options: lang === undefined ? {} : { lang },
    ...(sourceStatus ? { sourceStatus } : {}),
    ...(targetStatus ? { targetStatus } : {}),
  };
  await deliver(await written(diffDocuments(older, newer), provenance, format), output);
}
