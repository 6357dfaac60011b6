import { expect, test } from 'vitest';
import { ClauseAlignError } from '../../src/errors.js';
import { readTerms } from '../../src/read/terms.js';

test('a table with names of languages', () => {
  expect(readTerms('English\tChinese\tremark\nmandate holder | mandate-bearer\t任务负责人\tx\n')).toEqual([
    { forms: { en: ['mandate holder', 'mandate-bearer'], zh: ['任务负责人'] } },
  ]);
});

test.each([
  ['commas and quoted cells', 'English,Chinese\r\n"mandate holder|mandate-bearer",任务负责人\r\n'],
  ['semicolons', 'sep=;\nTerm (English);Definition (English);中文\n"mandate holder; mandate-bearer";who holds it;任务负责人\n'],
  ['tabs and quoted cells', 'en\tzh-Hans\n"mandate holder\nmandate-bearer"\t任务负责人\n'],
])('a table with %s', (_, text) => {
  expect(readTerms(text)).toEqual([{ forms: { en: ['mandate holder', 'mandate-bearer'], zh: ['任务负责人'] } }]);
});

test('TBX, without deprecated forms', () => {
  const tbx = `<martif><text><body><termEntry id="1">
    <langSet xml:lang="en"><tig><term>mandate holder</term></tig><tig><term>mandator</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
    <langSet xml:lang="zh-Hans"><tig><term>任务负责人</term></tig></langSet></termEntry></body></text></martif>`;
  expect(readTerms(tbx)).toEqual([{ forms: { en: ['mandate holder'], zh: ['任务负责人'] } }]);
});

test.each(['', 'a\tb\n', 'zh\ten\n', '<tbx>', '<tbx/>', '<html><body/></html>'])('what is neither is refused: %s', (text) => {
  expect(() => readTerms(text)).toThrow(ClauseAlignError);
});
