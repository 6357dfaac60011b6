import type { Vocabulary } from '../words/vocabulary.js';
import { type Heading, readHeading } from './heading.js';
import type { Mark } from './mark.js';
import { readMark } from './read-mark.js';

const opening = /^(?:[“”„‟«「『"‘]|<<)\s?/;

/** Whether a text opens a quotation. */
export function opensQuotation(text: string): boolean {
  return opening.test(text);
}

/** The mark that stands behind an opening quotation mark; its end counts from the text's beginning. */
export function markBehindQuote(text: string, vocabulary: Vocabulary): Mark | null {
  const quote = opening.exec(text);
  const mark = quote && readMark(text.slice(quote[0].length), vocabulary);
  if (!quote || !mark || mark.form === 'bullet' || mark.form === 'bare' || mark.form === 'quoted') return null;
  return { ...mark, printed: quote[0] + mark.printed, end: mark.end + quote[0].length };
}

/** The heading that a quotation opens with, or a text without a sign of one; its end counts from the text's beginning. */
export function headingBehindQuote(text: string, vocabulary: Vocabulary): Heading | null {
  const [quote] = opening.exec(text) ?? [''];
  const heading = readHeading(text.slice(quote.length), vocabulary);
  return heading && { ...heading, printed: quote + heading.printed, end: heading.end + quote.length };
}
