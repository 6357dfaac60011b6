import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { openingStrength } from './openings.js';
import { endingOf, isUnspaced } from './punctuation.js';

/** Characters of a line that names an organ somewhere, and of one that begins with its name: the three meetings of one treaty's parties. */
const longestLine = 110;
const longestNames = 260;

/** Whether a text is the name of an organ and its comma, and nothing else. */
export function namesOrgan(text: string, vocabulary: Vocabulary): boolean {
  // A line that gives a meeting or day tells who adopted the text.
  if (text.length > longestNames || endingOf(text) !== 'comma' || /[\d٠-٩]/.test(text)) return false;
  if (openingStrength(text, vocabulary.preambular, vocabulary) > 1) return false;
  const folded = foldText(text, longestNames);
  if (beginsWithOrgan(folded, vocabulary)) return true;
  if (text.length > longestLine || (text.match(/[,，،、]/g)?.length ?? 0) > 2) return false;
  return isOrganIn(folded.replace(/,\s?$/, ''), vocabulary);
}

/** Whether a text is the name of an organ without its comma. */
export function isOrganName(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > longestLine || endingOf(text) !== 'none' || /[\d٠-٩,，،]/.test(text)) return false;
  const folded = foldText(text, longestLine);
  return beginsWithOrgan(folded, vocabulary) || vocabulary.organs.lengthAtEnd(folded) > 0;
}

/** Whether a folded text begins with an organ's name, behind an article at most. */
function beginsWithOrgan(folded: string, { organs }: Vocabulary): boolean {
  return organs.startAt(folded) > 0 || organs.startAt(folded, folded.search(/[\s']/) + 1) > 0;
}

/** Where words aren't written apart, a name in the midst of a text says nothing. */
export function isOrganIn(folded: string, { organs }: Vocabulary): boolean {
  return isUnspaced(folded.charCodeAt(0)) ? organs.lengthAtEnd(folded) > 0 : organs.isIn(folded);
}
