import { digitsEnd, digitValue } from './numerals.js';
import { isInSymbol } from './punctuation.js';

/**
 * How a note's number is written: `¹`, `*`, `[1]`, `(1)`, `a/`, a bare figure next to a word, one with a space between the sign before it and
 * itself, one between ideographs (`决议1所载`), a figure with the sign of a list (`1.`, only under the heading of a list of notes), brackets
 * whose number was lost.
 */
export type NoteForm = 'superscript' | 'star' | 'bracket' | 'round' | 'slash' | 'figure' | 'apart' | 'between' | 'listed' | 'lost';

/** A note's number as it stands in running text. */
export interface NoteMark {
  /** Into the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Normalised: `¹²` is `12`; empty where it was lost. */
  readonly label: string;
  readonly form: NoteForm;
  /** The whole figure that a mark is glued to. */
  readonly figure?: string;
}

/** A note's number at the head of its body. */
export interface NoteHead {
  readonly label: string;
  readonly form: NoteForm;
  /** Where the body's words begin. */
  readonly end: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Figures above the line, in brackets of any kind or none: `¹`, `(¹)`, `⁽¹⁾`, and turned round from right to left, `)¹(`. */
const raised = '[()（）⁽⁾]\\s?[⁰¹²³⁴-⁹]{1,4}\\s?[()（）⁽⁾]|[⁰¹²³⁴-⁹]{1,4}';
const head = new RegExp(
  `^(?:(?<superscript>${raised})|(?<star>\\*{1,4}|†{1,3}|‡{1,3})|(?<bracket>\\(?\\[ ?[0-9٠-٩]{1,3} ?\\]\\)?)|(?<round>[(（]\\s?[0-9٠-٩]{1,3}\\s?[)）])|(?<lost>[(（]\\s{0,3}[)）])|(?<slash>[a-z]{1,2}\\/|\\d{1,3}\\/(?=\\s))|(?<figure>[0-9٠-٩]{1,3}(?=\\s+[^\\s–—-])))\\s*(?=[^\\s*†‡])`,
);

/** Reads the note number that a text begins with, or null. Round brackets and plain figures need proof that they are one. */
export function readNoteHead(text: string): NoteHead | null {
  const match = head.exec(text);
  return match && { label: normaliseLabel(match[0].trim()), end: match[0].length, form: formOf(match) };
}

/** Groups that say where a mark stands, not how it is written. */
const forms: Readonly<Record<string, NoteForm>> = { spaced: 'round', apartHan: 'apart', after: 'figure' };

/** The form that the group which matched is called by. */
function formOf({ groups = {} }: RegExpExecArray): NoteForm {
  const [name = ''] = Object.entries(groups).find(([, printed]) => printed !== undefined) ?? [];
  return forms[name] ?? (name as NoteForm);
}

const listed = /^(?<label>[0-9٠-٩０-９]{1,3})\s?[.．、)）:：-]\s*(?=\S)/;

/** The same for a text in a list of notes, where figures may be set off as paragraph numbers are: `1.`, `1)`, `1 -`. */
export function readListedHead(text: string): NoteHead | null {
  const match = listed.exec(text);
  const label = match?.groups?.label;
  return match && label !== undefined ? { label: normaliseLabel(label), end: match[0].length, form: 'listed' } : readNoteHead(text);
}

/** `¹²` → `12`, `([3])` → `3`, `a/` → `a`, `١` → `1`, `**` as it is. */
export function normaliseLabel(printed: string): string {
  let label = '';
  for (const char of printed) {
    const value = superscripts.indexOf(char);
    const code = char.charCodeAt(0);
    if (value >= 0) label += value;
    else if (digitValue(code) >= 0) label += digitValue(code);
    else if (!'()（）⁽⁾[]/.． \u00a0'.includes(char)) label += char;
  }
  return label;
}

