/** The scripts that are told apart, and their characters, which aren't letters only. */
const CHARACTERS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hani: /\p{Script=Han}/u,
  Latn: /\p{Script=Latin}/u,
};

export const SCRIPTS: readonly string[] = Object.keys(CHARACTERS);

/** How many letters a text has, and how many characters of each script, as `SCRIPTS` lists them. */
export interface Letters {
  readonly all: number;
  readonly sizes: Int32Array;
}

/** Of every character of the first plane: 0 until it is asked for, then 1, and 2 more for a letter, and 4 for each script before its own, from 1. */
const kinds = new Uint8Array(0x10000);
const KNOWN = 1;
const LETTER = 2;
const SCRIPT = 2;

function kindOf(character: string): number {
  const script = SCRIPTS.findIndex((name) => CHARACTERS[name]?.test(character)) + 1;
  return KNOWN | (/\p{L}/u.test(character) ? LETTER : 0) | (script << SCRIPT);
}

/** Counts the letters of a text in one pass. */
export function lettersIn(text: string): Letters {
  const sizes = new Int32Array(SCRIPTS.length + 1);
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const point = text.codePointAt(at) ?? code;
    let kind = point === code ? (kinds[code] ?? 0) : kindOf(String.fromCodePoint(point));
    if (kind === 0) {
      kind = kindOf(String.fromCodePoint(point));
      kinds[code] = kind;
    }
    if (point !== code) at++;
    if ((kind & LETTER) !== 0) all++;
    const script = kind >> SCRIPT;
    sizes[script] = (sizes[script] ?? 0) + 1;
  }
  return { all, sizes: sizes.subarray(1) };
}

/** How many characters are of a script. */
export const sizeOf = ({ sizes }: Letters, script: string): number => sizes[SCRIPTS.indexOf(script)] ?? 0;

/** The share that they are of all letters. */
export function scriptShare(letters: Letters, script: string): number {
  const size = sizeOf(letters, script);
  return size === 0 ? 0 : size / letters.all;
}
