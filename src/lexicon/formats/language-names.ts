/** The languages that files name most: codes, and names in the languages that such files are written in. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'ar ara arb arabic arabe árabe arabisch арабский арабском العربية عربي 阿拉伯文 阿拉伯语',
  de: 'de deu ger german deutsch allemand alemán tedesco немецкий немецком 德文 德语',
  en: 'en eng english anglais inglés ingles inglês inglese englisch английский английском الإنكليزية الانكليزية الإنجليزية الانجليزية إنكليزي إنجليزي 英文 英语',
  es: 'es spa spanish espagnol español espanol castellano spanisch испанский испанском الإسبانية الاسبانية 西班牙文 西班牙语',
  fr: 'fr fra fre french français francais francés frances francês französisch французский французском الفرنسية فرنسي 法文 法语',
  it: 'it ita italian italiano italien italienisch',
  ja: 'ja jpn japanese japonais japonés japanisch 日文 日语',
  pt: 'pt por portuguese português portugues portugais portugués portugiesisch',
  ru: 'ru rus russian russe ruso russisch русский русском الروسية روسي 俄文 俄语',
  zh: 'zh zho chi cmn chinese mandarin chinois chino chinesisch китайский китайском الصينية صيني 中文 汉语',
};

/** Further languages: two letters, three letters, the English name. */
const FURTHER = `am amh amharic, be bel belarusian, bg bul bulgarian, bn ben bengali, bs bos bosnian, ca cat catalan, cs ces czech,
cy cym welsh, da dan danish, el ell greek, et est estonian, eu eus basque, fa fas persian, fi fin finnish, ga gle irish, he heb hebrew,
hi hin hindi, hr hrv croatian, hu hun hungarian, hy hye armenian, id ind indonesian, is isl icelandic, ka kat georgian, kk kaz kazakh,
km khm khmer, ko kor korean, ky kir kyrgyz, lo lao lao, lt lit lithuanian, lv lav latvian, mk mkd macedonian, mn mon mongolian,
ms msa malay, mt mlt maltese, my mya burmese, ne nep nepali, nl nld dutch, no nor norwegian, pl pol polish, ps pus pashto, ro ron romanian,
si sin sinhala, sk slk slovak, sl slv slovenian, so som somali, sq sqi albanian, sr srp serbian, sv swe swedish, sw swa swahili,
ta tam tamil, tg tgk tajik, th tha thai, tk tuk turkmen, tr tur turkish, uk ukr ukrainian, ur urd urdu, uz uzb uzbek, vi vie vietnamese`
  .split(',')
  .map((language) => language.trim().split(' '));

const BY_NAME = new Map([
  ...Object.entries(NAMES).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag] as const)),
  ...FURTHER.map(([tag = '', , name = '']) => [name, tag] as const),
]);
const BY_CODE = new Map(FURTHER.flatMap(([tag = '', code = '']) => [[tag, tag] as const, [code, tag] as const]));
/** Names in a script that puts no spaces between words. */
const HAN_NAMES = [...BY_NAME].filter(([name]) => /\p{Script=Han}/u.test(name));

/**
 * The tag of a language named by a name in one of several languages, or by the code of one of those that files name most: what the word
 * of a path may be taken for.
 */
export function languageNamed(name: string): string | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}

/** The tag of a language by its name or any code that is known: `de`, `hrv`, `Polish`; undefined for `of` and `UN`. */
export function languageOf(word: string): string | undefined {
  return languageNamed(word) ?? BY_CODE.get(word.trim().toLowerCase());
}

/** Codes that are words too: `record_id`, `No`, `is_preferred`. They name a language where nothing but tags stands beside them. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(['id', 'no', 'nr', 'is', 'as', 'so', 'to', 'or', 'an', 'my']);

/** True for what can be a code of a language, and no name. */
export const isCode = (word: string): boolean => /^[a-z]{2,3}$/i.test(word);

/** The languages whose full names are in a text, in its order: `Terme en français` has French. */
export function languagesNamedIn(text: string): string[] {
  const words = text.normalize('NFC').split(/[^\p{L}\p{M}]+/u);
  return words.flatMap((word) => {
    if (isCode(word)) return [];
    // Arabic joins prepositions to the article: بالعربية.
    const named =
      languageNamed(word) ?? languageNamed(word.replace(/^[بل](?=ال)/, '')) ?? HAN_NAMES.find(([name]) => word.includes(name))?.[1];
    return named ?? [];
  });
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** A language tag in the form that the library uses: three-letter codes of known languages become two letters. Undefined for what is none. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replace(/_/g, '-');
  if (!TAG.test(tag)) return undefined;
  const [primary = '', ...rest] = tag.split('-');
  return [languageOf(primary) ?? primary.toLowerCase(), ...rest].join('-');
}
