import { type Passage, withQuoted } from '../layout/passage.js';
import { headingBehindQuote, markBehindQuote, opensQuotation } from '../recognise/quotation.js';
import type { Vocabulary } from '../words/vocabulary.js';

const closes = /(?:[“”“»」』"’]|>>)[\s.,;:，；。：،؛)]*$/;
/** How many characters at a text's end are looked at for it: behind the sign stand few others. */
const looked = 16;
const longest = 300;

/**
 * Puts paragraphs quoted with numbers or articles of their own below the passage that they follow: what an amendment puts in is no structure
 * of the document that quotes it. A quotation begins with its sign and a number or heading, and goes on to where it is closed.
 */
export function withQuotations(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const outer: Passage[] = [];
  const known = withMarksBehindQuotes(passages, vocabulary);
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at];
    const last = outer.at(-1);
    if (!passage) continue;
    const own = known[at] ?? passage;
    const to = last && !own.mark && opensNumbered(passage, vocabulary) ? endOf(passages, at) : null;
    if (!last || to === null) {
      outer.push(own);
      continue;
    }
    outer[outer.length - 1] = withQuoted(last, [...(last.quoted ?? []), ...passages.slice(at, to)]);
    at = to - 1;
  }
  return outer.length < passages.length ? outer : known;
}

function opensNumbered(passage: Passage, vocabulary: Vocabulary): boolean {
  if (!opensQuotation(passage.text)) return false;
  return markBehindQuote(passage.text, vocabulary) !== null || headingBehindQuote(passage.text, vocabulary) !== null;
}

/**
 * Reads the marks of paragraphs inside a quotation that begins with a paragraph without one, as statements are quoted: each opens the
 * quotation again, and their numbers and letters are those of the text.
 */
function withMarksBehindQuotes(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  let inside = false;
  let changed = false;
  const read = passages.map((passage) => {
    const { text } = passage;
    const opens = passage.mark === null && opensQuotation(text);
    const mark = opens ? markBehindQuote(passage.text, vocabulary) : null;
    if (opens && !mark) inside = true;
    const found = inside && mark ? { ...passage, mark } : passage;
    if (inside && closes.test(text.slice(-looked))) inside = false;
    changed ||= found !== passage;
    return found;
  });
  return changed ? read : passages;
}

/** Every paragraph of a quotation may open it again; one that closes it ends it, unless the next opens it again. */
function endOf(passages: readonly Passage[], from: number): number | null {
  for (let i = from; i < Math.min(passages.length, from + longest); i++) {
    const next = passages[i + 1];
    if (closesQuotation(passages[i]?.text ?? '') && !(next && opensQuotation(next.text))) return i + 1;
  }
  return null;
}

/** Whether a text ends with a closing sign that closes no quotation inside it. */
function closesQuotation(text: string): boolean {
  return closes.test(text.slice(-looked)) && (opensQuotation(text) || !isBalanced(text));
}

/** Whether as many quotations are closed in a text as are opened: signs that open in one language close in another. */
function isBalanced(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/["“”„]/g) % 2 === 0 && count(/[«「『]|<</g) === count(/[»」』]|>>/g);
}
