import { languageTable } from '../languages/index.js';
import type { Span } from '../model/span.js';
import { normalise } from '../text/normalise.js';
import type { PairSide } from './context.js';

/** Nats for a name without counterpart, and against one that has it. */
const COUNTRY_MISSING = 0.3;
const COUNTRY_FOUND = 1.5;
const WORD_MISSING = 0.2;
const WORD_FOUND = 1.5;

/** A stretch of a text, and what it says of a passage around it having no counterpart. */
export interface Mark {
  readonly span: Span;
  readonly nats: number;
}

/** The most that one name says for an omission, in nats. */
export const NAME_AT_MOST = Math.max(COUNTRY_MISSING, WORD_MISSING);

/** What the names of a side say: States, and words in Latin letters that stay as they are where the script is another. */
export function nameMarks(own: PairSide, other: PairSide): Mark[] {
  return [...countryMarks(own, other), ...latinMarks(own, other)];
}

function countryMarks(own: PairSide, other: PairSide): Mark[] {
  const named = own.countries;
  if (named.length === 0) return [];
  const others = new Set(other.countries.map(({ code }) => code));
  return named.map(({ code, span }) => ({ span, nats: others.has(code) ? -COUNTRY_FOUND : COUNTRY_MISSING }));
}

/** Words in Latin letters, where one of the two languages is not written in them: names and titles are quoted as they are. */
function latinMarks(own: PairSide, other: PairSide): Mark[] {
  const scripts = [own, other].map(({ version }) => languageTable(version.language)?.script);
  if (scripts[0] === 'Latn' || !/[A-Za-z]{3}/.test(own.text)) return [];
  const isOtherLatin = scripts[1] === 'Latn';
  const folded = normalise(other.text);
  return [...own.text.matchAll(/\p{Script=Latin}{3,}/gu)].flatMap(({ 0: word, index }) => {
    const isFound = folded.includes(normalise(word));
    if (!isFound && !isOtherLatin) return [];
    return [{ span: { start: index, end: index + word.length }, nats: isFound ? -WORD_FOUND : WORD_MISSING }];
  });
}
