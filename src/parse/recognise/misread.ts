import { romanValue } from '../../text/quantities/roman.js';
import type { Reading } from '../words/reading.js';

/** Letters that recognition takes figures for. */
const figures = { printed: 'lI|OoОоЗбS', meant: '1110000365' };
/** Letters of lists that recognition takes others for. */
const letters = { printed: 'heoqtlj1', meant: 'bccgfiii' };
function meant(char: string, { printed, meant: others }: typeof figures): string {
  return char.length === 1 ? others.charAt(printed.indexOf(char)) : '';
}

const likeOne = /[lI1|]/g;
const longest = 3;

/**
 * How a mark may be read if some of its characters are misread: `l` is 1, `1O` is 10, `il` is ii, `h` is b. Only a list that goes on with that very
 * number can prove it. Behind figures a `comma` may be a full stop.
 */
export function misreadings(run: string, comma = false): Reading[] {
  if (run.length > longest) return [];
  const readings: Reading[] = [];
  const digits = [...run].map((char) => (/\d/.test(char) ? char : meant(char, figures) || 'x')).join('');
  if ((comma || digits !== run) && /^[1-9]\d*$/.test(digits))
    readings.push({ style: 'decimal', ordinal: Number(digits), series: 'decimal', misread: true });
  if (comma) return readings;
  const numeral = run.replace(likeOne, 'i');
  const roman = numeral === run ? 0 : romanValue(numeral.toUpperCase());
  const letter = meant(run, letters);
  if (letter !== '') readings.push({ style: 'letter', ordinal: letter.charCodeAt(0) - 96, series: 'ab', misread: true });
  if (roman > 0) readings.push({ style: 'roman', ordinal: roman, series: 'roman', misread: true });
  return readings;
}
