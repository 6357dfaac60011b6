import type { Convention } from './conventions.js';
import type { NoteStyle } from './printed.js';
import type { Random } from './random.js';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How a note's label is printed in running text or before its body. */
export function printLabel(label: string, style: NoteStyle, head: boolean): string {
  if (/^\*/.test(label)) return head ? `${label} ` : label;
  const space = head ? ' ' : '';
  if (style === 'superscript') return [...label].map((d) => superscripts.charAt(Number(d))).join('') + space;
  if (style === 'bracket') return `[${label}]${space}`;
  if (style === 'parenthesised') return head ? `[${label}] ` : `([${label}])`;
  if (style === 'listed') return head ? `${label}. ` : label;
  if (style === 'apart') return head ? `${label} ` : ` ${label}`;
  if (style === 'lost') return head ? `(${label}) ` : '( )';
  if (style === 'round') return `(${label})${space}`;
  return style === 'slash' ? `${head ? '' : ' '}${label}/${space}` : `${label}${space}`;
}

const noteStyles: readonly NoteStyle[] = [
  'superscript',
  'bracket',
  'parenthesised',
  'glued',
  'glued',
  'apart',
  'slash',
  'round',
  'listed',
  'lost',
];

/** How a document prints its note marks. */
export function drawNoteStyle(random: Random, c: Convention): NoteStyle {
  const style = random.pick(noteStyles);
  // Between a word and a sign a figure set apart could be what the word counts.
  return style === 'apart' && c.noteBefore ? 'glued' : style;
}
