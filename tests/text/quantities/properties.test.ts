import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuantities, findQuantities } from '../../../src/text/quantities/index.js';

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'und'];
const pieces = fc.constantFrom(
  ...'0 1 12 2014 1,000 ( ) / - – . , 、 ; % $ first twenty hundred million and session 第 届 会 议 条 年 月 日 百 分 之 万 亿 二 〇 A III XXI (e) d) A/HRC/44/44 Add.1 Rev. siècle й сессия пункт статьи тысяч в مادة الفقرة و ألف مائة والستون الدورة ٣ １ ㈡ ① \n \u00a0 \ud83d \u0640 Ⅻ º'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((list) => list.join(' ')),
  fc.array(pieces).map((list) => list.join('')),
);

describe.each(languages)('%s', (language) => {
  test('spans reproduce the text, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, text: printed, value } of findQuantities(text, language)) {
          expect(text.slice(span.start, span.end)).toBe(printed);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(value).not.toBe('');
          last = span.end;
        }
      }),
    );
  });

  test('a text does not differ from itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findQuantities(text, language);
        expect(compareQuantities(found, found)).toEqual({ source: [], target: [], doubtful: { source: [], target: [] } });
      }),
    );
  });

  test.each([
    '1',
    '1 ',
    '1,',
    '1.',
    '1 000 ',
    '250 444 ',
    '1, ',
    '1 and ',
    '(',
    '((1)',
    '1/',
    '2 (e) ',
    ' ',
    'A.',
    'A/',
    'A/1/',
    'X',
    '第',
    '第1、',
    '百',
    '百分之',
    '二',
    '二千',
    'one hundred ',
    'ألف ',
    'و',
    'сто ',
    '7-',
    'a',
    "l'",
  ])('time is linear on %j', (piece) => {
    const run = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const from = process.cpuUsage();
      const found = findQuantities(text, language);
      compareQuantities(found, found.slice(1));
      return process.cpuUsage(from).user / 1000;
    };
    run(2000);
    // Milliseconds of processor time, so that a busy machine changes little: a quadratic reader would take many times that.
    expect(run(50_000)).toBeLessThan(2000);
  });
});
