import { isSymbolLine } from '../recognise/symbol-line.js';
import { isWhite } from '../recognise/white.js';
import { isInvisible } from '../words/fold.js';

/**
 * Letters that extraction set apart (`联 合 国`, `5 3 / 5 .`, `A n n e x`, `l ’ homme`): finds which white space to take away.
 * Returns the indices to leave out, or null for a line that needs none.
 */
export function strayWhite(line: string): ReadonlySet<number> | null {
  if (!isSuspicious(line)) return null;
  const stray = new Set<number>();
  markRuns(line, stray);
  for (const sign of [apostrophe, brokenHyphen])
    for (const { index, 0: found } of line.matchAll(sign))
      for (let i = index; i < index + found.length; i++) if (isWhite(line.charCodeAt(i))) stray.add(i);
  return stray.size > 0 ? stray : null;
}

/** The quick way out for nearly all lines: two single characters in a row, or white space at an apostrophe or hyphen. */
function isSuspicious(line: string): boolean {
  let singles = 0;
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    const code = i < line.length ? line.charCodeAt(i) : 32;
    if ((code > 32 && code < 0xa0) || !isWhite(code)) continue;
    const length = i - start;
    if (length === 1 || (length === 2 && isInvisible(line.charCodeAt(i - 1)))) singles++;
    else if (length > 0) singles = 0;
    const before = line.charCodeAt(i - 1);
    if (singles >= 2 || (length <= 2 && (before === 0x27 || before === 0x2019 || (before === 0x2d && length === 2)))) return true;
    start = i + 1;
  }
  return false;
}

const apostrophe = /(?<=\p{L}) ?['’] (?=\p{L})|(?<=\b[ldnsjmcquLDNSJMCQU]) ['’] ?(?=\p{L})/gu;
/** `Fift y- third`: a letter cut off its word before a hyphen. */
const brokenHyphen = /(?<=\p{Ll}{3}) \p{Ll}- (?=\p{Ll}{3})/gu;

const shortest = 3;

/** Runs of single characters with one space between: all spaces in them go, unless two stand together, which part words. */
function markRuns(line: string, stray: Set<number>): void {
  let start = 0;
  let count = 0;
  const flush = (end: number): void => {
    const whole = start === 0 && end >= line.length && count >= 2;
    if ((count >= shortest || whole) && isSpread(line.slice(start, end))) clear(line, start, end, stray);
    count = 0;
  };
  let at = 0;
  while (at < line.length) {
    let end = at;
    while (end < line.length && !isWhite(line.charCodeAt(end))) end++;
    if (isSingle(line, at, end)) {
      if (count === 0) start = at;
      count++;
    } else if (end > at) flush(at);
    at = end + 1;
  }
  flush(line.length);
}

/** One character, or one with the punctuation that closes it. */
function isSingle(line: string, from: number, to: number): boolean {
  if (to - from === 2 && isInvisible(line.charCodeAt(to - 1))) return true;
  return to - from === 1 || (to - from === 2 && /[,.;:，。；：、)）]/.test(line.charAt(to - 1)) && !/\d/.test(line.charAt(from)));
}

/** Ideographs need three to be words set apart; letters of others more, for a few single letters may be a formula or initials. */
function isSpread(run: string): boolean {
  const [han, letters, digits] = [/[\u3400-\u9fff]/g, /\p{L}/gu, /\d/g].map((sign) => run.match(sign)?.length ?? 0) as [
    number,
    number,
    number,
  ];
  if (han >= 3 || (han >= 2 && letters === han && digits === 0 && run.trim().length <= 5)) return true;
  if (isSymbolLine(run.replace(/\s/g, ''))) return true;
  if (letters === han && digits >= 2 && /\/|\./.test(run)) return true;
  return letters >= 4;
}

function clear(line: string, from: number, to: number, stray: Set<number>): void {
  const parted = /\S\s{2,}\S/.test(line.slice(from, to).trim());
  const han = /[\u3400-\u9fff]/.test(line.slice(from, to));
  for (let i = to - 2, next = line.charAt(to - 1); i > from; i--) {
    if (!isWhite(line.charCodeAt(i))) {
      next = line.charAt(i);
      continue;
    }
    const single = !isWhite(line.charCodeAt(i - 1)) && !isWhite(line.charCodeAt(i + 1));
    // Without wider gaps only capitals tell where words begin.
    const word = !parted && !han && /\p{Ll}/u.test(line.charAt(i - 1)) && /\p{Lu}/u.test(next);
    // Of Chinese any gap goes, but one before a symbol.
    if (single ? !word : han && !/[A-Z]/.test(next)) stray.add(i);
  }
}
