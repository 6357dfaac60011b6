import { isEntry, type Passage } from '../layout/passage.js';
import { opensWithWords } from '../recognise/openings.js';
import { isOrganName, namesOrgan } from '../recognise/organ.js';
import { endingOf } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';

const MOST_LINES = 3;

/**
 * Whether `The Human Rights Council,` stands alone on a line: what divides front matter from preamble. Without its comma, as above the enacting
 * words of declarations, only where what stands next opens as recitals or decisions do: the head of a page names the organ too.
 */
export function isOrganLine(passages: readonly Passage[], at: number, vocabulary: Vocabulary): boolean {
  const [passage, next] = [passages[at], passages[at + 1]];
  if (!passage || (passage.mark && !passage.mark.weak) || passage.lines.length > MOST_LINES) return false;
  if (namesOrgan(passage.text, vocabulary)) return true;
  if (!next || isEntry(passage) || !isOrganName(passage.text, vocabulary)) return false;
  return (endingOf(next.text) !== 'none' && opensWithWords(next.text, vocabulary)) || namesOrgan(next.text, vocabulary);
}
