import { numberingGaps } from '../numbering-gaps.js';
import { wholePlace } from '../place.js';
import type { Rule } from '../rule.js';

export const numberingGap: Rule = {
  id: 'numbering-gap',
  severity: 'warning',
  unit: 'clause',
  about: 'The printed numbers of one version jump or repeat, while those of the other do not.',
  examples: {
    flags: [
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 欢迎各国的努力；\n3. 决定继续审议此事。',
        en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Welcomes the efforts of States;\n4. Decides to remain seized of the matter.',
      },
    ],
    passes: [
      {
        zh: '工作组的报告\n一. 导言\n1. 工作组举行了会议。\n二. 活动\nA. 访问\n2. 工作组前往了两国。\nB. 会议\n3. 工作组举行了会议。\n三. 结论\n4. 工作组感谢各国。',
        en: 'Report of the Group\nI. Introduction\n1. The Group met.\nII. Activities\nA. Visits\n2. The Group went to two States.\nB. Meetings\n3. The Group met.\nIII. Conclusions\n4. The Group thanks the States.',
      },
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 决定继续审议此事。',
        en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Decides to remain seized of the matter.',
      },
    ],
  },
  *check(context) {
    for (const side of ['target', 'source'] as const) {
      for (const { unit, before, found } of numberingGaps(context, side)) {
        const place = wholePlace(unit);
        const what = found <= before ? `number ${found} comes again after ${before}` : `number ${found} follows ${before}`;
        yield {
          side,
          source: side === 'source' ? place : null,
          target: side === 'target' ? place : null,
          message: `In the ${context[side].name} text ${what}, at ${unit.path}`,
          actual: `${found}`,
          expected: `${before + 1}`,
        };
      }
    }
  },
};
