import { isHanCode } from '../../text/tokenise.js';

/** Letters that stemming takes from a word, about. */
const ENDING = 2;

/** How many letters a term has in print, about: its stems have lost their endings. Han characters as they are. */
export function termLetters(term: string): number {
  if (isHan(term)) return term.length;
  let letters = term.length + ENDING;
  for (let space = term.indexOf(' '); space >= 0; space = term.indexOf(' ', space + 1)) letters += ENDING - 1;
  return letters;
}

/** Whether a term is written in Han characters: its first is one of them. */
export function isHan(term: string): boolean {
  return isHanCode(term.charCodeAt(0));
}
