import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClauseAlignError } from '../../errors.js';
import { isFields } from '../../model/fields.js';
import { readTextFile } from '../../read/text-file.js';

/** A file that was fetched, as `manifest.json` lists it. */
export interface FetchedFile {
  readonly symbol: string;
  readonly language: string;
  /** In the folder of the manifest. */
  readonly file: string;
  /** What the service was asked for: a Word file or a PDF. */
  readonly asked: 'doc' | 'pdf';
  /** What came. */
  readonly format: 'docx' | 'doc' | 'pdf';
  readonly status: 'official';
  /** Where it was fetched. */
  readonly source: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What has been fetched into a folder; of another's manifest everything stays. */
export class FetchManifest {
  private readonly file: string;
  private readonly rest: Readonly<Record<string, unknown>>;
  /** What is listed without being of a form that is fetched, such as a file that has no symbol. */
  private readonly others: readonly unknown[];
  private readonly versions: FetchedFile[];

  /** @throws {ClauseAlignError} `unreadable` where the folder has a `manifest.json` that is none. */
  constructor(private readonly folder: string) {
    this.file = join(folder, 'manifest.json');
    const { versions, ...rest } = existsSync(this.file) ? readManifest(this.file) : { versions: [] };
    this.rest = rest;
    this.others = versions.filter((each) => !isFetched(each));
    this.versions = versions.filter(isFetched);
  }

  /** The file of a document in a language, if it is still what was fetched. */
  whole(symbol: string, language: string): FetchedFile | undefined {
    const found = this.versions.find((each) => each.symbol === symbol && each.language === language);
    const path = found && join(this.folder, found.file);
    return path !== undefined && existsSync(path) && sha256(readFileSync(path)) === found?.sha256 ? found : undefined;
  }

  /** Keeps a file and lists it; each is written beside its place, then renamed. */
  add(entry: Omit<FetchedFile, 'sha256' | 'bytes' | 'status'>, bytes: Uint8Array): FetchedFile {
    writeBeside(join(this.folder, entry.file), bytes);
    const added: FetchedFile = { ...entry, status: 'official', bytes: bytes.length, sha256: sha256(bytes) };
    const at = this.versions.findIndex((each) => each.symbol === entry.symbol && each.language === entry.language);
    this.versions.splice(at < 0 ? this.versions.length : at, at < 0 ? 0 : 1, added);
    this.versions.sort((a, b) => compare(a.symbol, b.symbol) || compare(a.language, b.language));
    writeBeside(this.file, `${JSON.stringify({ ...this.rest, versions: [...this.others, ...this.versions] }, null, 2)}\n`);
    return added;
  }
}

function readManifest(file: string): { readonly versions: readonly unknown[] } {
  const value = parsed(readTextFile(file).text);
  if (isFields(value)) {
    const { versions = [], ...rest } = value;
    if (Array.isArray(versions)) return { ...rest, versions };
  }
  throw new ClauseAlignError('unreadable', 'not a manifest, JSON with versions as an array; it was left as it is', file);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isFetched(value: unknown): value is FetchedFile {
  return isFields(value) && ['symbol', 'language', 'file', 'sha256'].every((name) => typeof value[name] === 'string');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function writeBeside(file: string, content: Uint8Array | string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
