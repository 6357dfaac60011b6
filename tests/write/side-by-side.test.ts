import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { loadCorpus } from '../../src/node.js';
import { documentToText } from '../../src/write/document-tree.js';
import { toText } from '../../src/write/side-by-side.js';
import { textWidth, wrap } from '../../src/write/terminal-width.js';
import { alignmentOf, anyAlignment } from '../builders.js';

describe('terminal width', () => {
  test.each([
    ['ascii', 5],
    ['联合国', 6],
    ['（一）', 6],
    ['e\u0301', 1],
    ['مَجلس', 4],
    ['\u2067نص\u2069', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  test('breaks at spaces and between Han characters, never before closing punctuation', () => {
    expect(wrap('the rights of peoples', 10)).toEqual(['the rights', 'of peoples']);
    expect(wrap('人权与国际团结，的任务', 14)).toEqual(['人权与国际团', '结，的任务']);
    expect(wrap('de l’Assemblée générale', 14)).toEqual(['de l’Assemblée', 'générale']);
  });

  test('cuts a word that is longer than a line', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('loses nothing but spaces, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('toText', () => {
  const alignment = alignmentOf([
    [['人权理事会重申其决议'], ['The Council reaffirms its resolution']],
    [['四'], []],
  ]);

  test('is a table of paths, both sides, type and confidence', () => {
    expect(toText(alignment, { width: 60 })).toBe(
      [
        'zh → en: 1 × 1-1, 1 × 1-0',
        '',
        'path   │ zh                   │ en                   │ pair',
        '───────┼──────────────────────┼──────────────────────┼──────',
        'line.0 │ 人权理事会重申其决议 │ The Council          │ 1-1',
        '       │                      │ reaffirms its        │ 0.00',
        '       │                      │ resolution           │',
        '───────┼──────────────────────┼──────────────────────┼──────',
        'line.1 │ 四                   │ —                    │ 1-0',
        '       │                      │                      │ 0.10',
        '',
      ].join('\n'),
    );
  });

  test('fits the width, whatever the text, and lets nothing steer the terminal', () => {
    fc.assert(
      fc.property(anyAlignment, fc.integer({ min: 20, max: 160 }), fc.boolean(), (any, width, explain) => {
        const text = toText(any, { width, explain }, { sourceStatus: 'official', targetStatus: 'unofficial' });
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
        for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('keeps right-to-left text inside its column, at its right', () => {
    const lines = toText(alignmentOf([[['一'], ['قرار']]], ['zh', 'ar']), { width: 60 }).split('\n');
    expect(lines[4]).toMatch(/│ {10,}\u2067قرار\u2069 │ 1-1$/);
  });

  test('puts the sides one under the other where the terminal is narrow', () => {
    expect(toText(alignment, { width: 40 })).toContain(
      'line.0  1-1 0.00\n  人权理事会重申其决议\n  The Council reaffirms its resolution\n',
    );
  });
});

describe('documentToText', () => {
  test('prints the number of a heading whose words begin with the same letter', () => {
    const parsed = parseDocument(
      'The General Assembly,\n\nI\n\nImplementation of the Convention\n\n1. Decides to meet;\n\nII\n\nCapacity\n\n2. Decides to rest.',
    );
    const text = documentToText(parsed);
    expect(text).toContain(' I Implementation of the Convention\n');
    expect(text).toContain(' II Capacity\n');
  });

  test('prints the mark of a heading once, whether or not it stands in the text', () => {
    const treaty = parseDocument('Article 1\n\nEveryone has rights.\n\nArticle 2\n\n1. States act.\n\n2. They report.', { language: 'en' });
    const lines = documentToText(treaty, { width: 80 })
      .split('\n')
      .map((line) => line.trim().replace(/ +/g, ' '));
    expect(lines).toContain('art.1 Article 1');
    expect(lines).toContain('art.2.p.1 1. States act.');
  });

  const { texts } = loadCorpus();

  test.each(Object.entries(texts))('fits the width: %s', (_, text) => {
    const parsed = parseDocument(`${text}\n\n19. a\n(a) b\n(i) c\n- d\n`);
    for (const width of [20, 23, 30, 41, 59, 80, 160]) {
      for (const line of documentToText(parsed, { width }).split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('puts the path above the text where the terminal is narrow', () => {
    const parsed = parseDocument('The General Assembly,\n\n1. Requests the Secretary-General to report;', { language: 'en' });
    expect(documentToText(parsed, { width: 8 })).toBe(documentToText(parsed, { width: 20 }));
    expect(documentToText(parsed, { width: 20 })).toContain('op.1\n  1. Requests the\n  Secretary-General\n  to report;\n');
  });
});
