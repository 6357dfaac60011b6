import type { TextStatus } from '../../write/generator.js';

/** One language version of a document, by its file. */
export interface VersionFile {
  /** BCP-47 tag. */
  readonly language: string;
  /** Relative to the folder or the manifest of the corpus, with `/` between folders. */
  readonly file: string;
  readonly status?: TextStatus;
}

/** The language versions of one document. */
export interface DocumentSet {
  readonly document: string;
  /** One a language, in the order of their tags. */
  readonly versions: readonly VersionFile[];
}

/** Why a document, or one version of it, is not in the corpus. */
export type RejectionCode =
  | 'unreadable'
  | 'too-large'
  | 'unknown-language'
  | 'wrong-language'
  | 'same-language'
  | 'unpaired'
  | 'no-pivot'
  | 'other-document'
  | 'not-parallel'
  | 'failed';

/** What is not in the corpus, and why. */
export interface Rejection {
  /** The document, or null where it isn't known of which a file is. */
  readonly document: string | null;
  readonly language?: string;
  readonly file?: string;
  readonly code: RejectionCode;
  readonly reason: string;
}

/** A file, a link or a folder that isn't looked at, and why: it is no failure. */
export interface PassedOver {
  readonly file: string;
  readonly reason: string;
}

/** What a folder or a manifest has. */
export interface Discovery {
  /** In the order of their names. */
  readonly sets: readonly DocumentSet[];
  readonly rejected: readonly Rejection[];
  readonly passedOver: readonly PassedOver[];
  /** Files that there are: each stands in a set, is rejected, or was passed over. */
  readonly seen: number;
}

/** How many files there are, and what became of them. */
export interface FileCounts {
  readonly seen: number;
  /** Versions of documents that have two or more. */
  readonly inDocuments: number;
  readonly rejected: number;
  readonly passedOver: number;
}

/** Counts the files of what was found; a file that holds two versions is one. */
export function fileCounts({ sets, rejected, passedOver, seen }: Discovery): FileCounts {
  const inSets = new Set(sets.flatMap(({ versions }) => versions.map(({ file }) => file)));
  const others = new Set(rejected.flatMap(({ file }) => (file === undefined || inSets.has(file) ? [] : [file])));
  return { seen, inDocuments: inSets.size, rejected: others.size, passedOver: passedOver.length };
}

/** Orders texts by their UTF-16 units: the same everywhere. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
