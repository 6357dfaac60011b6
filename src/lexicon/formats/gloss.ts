/** Explanations have more words than this; a term hardly ever. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 40;

/** A stroke parts what are words on both sides (ديسمبر/كانون): not `and/or`, `y/o`, `km/h`. */
const SEPARATOR = /[,;،؛，；|\n]+|\s\/\s|(?<=[\p{L}\p{M}]{3})\/(?=[\p{L}\p{M}]{3})/u;

/** What a dictionary puts before a word that is no part of the term, by language: English articles and the `to` of infinitives. */
const BEFORE: Readonly<Record<string, RegExp>> = { en: /^(?:to|an?|the)\s+/i };

/**
 * The terms in a gloss of a dictionary: what commas and semicolons part, without what stands in brackets, numbering, and what the
 * language puts before a word. Explanations, which nobody writes in a text, are left out.
 *
 * @param language tag of the gloss.
 */
export function glossTerms(gloss: string, language: string): string[] {
  const before = BEFORE[language];
  return gloss
    .replace(/\([^()]*\)|\[[^\]]*\]|<[^>]*>|（[^）]*）|\{[^}]*\}/g, ' ')
    .split(SEPARATOR)
    .map((part) => {
      const term = part
        .replace(/^\s*\d+[.)]\s*/, '')
        .replace(/["“”«»!?.…]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      return before === undefined ? term : term.replace(before, '');
    })
    .filter((term) => /\p{L}/u.test(term) && term.length <= MOST_CHARACTERS && term.split(' ').length <= MOST_WORDS);
}
