import { omissions } from '../omission/omissions.js';
import type { Rule } from '../rule.js';
import { quoted } from '../wording.js';

export const clausePartial: Rule = {
  id: 'clause-partial',
  severity: 'warning',
  unit: 'line',
  about:
    'A clause has a counterpart, but a passage of it, a sentence or what stands between commas, seems to have none: its words, figures and names are not found, and the other text is too short for it. The span says which.',
  examples: {
    flags: [
      {
        zh: '请秘书长在2015年12月31日之前向大会第七十届会议提出报告，并请联合国人权事务高级专员提供一切必要的人力和财力资源；',
        en: 'Requests the Secretary-General to submit a report to the General Assembly at its seventieth session before 31 December 2015;',
      },
    ],
    passes: [
      {
        zh: '请秘书长在2015年12月31日之前向大会第七十届会议提出报告，并请联合国人权事务高级专员提供一切必要的人力和财力资源；',
        en: 'Requests the Secretary-General to submit a report to the General Assembly at its seventieth session before 31 December 2015, and requests the United Nations High Commissioner for Human Rights to provide all necessary human and financial resources;',
      },
    ],
  },
  *check(context) {
    for (const { pair, side, span, unit } of omissions(context)) {
      if (unit !== undefined) continue;
      const [own, lacking] = [context[side], context[side === 'source' ? 'target' : 'source']];
      const text = pair[side].text.slice(span.start, span.end);
      const place = pair[side].at(span);
      yield {
        side: lacking.side,
        source: side === 'source' ? place : pair.source.place,
        target: side === 'target' ? place : pair.target.place,
        message: `A passage of ${place?.path} of the ${own.name} text seems to be missing in the ${lacking.name}: ${quoted(text)}`,
        actual: side === 'target' ? text : null,
        expected: side === 'source' ? text : null,
      };
    }
  },
};
