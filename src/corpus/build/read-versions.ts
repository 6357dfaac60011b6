import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ClauseAlignError } from '../../errors.js';
import { detectLanguage } from '../../languages/detect.js';
import { languageTable } from '../../languages/index.js';
import { primarySubtag } from '../../languages/tag.js';
import type { Document } from '../../model/document.js';
import { parseDocument } from '../../parse/index.js';
import { readDocument } from '../../read/read-document.js';
import type { ReadDocument } from '../../read/reading.js';
import { readBytes } from '../../read/text-file.js';
import type { DocumentSet, Rejection, RejectionCode, VersionFile } from '../discover/document-set.js';
import { reasonOf } from '../reason.js';

/** A version that was read, as the corpus's index of documents has it. */
export interface ReadVersion extends VersionFile {
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly characters: number;
  readonly clauses: number;
  /** As the text prints it. */
  readonly symbol: string | null;
}

/** A version, parsed. */
export interface ParsedVersion {
  readonly version: ReadVersion;
  readonly document: Document;
}

/** Words from which on a text that is in no known language is taken for damaged. */
const TELLING = 40;

class Unusable extends Error {
  readonly code: RejectionCode;

  constructor(code: RejectionCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** A pipe or a device would keep its reader waiting for ever, and a file that is too large is not read at all. */
function checkFile(path: string, maxSize: number): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isFile() && !found.isDirectory()) throw new Unusable('unreadable', 'a pipe or a device, not a file');
  if (found.size > maxSize * 1e6)
    throw new Unusable('too-large', `${(found.size / 1e6).toFixed(1)} MB, more than the limit of ${maxSize} MB`);
}

/** A text in another language than its name says would pair with nothing, or worse. */
function checkLanguage(text: string, language: string): void {
  if (languageTable(language) === undefined) return;
  const found = detectLanguage(text);
  if (found?.tag === primarySubtag(language)) return;
  if (found !== undefined) throw new Unusable('wrong-language', `named as ${language}, but the text is in ${found.tag}`);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words >= TELLING) throw new Unusable('wrong-language', `named as ${language}, but the text is in no language that can be told`);
}

/** What a file holds in a language; of a file with several the one that is meant. */
function contentIn({ versions }: ReadDocument, language: string) {
  const [first] = versions;
  if (versions.length === 1) return first.content;
  const found = versions.find((version) => version.language !== undefined && primarySubtag(version.language) === primarySubtag(language));
  if (found !== undefined) return found.content;
  throw new Unusable('wrong-language', `named as ${language}, but it holds ${versions.map((version) => version.language).join(' and ')}`);
}

async function readVersion(base: string, file: VersionFile, maxSize: number): Promise<ParsedVersion> {
  const path = join(base, file.file);
  checkFile(path, maxSize);
  const bytes = readBytes(path);
  const content = contentIn(await readDocument(bytes), file.language);
  const { document } = parseDocument(content, { language: file.language });
  checkLanguage(document.text, file.language);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const counted = { bytes: bytes.length, characters: document.text.length, clauses: document.clauses.length, symbol: document.symbol };
  return { version: { ...file, sha256, ...counted }, document };
}

/** Reads and parses the versions of a document. What can't be used of them is rejected, one by one. */
export async function readVersions({ document, versions }: DocumentSet, base: string, maxSize: number) {
  const parsed: ParsedVersion[] = [];
  const rejected: Rejection[] = [];
  for (const version of versions) {
    try {
      parsed.push(await readVersion(base, version, maxSize));
    } catch (error) {
      const code = error instanceof Unusable ? error.code : error instanceof ClauseAlignError ? 'unreadable' : 'failed';
      rejected.push({ document, language: version.language, file: version.file, code, reason: reasonOf(error) });
    }
  }
  return { parsed, rejected };
}
