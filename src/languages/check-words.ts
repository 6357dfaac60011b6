import { primarySubtag } from './tag.js';

/** Words by which the checks tell things, in one language. Lists have spaces between entries; `_` stands for a space inside one. */
export interface CheckWords {
  /** Opening words that carry on the paragraph before: `also`, 又. */
  readonly also: string;
  /** Those that carry on once more: `further`, 还. */
  readonly further: string;
  /** Words beside a reference that point into the same document: `above`, 上文. */
  readonly here: string;
}

const WORDS: Readonly<Record<string, CheckWords>> = {
  ar: { also: 'أيضا أيضاً', further: 'كذلك', here: 'أعلاه أدناه من_هذا_القرار من_هذا_الإعلان من_هذا_المرفق' },
  en: {
    also: 'also',
    further: 'further',
    here: 'above below of_the_present_resolution of_the_present_annex of_the_present_declaration of_this_resolution hereto',
  },
  es: {
    also: 'también',
    further: 'además',
    here: 'supra infra anterior anteriores siguiente más_arriba más_abajo de_la_presente_resolución de_la_presente_Declaración del_presente_anexo',
  },
  fr: {
    also: 'également aussi',
    further: 'outre',
    here: 'ci-dessus ci-dessous ci-après de_la_présente_résolution de_la_présente_Déclaration de_la_présente_annexe',
  },
  ru: { also: 'также', further: 'далее', here: 'выше ниже настоящей_резолюции настоящей_Декларации настоящего_приложения' },
  zh: { also: '又', further: '还', here: '上文 下文 本决议 本宣言 本附件 以上 以下' },
};

/** The words of a language, or undefined where there are none. */
export function checkWords(language: string): CheckWords | undefined {
  return WORDS[primarySubtag(language)];
}
