import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { openingStrength } from './openings.js';
import { endingOf } from './punctuation.js';

/** Whether a text is the name of an organ and its comma, and nothing else. */
export function namesOrgan(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > 110 || endingOf(text) !== 'comma') return false;
  // A line that gives a meeting or day tells who adopted the text.
  if (/[\d٠-٩]/.test(text)) return false;
  if ((text.match(/[,，،、]/g)?.length ?? 0) > 2) return false;
  if (openingStrength(text, vocabulary.preambular, vocabulary) > 1) return false;
  return vocabulary.organs.isIn(foldText(text, 120));
}
