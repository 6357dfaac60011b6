import { quantityFindings } from '../quantity-findings.js';
import type { Rule } from '../rule.js';

export const symbolDiffers: Rule = {
  id: 'symbol-differs',
  severity: 'error',
  unit: 'line',
  about: 'A document symbol has no equal in the other version.',
  examples: {
    flags: [{ zh: '秘书长的报告(A/69/123)，', en: 'The report of the Secretary-General (A/69/132),' }],
    passes: [{ zh: '秘书长的报告(A/69/123和Add.1)，', en: 'The report of the Secretary-General (A/69/123 and Add.1),' }],
  },
  check: (context) => quantityFindings(context, 'symbol-differs'),
};
