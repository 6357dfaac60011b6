import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLines } from '../../src/read/text/text-lines.js';

describe('textLines', () => {
  test.each([
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\n\r\nb\rc\n', ['a', '', 'b\rc']],
    ['a\n\n', ['a', '']],
  ])('%j', (text, lines) => {
    expect(textLines(text).map((line) => line.text)).toEqual(lines);
  });

  test('spans give the lines back', () => {
    const text = fc.array(fc.constantFrom('a', '人', '\n', '\r\n', '\r', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        for (const { text: line, span } of textLines(any)) expect(any.slice(span.start, span.end)).toBe(line);
      }),
    );
  });
});
