import { counts } from '../division.js';
import type { Rule } from '../rule.js';

export const clauseMoved: Rule = {
  id: 'clause-moved',
  severity: 'warning',
  unit: 'line',
  about: 'A clause is translated, but stands in another place than in the source.',
  examples: {
    flags: [
      {
        zh: '请秘书长向大会第六十九届会议提出报告。\n欢迎阿根廷和乌拉圭的努力。\n吁请所有国家加入《儿童权利公约》。\n决定继续审议此事。',
        en: 'Calls upon all States to accede to the Convention on the Rights of the Child.\nRequests the Secretary-General to report to the General Assembly at its sixty-ninth session.\nWelcomes the efforts of Argentina and Uruguay.\nDecides to remain seized of the matter.',
      },
    ],
    passes: [{ zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' }],
  },
  *check(context) {
    for (const { pair, source, target } of context.pairs) {
      // Each language has its order of date and meeting at the end, of symbol and session at the front.
      if (!pair.moved || [...pair.source, ...pair.target].every(({ path }) => !counts(path))) continue;
      const [from, to] = [pair.source[0]?.path ?? '', pair.target[0]?.path ?? ''];
      yield {
        side: 'target',
        source: source.place,
        target: target.place,
        message: `${from} of the ${context.source.name} text stands in another place of the ${context.target.name} text, as ${to}`,
        actual: to,
        expected: from,
        key: 'moved',
      };
    }
  },
};
