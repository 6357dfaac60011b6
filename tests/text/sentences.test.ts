import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSegments, splitSentences } from '../../src/text/sentences.js';

const cut = (spans: readonly { start: number; end: number }[], text: string) => spans.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['en', 'Mr. Lee spoke. He cited No. 5 and art. 3.', ['Mr. Lee spoke.', 'He cited No. 5 and art. 3.']],
    ['en', '1. The figure of 3.5 rose. It fell.', ['1. The figure of 3.5 rose.', 'It fell.']],
    ['en', 'He asked: “Why?” Nobody answered.', ['He asked: “Why?”', 'Nobody answered.']],
    ['en', 'J. F. Smith came. So what?!', ['J. F. Smith came.', 'So what?!']],
    ['fr', 'M. Dupont cite l’art. 4. Il a raison.', ['M. Dupont cite l’art. 4.', 'Il a raison.']],
    ['es', '¿Quién viene? Viene el Sr. López.', ['¿Quién viene?', 'Viene el Sr. López.']],
    ['ru', 'В 2006 г. и далее. Затем п. 5 ст. 3.', ['В 2006 г. и далее.', 'Затем п. 5 ст. 3.']],
    ['zh', '大会通过了决议。“为什么？”主席问。', ['大会通过了决议。', '“为什么？”', '主席问。']],
    ['ar', 'هل هذا صحيح؟ نعم.', ['هل هذا صحيح؟', 'نعم.']],
    ['hi', 'यह सही है। वह गया ।', ['यह सही है।', 'वह गया ।']],
    ['sv', 'Det är så. Inte annat.', ['Det är så.', 'Inte annat.']],
  ])('%s: %s', (language, text, expected) => {
    expect(cut(splitSentences(text, language), text)).toEqual(expected);
  });

  test('cover everything but white space, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('en', 'zh', 'ar', 'xx'), (text, language) => {
        for (const split of [splitSentences, splitSegments]) {
          expect(cut(split(text, language), text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      }),
    );
  });
});

describe('segments', () => {
  test.each([
    ['en', 'States, which paid 1,000 dollars; and others.', ['States,', 'which paid 1,000 dollars;', 'and others.']],
    ['zh', '请秘书长，并请各国、各组织协助；', ['请秘书长，', '并请各国、', '各组织协助；']],
    ['ar', 'يطلب إلى الدول، وإلى المنظمات؛', ['يطلب إلى الدول،', 'وإلى المنظمات؛']],
  ])('%s: %s', (language, text, expected) => {
    expect(cut(splitSegments(text, language), text)).toEqual(expected);
  });
});
