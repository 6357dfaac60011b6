import type { LanguageTable } from '../../languages/table.js';
import { foldEntry } from './fold.js';
import type { Reading } from './reading.js';

/** Latin letters that Cyrillic ones look like, and extraction mixes up with them. */
const lookAlikes = { cyrillic: 'асеорхукіј', latin: 'aceopxykij' };

export function compileLetters(tables: readonly LanguageTable[]): Map<string, Reading[]> {
  const letters = new Map<string, Reading[]>();
  const add = (letter: string, reading: Reading): void => {
    const readings = letters.get(letter) ?? [];
    if (!readings.some((r) => r.series === reading.series && r.ordinal === reading.ordinal)) readings.push(reading);
    letters.set(letter, readings);
  };
  for (const alphabet of new Set(tables.flatMap((t) => t.structure.alphabets.split(/\s+/).filter(Boolean)))) {
    const series = foldEntry(alphabet).slice(0, 2);
    const style = /[\u4e00-\u9fff]/.test(alphabet) ? 'stem' : 'letter';
    [...foldEntry(alphabet)].forEach((letter, i) => {
      add(letter, { style, ordinal: i + 1, series });
    });
  }
  [...lookAlikes.cyrillic].forEach((letter, i) => {
    for (const reading of letters.get(lookAlikes.latin.charAt(i)) ?? []) add(letter, reading);
  });
  return letters;
}
