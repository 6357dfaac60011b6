import { primarySubtag } from './tag.js';

/** Words by which the checks tell things, in one language. Lists have spaces between entries; `_` stands for a space inside one. */
export interface CheckWords {
  /** Opening words that carry on the paragraph before: `also`, 又. */
  readonly also: string;
  /** Those that carry on once more: `further`, 还. */
  readonly further: string;
  /** Words beside a reference that point into the same document: `above`, 上文. */
  readonly here: string;
  /** Endings of its words of four letters and more by which it is told from the other languages of its script. */
  readonly endings: string;
}

const WORDS: Readonly<Record<string, CheckWords>> = {
  ar: { also: 'أيضا أيضاً', further: 'كذلك', here: 'أعلاه أدناه من_هذا_القرار من_هذا_الإعلان من_هذا_المرفق', endings: '' },
  en: {
    also: 'also',
    further: 'further',
    here: 'above below of_the_present_resolution of_the_present_annex of_the_present_declaration of_this_resolution hereto',
    endings:
      'ing ings ed ly ness ship ght ty ry cy th ts ds ls ck ss wn ow rk sh ch ies ers us ng ld rt ct nt st ic ion ions ent ents ant ants ance ence',
  },
  es: {
    also: 'también',
    further: 'además',
    here: 'supra infra anterior anteriores siguiente más_arriba más_abajo de_la_presente_resolución de_la_presente_Declaración del_presente_anexo',
    endings: 'o a os as ión ón ones dad dades ores or mente ar er ir ante antes ales res les nes des an en ía ó és',
  },
  fr: {
    also: 'également aussi',
    further: 'outre',
    here: 'ci-dessus ci-dessous ci-après de_la_présente_résolution de_la_présente_Déclaration de_la_présente_annexe',
    endings:
      'eux euse euses ique iques ité ités té tés é és ée ées ent ant ants ement ements eur eurs aux oir oirs ait aient ons ois aire aires isme rs it its ne nes re res le les lle lles tte ttes pe pes ce ces ion ions ès et ets',
  },
  ru: { also: 'также', further: 'далее', here: 'выше ниже настоящей_резолюции настоящей_Декларации настоящего_приложения', endings: '' },
  zh: { also: '又', further: '还', here: '上文 下文 本决议 本宣言 本附件 以上 以下', endings: '' },
};

/** The words of a language, or undefined where there are none. */
export function checkWords(language: string): CheckWords | undefined {
  return WORDS[primarySubtag(language)];
}
