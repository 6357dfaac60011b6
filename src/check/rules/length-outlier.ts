import { lengthRatio, varianceBeside } from '../../similarity/evidence/length.js';
import { counts } from '../division.js';
import { documentRatio } from '../length.js';
import type { Rule } from '../rule.js';

export const lengthOutlier: Rule = {
  id: 'length-outlier',
  severity: 'info',
  unit: 'line',
  about: 'A clause is far longer or shorter than its source lets expect, by Gale and Church (1993): something may be missing or added.',
  examples: {
    flags: [
      {
        zh: '欢迎各国政府、有关国际组织和非政府组织在实现发展权方面取得的重大进展，并请它们继续作出努力；',
        en: `Welcomes ${'the significant progress made by Governments, relevant international organizations and non-governmental organizations in realizing the right to development, '.repeat(4)}and requests them to continue their efforts;`,
      },
    ],
    passes: [{ zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' }],
  },
  *check(context) {
    const ratio = documentRatio(context);
    const lengths = { ...lengthRatio(context.source.language, context.target.language), ratio };
    for (const pair of context.pairs) {
      const { source, target } = pair;
      if (!pair.isFilled || !pair.pair.source.some(({ path }) => counts(path))) continue;
      const [from, to] = [source.comparedLength, target.comparedLength];
      const middle = (from + to / ratio) / 2;
      const deviations = (to - ratio * from) / Math.sqrt(varianceBeside(lengths, middle));
      if (Math.abs(deviations) < context.thresholds.lengthDeviations) continue;
      const [actual, usual] = [target.length, Math.round(ratio * from + target.length - to)];
      yield {
        side: 'target',
        source: source.place,
        target: target.place,
        message: `${pair.pair.target[0]?.path} of the ${context.target.name} text has ${actual} characters, where about ${usual} are usual`,
        actual: `${actual}`,
        expected: `${usual}`,
      };
    }
  },
};
