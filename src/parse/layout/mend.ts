import { RADICALS } from '../../text/normalise.js';
import { isInvisible } from '../words/fold.js';
import { strayWhite } from './spacing.js';

/** Text with the marks of extraction mended, and where each of its characters stood; `at` is null where nothing was changed. */
export interface Mended {
  readonly text: string;
  /** For each index of `text`, and its end, the index in the text that was given. */
  readonly at: readonly number[] | null;
}

const mendable = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2e80-\u2fd5\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufeff]|<<|>>/;

/**
 * Undoes what extraction does inside a line and no reader wants: invisible signs, tatweel between letters, presentation forms and
 * ligatures, radicals that stand for ideographs, `<<` for `«`, letters set apart.
 */
export function mend(line: string): Mended {
  const stray = strayWhite(line);
  if (!stray && !mendable.test(line)) return { text: line, at: null };
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < line.length; i++) {
    if (stray?.has(i)) continue;
    const char = mendedCharacter(line, i);
    for (let k = 0; k < char.length; k++) at.push(i);
    text += char;
    if (char === '«' || char === '»') if (line.charAt(i) !== char) i++;
  }
  at.push(line.length);
  return { text, at };
}

function mendedCharacter(line: string, i: number): string {
  const code = line.charCodeAt(i);
  const char = line.charAt(i);
  if (code === 0x3c || code === 0x3e) return line.charCodeAt(i + 1) !== code ? char : code === 0x3c ? '«' : '»';
  if (code < 0xad || !mendable.test(char)) return char;
  if (isInvisible(code)) return '';
  if (code === 0x640) return isLetterAt(line, i - 1) && isLetterAt(line, i + 1) ? '' : char;
  return RADICALS.get(char) ?? char.normalize('NFKC');
}

function isLetterAt(line: string, i: number): boolean {
  return /[\u0620-\u065f\u066e-\u06d3\ufe70-\ufefc]/.test(line.charAt(i));
}
