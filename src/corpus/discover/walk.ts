import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ClauseAlignError } from '../../errors.js';
import { byUnits, type PassedOver, type Rejection } from './document-set.js';

/** Endings of files that are taken for documents; what can't be read of them is rejected with its reason. */
const DOCUMENTS = /\.(?:txt|text|html?|xhtml|docx?|pdf|xml|rtf|odt)$/i;

/** All that stands under a folder, each in one of three lists, by paths from it with `/` between folders. */
export interface Walked {
  /** Files that are documents by their names. */
  readonly files: readonly string[];
  /** What can't be read: a folder costs its own files only. */
  readonly rejected: readonly Rejection[];
  readonly passedOver: readonly PassedOver[];
  /** Files, links, and folders that weren't entered: all that are in the lists. */
  readonly seen: number;
}

const lies = (folder: string, inside: string): boolean => `${folder}${sep}`.startsWith(inside.endsWith(sep) ? inside : `${inside}${sep}`);

/** What a path leads to; undefined where it leads nowhere. */
function isKind(path: string, kind: 'isFile' | 'isDirectory'): boolean | undefined {
  try {
    return statSync(path)[kind]();
  } catch {
    return undefined;
  }
}

/** A walk through the folders under a base. */
class Walk {
  readonly files: string[] = [];
  readonly rejected: Rejection[] = [];
  readonly passedOver: PassedOver[] = [];
  seen = 0;
  readonly #base: string;
  readonly #followed = new Set<string>();

  constructor(base: string) {
    this.#base = base;
  }

  enter(folder: string): void {
    for (const entry of this.#entriesOf(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (this.#isFolder(entry, path)) this.enter(path);
      else {
        this.seen++;
        this.#put(entry, path);
      }
    }
  }

  #isFolder(entry: Dirent, path: string): boolean {
    if (entry.name.startsWith('.') || this.#isMisnamed(path)) return false;
    return entry.isDirectory() || (entry.isSymbolicLink() && this.#leadsElsewhere(path));
  }

  #put(entry: Dirent, path: string): void {
    const pass = (reason: string) => this.passedOver.push({ file: path, reason });
    if (entry.name.startsWith('.')) pass('hidden');
    else if (this.#isMisnamed(path)) this.#reject(path, 'its name is not UTF-8');
    else if (entry.isSymbolicLink() && isKind(join(this.#base, path), 'isDirectory'))
      pass('a link to a folder that is looked through without it');
    else if (!this.#mayBeFile(entry, path)) pass('a pipe or a device, not a file');
    else if (DOCUMENTS.test(path)) this.files.push(path);
    else pass('no document by the ending of its name');
  }

  #reject(file: string, reason: string): void {
    this.rejected.push({ document: null, file, code: 'unreadable', reason });
  }

  /** A name of bytes that are no UTF-8 comes with U+FFFD in their place, and under that name there is no file. */
  #isMisnamed(path: string): boolean {
    return path.includes('\ufffd') && lstatSync(join(this.#base, path), { throwIfNoEntry: false }) === undefined;
  }

  /** A link may be broken, which its reader will say; a pipe or a device may have no end. */
  #mayBeFile(entry: Dirent, path: string): boolean {
    return entry.isFile() || (entry.isSymbolicLink() && (isKind(join(this.#base, path), 'isFile') ?? true));
  }

  /** Whether a link is to a folder that neither lies in the base, nor the base in it, and that was not followed before. */
  #leadsElsewhere(path: string): boolean {
    if (!isKind(join(this.#base, path), 'isDirectory')) return false;
    const [target, root] = [realpathSync(join(this.#base, path)), realpathSync(this.#base)];
    if (lies(target, root) || lies(root, target) || this.#followed.has(target)) return false;
    this.#followed.add(target);
    return true;
  }

  #entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(join(this.#base, folder), { withFileTypes: true }).sort((a, b) => byUnits(a.name, b.name));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (folder === '') throw new ClauseAlignError('unreadable', `the folder cannot be read: ${code}`, this.#base);
      this.seen++;
      this.#reject(folder, `the folder cannot be read: ${code}`);
      return [];
    }
  }
}

/**
 * Looks through a folder and those in it, sorted. Links to folders elsewhere are followed, each folder once; those to folders inside or around
 * the base lead to what is found without them, or in circles.
 */
export function walk(base: string): Walked {
  const walked = new Walk(base);
  walked.enter('');
  return walked;
}
