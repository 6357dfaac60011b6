import { languageTable } from '../../languages/index.js';
import { languageNamed } from '../../lexicon/formats/language-names.js';

/** What the path of a file says of the text in it. */
export interface FileName {
  /** The same for all language versions of a document. */
  readonly document: string;
  /** BCP-47 tag, where the path names one. */
  readonly language: string | undefined;
  /** The last letter, where it may be the one by which the United Nations mark a language: `E` of `N0550123-E`. */
  readonly letter?: string;
}

/** The letters by which the United Nations mark the languages of a document. */
export const LANGUAGE_LETTERS: Readonly<Record<string, string>> = { A: 'ar', C: 'zh', E: 'en', F: 'fr', R: 'ru', S: 'es' };

const SEPARATOR = /[._\-\s()]+/;
/** What is left before a language that ends a name: `Report (final) ` of `Report (final) EN`, `Report (` of `Report (EN)`. */
const OPEN_END = /[._\-\s(]+$/;

/** What symbols of United Nations documents begin with: organs, bodies and conferences. */
const SERIES: ReadonlySet<string> = new Set(
  `A S E T ST DC DP TD AT ID CD GC ACC APLC BWC CAT CBD CCPR CCW CEB CED CEDAW CERD CMW CRC CRPD ECE FCCC HRI HSP ICCD IDB ISBA ITC JIU LOS
NPT PBC PCNICC SPLOS UNAT UNCTAD UNDP UNEP UNW WFP`.split(/\s+/),
);

/** A symbol written as a file's name can hold it (`A_RES_60_1`, `a-res-60-1`), as it is printed; undefined for what is none. */
export function symbolInName(stem: string): string | undefined {
  const parts = stem.toUpperCase().split(/[_\-\s]+/);
  if (parts.length < 3 || !SERIES.has(parts[0] ?? '') || !/\d/.test(stem)) return undefined;
  return parts.every((part) => /^[A-Z0-9.()]{1,12}$/.test(part)) ? parts.join('/') : undefined;
}

/** A tag at the end of a name: `zh-Hant`, `pt_BR`. The case of its parts tells it from two words. */
const TAG = /(?:^|[._\-\s()])(?<tag>(?<code>[a-z]{2,3})(?<joint>[-_])(?<part>[A-Z]{2}|Han[st]|Latn|Cyrl|Arab))$/;

/** The tag with a region or a script that a name ends in; `_ES` alone is the language, and `-ES` after another the region. */
function tagIn(stem: string): { readonly rest: string; readonly language: string } | undefined {
  const { tag = '', code = '', joint, part = '' } = TAG.exec(stem)?.groups ?? {};
  const [language, other] = [languageNamed(code), languageNamed(part)];
  if (language === undefined || (joint === '_' && other !== undefined && other !== language)) return undefined;
  return { rest: stem.slice(0, stem.length - tag.length), language: `${language}-${part}` };
}

/** What language a folder is named by. */
const folderLanguage = (name: string): string | undefined => {
  const tagged = tagIn(name);
  return tagged?.rest === '' ? tagged.language : languageNamed(name);
};

/** `A_RES_60_1.zh` without its language: `A_RES_60_1` and `zh`. The last word counts, then the first where it is a language of the six. */
function withoutLanguage(stem: string): { rest: string; language: string | undefined } {
  const tagged = tagIn(stem);
  if (tagged !== undefined) return { ...tagged, rest: tagged.rest.replace(OPEN_END, '') };
  const words = stem.split(SEPARATOR).filter(Boolean);
  const last = words.at(-1) ?? '';
  const named = languageNamed(last);
  if (named !== undefined) return { rest: stem.slice(0, stem.lastIndexOf(last)).replace(OPEN_END, ''), language: named };
  const [first = ''] = words;
  const leading = languageNamed(first);
  if (leading === undefined || languageTable(leading) === undefined) return { rest: stem, language: undefined };
  return { rest: stem.slice(stem.indexOf(first) + first.length).replace(/^[._\-\s)]+/, ''), language: leading };
}

/**
 * Reads the language and the document off the path of a file: `zh/44-11.txt`, `44-11.zh.txt`, `44-11_zh.txt`, `chinese/A_RES_60_1.txt`,
 * `N0550123-C.txt`.
 *
 * @param file relative to the folder that is looked through, with `/` between folders.
 */
export function fileName(file: string): FileName {
  const folders = file.split('/');
  const stem = (folders.pop() ?? '').replace(/\.[A-Za-z]{1,5}$/, '');
  const { rest, language: inStem } = withoutLanguage(stem);
  const at = inStem === undefined ? folders.findLastIndex((folder) => folderLanguage(folder) !== undefined) : -1;
  const language = inStem ?? folderLanguage(folders[at] ?? '');
  if (at >= 0) folders.splice(at, 1);
  const document = symbolInName(rest) ?? [...folders, rest].filter(Boolean).join('/');
  const letter = language === undefined ? /[-_](?<letter>[ACEFRS])$/.exec(stem)?.groups?.letter : undefined;
  return { document, language, ...(letter === undefined ? {} : { letter }) };
}

/** What `fileName` says once a last letter is known to mark the language. */
export function byLetter(file: string): FileName {
  const { letter } = fileName(file);
  const bare = fileName(file.replace(/[-_][ACEFRS](?=(?:\.[A-Za-z]{1,5})?$)/, ''));
  return { document: bare.document, language: LANGUAGE_LETTERS[letter ?? ''] };
}
