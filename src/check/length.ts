import { lengthRatio } from '../similarity/evidence/length.js';
import type { CheckContext } from './context.js';

/** Characters of the source by which the ratio is drawn towards the languages' usual one. */
const USUAL = 400;

const ratios = new WeakMap<CheckContext, number>();

/** Target characters for one of the source in this very text: translators differ. Pairs with both sides filled count. */
export function documentRatio(context: CheckContext): number {
  const known = ratios.get(context) ?? measured(context);
  ratios.set(context, known);
  return known;
}

function measured(context: CheckContext): number {
  const { ratio } = lengthRatio(context.source.language, context.target.language);
  let [from, to] = [USUAL, USUAL * ratio];
  for (const pair of context.pairs) {
    if (!pair.isFilled) continue;
    from += pair.source.length;
    to += pair.target.length;
  }
  return to / from;
}
