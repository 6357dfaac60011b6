import type { Numbering } from '../../model/document.js';
import { suffixNames } from '../../text/suffix-names.js';
import { digitsValue } from './numerals.js';

/** The number of a resolution in front of its title. */
export interface TitleMark {
  readonly numbering: Numbering;
  readonly end: number;
}

const digit = '[0-9٠-٩０-９]';
const session = `(?:E?S-)?${digit}{1,4}`;
const romanSession = '\\((?:S-)?[IVXLC]{1,8}\\)';
const titleMark = new RegExp(
  `^(?:${session}\\s{0,2}[/／]\\s{0,2}(?:${digit}{0,2}(?:X{2,4}|_{2,4})|(?<number>${digit}{1,4})(?![/／0-9])|\\.{2,6}|…{1,3}|\\[[^\\]]{0,8}\\]|[_—–-]{1,4}|L\\.\\s?\\d{1,4})|(?<old>${digit}{1,4})\\s{0,2}(?:[A-Z]\\s{0,2})?${romanSession})(?:\\s?(?:[A-Z](?![\\p{L}])|${suffixNames.join('|')}))?\\s{0,3}[.．:：–-]?`,
  'u',
);

/** Reads `44/11.`, `44/...`, `٣٧ /30-` or `2625 (XXV).` in front of a title, or null. */
export function readTitleMark(text: string): TitleMark | null {
  const match = titleMark.exec(text);
  if (!match) return null;
  const after = text.slice(match[0].length);
  // `57/167, in which …`: a resolution that a sentence names.
  if (/^[,;)،؛，；）]/.test(after)) return null;
  const end = text.length - after.trimStart().length;
  const number = match.groups?.number ?? match.groups?.old;
  const ordinal = number === undefined ? null : digitsValue(number);
  return { numbering: { mark: match[0].trim(), ordinal, degree: 1, style: 'decimal', printed: true }, end };
}
