import type { HeadingWords } from '../../languages/structure-table.js';
import type { LanguageTable } from '../../languages/table.js';
import { countingWords, entriesOf } from './entries.js';
import { escaped } from './escaped.js';
import { Starts } from './starts.js';

/** A heading template, cut at its number. */
export interface HeadingTemplate {
  readonly kind: keyof HeadingWords;
  readonly before: string;
  readonly after: string;
  readonly numbered: boolean;
  /** What the words of `before` count, where they begin with a number in words: `première partie`. */
  readonly ordinal?: number;
}

/** What names the division of a paragraph around its number. */
export interface DivisionTemplate {
  readonly division: 'pp' | 'op';
  readonly before: string;
  readonly after: string;
}

export function compileHeadings(tables: readonly LanguageTable[]): Starts<HeadingTemplate> {
  return new Starts(
    tables.flatMap((table) => {
      const lists = Object.entries(table.structure.headings) as [keyof HeadingWords, string][];
      return lists.flatMap(([kind, list]) => entriesOf(list).flatMap((entry) => toTemplates(kind, entry, table)));
    }),
  );
}

/** `A节`: what counts where a language has no words that do. */
const capitals = [...'abcdefghijklmnopqrstuvwxyz'].map((name, i) => ({ name, ordinal: i + 1 }));

/** An entry that begins with its number stands for one template for each word that counts: headings are looked up by what they begin with. */
function toTemplates(kind: keyof HeadingWords, entry: string, table: LanguageTable): HeadingTemplate[] {
  const [before = '', after = ''] = entry.split('#');
  if (before !== '') return [{ kind, before: before.trimEnd(), after, numbered: entry.includes('#') }];
  const counting = countingWords(table);
  return (counting.length > 0 ? counting : capitals).map(({ name, ordinal }) => ({
    kind,
    before: name + after,
    after: '',
    numbered: false,
    ordinal,
  }));
}

export function compileDivisionMarks(tables: readonly LanguageTable[]): Starts<DivisionTemplate> {
  const toTemplate = (division: 'pp' | 'op', entry: string): DivisionTemplate => {
    const [before = '', after = ''] = entry.split('#').map((part) => part.replace(/ $/, ''));
    return { division, before, after };
  };
  return new Starts(
    tables.flatMap(({ structure: { divisionMarks } }) => [
      ...entriesOf(divisionMarks.preambular).map((entry) => toTemplate('pp', entry)),
      ...entriesOf(divisionMarks.operative).map((entry) => toTemplate('op', entry)),
    ]),
  );
}

/** `…的信的附件二` at a text's end, for scripts that set no words apart; null for others. */
export function compileAnnexedEnd(own: readonly LanguageTable[]): RegExp | null {
  const unspaced = own.filter(({ script }) => script === 'Hani').map(({ structure }) => structure);
  if (unspaced.length === 0) return null;
  const before = unspaced
    .flatMap(({ annexed }) => entriesOf(annexed))
    .map(escaped)
    .join('|');
  const annexes = unspaced.flatMap(({ headings }) =>
    entriesOf(`${headings.annex} ${headings.appendix}`).map((entry) => escaped(entry.replace('#', ''))),
  );
  return new RegExp(
    `(?:${before})(?<printed>(?:${[...new Set(annexes)].join('|')})\\s?(?<number>[〇一二三四五六七八九十]{1,3}|\\d{1,2})?)$`,
    'u',
  );
}

export function compileLinking(tables: readonly LanguageTable[]): RegExp {
  const entries = tables.flatMap(({ structure, script }) =>
    structure.linking
      .split(/\s+/)
      .map((entry) => (entry.endsWith('-') ? escaped(entry.slice(0, -1)) : escaped(entry) + (script === 'Hani' ? '' : '\\s'))),
  );
  return new RegExp(`^(?:${entries.join('|')})`, 'u');
}

export function compileLinkingEnd(tables: readonly LanguageTable[]): RegExp {
  const entries = tables.flatMap(({ structure, script }) =>
    structure.linking
      .split(/\s+/)
      .filter((entry) => !entry.endsWith('-'))
      .map((entry) => (script === 'Hani' ? '' : '(?:^|[\\s(（])') + escaped(entry)),
  );
  return new RegExp(`(?:${entries.join('|')})$`, 'u');
}
