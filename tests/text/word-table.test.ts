import { describe, expect, test } from 'vitest';
import { languageWords } from '../../src/text/language-words.js';
import { normalise } from '../../src/text/normalise.js';
import { eachUnspacedRun, eachWord, unspacedRuns, words } from '../../src/text/tokenise.js';
import { WordTable } from '../../src/text/word-table.js';

describe('a table of words', () => {
  test('gives a word one number, wherever it stands', () => {
    const table = new WordTable();
    const text = 'of the rights of the child';
    expect([table.numberAt(text, 0, 2), table.numberAt(text, 3, 6), table.numberAt(text, 14, 16)]).toEqual([0, 1, 0]);
    expect(table.numberAt('often', 0, 2)).toBe(0);
    expect([table.size, table.name(1)]).toEqual([2, 'the']);
  });

  test('knows what it has, and nothing else, however much that is', () => {
    const table = new WordTable();
    const many = Array.from({ length: 5_000 }, (_, k) => `слово${k}`);
    expect(many.map((word) => table.numberAt(word, 0, word.length))).toEqual(many.map((_, k) => k));
    expect(many.every((word, k) => table.has(word, 0, word.length) && table.name(k) === word)).toBe(true);
    expect(table.has('слово5000', 0, 9)).toBe(false);
  });

  test('holds the stems of words and their Latin forms', () => {
    const russian = languageWords('ru');
    const [number, other] = ['резолюции', 'резолюция'].map((word) => russian.table.numberAt(word, 0, word.length));
    expect(russian.stem(number ?? -1)).toBe(russian.stem(other ?? -1));
    expect(russian.table.name(russian.latin(number ?? -1))).toBe('rezoliutsi');
  });
});

describe('where words stand', () => {
  test.each([
    'Recalling its resolution 60/251 of 15 March 2006, l’État d’Israël',
    'وإذ تشير إلى قرارها ٦٠/٢٥١، مُحَمَّد',
    'Ссылаясь на свою резолюцию',
    'हिन्दी शब्द 𝓪𝓫 𐐷𐑀 and ﬁ',
    '',
  ])('is where they are found: %s', (text) => {
    const folded = normalise(text);
    const found: string[] = [];
    eachWord(folded, (start, end) => found.push(folded.slice(start, end)));
    expect(found).toEqual(words(folded));
  });

  test.each([
    ['科菲·安南、艾滋病毒/艾滋病', ['科菲安南', '艾滋病毒艾滋病']],
    ['·大会/', ['大会']],
    ['大·/会（第2条）', ['大', '会', '第', '条']],
    ['2006年3月15日', ['年', '月', '日']],
    ['国連の総会は、コフィ・アナン氏を', ['国連の総会は', 'コフィアナン氏を']],
    ['科菲・安南', ['科菲安南']],
    ['ข้อ 1 มนุษย์ทั้งหลาย', ['ข้อ', 'มนุษย์ทั้งหลาย']],
    ['no 大会 here', ['大会']],
  ])('is where characters stand between which no spaces are written: %s', (text, expected) => {
    const found: string[] = [];
    eachUnspacedRun(text, (run, start) => {
      expect(text.charAt(start)).toBe(run.charAt(0));
      found.push(run);
    });
    expect(found).toEqual(expected);
    expect(unspacedRuns(text)).toEqual(expected);
  });
});
