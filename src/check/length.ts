import { lengthRatio } from '../similarity/length.js';
import { visibleLength } from '../text/tokenise.js';
import type { CheckContext } from './context.js';

/** Characters of the source by which the ratio is drawn towards the languages' usual one. */
const USUAL = 400;

/** Target characters for one of the source in this very text: translators differ. Pairs with both sides filled count. */
export function documentRatio(context: CheckContext): number {
  const { ratio } = lengthRatio(context.source.language, context.target.language);
  let [from, to] = [USUAL, USUAL * ratio];
  for (const pair of context.pairs) {
    if (!pair.isFilled) continue;
    from += visibleLength(pair.source.text);
    to += visibleLength(pair.target.text);
  }
  return to / from;
}
