import { primarySubtag } from '../../languages/tag.js';
import { partsOf, phraseAt, phraseSpan } from '../phrases.js';
import type { Rule } from '../rule.js';
import { listed } from '../wording.js';

export const termNotUsed: Rule = {
  id: 'term-not-used',
  severity: 'warning',
  unit: 'line',
  about: 'The source has a term of the terminology given, and the translation none of its approved forms. Inflected forms count.',
  examples: {
    terms: [{ forms: { zh: ['可持续发展'], en: ['sustainable development'] } }],
    flags: [{ zh: '实现可持续发展，', en: 'Achieving durable development,' }],
    passes: [
      { zh: '实现可持续发展，', en: 'Achieving Sustainable Developments,' },
      { zh: '实现发展，', en: 'Achieving development,' },
    ],
  },
  *check(context) {
    const [own, other] = [primarySubtag(context.source.language), primarySubtag(context.target.language)];
    const keys = (forms: readonly string[] | undefined, language: string) =>
      (forms ?? []).map((form) => ({ form, keys: partsOf(form, language).map(({ key }) => key) }));
    const terms = context.glossary
      .map(({ forms }) => ({ source: keys(forms[own], own), target: keys(forms[other], other) }))
      .filter(({ source, target }) => source.length > 0 && target.length > 0);
    if (terms.length === 0) return;
    for (const { isFilled, source, target } of context.pairs) {
      if (!isFilled) continue;
      const [from, to] = [partsOf(source.text, own), partsOf(target.text, other)];
      for (const term of terms) {
        const used = term.source.find(({ keys: phrase }) => phraseAt(from, phrase) >= 0);
        if (used === undefined || term.target.some(({ keys: phrase }) => phraseAt(to, phrase) >= 0)) continue;
        const approved = term.target.map(({ form }) => form);
        yield {
          side: 'target',
          source: source.at(phraseSpan(from, phraseAt(from, used.keys), used.keys.length)),
          target: target.place,
          message: `The ${context.source.name} text has the term “${used.form}”; the ${context.target.name} has not ${listed(approved.map((form) => `“${form}”`))}`,
          actual: null,
          expected: approved.join(' | '),
        };
      }
    }
  },
};
