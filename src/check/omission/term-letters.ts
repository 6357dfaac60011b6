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
  const code = term.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}
