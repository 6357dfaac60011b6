import type { Passage } from '../layout/passage.js';
import { bearsRemark } from '../numbering/remarks.js';
import { sectionHeadingAt } from '../numbering/section-headings.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import type { Vocabulary } from '../words/vocabulary.js';

/**
 * Index of the first of the headings right above a paragraph: those with numbers, with words that stand below a number alone (`Chapter I`,
 * `Organization`), and those with remarks.
 */
export function aboveHeadings(passages: readonly Passage[], from: number, vocabulary: Vocabulary): number {
  let at = from;
  while (at > 0) {
    const words = passages[at - 1];
    const number = sectionHeadingAt(passages, at - 2, vocabulary);
    if (sectionHeadingAt(passages, at - 1, vocabulary)?.reading || (words && bearsRemark(words))) at--;
    else if (words && words.mark === null && isHeadingLike(words.text) && number?.reading && number.from === 0) at -= 2;
    else break;
  }
  return at;
}
