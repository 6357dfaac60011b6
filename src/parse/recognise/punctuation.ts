/** What the end of a text says of whether it is finished. */
export type Ending = 'stop' | 'semicolon' | 'comma' | 'colon' | 'none';

const trailing = /[\s"'“”’»」』)\]）】\u200e\u200f*¹²³⁰⁴-⁹]/;
const signs: Readonly<Record<Exclude<Ending, 'none'>, string>> = {
  stop: '.。．!！?？؟｡',
  semicolon: ';；؛',
  comma: ',，،、',
  colon: ':：',
};
/** By character code: to cut a character out of a text costs a string where it is no Latin one. */
const endings = new Map(Object.entries(signs).flatMap(([ending, list]) => [...list].map((sign) => [sign.charCodeAt(0), ending as Ending])));

/** Note marks and the short word before a list's last item, which may follow the sign that ends a text. */
const afterSign =
  /(?:\s?(?:\(?\[\d{1,3}\]\)?|[(（⁽]\s?[\d٠-٩⁰¹²³⁴-⁹]{0,3}\s{0,2}[)）⁾]|(?<=[\s,;:.，；。：，،؛])[a-z]{1,2}\/|(?<=[,;:.，；。：،؛] )\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|\*{1,3})){1,3}$/;
const shortWord =
  /(?<=[;；؛](?:\(?\[\d{1,3}\]\)?|[(（⁽][\d٠-٩⁰¹²³⁴-⁹]{1,3}[)）⁾]|[⁰¹²³⁴-⁹]{1,3}|\s?[a-z]\/|\d{1,3})?)\s?(?:\p{L}{1,3}|\p{L}{1,2}\/\p{L}{1,2})$/u;
/** `…; (Agreed)`: the state of a text under negotiation. */
const remark = /(?<=[.,;:，；。：،؛]\]?)\s?[(（][^()（）]{2,30}[)）]$/;
const looked = 48;
const anySign = new RegExp(`[${Object.values(signs).join('')}]`);
/** A letter at the end can only be the last word's, or a short word behind a semicolon. */
const plainEnd = /\p{L}/u;
const longestTail = 14;

/** The class of the last punctuation of a text; closing quotes, brackets, note marks and a final `and` after it do not count. */
export function endingOf(text: string): Ending {
  const direct = endings.get(text.charCodeAt(text.length - 1));
  if (direct !== undefined) return direct;
  if (plainEnd.test(text.slice(-1)) && !/[;；؛]/.test(text.slice(-longestTail))) return 'none';
  const end = text.slice(-looked);
  if (!anySign.test(end)) return 'none';
  const tail = end.replace(remark, '').replace(afterSign, '').replace(shortWord, '').replace(afterSign, '');
  let at = tail.length - 1;
  while (at > 0 && trailing.test(tail.charAt(at))) at--;
  return endings.get(tail.charCodeAt(at)) ?? glued(tail, at);
}

/** A bare note number may be glued to the punctuation: `报告；6`. */
function glued(text: string, at: number): Ending {
  let i = at;
  while (i > 0 && at - i < 3 && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) i--;
  const before = endings.get(text.charCodeAt(i));
  if (i === at || before === undefined || isInSymbol(text, i + 1)) return 'none';
  return /\d/.test(text.charAt(i - 1)) && !wholeFigure.test(text.slice(Math.max(0, i - longestTail), i)) ? 'none' : before;
}

/** `57/167,1`: the number of a resolution has no decimals. */
const wholeFigure = /(?:^|[^\d/])\d{1,4}\/\d{1,4}$/;

const symbolPart = /(?:\/[A-Z][A-Za-z]{0,4}|\b(?:Add|Amend|Corr|Rev|No))\.$/;
const longestPart = 8;

/** `A/76/L.72/Add.1`, `and Corr.1`: the figures are the symbol's own. */
export function isInSymbol(text: string, at: number): boolean {
  return symbolPart.test(text.slice(Math.max(0, at - longestPart), at));
}

/** True where Chinese or Japanese writing leaves no space. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef) || code === 0x201d;
}

const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;

/** The case of the first letter of a text, looking past opening quotes and brackets; null where its script has none. */
export function firstCase(text: string): 'lower' | 'upper' | null {
  for (let i = 0; i < Math.min(text.length, 4); i++) {
    const char = text.charAt(i);
    if (lower.test(char)) return 'lower';
    if (upper.test(char)) return 'upper';
    if (!'"“«‘\'([„'.includes(char)) return null;
  }
  return null;
}
