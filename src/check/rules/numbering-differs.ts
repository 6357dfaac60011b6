import type { CheckContext } from '../context.js';
import { numberingGaps } from '../numbering-gaps.js';
import { quantityFindings } from '../quantity-findings.js';
import type { Draft, Rule } from '../rule.js';

/**
 * Numbers of paired clauses. Where all of a row are shifted alike, the first says it for the rest. A number that leaves the count of its own
 * version is told of as a gap.
 */
function* shiftedClauses(context: CheckContext): Iterable<Draft> {
  const gaps = new Set((['source', 'target'] as const).flatMap((side) => numberingGaps(context, side).map(({ unit }) => unit)));
  const shifts = new Map<string, number>();
  for (const { pair, source, target } of context.pairs) {
    const [from, to] = [pair.source[0], pair.target[0]];
    if (pair.type !== '1-1' || from === undefined || to === undefined || pair.moved) continue;
    const [a, b] = [from.numbering, to.numbering];
    if (!a?.printed || !b?.printed || a.ordinal === null || b.ordinal === null || a.degree !== b.degree || /^fn\./.test(from.path))
      continue;
    const [row, shift] = [from.path.replace(/\.[^.]+$/, ''), b.ordinal - a.ordinal];
    if (shift === (shifts.get(row) ?? 0)) continue;
    shifts.set(row, shift);
    if (shift === 0 || gaps.has(from) || gaps.has(to)) continue;
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