const mayHold = /[⁰¹²³⁴-⁹*†‡]|\[ ?[0-9٠-٩]/;
const mark = new RegExp(
  `(?<superscript>${raised})|(?<star>\\*{1,4}|[†‡]{1,3})(?=$|[\\s,;:.、，；。：،؛)\\]）》」’'”"»]|(?<=[\\u4e00-\\u9fff][*†‡]{1,4})[\\u4e00-\\u9fff])|(?<bracket>\\(?\\[ ?[0-9٠-٩]{1,3} ?\\]\\)?)`,
  'g',
);
const unitBefore = /(?:^|[\s\d])[kcdmµ]?m$/;

/** Finds the marks that can hardly be anything else. One at a text's very start is no mark but a head. */
export function findNoteMarks(text: string): readonly NoteMark[] {
  if (!mayHold.test(text)) return [];
  const found: NoteMark[] = [];
  for (const match of text.matchAll(mark)) {
    const start = match.index;
    const form = formOf(match);
    if (start === 0 || (form === 'superscript' && unitBefore.test(text.slice(Math.max(0, start - 4), start)))) continue;
    if (form === 'star' && /[\s*†‡]/.test(text.charAt(start - 1))) continue;
    found.push({ start, end: start + match[0].length, label: normaliseLabel(match[0]), form });
  }
  return found;
}

/** What stands in every weak mark. */
const partOfWeak = /[0-9٠-٩(（/]/g;
const SPACE = /[ \u00a0]/;
const longestLabel = 3;
const beforeApart = /[.,;:，；。：、،؛)）\]»”"’\d”》）]/;

interface Marks {
  readonly weakMark: RegExp;
}

/** Matches from left to right, looked for only where one can begin: trying a line's every character takes most of a parse. */
function* weakMatches(text: string, { weakMark }: Marks): Generator<RegExpExecArray> {
  let from = 0;
  for (const { index, 0: part } of text.matchAll(partOfWeak)) {
    if (digitValue(part.charCodeAt(0)) >= 0 && !mayBeMark(text, index)) continue;
    for (let at = Math.max(from, firstStart(text, index, part)); at <= index; at++) {
      weakMark.lastIndex = at;
      const match = weakMark.exec(text);
      if (match === null) continue;
      yield match;
      from = at + match[0].length;
      break;
    }
  }
}

/** Whether a run of figures that begins at an index may be a mark: it is short, and no word stands before it, a space between. */
function mayBeMark(text: string, index: number): boolean {
  if (digitValue(text.charCodeAt(index - 1)) >= 0) return false;
  const end = digitsEnd(text, index);
  if (end - index > longestLabel) return false;
  if (text.charAt(end) === '/' || !SPACE.test(text.charAt(index - 1))) return true;
  return beforeApart.test(text.charAt(index - 2));
}

/** Where a weak mark with such a part may begin: a space before it, and a letter or two before a slash. */
function firstStart(text: string, index: number, part: string): number {
  if (part === '/') return index - 3;
  return SPACE.test(text.charAt(index - 1)) ? index - 1 : index;
}

/**
 * Finds what may be a note mark where a note list proves it: `(1)`, `a/`, figures glued to a word or sign (`报告；6`, `report6`) or set
 * apart from it, brackets without a number.
 */
export function findWeakMarks(text: string, marks: Marks): NoteMark[] {
  const found: NoteMark[] = [];
  for (const match of weakMatches(text, marks)) {
    const form = formOf(match);
    if (match.index <= 1 || isInSymbol(text, match.index) || isPartOfFigure(text, match.index, form)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, label: normaliseLabel(match[0]), form });
  }
  return found;
}

/**
 * `3.5`: the sign before the figures is a decimal point, which no `57/167,1` has; `第5，` counts something; and `article 14 (1)` refers to what
 * stands below a number.
 */
function isPartOfFigure(text: string, at: number, form: NoteForm): boolean {
  const before = text.slice(Math.max(0, at - longestLookedAt), at);
  if (form === 'round') return SPACE.test(text.charAt(at)) && /(?:^|\s)\d{1,3}$/.test(before);
  return form === 'figure' && /(?<![\d٠-٩/])[\d٠-٩]+[.,٫]$|第$/.test(before);
}

const longestLookedAt = 9;

const glued = /(?:\d{1,4}\/)?\d{2,5}(?=$|[\s.,;:，；。：、،؛)）])/g;
const likeDecimals = /(?<=\d[.,])\d{1,2}(?=$|[\s;:，；。：、،؛)）])/g;

/** Finds where a label may be glued to a figure: `70/1` with the mark 3 is printed `70/13`. */
export function findGluedMarks(text: string, label: string): NoteMark[] {
  const found = [...text.matchAll(glued)].filter(([figure]) => figure.endsWith(label) && /\d$/.test(figure.slice(0, -label.length)));
  return found.map((match) => toGlued(text, match, label));
}

/** Finds where a label behind a sign looks like decimals: `2002,` with the mark 2 is printed `2002,2`. */
export function findDecimalMarks(text: string, label: string): NoteMark[] {
  const found = [...text.matchAll(likeDecimals)].filter((match) => match[0] === label && !countsSomething(text, match));
  return found.map((match) => toGlued(text, match, label));
}

/**
 * `3.5 million`: without its decimals a sentence would end in its middle, and `3, million` is no text either. Where letters have no case, a
 * sentence may begin behind a year.
 */
function countsSomething(text: string, { index, 0: decimals }: RegExpExecArray): boolean {
  const [letter] = /(?<=^\s+)\p{L}/u.exec(text.slice(index + decimals.length, index + decimals.length + 6)) ?? [];
  if (letter === undefined || /\p{Lu}/u.test(letter)) return false;
  if (/\p{Lo}/u.test(letter) && isBehindYear(text.slice(0, index))) return false;
  return text.charAt(index - 1) === '.' || !/\d\d.$/.test(text.slice(Math.max(0, index - 3), index));
}

const year = /(?:^|\D)(?:19|20)\d{2}[.,]$/;

/** Whether a text ends with a year and a sign, behind which no decimals stand. */
export function isBehindYear(before: string): boolean {
  return year.test(before.slice(-longestYear));
}

const longestYear = 6;
const longestFigure = 24;

function toGlued(text: string, match: RegExpExecArray, label: string): NoteMark {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - longestFigure), match.index);
  const figure = before.slice(before.lastIndexOf(' ') + 1) + match[0];
  return { start: end - label.length, end, label, form: 'figure', figure };
}
