import type { Block } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { DocumentFormat } from './format.js';

/** One language version in a file. */
export interface ReadVersion {
  /** What `parseDocument` takes: the text of a plain file as it stands, or the blocks of any other. */
  readonly content: string | readonly Block[];
  /** BCP-47 tag, where the file holds two languages; else left to `parseDocument`. */
  readonly language?: string;
}

/** A file that was read, before any structure is known. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** One, or two where the file has two languages side by side or in turn. */
  readonly versions: readonly [ReadVersion, ...ReadVersion[]];
  /** What was left out, repaired or guessed while reading. */
  readonly findings: readonly Finding[];
}

/** Where a block stands in a table. */
export interface Cell {
  /** Counts the tables of the file. */
  readonly table: number;
  readonly row: number;
  /** From 0, in the order of reading. */
  readonly column: number;
  /** The first row below it, where it goes over several. Default: the next. */
  readonly below?: number;
}

/** A block, with what only its file knows of it. */
export interface ReadBlock extends Block {
  readonly cell?: Cell;
}

/** What a reader of a format gives. */
export interface Reading {
  readonly content: string | readonly ReadBlock[];
  readonly findings: readonly Finding[];
}

/** A finding about the file as a whole. */
export function ofFile(rule: string, severity: Finding['severity'], message: string): Finding {
  return { rule, severity, message, path: null, span: null };
}
