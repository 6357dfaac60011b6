import type { LanguageTable } from '../../languages/table.js';
import { escaped } from './escaped.js';

const closing = '\\s.,;:，；。：、،؛)）\\]»”"’\u2019';
const figure = '[0-9٠-٩]{1,3}';

/** Compiles what may be a note mark: figures, letters and brackets next to a word or sign, one group for each form. */
export function compileWeakMark(tables: readonly LanguageTable[]): RegExp {
  // What figures before an ideograph count, and what comes before figures that name something.
  const counters = `[${tables
    .map(({ structure }) => structure.counted)
    .map(escaped)
    .join('')}%]`;
  const named = `[${tables
    .map(({ structure }) => structure.named)
    .map(escaped)
    .join('')}]`;
  return new RegExp(
    [
      `(?<=\\S)(?<round>[(（]\\s?${figure}\\s?[)）])`,
      `(?<spaced>[ \u00a0][(（]\\s?${figure}\\s?[)）](?=$|[.,;:，；。：،؛]))`,
      `(?<slash>[ \u00a0]?(?<![\\p{L}\\p{N}/])(?:[a-z]{1,2}|\\d{1,3})\\/(?=$|[${closing}\\u4e00-\\u9fff(（]))`,
      `(?<=[\\p{L}.,;:，；。：、،؛)）》\\]»”"’%])(?<figure>${figure})(?=$|[${closing}])`,
      `(?<=[，；。：、”》）)]|(?<!\\d)[,;:])(?<after>[0-9]{1,3})(?=[\\u4e00-\\u9fff(（])(?!${counters})`,
      `(?<=[.,;:，；。：、،؛)）\\]»”"’\\d])(?<apart>[ \u00a0]${figure})(?=$|[${closing}])`,
      `(?<=[，；。：、”》）])(?<apartHan>[ \u00a0][0-9]{1,3})(?=[\\u4e00-\\u9fff])(?!${counters})`,
      `(?<=[\\u4e00-\\u9fff])(?<!${named})(?<between>[0-9]{1,3})(?=[\\u4e00-\\u9fff])(?!${counters})`,
      `(?<lost>[ \u00a0]?[(（]\\s{0,3}[)）])`,
    ].join('|'),
    'uy',
  );
}
