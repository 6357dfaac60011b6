import type { PairSide } from '../context.js';
import type { Rule } from '../rule.js';

const OPENING = /[[［【]/g;
const CLOSING = /[\]］】]/g;

const ANY = /[[［【\]］】(（]/;

/** How many square brackets open and close. They mark what is not agreed yet, so that their number matters. */
function squareBrackets(text: string): { opened: number; closed: number } {
  return { opened: text.match(OPENING)?.length ?? 0, closed: text.match(CLOSING)?.length ?? 0 };
}

/** Round brackets left open. A closing one alone numbers an item: `2 e)`. */
function leftOpen(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '（') depth++;
    if ((character === ')' || character === '）') && depth > 0) depth--;
  }
  return depth;
}

const said = (side: PairSide) => `${squareBrackets(side.text).opened} [ and ${squareBrackets(side.text).closed} ]`;

export const brackets: Rule = {
  id: 'brackets',
  severity: 'warning',
  unit: 'line',
  about:
    'Square brackets, which mark text that is not agreed, differ in number; or a round bracket opens and does not close, though it does in the other version.',
  examples: {
    flags: [
      { zh: '请秘书长[每年]提出报告；', en: 'Requests the Secretary-General to report annually;' },
      { zh: '请秘书长(如有可能)提出报告；', en: 'Requests the Secretary-General to report (if possible;' },
    ],
    passes: [
      { zh: '请秘书长[每年]提出报告；', en: 'Requests the Secretary-General to report [annually];' },
      { zh: '第2(e)段；', fr: 'Paragraphe 2 e) ;' },
    ],
  },
  *check(context) {
    for (const pair of context.pairs) {
      if (!pair.isFilled) continue;
      const { source, target } = pair;
      if (!ANY.test(source.text) && !ANY.test(target.text)) continue;
      const places = { side: 'both' as const, source: source.place, target: target.place };
      const [from, to] = [squareBrackets(source.text), squareBrackets(target.text)];
      if (from.opened !== to.opened || from.closed !== to.closed) {
        const message = `The ${context.target.name} text has ${said(target)}, the ${context.source.name} ${said(source)}`;
        yield { ...places, message, actual: said(target), expected: said(source) };
      }
      for (const [own, other] of [[target, source] as const, [source, target] as const]) {
        if (leftOpen(own.text) === 0 || leftOpen(other.text) > 0) continue;
        const message = `A bracket is opened and not closed in the ${own.version.name} text`;
        yield { ...places, side: own.version.side, message, actual: '(', expected: '( )' };
      }
    }
  },
};
