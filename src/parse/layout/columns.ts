import { isUnspaced } from '../recognise/punctuation.js';

/** Columns that a text takes where an ideograph is as wide as two Latin letters, as in print. */
export function columnsOf(text: string): number {
  let columns = text.length;
  for (let i = 0; i < text.length; i++) if (isUnspaced(text.charCodeAt(i))) columns++;
  return columns;
}
