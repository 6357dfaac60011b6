import type { Passage } from '../layout/passage.js';
import { markBehindQuote, opensQuotation } from '../recognise/quotation.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** Paragraphs quoted with numbers of their own, as an amendment quotes what it puts in. */
export interface Quotation {
  /** Indices of its first passage and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

const closes = /(?:[“”“»」』"’]|>>)[\s.,;:，；。：،؛)]*$/;
const longest = 300;

/** Finds stretches that begin with a quotation mark and a number and go on to where it is closed. */
export function findQuotations(passages: readonly Passage[], vocabulary: Vocabulary): Quotation[] {
  const found: Quotation[] = [];
  for (let from = 1; from < passages.length; from++) {
    const passage = passages[from];
    if (!passage || passage.mark || !opensQuotation(passage.text) || !markBehindQuote(passage.text, vocabulary)) continue;
    const to = endOf(passages, from);
    if (to === null) continue;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

/**
 * Reads the marks of paragraphs inside a quotation that begins with a paragraph without one, as statements are quoted: each opens the
 * quotation again, and their numbers and letters are those of the text.
 */
export function withMarksBehindQuotes(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  let inside = false;
  let changed = false;
  const read = passages.map((passage) => {
    const { text } = passage;
    const opens = passage.mark === null && opensQuotation(text);
    const mark = opens ? markBehindQuote(passage.text, vocabulary) : null;
    if (opens && !mark) inside = true;
    const found = inside && mark ? { ...passage, mark } : passage;
    if (closes.test(text)) inside = false;
    changed ||= found !== passage;
    return found;
  });
  return changed ? read : passages;
}

/** Every paragraph of a quotation may open it again; one that closes it ends it, unless the next opens it again. */
function endOf(passages: readonly Passage[], from: number): number | null {
  for (let i = from; i < Math.min(passages.length, from + longest); i++) {
    const next = passages[i + 1];
    if (closes.test(passages[i]?.text ?? '') && !(next && opensQuotation(next.text))) return i + 1;
  }
  return null;
}
