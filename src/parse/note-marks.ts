/** A note's number as it stands in running text. */
export interface NoteMark {
  /** Into the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Normalised: `¹²` is `12`. */
  readonly label: string;
}

/** A note's number at the head of its body. */
export interface NoteHead {
  readonly label: string;
  /** Where the body's words begin. */
  readonly end: number;
  readonly form: 'superscript' | 'star' | 'bracket' | 'slash';
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const head =
  /^(?:(?<superscript>[⁰¹²³⁴-⁹]{1,4})|(?<star>\*{1,4}|†{1,3}|‡{1,3})|(?<bracket>\(?\[\d{1,3}\]\)?)|(?<slash>[a-z]{1,2}\/|\d{1,3}\/(?=\s)))[\s\u00a0]*(?=[^\s*†‡])/;

/** Reads the note number that a text begins with, or null. */
export function readNoteHead(text: string): NoteHead | null {
  const match = head.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const [form, printed] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
  if (form === undefined || printed === undefined) return null;
  return { label: normaliseLabel(printed), end: match[0].length, form: form as NoteHead['form'] };
}

/** `¹²` → `12`, `([3])` → `3`, `a/` → `a`, `**` as it is. */
export function normaliseLabel(printed: string): string {
  let label = '';
  for (const char of printed) {
    const value = superscripts.indexOf(char);
    if (value >= 0) label += value;
    else if (!'()[]/'.includes(char)) label += char;
  }
  return label;
}

const mayHold = /[⁰¹²³⁴-⁹*†‡]|\[\d/;
const mark =
  /(?<superscript>[⁰¹²³⁴-⁹]{1,4})|(?<star>\*{1,4}|[†‡]{1,3})(?=$|[\s,;:.、，；。：،؛)\]）》」’'”"»])|(?<bracket>\(?\[\d{1,3}\]\)?)/g;
const unitBefore = /(?:^|[\s\d])[kcdmµ]?m$/;

/** Finds the note marks in running text. One at its very start is no mark but a head. */
export function findNoteMarks(text: string): NoteMark[] {
  if (!mayHold.test(text)) return [];
  const found: NoteMark[] = [];
  for (const match of text.matchAll(mark)) {
    const start = match.index;
    if (start === 0) continue;
    if (match.groups?.superscript !== undefined && unitBefore.test(text.slice(Math.max(0, start - 4), start))) continue;
    if (match.groups?.star !== undefined && /[\s*†‡]/.test(text.charAt(start - 1))) continue;
    found.push({ start, end: start + match[0].length, label: normaliseLabel(match[0]) });
  }
  return found;
}
