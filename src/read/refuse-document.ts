import { ClauseAlignError } from '../errors.js';

/** Refuses a file that is none of the formats that documents are read from: the one wording for all of them. */
export function refuseDocument(what: string): never {
  throw new ClauseAlignError('unreadable', `${what}, not a document that can be read: text, Word (.docx), HTML, Akoma Ntoso or PDF`);
}
