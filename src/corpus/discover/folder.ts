import { join } from 'node:path';
import { statusOf } from '../../read/status.js';
import { inOrder } from '../in-order.js';
import type { Discovery, Rejection, VersionFile } from './document-set.js';
import { groupVersions } from './group.js';
import { lookInside, type TextFacts } from './look-inside.js';
import { byLetter, fileName } from './name.js';
import { walk } from './walk.js';

/** A file, and what is known of it so far. */
interface Found {
  readonly file: string;
  readonly document: string;
  readonly language: string | undefined;
}

/** Names with a last letter are marked by it where at least two of the letters, and no others, end the same name. */
function namesOf(files: readonly string[]): Found[] {
  const letters = new Map<string, Set<string>>();
  for (const file of files) {
    const end = /^(?<start>.*[-_])(?<letter>[A-Z])(?:\.[A-Za-z]{1,5})?$/.exec(file)?.groups;
    if (end?.start === undefined || end.letter === undefined) continue;
    letters.set(end.start, (letters.get(end.start) ?? new Set()).add(end.letter));
  }
  return files.map((file) => {
    const name = fileName(file);
    const own = name.letter === undefined ? undefined : letters.get(file.slice(0, file.lastIndexOf(name.letter)));
    const isMarked = own !== undefined && own.size > 1 && [...own].every((letter) => 'ACEFRS'.includes(letter));
    const { document, language } = isMarked ? byLetter(file) : name;
    return { file, document, language };
  });
}

/** How files are looked into whose names leave something open. */
export interface Looking {
  /** Never throws: what goes wrong with a file is said of it. */
  look(path: string): Promise<TextFacts>;
  /** Files that may be under way at a time. */
  readonly most: number;
  /** Told after each file how many are done. */
  readonly onFile?: (files: number, of: number) => void;
}

/** In this thread, one after the other, without limits. */
const HERE: Looking = { look: (path) => lookInside({ path, maxSize: Number.POSITIVE_INFINITY }), most: 1 };

/** A file with what its text added, once for each language in it, or why it is not usable. */
type Completed = readonly Found[] | Rejection;

/** Reads what a name left open: the languages of some, and the symbol of those that have no counterpart by name. */
async function complete(base: string, found: Found, isAlone: boolean, { look }: Looking): Promise<Completed> {
  if (found.language !== undefined && !isAlone) return [found];
  const { file } = found;
  const told = await look(join(base, file));
  if ('unreadable' in told) return { document: found.document, file, code: 'unreadable', reason: told.unreadable };
  const isSeveral = told.languages.length > 1 && (found.language === undefined || told.languages.includes(found.language));
  const languages = found.language === undefined || isSeveral ? told.languages : [found.language];
  if (languages.length === 0) return { document: null, file, code: 'unknown-language', reason: 'its language could not be told' };
  const document = (isAlone ? told.symbol : null) ?? found.document;
  return languages.map((language) => ({ file, document, language }));
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function completed(base: string, all: readonly Found[], rejected: Rejection[], looking: Looking): Promise<Found[]> {
  const count = new Map<string, number>();
  for (const { document } of all) count.set(document, (count.get(document) ?? 0) + 1);
  const usable: Found[] = [];
  let done = 0;
  await inOrder(
    each(all),
    looking.most,
    (found) => complete(base, found, count.get(found.document) === 1, looking),
    async (result) => {
      looking.onFile?.(++done, all.length);
      if ('code' in result) rejected.push(result);
      else usable.push(...result);
    },
  );
  return usable;
}

/**
 * Looks through a folder for language versions of documents: by their names, and where these don't say enough, by the language and the
 * document symbol in their texts.
 *
 * @param looking How texts are looked into. Default: in this thread, one by one.
 */
export async function discoverFolder(base: string, looking: Looking = HERE): Promise<Discovery> {
  const { files, passedOver, seen, ...walked } = walk(base);
  const rejected: Rejection[] = [...walked.rejected];
  const documents = new Map<string, VersionFile[]>();
  for (const { file, document, language } of await completed(base, namesOf(files), rejected, looking)) {
    if (language === undefined) continue;
    const status = statusOf(join(base, file));
    const version: VersionFile = { language, file, ...(status === undefined ? {} : { status }) };
    const known = documents.get(document);
    if (known === undefined) documents.set(document, [version]);
    else known.push(version);
  }
  const grouped = groupVersions(documents);
  return { sets: grouped.sets, rejected: [...rejected, ...grouped.rejected], passedOver, seen };
}
