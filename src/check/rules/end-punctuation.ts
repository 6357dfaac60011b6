import { endPunctuation } from '../../text/end-punctuation.js';
import { counts } from '../division.js';
import type { Rule } from '../rule.js';

const NAMES = ['no mark', 'a full stop', 'a comma', 'a semicolon', 'a colon', 'a question mark', 'an exclamation mark'];

export const endPunctuationRule: Rule = {
  id: 'end-punctuation',
  severity: 'info',
  unit: 'line',
  about: 'A clause ends with a mark of another class than in the source: a full stop where a semicolon stands.',
  examples: {
    flags: [{ zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter;' }],
    passes: [
      { zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' },
      { zh: '决定继续审议此事；', ar: 'تقرر أن تبقي المسألة قيد نظرها؛' },
    ],
  },
  *check(context) {
    for (const { pair, source, target } of context.pairs) {
      if (pair.type !== '1-1' || !pair.source.some(({ path }) => counts(path))) continue;
      const [from, to] = [endPunctuation(source.text), endPunctuation(target.text)];
      if (from === to) continue;
      yield {
        side: 'target',
        source: source.place,
        target: target.place,
        message: `${pair.target[0]?.path} of the ${context.target.name} text ends with ${NAMES[to]}, the ${context.source.name} with ${NAMES[from]}`,
        actual: NAMES[to] ?? null,
        expected: NAMES[from] ?? null,
      };
    }
  },
};
