import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import type { LanguageTable } from './table.js';
import { primarySubtag } from './tag.js';
import { zh } from './zh.js';

/** The languages that have a table, in the order in which the United Nations lists them in English. */
export const languages: readonly LanguageTable[] = [ar, zh, en, fr, ru, es];

const byTag = new Map(languages.map((table) => [table.tag, table]));

/** The table for a BCP-47 tag, by its primary subtag (`zh-Hans` has that of `zh`), or undefined. */
export function languageTable(tag: string): LanguageTable | undefined {
  return byTag.get(tag) ?? byTag.get(primarySubtag(tag));
}
