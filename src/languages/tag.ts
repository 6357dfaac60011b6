import { ClauseAlignError } from '../errors.js';

/** The shape of a BCP-47 tag: subtags of letters and digits, the first of two or three letters, as all that are registered have: `English` is none. */
const TAG = /^(?:[a-z]{2,3}|[xi](?=-))(?:-[a-z0-9]{1,8})*$/i;

export function isLanguageTag(tag: string): boolean {
  return TAG.test(tag);
}

/** Any well-formed tag is a language; a malformed one is misuse. @throws {ClauseAlignError} `invalid-language`. */
export function checkLanguageTag(tag: string): string {
  if (!isLanguageTag(tag)) throw new ClauseAlignError('invalid-language', `not a language tag: ${tag}`, tag);
  return tag;
}

/** What decides how a language is treated: `zh` of `zh-Hans`. */
export function primarySubtag(tag: string): string {
  const dash = tag.indexOf('-');
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
}
