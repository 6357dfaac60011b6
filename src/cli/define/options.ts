import { Option } from 'commander';

/** What a language may be, in help. */
export const TAGS = 'ar, en, es, fr, ru, zh or any BCP-47 tag';

/** What a file may be that holds a document, in help. */
export const DOCUMENT = 'text, Word (.docx), HTML, Akoma Ntoso or PDF; - is standard input';

/** `-o FILE`. */
export function output(): Option {
  return new Option('-o, --output <file>', 'where to write; - is standard output');
}
