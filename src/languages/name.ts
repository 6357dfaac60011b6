import { languageTable } from './index.js';
import { primarySubtag } from './tag.js';

/** Names in English of languages that have no table here, by their primary subtags. Written out: what a machine calls them would differ. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    'af Afrikaans,am Amharic,az Azerbaijani,be Belarusian,bg Bulgarian,bn Bangla,bs Bosnian,ca Catalan,cs Czech,cy Welsh,da Danish',
    'de German,el Greek,et Estonian,eu Basque,fa Persian,fi Finnish,ga Irish,gl Galician,gu Gujarati,ha Hausa,he Hebrew,hi Hindi',
    'hr Croatian,hu Hungarian,hy Armenian,id Indonesian,is Icelandic,it Italian,ja Japanese,ka Georgian,kk Kazakh,km Khmer,ko Korean',
    'ku Kurdish,ky Kyrgyz,lo Lao,lt Lithuanian,lv Latvian,mk Macedonian,ml Malayalam,mn Mongolian,mr Marathi,ms Malay,mt Maltese',
    'my Burmese,nb Norwegian,ne Nepali,nl Dutch,nn Norwegian,no Norwegian,pa Punjabi,pl Polish,ps Pashto,pt Portuguese,ro Romanian',
    'rw Kinyarwanda,si Sinhala,sk Slovak,sl Slovenian,so Somali,sq Albanian,sr Serbian,sv Swedish,sw Swahili,ta Tamil,te Telugu',
    'tg Tajik,th Thai,ti Tigrinya,tk Turkmen,tr Turkish,uk Ukrainian,ur Urdu,uz Uzbek,vi Vietnamese,yo Yoruba,zu Zulu',
  ].flatMap((row) => row.split(',').map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)])),
);

/** The name of a language in English, or its tag where it has none here. */
export function languageName(language: string): string {
  return languageTable(language)?.name ?? NAMES.get(primarySubtag(language)) ?? language;
}
