import { languageTable } from '../../languages/index.js';
import { normalise } from '../../text/normalise.js';
import type { PairSide } from '../context.js';
import type { Mark } from './marks.js';

/** What the names of a side say: States, and words in Latin letters that stay as they are where the script is another. */
export function nameMarks(own: PairSide, other: PairSide): Mark[] {
  return [...countryMarks(own, other), ...latinMarks(own, other)];
}

function countryMarks(own: PairSide, other: PairSide): Mark[] {
  const named = own.named('state');
  if (named.length === 0) return [];
  const others = new Set(other.named('state').map(({ code }) => code));
  return named.map(({ code, span }) => ({ span, kind: others.has(code) ? ('nameFound' as const) : ('nameMissing' as const) }));
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
    return [{ span: { start: index, end: index + word.length }, kind: isFound ? ('nameFound' as const) : ('nameMissing' as const) }];
  });
}
