import { expect, test } from 'vitest';
import { alignDocuments, alignLines, checkAlignment, parseDocument } from '../../src/index.js';

const TEXTS: Readonly<Record<string, string>> = {
  zh: '大会，\n1. 请秘书长提出报告；\n2. 决定审议上文第9段所述报告。',
  en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Decides to consider the report referred to in paragraph 9 above.',
  fr: 'L’Assemblée générale,\n1. Prie le Secrétaire général de présenter un rapport ;\n2. Décide d’examiner le rapport visé au paragraphe 9 ci-dessus.',
  ru: 'Генеральная Ассамблея,\n1. просит Генерального секретаря представить доклад;\n2. постановляет рассмотреть доклад, о котором говорится в пункте 9 выше.',
};

function danglingIn(source: string, target: string): string[] {
  const documents = { source: parseDocument(source).document, target: parseDocument(target).document };
  return checkAlignment(alignDocuments(documents.source, documents.target), { documents })
    .filter(({ rule }) => rule === 'reference-dangling')
    .map(({ severity, side, actual, source: own }) => `${severity} ${side} ${actual} ${own?.path}`);
}

test.each([
  ['zh', 'en', '第9段'],
  ['zh', 'ru', '第9段'],
  ['en', 'fr', 'paragraph 9'],
  ['fr', 'zh', 'paragraphe 9'],
] as const)('what points to nothing in %s and %s is told once, of the source', (source, target, words) => {
  expect(danglingIn(TEXTS[source] ?? '', TEXTS[target] ?? '')).toEqual([`info source ${words} op.2`]);
});

test('what points to nothing in the translation only is told of it', () => {
  const [zh = '', en = ''] = [TEXTS.zh?.replace('第9段', '第1段'), TEXTS.en];
  expect(danglingIn(zh, en)).toEqual(['warning target paragraph 9 op.2']);
});

test.each([
  ['ja', '第三条 すべて人は、生命に対する権利を有する。', 'Article 4 Everyone has the right to life.', 'Japanese'],
  ['de', 'Artikel 3 Jeder hat das Recht auf Leben.', 'Article 4 Everyone has the right to life.', 'German'],
])('a language without a table is called by its name: %s', (language, own, text, name) => {
  const alignment = alignLines([own], [text], { sourceLanguage: language, targetLanguage: 'en' });
  expect(checkAlignment(alignment).map(({ message }) => message)).toEqual([expect.stringContaining(`where the ${name} has “`)]);
});
