import type { Lexicon } from '../../model/lexicon.js';
import { glossTerms } from './gloss.js';
import { type FileLine, filledLinesOf, malformed } from './malformed.js';
import { type Headword, rankedEntries } from './ranked.js';

/** `傳統 传统 [chuan2 tong3] /tradition/traditional/` */
export const CEDICT_LINE = /^(?<traditional>\S+) (?<simplified>\S+) \[(?<pinyin>[^\]]*)\] \/(?<glosses>.*)\/\s*$/;

/** Glosses that say what a word is, not how it is translated. */
const REMARK = /^(?:CL:|see |see also |variant of |old variant of |also written |abbr\. |surname |\(.*\)$|Taiwan pr\.|also pr\.|used in )/;

function headwords(line: FileLine): Headword[] {
  const { traditional = '', simplified = '', glosses } = CEDICT_LINE.exec(line.text)?.groups ?? {};
  if (glosses === undefined) return malformed('a CC-CEDICT entry such as 傳統 传统 [chuan2 tong3] /tradition/', line.text, line.number);
  const terms = glosses
    .split('/')
    .filter((gloss) => !REMARK.test(gloss))
    .flatMap((gloss) => glossTerms(gloss, 'en'));
  const translations = [...new Set(terms)];
  if (translations.length === 0) return [];
  return [...new Set([simplified, traditional])].map((term) => ({ term, translations }));
}

/**
 * Reads CC-CEDICT, the free Chinese–English dictionary, in its text form. Simplified and traditional words are both entries.
 *
 * @param name What provenance calls the lexicon.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 */
export function parseCedict(text: string, name: string): Lexicon {
  const found: Headword[] = [];
  for (const line of filledLinesOf(text)) if (!line.text.startsWith('#')) found.push(...headwords(line));
  return { source: 'zh', target: 'en', name, entries: rankedEntries(found) };
}
