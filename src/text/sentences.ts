import { languageTable } from '../languages/index.js';
import type { Span } from '../model/span.js';
import { STOPS } from './stops.js';

/** Marks that end a sentence wherever they stand. */
const ENDS = `${STOPS}！？!?؟`;
/** Marks that may end a sentence, and those that may end a segment of one. */
const SENTENCE_MARKS = new RegExp(`[.${ENDS}]`, 'g');
const SEGMENT_MARKS = new RegExp(`[.${ENDS};；؛,，、،:：]`, 'g');
const CLOSERS = new Set('"\'”’»›）)]】」』〉》〕');
const OPENERS = /[\s"'“‘«‹（([【「『〈《〔]/;

const abbreviationsOf = new Map<string, ReadonlySet<string>>();

function abbreviations(language: string): ReadonlySet<string> {
  const table = languageTable(language);
  const tag = table?.tag ?? 'und';
  const known = abbreviationsOf.get(tag) ?? new Set((table?.words.abbreviations ?? '').split(' '));
  abbreviationsOf.set(tag, known);
  return known;
}

/**
 * Cuts a text into sentences. A full stop ends none after an abbreviation of the language, an initial or a number that begins the
 * sentence, nor inside a number, nor before a small letter; closing quotes and brackets stay with the sentence that they close.
 *
 * @returns spans into `text`, UTF-16 offsets from 0, that cover all of it but white space between sentences.
 *
 * @example
 * ```ts
 * const text = 'Mr. Lee spoke. See No. 5.';
 * splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end)); // ["Mr. Lee spoke.", "See No. 5."]
 * ```
 */
export function splitSentences(text: string, language: string): Span[] {
  const known = abbreviations(language);
  return cut(text, SENTENCE_MARKS, (at) => text.charAt(at) !== '.' || endsSentence(text, at, known));
}

/** Cuts a text into segments: sentences, and in them what commas, semicolons and colons part. Marks inside numbers part nothing. */
export function splitSegments(text: string, language: string): Span[] {
  const known = abbreviations(language);
  return cut(text, SEGMENT_MARKS, (at) => {
    const mark = text.charAt(at);
    if (mark === '.') return endsSentence(text, at, known);
    return ENDS.includes(mark) || !(isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)));
  });
}

function isDigit(character: string): boolean {
  return /^\p{Nd}$/u.test(character);
}

/** Whether the full stop at an offset ends a sentence. Looks no further than the words on both sides of it. */
function endsSentence(text: string, at: number, known: ReadonlySet<string>): boolean {
  let next = at + 1;
  while (CLOSERS.has(text.charAt(next))) next++;
  const gap = next;
  while (next < text.length && OPENERS.test(text.charAt(next))) next++;
  if (next >= text.length) return true;
  if (next === gap) return false;
  if (/^\p{Ll}$/u.test(text.charAt(next))) return false;
  let start = at;
  while (start > 0 && !/[\s("“«'’]/.test(text.charAt(start - 1)) && at - start < 24) start--;
  const word = text.slice(start, at + 1).toLowerCase();
  if (known.has(word)) return false;
  const bare = word.slice(0, -1);
  const initial = /^\p{L}$/u.test(bare);
  const opening = /^\(?(?:\p{Nd}{1,3}|[ivxl]{1,5}|\p{L})$/u.test(bare) && text.slice(0, start).trim() === '';
  return !initial && !opening;
}

/** Cuts a text behind those of the marks at which it ends something. */
function cut(text: string, marks: RegExp, endsAt: (at: number) => boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const own = text.slice(start, end);
    const [from, to] = [end - own.trimStart().length, start + own.trimEnd().length];
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const { index: at } of text.matchAll(marks)) {
    if (at < start || !endsAt(at)) continue;
    let end = at + 1;
    while (end < text.length && (CLOSERS.has(text.charAt(end)) || ENDS.includes(text.charAt(end)))) end++;
    push(end);
  }
  push(text.length);
  return spans;
}
