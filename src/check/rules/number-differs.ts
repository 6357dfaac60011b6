import { quantityFindings } from '../quantity-findings.js';
import type { Rule } from '../rule.js';

export const numberDiffers: Rule = {
  id: 'number-differs',
  severity: 'error',
  unit: 'line',
  about:
    'A number, percentage, amount, fraction or ordinal of one version has no equal in the other. Digits and words, separators, 万 and 亿 are read; what languages say with and without a number (`both`, duals) is left alone.',
  examples: {
    flags: [
      { zh: '拨款2.779亿美元，', en: 'Appropriates $279.9 million,' },
      { zh: '拨款1 250万美元，', fr: 'Ouvre un crédit de 12,5 millions d’euros,' },
      { zh: '包括25个国家，', en: 'Including 35 countries,' },
      { zh: '提交第三委员会审议，', fr: 'Renvoie la question à la Deuxième Commission,' },
      { zh: '以三分之二多数通过，', en: 'Adopted by a three-quarters majority,' },
    ],
    passes: [
      { zh: '拨款1 250万欧元，', fr: 'Ouvre un crédit de 12,5 millions d’euros,' },
      { zh: '拨款2.779亿美元，', en: 'Appropriates $277.9 million,' },
      { zh: '二十一世纪的挑战，', en: 'The challenges of the twenty-first century,' },
      { fr: '1 234,5 tonnes', en: '1,234.5 tons' },
      { zh: '约五十万难民和十几个国家，', ru: 'около полумиллиона беженцев и десяток стран,' },
    ],
  },
  check: (context) => quantityFindings(context, 'number-differs'),
};
