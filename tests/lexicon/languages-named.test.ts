import { describe, expect, test } from 'vitest';
import { languagesInName } from '../../src/lexicon/formats/file-name-languages.js';
import { headingLanguage, headingLanguages } from '../../src/lexicon/formats/heading-languages.js';
import { languageOf } from '../../src/lexicon/formats/language-names.js';

test.each([
  ['UN', undefined],
  ['of', undefined],
  ['de', 'de'],
  ['en', 'en'],
  ['hr', 'hr'],
  ['HRV', 'hr'],
  ['Polish', 'pl'],
  ['Español', 'es'],
  ['中文', 'zh'],
  ['resolution', undefined],
  ['', undefined],
])('the word %j names %s', (word, language) => expect(languageOf(word)).toBe(language));

describe('headings', () => {
  test.each([
    ['English', 'en'],
    ['Término (español)', 'es'],
    ['chinese_short', 'zh'],
    ['ZH-Hans', 'zh-Hans'],
    ['en_US', 'en-US'],
    ['العربية', 'ar'],
    ['المصطلح بالإنجليزية', 'en'],
    ['英文术语', 'en'],
    ['Terme en français', 'fr'],
    ['Terme en anglais', 'en'],
    ['Chinese (Simplified)', 'zh'],
    ['Term (en)', 'en'],
    ['Term [zh-Hant]', 'zh-Hant'],
    ['term_de', 'de'],
    ['en_term', 'en'],
    ['EN Term', 'en'],
    ['en term', 'en'],
    ['Polish', 'pl'],
    ['pl', 'pl'],
    ['Nombre de mots', undefined],
    ['Código de país', undefined],
    ['CÓDIGO DE PAÍS', undefined],
    ['nombre_de_mots', undefined],
    ['En-tête', undefined],
    ['Liste en cours', undefined],
    ['Definition (English)', undefined],
    ['Définition (français)', undefined],
    ['record_id', undefined],
    ['is_preferred', undefined],
    ['ID', undefined],
    ['No', undefined],
    ['UN body', undefined],
    ['', undefined],
  ])('%j is %s', (heading, language) => expect(headingLanguage(heading)).toBe(language));

  test.each([
    [
      ['en', 'fr', 'pl'],
      ['en', 'fr', 'pl'],
    ],
    [
      ['en', 'tlh', 'probability'],
      ['en', 'tlh', undefined],
    ],
    [
      ['en', 'id'],
      ['en', 'id'],
    ],
    [
      ['ID', 'English', 'French'],
      [undefined, 'en', 'fr'],
    ],
    [
      ['yes', 'sir'],
      [undefined, undefined],
    ],
  ])('the row %j', (headings, languages) => expect(headingLanguages(headings, false)).toEqual(languages));

  test('between tabs, no tag need be known', () => expect(headingLanguages(['tlh', 'qya'], true)).toEqual(['tlh', 'qya']));
});

describe('names of files', () => {
  test.each([
    ['freedict-eng-fra.index', ['en', 'fr']],
    ['zh-en.dic', ['zh', 'en']],
    ['hu-en.stem.dic', ['hu', 'en']],
    ['en-to-zh.dic', ['en', 'zh']],
    ['Chinese_English.dic', ['zh', 'en']],
    ['un-hr.dic', undefined],
    ['resolution_of_ga.dic', undefined],
    ['as-is.dic', undefined],
    ['terms.dic', undefined],
  ])('%s says %j', (name, languages) => expect(languagesInName(name)).toEqual(languages));

  test.each([
    ['de-it_eng-zho.dic', ['en', 'zh']],
    ['hu-en.dic', ['hu', 'en']],
    ['un-en.dic', undefined],
  ])('%s in a run of zh-Hans and en says %j', (name, languages) => expect(languagesInName(name, ['zh-Hans', 'en'])).toEqual(languages));

  test('codes of the run count, known or not', () => expect(languagesInName('tlh-qya.dic', ['tlh', 'qya'])).toEqual(['tlh', 'qya']));
});
