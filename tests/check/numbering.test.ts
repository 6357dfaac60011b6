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
