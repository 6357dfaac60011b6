import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParseOptions, parseDocument } from '../../src/parse/index.js';

/** How often each character that is not white space stands in the spans of a clause, note or furniture finding; it must be once. */
const wronglyCovered = (text: string, options: ParseOptions = {}): string[] => {
  const { document, findings } = parseDocument(text, options);
  const seen = new Uint8Array(text.length);
  const spans = [
    ...document.clauses.flatMap((clause) => clause.spans ?? [clause.span]),
    ...findings
      .filter((finding) => finding.rule === 'furniture')
      .flatMap((finding) => finding.spans ?? (finding.span ? [finding.span] : [])),
  ];
  for (const span of spans) for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) seen[i] = (seen[i] ?? 0) + 1;
  return [...seen].flatMap((times, i) => ((/\s/.test(text.charAt(i)) ? times > 1 : times !== 1) ? [`${i}:${times}`] : []));
};

const pieces = fc.constantFrom(
  ...[
    '1. ',
    '2. ',
    '12. ',
    '(a) ',
    '(b) ',
    '(i) ',
    '(ii) ',
    'b) ',
    '¹ ',
    '²',
    '*',
    '* ',
    '[1] ',
    'a/ ',
    '一、',
    '㈠',
    '（二）',
    '١ - ',
    '(أ) ',
  ],
  ...['Article 1', '第一条', 'المادة ١', 'Статья 2', 'Chapter I', 'Annex II', 'Annex', '- 2 -', 'A/HRC/44/L.13', 'GE.20-08741', '\f', '•'],
  ...[
    'The General Assembly,',
    'Recalling',
    'Requests',
    '大会，',
    '回顾',
    '请',
    'просит',
    'إذ تشير',
    'A',
    'B',
    'I.',
    '“',
    '”',
    '<<',
    'ـ',
    '\u200f',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\n',
    ';',
    ',',
    '.',
    '：',
    '；',
    ':',
    ' ',
    '\t',
    '\u3000',
    '\u00a0',
    'word ',
    'ﻻ',
    '⾏',
    'PP1 ',
    'OP 2 bis ',
    '5 3 / 5 . ',
    '44/11. ',
  ],
);
const resolutionish = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(resolutionish, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

describe('on any string', () => {
  test('every character stands in one clause, note or furniture finding, and in one only', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(wronglyCovered(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('paths are unique', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const paths = parseDocument(text).document.clauses.map((clause) => clause.path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('the result depends on the text alone', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parseDocument(text)).toEqual(parseDocument(text));
      }),
      { numRuns: 200 },
    );
  });

  test('spans reproduce the text: a clause begins with a character of its span', () => {
    const bare = (value: string): string =>
      value.normalize('NFKC').replace(/[\s\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff«»<>‹›-]/g, '');
    fc.assert(
      fc.property(resolutionish, (text) => {
        for (const clause of parseDocument(text).document.clauses) {
          expect(bare(text.slice(clause.span.start, clause.span.end))).toContain(bare(clause.text.slice(0, 1)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
