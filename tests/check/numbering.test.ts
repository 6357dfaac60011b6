import { describe, expect, test } from 'vitest';
import { alignDocuments } from '../../src/align/index.js';
import { checkAlignment } from '../../src/check/index.js';
import { parseDocument } from '../../src/parse/index.js';

const ZH = `大会，

1. 请秘书长：

(a) 提出报告；

(b) 任命特使；

2. 欢迎各国的努力；

3. 敦促各国合作；

4. 决定继续审议此事。`;

const EN = `The General Assembly,

1. Requests the Secretary-General:

(a) To submit a report;

(b) To appoint an envoy;

2. Welcomes the efforts of States;

3. Urges States to cooperate;

4. Decides to remain seized of the matter.`;

function findings([from, source]: readonly [string, string], [to, target]: readonly [string, string]): string[] {
  const documents = {
    source: parseDocument(source, { language: from }).document,
    target: parseDocument(target, { language: to }).document,
  };
  return checkAlignment(alignDocuments(documents.source, documents.target), { documents }).map(({ rule, actual }) => `${rule} ${actual}`);
}

function numberingFindings(target: string): string[] {
  const [source, own] = [parseDocument(ZH, { language: 'zh' }).document, parseDocument(target, { language: 'en' }).document];
  return checkAlignment(alignDocuments(source, own), { documents: { source, target: own } })
    .filter(({ rule }) => rule.startsWith('numbering-'))
    .map(({ rule, actual }) => `${rule} ${actual}`);
}

describe('a slip of the numbering is told once', () => {
  test.each<[string, (mark: string, number: string) => string, string[]]>([
    ['as it is', (mark) => mark, []],
    ['one number misprinted', (mark, number) => (number === '2' ? '8.' : mark), ['numbering-gap 8']],
    ['one number printed twice', (mark, number) => (number === '3' ? '2.' : mark), ['numbering-gap 2']],
    ['numbers that jump', (mark, number) => (Number(number) > 2 ? `${Number(number) + 1}.` : mark), ['numbering-gap 4']],
    ['all shifted, with sub-paragraphs between', (_, number) => `${Number(number) + 4}.`, ['numbering-differs 5.']],
  ])('%s', (_, change, expected) => {
    expect(numberingFindings(EN.replace(/^(\d)\./gm, change))).toEqual(expected);
  });
});

test('headings with brackets and without count apart', () => {
  const en = 'Plan\n\nI. Aims\n\nA. Water\n\n1. Clean.\n\nB. Air\n\n2. Clear.\n\nII. Means\n\n3. Shared.';
  const zh = '计划\n\n一、目标\n\n（一）水\n\n1. 清洁。\n\n（二）空气\n\n2. 清新。\n\n二、手段\n\n3. 分享。';
  expect(findings(['en', en], ['zh', zh]).filter((found) => found.startsWith('numbering-'))).toEqual([]);
  expect(findings(['en', en], ['zh', zh.replace('二、手', '三、手')])).toContain('numbering-gap 3');
});

describe('what a heading’s number counts may be called otherwise', () => {
  const treaty = (parts: readonly string[], words: readonly string[]): string =>
    parts.flatMap((part, i) => [part, `Article ${i + 1}`, `${words[i]}.`]).join('\n\n');
  const en = ['The measures shall be taken.', 'The costs shall be shared.'];
  const fr = ['Les mesures sont prises.', 'Les coûts sont partagés.'];

  test('a part is a chapter elsewhere', () => {
    const found = findings(
      ['en', treaty(['PART 1. MEASURES', 'PART 2. COSTS'], en)],
      ['fr', treaty(['CHAPITRE PREMIER. MESURES', 'CHAPITRE II. COÛTS'], fr)],
    );
    expect(found.filter((each) => /reference|partial/.test(each))).toEqual([]);
  });

  test.each([
    ['fr', 'La Conférence,\n\n1. Décide d’agir ;\n\n2. Décide de clore.\n\nAppendice I\n\n1. Du pétrole.'],
    ['es', 'La Conferencia,\n\n1. Decide actuar;\n\n2. Decide concluir.\n\nApéndice I\n\n1. Petróleo.'],
    ['ru', 'Конференция,\n\n1. постановляет действовать;\n\n2. постановляет завершить.\n\nДобавление I\n\n1. Нефть.'],
  ])('an appendix: %s', (language, text) => {
    const source = 'The Conference,\n\n1. Decides to act;\n\n2. Decides to close.\n\nAppendix I\n\n1. Crude oil.';
    expect(findings(['en', source], [language, text]).filter((each) => each.startsWith('reference'))).toEqual([]);
  });
});
