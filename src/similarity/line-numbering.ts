import type { Numbering } from '../model/document.js';

const DECIMAL = /^[\s\u200e\u200f]*(?<number>[0-9０-９٠-٩]{1,3})[\s\u00a0]*[.．、)）\-–](?![0-9])/;
const LETTER = /^[\s\u200e\u200f]*[(（]?(?<letter>[a-zа-я])[)）]/i;

/** The value of digits in any script. */
function toNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + ((digit.codePointAt(0) ?? 0) & 0xf);
  return value;
}

/** The paragraph number at the start of a line that was never parsed, or null. */
export function lineNumbering(line: string): Numbering | null {
  const decimal = DECIMAL.exec(line);
  if (decimal?.groups)
    return { mark: decimal[0].trim(), ordinal: toNumber(decimal.groups.number ?? ''), degree: 1, style: 'decimal', printed: true };
  const letter = LETTER.exec(line)?.groups?.letter?.toLowerCase();
  if (letter === undefined || letter < 'a' || letter > 'z') return null;
  return { mark: `(${letter})`, ordinal: letter.charCodeAt(0) - 96, degree: 2, style: 'letter', printed: true };
}
