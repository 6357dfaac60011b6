import { readUdhr } from '../scripts/data/udhr.js';

/** The files of the declaration in the six languages. */
export const declarations = { zh: 'cmn_hans', en: 'eng', fr: 'fra', es: 'spa', ru: 'rus', ar: 'arb' } as const;

/** The Universal Declaration of Human Rights as plain text, a paragraph a block, the numbers of its lists printed. */
export function declarationText(file: string): string {
  return readUdhr(file)
    .flat()
    .map(({ text, number }) => (number === null ? text : `${number}. ${text}`))
    .join('\n\n');
}
