import { isKnownIn, type NamedCountry } from '../countries.js';
import type { Rule } from '../rule.js';
import { listed } from '../wording.js';

/** Fewest States that make a list. */
const LIST = 3;

const without = (these: readonly NamedCountry[], others: readonly NamedCountry[]) => {
  const codes = new Set(others.map(({ code }) => code));
  return these.filter(({ code }, at) => !codes.has(code) && these.findIndex((each) => each.code === code) === at);
};

export const listDiffers: Rule = {
  id: 'list-differs',
  severity: 'warning',
  unit: 'line',
  about: 'A list of States names one that the other version does not. Lists are compared as sets: each language sorts them anew.',
  examples: {
    flags: [{ zh: '阿根廷、巴西、智利和乌拉圭：决议草案', en: 'Argentina, Brazil and Uruguay: draft resolution' }],
    passes: [
      { zh: '阿根廷、巴西、智利和乌拉圭：决议草案', en: 'Argentina, Brazil, Chile and Uruguay: draft resolution' },
      { zh: '德国、法国和西班牙', es: 'Alemania, España y Francia' },
      { zh: '巴西政府', en: 'the Government' },
    ],
  },
  *check(context) {
    for (const { isFilled, source, target } of context.pairs) {
      if (!isFilled) continue;
      const from = source.countries;
      if (from.length < LIST - 1) continue;
      const to = target.countries;
      if (Math.max(from.length, to.length) < LIST || to.length < LIST - 1) continue;
      const isIn = (language: string) => (named: NamedCountry) => isKnownIn(named.code, language);
      const missing = without(from, to).filter(isIn(context.target.language));
      const extra = without(to, from).filter(isIn(context.source.language));
      // Where most of the names are not found, it is our table that lacks their forms.
      if (missing.length + extra.length === 0 || 2 * (missing.length + extra.length) > from.length + 1) continue;
      const words = (side: typeof source, names: readonly NamedCountry[]) => names.map(({ span }) => side.text.slice(span.start, span.end));
      const lacking = words(source, missing);
      const added = words(target, extra);
      const parts = [...(lacking.length > 0 ? [`lacks ${listed(lacking)}`] : []), ...(added.length > 0 ? [`adds ${listed(added)}`] : [])];
      yield {
        side: missing.length > 0 ? 'target' : 'both',
        source: missing[0] === undefined ? source.place : source.at(missing[0].span),
        target: extra[0] === undefined ? target.place : target.at(extra[0].span),
        message: `The list of States of the ${context.target.name} text ${parts.join(' and ')}`,
        actual: added.join(', ') || null,
        expected: lacking.join(', ') || null,
      };
    }
  },
};
