import { quantityFindings } from '../quantity-findings.js';
import type { Rule } from '../rule.js';

export const dateDiffers: Rule = {
  id: 'date-differs',
  severity: 'error',
  unit: 'line',
  about:
    'A date, month, year, period or time of day of one version has no equal in the other, in whatever order or calendar naming it is written.',
  examples: {
    flags: [
      { zh: '2006年3月15日第60/251号决议，', en: 'Resolution 60/251 of 15 May 2006,' },
      { zh: '2014-2015两年期，', en: 'The biennium 2014-2016,' },
      { zh: '7月8日举行的会议，', ar: 'الاجتماع المعقود في 8 حزيران/يوليه،' },
    ],
    passes: [
      { zh: '2006年3月15日第60/251号决议，', ar: 'القرار 60/251 المؤرخ 15 آذار/مارس 2006،' },
      { zh: '2014年10月和11月，', en: 'October and November 2014,' },
    ],
  },
  check: (context) => quantityFindings(context, 'date-differs'),
};
