import { languageTable } from '../../languages/index.js';

/**
 * The language to read the quantities of a text in so that they compare with those of a text in another: its own where both have a table.
 * Else none (`und`): words and kinds that only one side's table knows would have no counterpart, where the figures have.
 *
 * @param language BCP-47 tag of the text.
 * @param other that of the text that it is compared with.
 */
export function comparableLanguage(language: string, other: string): string {
  return languageTable(language) === undefined || languageTable(other) === undefined ? 'und' : language;
}
