/** What a character can begin or continue, for the scanner. */
export const other = 0;
export const digit = 1;
export const letter = 2;
export const han = 3;
export const space = 4;
export const mark = 5;

/** Nine scripts of India, from Devanagari to Malayalam, have a block of 128 characters each, with the digits at the same place. */
const indic = Array.from({ length: 9 }, (_, k) => 0x966 + 0x80 * k);
/** The first of each ten digits that are read: besides, Western, Arabic-Indic, Persian, Thai, Lao, Burmese, Khmer and full-width. */
const zeros = [0x30, 0x660, 0x6f0, ...indic, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

/** UTF-16 unit to class, one byte each. */
export const classOf: Uint8Array = classes();

/** The digit that a character of class {@link digit} stands for. */
export function digitValue(code: number): number {
  for (const zero of zeros) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (kind: number, ...ranges: readonly (readonly [number, number])[]) => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1);
  };
  fill(
    letter,
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xba, 0xba],
    [0xc0, 0x24f],
    [0x300, 0x36f],
    [0x400, 0x52f],
    [0x610, 0x61a],
    [0x620, 0x65f],
    [0x66e, 0x6d3],
    [0x6d5, 0x6dc],
    [0x1e00, 0x1eff],
    [0x1d43, 0x1d43],
    [0x1d49, 0x1d49],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  );
  fill(other, [0xd7, 0xd7], [0xf7, 0xf7]);
  fill(han, [0x2e80, 0x2fdf], [0x3005, 0x3007], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]);
  for (const zero of zeros) fill(digit, [zero, zero + 9]);
  fill(
    space,
    // Square brackets around what is not agreed: [1.6] billion.
    [0x5b, 0x5b],
    [0x5d, 0x5d],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
    [0x9, 0xd],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x2000, 0x200b],
    [0x200e, 0x200f],
    [0x202a, 0x202f],
    [0x2060, 0x2060],
    [0x2066, 0x2069],
  );
  for (const character of '()/-–—‑−–,.،、，％%٪$€£¥#№°\'’‘~～:（）:：．／－;；؛"“”«»+&*') table[character.charCodeAt(0)] = mark;
  fill(mark, [0x2460, 0x2487], [0x3220, 0x3229]);
  return table;
}
