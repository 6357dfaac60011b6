import { Option } from 'commander';
import { each } from '../flags.js';

/** What a language may be, in help. */
export const TAGS = 'ar, en, es, fr, ru, zh or any BCP-47 tag';

/** What a file may be that holds a document, in help. */
export const DOCUMENT = 'text, Word (.docx), HTML, Akoma Ntoso or PDF; - is standard input';

/** `-o FILE`. */
export function output(): Option {
  return new Option('-o, --output <file>', 'where to write; - is standard output');
}

/** `--lexicon FILE`; what it may be says the help of `align`. */
export function lexicon(): Option {
  return new Option('--lexicon <file>', 'add a lexicon of your own (may be given again)').argParser(each);
}
