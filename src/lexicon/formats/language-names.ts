/** The names of languages that table headings and dictionary files use, and their tags. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'ar ara arb arabic arabe árabe arabisch арабский арабском العربية عربي 阿拉伯文 阿拉伯语',
  de: 'de deu ger german deutsch allemand alemán',
  en: 'en eng english anglais inglés ingles englisch английский английском الإنكليزية الانكليزية إنكليزي 英文 英语',
  es: 'es spa spanish espagnol español espanol castellano spanisch испанский испанском الإسبانية الاسبانية 西班牙文 西班牙语',
  fr: 'fr fra fre french français francais francés frances französisch французский французском الفرنسية فرنسي 法文 法语',
  it: 'it ita italian italiano',
  ja: 'ja jpn japanese 日文 日语',
  pt: 'pt por portuguese português portugais portugués',
  ru: 'ru rus russian russe ruso russisch русский русском الروسية روسي 俄文 俄语',
  zh: 'zh zho chi cmn chinese mandarin chinois chino chinesisch китайский китайском الصينية صيني 中文 汉语 简体中文',
};

const BY_NAME = new Map(Object.entries(NAMES).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag] as const)));

/** The tag of a language named by its tag, its three-letter code or a name in one of several languages. */
export function languageNamed(name: string): string | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** A language tag in the form that the library uses: three-letter codes of known languages become two letters. Undefined for what is none. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replace(/_/g, '-');
  if (!TAG.test(tag)) return undefined;
  const [primary = '', ...rest] = tag.split('-');
  return [BY_NAME.get(primary.toLowerCase()) ?? primary.toLowerCase(), ...rest].join('-');
}

/** Two languages named in a file's name: `freedict-eng-fra.index`, `hu-en.dic`, `zh_en.stem.dic`. */
export function languagesInName(name: string): readonly [string, string] | undefined {
  const parts = name.toLowerCase().split(/[^a-z]+/);
  for (let k = 0; k + 1 < parts.length; k++) {
    const [first = '', second = ''] = [parts[k], parts[k + 1]];
    if (!/^[a-z]{2,3}$/.test(first) || !/^[a-z]{2,3}$/.test(second)) continue;
    const [from, to] = [languageNamed(first), languageNamed(second)];
    if (from !== undefined && to !== undefined && from !== to) return [from, to];
    // Codes of two letters are taken at their word: every language has one.
    if (first.length === 2 && second.length === 2 && first !== second && second !== 'gz') return [from ?? first, to ?? second];
  }
  return undefined;
}
