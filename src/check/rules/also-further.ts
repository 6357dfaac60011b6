import { checkWords } from '../../languages/check-words.js';
import { normalise } from '../../text/normalise.js';
import { writesUnspaced } from '../../text/terms.js';
import { words } from '../../text/tokenise.js';
import type { Rule } from '../rule.js';

type Link = 'also' | 'further' | 'none';

/** Words at the head of a clause among which the link stands. */
const HEAD = 4;
/** Letters that hold them. */
const LETTERS = 120;

const formsOfList = new Map<string, readonly string[]>();

/** The words of a list of the tables, normalised. */
function formsOf(list: string): readonly string[] {
  const known = formsOfList.get(list) ?? list.split(' ').map(normalise);
  formsOfList.set(list, known);
  return known;
}

/** How a clause says that it carries on the one before. */
function linkOf(text: string, language: string): Link | undefined {
  const known = checkWords(language);
  if (known === undefined) return undefined;
  const normalised = normalise(text.slice(0, LETTERS));
  const head = writesUnspaced(language) ? [] : words(normalised, HEAD);
  const has = (list: string): boolean => {
    const forms = formsOf(list);
    if (writesUnspaced(language)) return forms.some((form) => normalised.startsWith(form));
    return forms.some((form) => head.includes(form));
  };
  if (has(known.also)) return 'also';
  return has(known.further) ? 'further' : 'none';
}

export const alsoFurther: Rule = {
  id: 'also-further',
  severity: 'info',
  unit: 'clause',
  about:
    'A paragraph opens with a word that carries on the one before (`Also`, `Further`, 又, 还) in one version, and without it or with the other in the other.',
  examples: {
    flags: [
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 又请秘书长提供资源；\n3. 决定继续审议此事。',
        en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Requests the Secretary-General to provide resources;\n3. Decides to remain seized of the matter.',
      },
    ],
    passes: [
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 又请秘书长提供资源；\n3. 决定继续审议此事。',
        en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Also requests the Secretary-General to provide resources;\n3. Decides to remain seized of the matter.',
      },
    ],
  },
  *check(context) {
    for (const { pair, source, target } of context.pairs) {
      const unit = pair.source[0];
      if (pair.type !== '1-1' || unit === undefined || !/(?:^|\.)(?:pp|op)\.[^.]+$/.test(unit.path)) continue;
      const [from, to] = [linkOf(source.text, context.source.language), linkOf(target.text, context.target.language)];
      if (from === undefined || to === undefined || from === to) continue;
      const said = (link: Link) => (link === 'none' ? 'opens without “also” or “further”' : `opens with “${link}”`);
      yield {
        side: 'target',
        source: source.place,
        target: target.place,
        message: `${pair.target[0]?.path} of the ${context.target.name} text ${said(to)}; the ${context.source.name} ${said(from)}`,
        actual: to,
        expected: from,
      };
    }
  },
};
