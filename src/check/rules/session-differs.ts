import { quantityFindings } from '../quantity-findings.js';
import type { Rule } from '../rule.js';

export const sessionDiffers: Rule = {
  id: 'session-differs',
  severity: 'error',
  unit: 'line',
  about: 'A session or meeting has another number in the two versions, in digits or words.',
  examples: {
    flags: [
      { zh: '大会第六十九届会议，', en: 'The General Assembly at its sixty-eighth session,' },
      { zh: '第7366次会议，', fr: '7367e séance,' },
    ],
    passes: [
      { zh: '大会第六十九届会议，', ru: 'На шестьдесят девятой сессии Генеральной Ассамблеи,' },
      { zh: '大会第六十九届会议，', ar: 'الدورة التاسعة والستون للجمعية العامة،' },
    ],
  },
  check: (context) => quantityFindings(context, 'session-differs'),
};
