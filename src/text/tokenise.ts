const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const HAN_RUN = /[\u3400-\u9fff\uf900-\ufaff]+/g;

/** The words of a normalised text in an alphabet: runs of letters. An elided article (`l'`, `d'`) is a word of its own. */
export function words(normalised: string): string[] {
  return normalised.match(WORD) ?? [];
}

/** The runs of Han characters of a normalised text. */
export function hanRuns(normalised: string): string[] {
  return normalised.match(HAN_RUN) ?? [];
}

/** The characters of a text, white space apart: the length that Gale & Church compare. */
export function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) length++;
  }
  return length;
}
