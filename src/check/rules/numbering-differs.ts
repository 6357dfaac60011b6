import type { CheckContext } from '../context.js';
import { quantityFindings } from '../quantity-findings.js';
import type { Draft, Rule } from '../rule.js';

/** Numbers of paired clauses. Where all of a row are shifted alike, the first says it for the rest. */
function* shiftedClauses(context: CheckContext): Iterable<Draft> {
  let shift = 0;
  let row = '';
  for (const { pair, source, target } of context.pairs) {
    const [from, to] = [pair.source[0], pair.target[0]];
    if (pair.type !== '1-1' || from === undefined || to === undefined || pair.moved) continue;
    const [a, b] = [from.numbering, to.numbering];
    if (!a?.printed || !b?.printed || a.ordinal === null || b.ordinal === null || a.degree !== b.degree || /^fn\./.test(from.path))
      continue;
    const place = from.path.replace(/\.[^.]+$/, '');
    if (place !== row) [shift, row] = [0, place];
    if (b.ordinal - a.ordinal === shift) continue;
    shift = b.ordinal - a.ordinal;
    if (shift === 0) continue;
    yield {
      side: 'both',
      source: source.place,
      target: target.place,
      message: `In the ${context.target.name} text ${b.mark} stands where the ${context.source.name} has ${a.mark}; clauses after it that are shifted alike are not listed`,
      actual: b.mark,
      expected: a.mark,
      key: `shift ${shift}`,
    };
  }
}

export const numberingDiffers: Rule = {
  id: 'numbering-differs',
  severity: 'warning',
  unit: 'line',
  about: 'Two clauses that correspond print different numbers. A number that one version does not print says nothing.',
  examples: {
    flags: [{ zh: '8. 请秘书长向大会提出报告；', en: '9. Requests the Secretary-General to report to the General Assembly;' }],
    passes: [
      { zh: '8. 请秘书长向大会提出报告；', en: '8. Requests the Secretary-General to report to the General Assembly;' },
      { zh: '8. 请秘书长向大会提出报告；', fr: 'Prie le Secrétaire général de faire rapport à l’Assemblée générale ;' },
    ],
  },
  check: (context) => (context.alignment.unit === 'line' ? quantityFindings(context, 'numbering-differs') : shiftedClauses(context)),
};
