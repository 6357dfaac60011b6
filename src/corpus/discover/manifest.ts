import { dirname, isAbsolute, relative, sep } from 'node:path';
import { ClauseAlignError } from '../../errors.js';
import { checkLanguageTag } from '../../languages/tag.js';
import { isFields } from '../../model/fields.js';
import { named, readTextFile } from '../../read/text-file.js';
import type { TextStatus } from '../../write/generator.js';
import type { Discovery, VersionFile } from './document-set.js';
import { groupVersions } from './group.js';

/** A file as a row of the manifest names it. */
interface Entry extends VersionFile {
  readonly document: string;
}

function refuse(message: string, line: number): never {
  throw new ClauseAlignError('invalid-input', message, undefined, `line ${line}`);
}

function entry(document: string, language: string, file: string, status: unknown, line: number): Entry {
  if (document === '' || language === '' || file === '') return refuse('a row needs a document, a language and a file', line);
  if (status !== undefined && status !== '' && status !== 'official' && status !== 'unofficial')
    return refuse(`the status is official or unofficial, not ${JSON.stringify(status)}`, line);
  const known: { status?: TextStatus } = status === 'official' || status === 'unofficial' ? { status } : {};
  try {
    return { document, language: checkLanguageTag(language), file, ...known };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), line);
  }
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

function jsonEntries(text: string, line: number): Entry[] {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return refuse('the row is not JSON', line);
  }
  if (!isFields(row)) return refuse('a row must be an object with document, language and file, or document and files', line);
  const { document, files, language, file, status } = row;
  if (!isFields(files)) return [entry(string(document), string(language), string(file), status, line)];
  return Object.entries(files).map(([tag, path]) => entry(string(document), tag, string(path), status, line));
}

/** A table: `document`, `language`, `file` and perhaps `status`, or `document` and a column of files for each language. */
function tableEntries(heading: readonly string[], cells: readonly string[], line: number): Entry[] {
  const cell = (name: string): string => cells[heading.indexOf(name)]?.trim() ?? '';
  if (heading.includes('file')) return [entry(cell('document'), cell('language'), cell('file'), cell('status'), line)];
  return heading.flatMap((name) =>
    name === 'document' || cell(name) === '' ? [] : [entry(cell('document'), name, cell(name), undefined, line)],
  );
}

function entriesOf(text: string): Entry[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (text.trimStart().startsWith('{')) return lines.flatMap((line, k) => (line.trim() === '' ? [] : jsonEntries(line, k + 1)));
  const heading = (lines[0] ?? '').split('\t').map((name) => name.trim());
  if (!heading.includes('document') || heading.length < 3)
    return refuse('expected a first line with document, language and file, or with document and languages, with tabs between', 1);
  return lines.slice(1).flatMap((line, k) => (line.trim() === '' ? [] : tableEntries(heading, line.split('\t'), k + 2)));
}

/** The rows of a file; what is wrong with them is said of it. */
function entriesIn(path: string): Entry[] {
  const { text } = readTextFile(path);
  try {
    return entriesOf(text);
  } catch (error) {
    throw named(error, path);
  }
}

/**
 * Reads which files are versions of which document from a manifest: TSV or JSON Lines. Files are named relative to it.
 *
 * @throws {ClauseAlignError} `unreadable`, or `invalid-input` with the line that is malformed; both have the file as their value.
 */
export function readManifest(path: string): Discovery {
  const base = dirname(path);
  const documents = new Map<string, VersionFile[]>();
  const files = new Set<string>();
  for (const { document, ...version } of entriesIn(path)) {
    const file = isAbsolute(version.file) ? relative(base, version.file).split(sep).join('/') : version.file;
    files.add(file);
    documents.set(document, [...(documents.get(document) ?? []), { ...version, file }]);
  }
  return { ...groupVersions(documents), passedOver: [], seen: files.size };
}
