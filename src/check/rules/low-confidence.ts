import { counts } from '../division.js';
import type { Rule } from '../rule.js';

export const lowConfidence: Rule = {
  id: 'low-confidence',
  severity: 'info',
  unit: 'line',
  about: 'It is not sure that two clauses correspond: what other rules say of them should be read with care.',
  examples: {
    confidence: 0.3,
    flags: [{ zh: '欢迎各国的努力。', en: 'Welcomes the efforts.' }],
    passes: [{ zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' }],
  },
  *check(context) {
    for (const pair of context.pairs) {
      if (pair.pair.confidence >= context.thresholds.lowConfidence || !pair.isFilled) continue;
      if (!pair.pair.source.some(({ path }) => counts(path))) continue;
      const [from, to] = [pair.pair.source.map(({ path }) => path), pair.pair.target.map(({ path }) => path)];
      yield {
        side: 'both',
        source: pair.source.place,
        target: pair.target.place,
        message: `It is not sure that ${from.join(' + ')} corresponds to ${to.join(' + ')} in the ${context.target.name} text`,
        actual: pair.pair.confidence.toFixed(2),
        expected: null,
        key: 'unsure',
      };
    }
  },
};
