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

/** What a folder or a manifest has. */
export interface Discovery {
  /** In the order of their names. */
  readonly sets: readonly DocumentSet[];
  readonly rejected: readonly Rejection[];
  /** Files that are no documents by their name's ending. */
  readonly passedOver: number;
}

/** Orders texts by their UTF-16 units: the same everywhere. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
