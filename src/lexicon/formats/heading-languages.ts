import { ALSO_WORDS, isCode, languageOf, languagesNamedIn, languageTag } from './language-names.js';

/** Words of a heading, accents off, that say that a column has no terms, though they stand beside a language. */
const NO_TERMS =
  /defin|source|fuente|note|\bnota|remark|remarque|comment|context|reference|subject|status|date|author|reliab|phonetic|pinyin|определени|источник|примечани|定义|来源|备注|تعريف/i;

/** A tag with nothing beside it: language, script, region, variants, private use. */
const BARE_TAG =
  /^[a-z]{2,3}(?:[-_](?:han[st]|hani|latn|cyrl|arab|deva|jpan|kore))?(?:[-_](?:[a-z]{2}|\d{3}))?(?:-[a-z0-9]{5,8})*(?:-x(?:-[a-z0-9]{1,8})+)?$/i;

const bareTag = (text: string): string | undefined => (BARE_TAG.test(text) ? languageTag(text) : undefined);

function knownTag(text: string): string | undefined {
  const tag = bareTag(text);
  return tag !== undefined && languageOf(tag.split('-', 1)[0] ?? '') !== undefined ? tag : undefined;
}

/** A code as part of a heading counts where it is set off from words: `Term (en)`, `term_en`, `fr: term`, `EN Term`, `en term`. */
function setOffCode(heading: string): string | undefined {
  const bracketed = /[([]\s*([\w-]+)\s*[)\]]/.exec(heading)?.[1];
  const inBrackets = bracketed === undefined ? undefined : knownTag(bracketed);
  if (inBrackets !== undefined) return inBrackets;
  const ends = (words: readonly string[]): string[] => [words[0] ?? '', words.at(-1) ?? ''];
  const joined = ends(heading.split(/\s*[_:./]\s*/));
  const capital = /\p{Ll}/u.test(heading) ? ends(heading.split(/\s+/)).filter((word) => /^[A-Z]{2,3}$/.test(word)) : [];
  const [, before, after] = /^(?:(\w+)\s+)?(?:terms?|termes?|t[ée]rminos?|термины?)(?:[\s-]+(\w+))?$/i.exec(heading) ?? [];
  return [...joined, ...capital, before ?? '', after ?? '']
    .filter((word) => isCode(word) && !ALSO_WORDS.has(word.toLowerCase()))
    .map(languageOf)
    .find((language) => language !== undefined);
}

/**
 * The language of a column by its heading: `en`, `French`, `Term (Spanish)`, `chinese_short`, `ZH-Hans`, `Terme en anglais`; undefined for
 * other columns. Full names go before codes, and codes within a phrase count only where they can't be words of it.
 */
export function headingLanguage(heading: string): string | undefined {
  const text = heading.trim();
  if (NO_TERMS.test(text.normalize('NFD').replace(/\p{M}/gu, ''))) return undefined;
  const tag = ALSO_WORDS.has(text.toLowerCase()) ? undefined : knownTag(text);
  return tag ?? languagesNamedIn(text)[0] ?? setOffCode(text);
}

/** Headings of the columns that say how probable a translation is, and how probable the way back. */
export const PROBABILITY = /^probability$/i;
export const BACKWARD = /^backward$/i;

/**
 * The languages of the columns of a table. Where all headings are tags, they are taken as they are, known or not.
 *
 * @param anyTags Whether not one of them need be known: what tabs part is a table, while commas part words of any text.
 */
export function headingLanguages(headings: readonly string[], anyTags: boolean): (string | undefined)[] {
  const cells = headings.map((heading) => heading.trim());
  const named = cells.filter((cell) => cell !== '' && !PROBABILITY.test(cell) && !BACKWARD.test(cell));
  const tagsOnly = named.length > 1 && named.every((cell) => bareTag(cell) !== undefined);
  if (tagsOnly && (anyTags || named.some((cell) => knownTag(cell) !== undefined))) return cells.map(bareTag);
  return cells.map(headingLanguage);
}
