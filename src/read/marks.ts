const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Figures raised, as the parser knows note marks: `12` is `¹²`. What holds anything else stays as it is. */
export function raised(text: string): string {
  return /^[0-9]+$/.test(text) ? text.replace(/[0-9]/g, (figure) => SUPERSCRIPTS.charAt(Number(figure))) : text;
}

const unspaced = /[\u2e80-\u9fff\uff00-\uffef]/;
const opening = new RegExp(
  [
    String.raw`^[\s\u00a0]*(?:[(（[]?(?:\p{N}{1,3}|\p{L}{1,2}|[ivxlc]{1,5})[)）\]]`,
    String.raw`(?:\p{N}{1,3}|\p{L}|[ivxlc]{1,5})[.．](?!\d)`,
    String.raw`[\p{N}一二三四五六七八九十]{1,4}、`,
    String.raw`\p{N}{1,3}[\s\u00a0]*[-–—]\s`,
    String.raw`[•·▪–—*-]\s`,
    '[㈠-㈩①-⑳])',
  ].join('|'),
  'iu',
);
/** White space other than one space between words. */
const uneven = /\s\s|[^\S ]|^\s|\s$/;
const ended = /[.;:!?。；：！？،؛,，][)）\]”"»’*†⁰¹²³⁴-⁹]*$/u;

/**
 * Lines that a break inside a paragraph parts: one that ends a sentence, or comes before a number, stays a line of its own; others go
 * together. White space is evened out.
 */
export function brokenLines(lines: readonly string[]): string[] {
  const made: string[] = [];
  for (const raw of lines) {
    const line = uneven.test(raw) ? raw.replace(/\s+/g, ' ').trim() : raw;
    const before = made.at(-1);
    if (line === '') continue;
    if (before === undefined || ended.test(before) || opening.test(line)) made.push(line);
    else made[made.length - 1] = before + (unspaced.test(before.slice(-1)) || unspaced.test(line.charAt(0)) ? '' : ' ') + line;
  }
  return made;
}

/** Whether a text opens with what may be its number, or a bullet. */
export function opensWithNumber(text: string): boolean {
  return opening.test(text);
}

const longestHeading = 200;

/** Whether what a file calls a heading is one for the parser, too: short, without an end sign, and without a number, which says more. */
export function isHeading(text: string): boolean {
  return text.length <= longestHeading && !/[;,.；，。،؛]$/.test(text) && !opening.test(text);
}
