/** Explanations have more words than this; a term hardly ever. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 40;

/**
 * The terms in a gloss of a dictionary: what commas and semicolons part, without what stands in brackets, numbering, pronunciation
 * and English articles or the infinitive's `to`. Explanations, which nobody writes in a text, are left out.
 */
export function glossTerms(gloss: string): string[] {
  return gloss
    .replace(/\([^()]*\)|\[[^\]]*\]|<[^>]*>|（[^）]*）|\{[^}]*\}/g, ' ')
    .split(/[,;،؛，；/|\n]+/)
    .map((part) =>
      part
        .replace(/^\s*\d+[.)]\s*/, '')
        .replace(/^\s*(?:to|an?|the)\s+/i, '')
        .replace(/["“”«»!?.…]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((term) => /\p{L}/u.test(term) && term.length <= MOST_CHARACTERS && term.split(' ').length <= MOST_WORDS);
}
