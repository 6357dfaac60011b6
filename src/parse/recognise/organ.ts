import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { openingStrength } from './openings.js';
import { endingOf, isUnspaced } from './punctuation.js';

/** Characters and commas of a line that names an organ somewhere, and of one that begins with its name: the three meetings of one treaty's parties. */
const LINE = { longest: 110, commas: 2 };
const FROM_START = { longest: 260, commas: 4 };

/** Whether a text is the name of an organ and its comma, and nothing else. */
export function namesOrgan(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > FROM_START.longest || endingOf(text) !== 'comma') return false;
  // A line that gives a meeting or day tells who adopted the text.
  if (/[\d٠-٩]/.test(text)) return false;
  if (openingStrength(text, vocabulary.preambular, vocabulary) > 1) return false;
  const folded = foldText(text, FROM_START.longest);
  const { longest, commas } = isAtStart(folded, vocabulary) ? FROM_START : LINE;
  if (text.length > longest || (text.match(/[,，،、]/g)?.length ?? 0) > commas) return false;
  if (!isUnspaced(text.charCodeAt(0))) return vocabulary.organs.isIn(folded);
  // Where words aren't written apart, a name that stands in the midst of a paragraph says nothing.
  return isAtStart(folded, vocabulary) || vocabulary.organs.lengthAtEnd(folded.replace(/[,，]\s?$/, '')) > 0;
}

/** Whether a folded text begins with an organ's name, behind an article at most. */
function isAtStart(folded: string, { organs }: Vocabulary): boolean {
  return organs.startAt(folded) > 0 || organs.startAt(folded, folded.search(/[\s'’]/) + 1) > 0;
}

const longestName = 60;

/** Whether a text is the name of an organ without its comma. */
export function isOrganName(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > longestName || endingOf(text) !== 'none' || /[\d٠-٩,，،]/.test(text)) return false;
  const folded = foldText(text, longestName);
  if (isUnspaced(text.charCodeAt(0))) return vocabulary.organs.lengthAtEnd(folded) > 0;
  return isAtStart(folded, vocabulary) || vocabulary.organs.lengthAtEnd(folded) > 0;
}
