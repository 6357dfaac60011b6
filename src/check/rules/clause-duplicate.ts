import { wholePlace } from '../place.js';
import { repetitions } from '../repetitions.js';
import type { Rule } from '../rule.js';
import { quoted } from '../wording.js';

export const clauseDuplicate: Rule = {
  id: 'clause-duplicate',
  severity: 'error',
  unit: 'line',
  about:
    'A clause stands twice in one version, while the other has it once. What both versions repeat, if only in other words, is left alone.',
  examples: {
    flags: [
      {
        zh: '请秘书长向大会提出报告。\n决定继续审议此事。',
        en: 'Requests the Secretary-General to report to the General Assembly.\nRequests the Secretary-General to report to the General Assembly.\nDecides to remain seized of the matter.',
      },
    ],
    passes: [
      {
        zh: '决定继续审议此事。\n决定继续审议此事。',
        en: 'Decides to remain seized of the matter.\nDecides to remain seized of the matter.',
      },
      {
        zh: '请提请安全理事会成员注意本信及其附件为荷。\n请将本信及其附件提请安全理事会成员注意为荷。',
        en: 'I should be grateful if you would bring the present letter and its annex to the attention of the members of the Security Council.\nI should be grateful if you would bring the present letter and its annex to the attention of the members of the Security Council.',
      },
    ],
  },
  *check(context) {
    for (const side of ['target', 'source'] as const) {
      for (const [unit, first] of repetitions[side](context)) {
        const place = wholePlace(unit);
        yield {
          side,
          source: side === 'source' ? place : null,
          target: side === 'target' ? place : null,
          message: `${unit.path} of the ${context[side].name} text repeats ${first.path}: ${quoted(unit.text)}`,
          actual: unit.text,
          expected: null,
        };
      }
    }
  },
};
