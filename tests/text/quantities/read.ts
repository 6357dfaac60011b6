import { findQuantities } from '../../../src/text/quantities/index.js';

/** What is found, as `kind value` each. */
export function read(text: string, language: string): string[] {
  return findQuantities(text, language).map(({ kind, value }) => `${kind} ${value}`);
}
