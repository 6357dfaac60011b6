import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../src/diff/words.js';
import type { TextPiece } from '../../src/model/diff.js';

const MARKS = { same: ['', ''], deleted: ['[-', '-]'], added: ['{+', '+}'] } as const;
const marked = (pieces: readonly TextPiece[]) => pieces.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join('');

describe('words', () => {
  test.each([
    [
      'Requests the Secretary-General to report',
      'Requests the President to report',
      'Requests the [-Secretary-General-]{+President+} to report',
    ],
    ['in its resolution 60/251,', 'in its resolution 60/252,', 'in its resolution [-60/251-]{+60/252+},'],
    ['Decides to remain seized;', 'Decides to remain seized.', 'Decides to remain seized[-;-]{+.+}'],
    ['请秘书长提出报告；', '请秘书长提出两份报告；', '请秘书长提出{+两份+}报告；'],
    ['由秘书长任命', '由理事会选举', '由[-秘书长任命-]{+理事会选举+}'],
    ['a b c', 'x b y', '[-a-]{+x+} b [-c-]{+y+}'],
    ['one, two', 'three, four', '[-one, two-]{+three, four+}'],
    ['في 18 حزيران/يونيه 2007', 'في 18 تموز/يوليه 2007', 'في 18 [-حزيران/يونيه-]{+تموز/يوليه+} 2007'],
    ['', '', ''],
  ])('of %j and %j', (older, newer, expected) => {
    expect(marked(diffWords(older, newer))).toBe(expected);
  });

  test('texts with nothing in common are shown whole, in bounded time', () => {
    const text = (letter: string) => Array.from({ length: 20_000 }, (_, k) => `${letter}${k}`).join(' ');
    expect(diffWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['deleted', 'added']);
  });

  test('pieces make both texts again', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '大', '会', ',', '1'), maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const pieces = diffWords(older, newer);
        const made = (own: TextPiece['kind']) => pieces.filter(({ kind }) => kind === 'same' || kind === own).map((piece) => piece.text);
        expect([made('deleted').join(''), made('added').join('')]).toEqual([older, newer]);
        expect(pieces.some(({ kind }, k) => kind === pieces[k + 1]?.kind)).toBe(false);
      }),
    );
  });
});
