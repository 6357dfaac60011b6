import { counts, isNote } from '../division.js';
import { swallowed } from '../omission/omissions.js';
import { repetitions } from '../repetitions.js';
import type { Rule } from '../rule.js';
import { listed } from '../wording.js';

export const clausesMerged: Rule = {
  id: 'clauses-merged',
  severity: 'info',
  unit: 'line',
  about: 'Clauses that stand apart in one version are one in the other.',
  examples: {
    flags: [
      {
        zh: '请秘书长向大会提出报告。\n决定继续审议此事。',
        en: 'Requests the Secretary-General to report to the General Assembly and decides to remain seized of the matter.',
      },
    ],
    passes: [{ zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' }],
  },
  *check(context) {
    const repeated = repetitions.target(context);
    const alone = new Set([...swallowed(context, 'source').keys(), ...swallowed(context, 'target').keys()]);
    for (const { pair, source, target } of context.pairs) {
      if (pair.source.length + pair.target.length < 3 || pair.source.length === 0 || pair.target.length === 0) continue;
      if ([...pair.source, ...pair.target].some((unit) => alone.has(unit) || isNote(unit.path))) continue;
      if (pair.target.some((unit) => repeated.has(unit)) || ![...pair.source, ...pair.target].some(({ path }) => counts(path))) continue;
      const [from, to] = [pair.source.map(({ path }) => path), pair.target.map(({ path }) => path)];
      yield {
        side: 'target',
        source: source.place,
        target: target.place,
        message: `${listed(from)} of the ${context.source.name} text ${from.length === 1 ? 'is' : to.length === 1 ? 'are' : 'are, taken together,'} ${listed(to)} in the ${context.target.name}`,
        actual: `${to.length}`,
        expected: `${from.length}`,
      };
    }
  },
};
