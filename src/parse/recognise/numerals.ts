/** The value of a decimal digit of any script that the six languages print, or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Where the run of digits that begins at `from` ends. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && digitValue(text.charCodeAt(at)) >= 0) at++;
  return at;
}

/** The value of a run of digits of one or more scripts, from one index of a text to another. */
export function digitsValue(text: string, from = 0, to = text.length): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + digitValue(text.charCodeAt(i));
  return value;
}

const hanDigits = '〇一二三四五六七八九';
const hanNumeral = /^[〇零一二三四五六七八九十百廿卅两]+$/;
const hanRun = /^[〇零一二三四五六七八九十百廿卅]+/;
const longestHan = 8;

/** The value of a Chinese numeral up to 999 (`一百一十一`, `廿三`, also digit by digit: `一〇一`), or 0. */
export function hanValue(numeral: string): number {
  if (numeral.length > 7 || !hanNumeral.test(numeral)) return 0;
  const plain = numeral.replaceAll('零', '〇').replaceAll('两', '二').replaceAll('廿', '二十').replaceAll('卅', '三十');
  if (!/[十百]/.test(plain)) return plain.length > 3 ? 0 : Number([...plain].map((char) => hanDigits.indexOf(char)).join(''));
  let value = 0;
  let digit = 0;
  for (const char of plain) {
    if (char === '百') value += (digit || 1) * 100;
    else if (char === '十') value += (digit || 1) * 10;
    else digit = hanDigits.indexOf(char);
    if (char === '百' || char === '十') digit = 0;
  }
  return value + digit;
}

/** The Chinese numeral that begins at an index, 0 where none does, and where it ends. */
export function readHanNumeral(text: string, from: number): { readonly ordinal: number; readonly end: number } {
  const [numeral = ''] = hanRun.exec(text.slice(from, from + longestHan)) ?? [];
  return { ordinal: hanValue(numeral), end: from + numeral.length };
}

/** `b` for 2, after `z` `aa`, `bb` …, as resolutions count. Long lists fall back to digits, so that a path stays short. */
export function toLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  const times = Math.ceil(value / 26);
  return value < 1 || times > 4 ? String(value) : letter.repeat(times);
}

/** Index behind the sign that makes a figure an ordinal, if one stands there: `1°)`, `Artículo 1º`. */
export function skipOrdinalSign(text: string, at: number): number {
  const char = text.charAt(at);
  return char === '°' || char === 'º' ? at + 1 : at;
}
