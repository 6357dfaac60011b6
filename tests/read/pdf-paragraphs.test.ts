import { describe, expect, test } from 'vitest';
import type { PageLine } from '../../src/read/pdf/lines.js';
import { measure, ParagraphBuilder } from '../../src/read/pdf/paragraphs.js';

const width = 500;

/** Lines of a page from its top down, each with its length as a share of the width and the step above it. */
function pageOf(lines: readonly (readonly [text: string, share: number, step: number])[], fromRight: boolean): PageLine[] {
  let y = 800;
  return lines.map(([text, share, step]) => {
    y -= step;
    const [x, end] = fromRight ? [50 + width * (1 - share), 50 + width] : [50, 50 + width * share];
    return { text, x, end, y, size: 12, marked: false };
  });
}

function paragraphs(fromRight: boolean, ...pages: PageLine[][]): string[] {
  const builder = new ParagraphBuilder(measure(pages, fromRight));
  for (const page of pages) builder.addPage(page);
  return builder.blocks().map(({ text }) => text);
}

const texts = {
  en: ['A', 'Oceans', 'The General Assembly,', '1. Welcomes the report on all that was done', 'in the year.', 'B', 'Tribunal'],
  ru: ['A', 'Мировой океан', 'Генеральная Ассамблея,', '1. приветствует доклад обо всем, что было сделано', 'за год.', 'B', 'Трибунал'],
  ar: ['ألف', 'المحيطات', 'إن الجمعية العامة،', '١ - ترحب بالتقرير عن كل ما تم القيام به', 'خلال السنة.', 'باء', 'المحكمة'],
} as const;

describe('space between paragraphs', () => {
  test.each(Object.entries(texts))('is known where hardly any has more lines than one: %s', (language, [a, b, c, d, e, f, g]) => {
    const lines = [
      [a, 0.05, 28],
      [b, 0.2, 28],
      [c, 0.4, 28],
      [d, 1, 28],
      [e, 0.2, 14],
      [f, 0.05, 28],
      [g, 0.2, 28],
    ] as const;
    expect(paragraphs(language === 'ar', pageOf(lines, language === 'ar'))).toEqual([a, b, c, `${d} ${e}`, f, g]);
  });

  test('is none where all lines stand as far apart', () => {
    const lines = ['The Council decides', 'to meet in the spring of', 'the next year and to', 'report on what was done.'] as const;
    const page = pageOf(
      lines.map((text, i) => [text, i < 3 ? 1 : 0.9, 28] as const),
      false,
    );
    expect(paragraphs(false, page)).toEqual([lines.join(' ')]);
  });
});
