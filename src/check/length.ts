import { keptFor } from '../kept-for.js';
import { lengthRatio } from '../similarity/evidence/length.js';
import { writesUnspaced } from '../text/terms.js';
import { visibleLength } from '../text/tokenise.js';
import type { CheckContext } from './context.js';

/** What a letter or a figure of another script is worth among Han characters: a translation has as many of them, and three to four for each of those. */
const FOREIGN = 0.3;

/** How long a text is as translations compare: in characters, white space apart; names in Latin letters and figures don't make a Chinese text longer than its translation. */
export function comparedLength(text: string, language: string): number {
  const length = visibleLength(text);
  if (!writesUnspaced(language)) return length;
  let foreign = 0;
  for (let k = 0; k < text.length; k++) if (isForeign(text.charCodeAt(k))) foreign++;
  return length - (1 - FOREIGN) * foreign;
}

/** Figures and letters of alphabets up to Cyrillic. */
const isForeign = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f);

/** Characters of the source by which the ratio is drawn towards the languages' usual one. */
const USUAL = 400;

/** What a target is long for one character of the source in this very text, as `comparedLength` counts: translators differ. Pairs with both sides filled count. */
export const documentRatio = keptFor((context: CheckContext): number => {
  const { ratio } = lengthRatio(context.source.language, context.target.language);
  let [from, to] = [USUAL, USUAL * ratio];
  for (const pair of context.pairs) {
    if (!pair.isFilled) continue;
    from += pair.source.comparedLength;
    to += pair.target.comparedLength;
  }
  return to / from;
});
