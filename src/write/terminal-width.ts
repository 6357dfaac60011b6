import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that take no column of their own: combining marks, joiners, marks of direction. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a character takes in a terminal: 0, 1 or 2. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  return NO_WIDTH.test(character) ? 0 : eastAsianWidth(code);
}

/** How many columns a text takes in a terminal: full-width characters take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/**
 * Text that can be shown in a terminal: white space becomes a space; control characters, which could move the cursor or change
 * colours, and marks that turn the direction of what follows become U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

const OPENING = '（《「『【〈“‘〔［｛';
const CLOSING = '，。、；：！？）》」』】〉”’〕］｝…·％';
const WIDE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff01-\\uff60';

/** What a line break must not cut: a word, or a Han character with the punctuation that hangs on it. */
const PIECE = new RegExp(
  `\\s+|[${OPENING}]{0,4}[${WIDE}]?[${CLOSING}]+|[${OPENING}]{0,4}[${WIDE}]|[${OPENING}]{0,4}[^\\s${WIDE}${OPENING}]+[${CLOSING}]*|.`,
  'gu',
);

/** A piece that is too wide for a line, in parts that fit. */
function cut(piece: string, columns: number): string[] {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const character of piece) {
    const more = characterWidth(character);
    if (width + more > columns && part !== '') {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += character;
    width += more;
  }
  return [...parts, part];
}

/**
 * Breaks a text into lines of at most so many columns: at spaces, between Han characters (never before closing punctuation),
 * and inside a word only where it is longer than a line. Takes time linear in the text.
 */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(2, columns);
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const [found] of text.matchAll(PIECE)) {
    const whole = textWidth(found);
    for (const piece of whole > room ? cut(found, room) : [found]) {
      const more = whole > room ? textWidth(piece) : whole;
      if (width + more > room && line !== '') {
        lines.push(line.trimEnd());
        line = '';
        width = 0;
      }
      if (line === '' && piece.trim() === '') continue;
      line += piece;
      width += more;
    }
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** Fills a line with spaces to so many columns, at its end or, for right-to-left text, at its beginning. */
export function fill(line: string, columns: number, rightToLeft = false): string {
  const space = ' '.repeat(Math.max(0, columns - textWidth(line)));
  return rightToLeft ? space + line : line + space;
}
