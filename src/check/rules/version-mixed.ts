import type { CheckedVersion } from '../context.js';
import type { Draft, Rule } from '../rule.js';
import { type SymbolDifference, symbolDifference } from '../symbol-difference.js';

function titleMark({ units }: CheckedVersion): string | undefined {
  return units.find(({ path }) => path === 'title')?.numbering?.mark.replace(/[\s.．-]+$/u, '');
}

/** Whether a title's number is still open: `44/...`. */
const isOpen = (mark: string) => /(?:\.{2,}|…|_{2,}|XX)\s*$/i.test(mark) || /\/$/.test(mark);

const DIFFERENCES: Readonly<Record<SymbolDifference, string>> = {
  state: 'another revision, corrigendum or addendum',
  draft: 'a draft beside the adopted text',
  document: 'they are different documents',
};

export const versionMixed: Rule = {
  id: 'version-mixed',
  severity: 'warning',
  unit: 'clause',
  about:
    'The two texts are different states of the document: a draft beside the adopted text, or another revision, corrigendum or addendum.',
  examples: {
    flags: [
      {
        zh: 'A/HRC/44/L.18\n人权理事会，\n1. 请秘书长提出报告；\n2. 决定继续审议此事。',
        en: 'A/HRC/RES/44/11\nThe Human Rights Council,\n1. Requests the Secretary-General to report;\n2. Decides to remain seized of the matter.',
      },
    ],
    passes: [
      {
        zh: 'A/HRC/44/L.18\n人权理事会，\n1. 请秘书长提出报告；\n2. 决定继续审议此事。',
        en: 'A/HRC/44/L.18\nThe Human Rights Council,\n1. Requests the Secretary-General to report;\n2. Decides to remain seized of the matter.',
      },
    ],
  },
  *check(context) {
    const { source, target } = context;
    const draft = (actual: string, expected: string, message: string): Draft => ({
      side: 'both',
      source: null,
      target: null,
      message,
      actual,
      expected,
    });
    const difference = symbolDifference(source.symbol, target.symbol);
    if (difference !== undefined)
      yield draft(
        target.symbol ?? '',
        source.symbol ?? '',
        `The ${target.name} text is ${target.symbol}, the ${source.name} ${source.symbol}: ${DIFFERENCES[difference]}`,
      );
    const [from, to] = [titleMark(source), titleMark(target)];
    if (from && to && isOpen(from) !== isOpen(to))
      yield draft(
        to,
        from,
        `The title of the ${target.name} text is numbered ${to}, that of the ${source.name} ${from}: a draft beside the adopted text`,
      );
  },
};
