import { describe, expect, test } from 'vitest';
import { aligned, corpus, goldPairs, parsed, pathPairs, TARGETS, unnumbered, withoutEighth } from './solidarity.js';

const zh = parsed(corpus.texts.zh);

describe.each(TARGETS)('the Chinese resolution and its version in %s', (language) => {
  const text = corpus.texts[language];
  const gold = goldPairs(corpus.gold, 'zh', language);

  test('pairs are those of the gold', async () => {
    expect(pathPairs(await aligned(zh, parsed(text)))).toEqual(gold);
  });

  test('a changed row of the gold is noticed, whichever it is', async () => {
    const pairs = pathPairs(await aligned(zh, parsed(text)));
    for (const changed of corpus.gold.keys()) {
      const other = corpus.gold[(changed + 1) % corpus.gold.length]?.[language] ?? [];
      const rows = corpus.gold.map((row, index) => (index === changed ? { ...row, [language]: other } : row));
      expect(pairs).not.toEqual(goldPairs(rows, 'zh', language));
    }
  });

  test('still so without the operative numbers on one side, and on both', async () => {
    const bare = parsed(unnumbered(text));
    expect(pathPairs(await aligned(zh, bare))).toEqual(gold);
    expect(pathPairs(await aligned(parsed(unnumbered(corpus.texts.zh)), bare))).toEqual(gold);
  });

  test.each([false, true])('a paragraph that is gone is one omission, all else as before; renumbered: %s', async (renumber) => {
    const expected = gold.map((pair) => {
      const number = Number(/^op\.(\d+) =/.exec(pair)?.[1] ?? 0);
      if (number === 8) return 'op.8 = ';
      return renumber && number > 8 ? `op.${number} = op.${number - 1}` : pair;
    });
    expect(pathPairs(await aligned(zh, parsed(withoutEighth(text, renumber))))).toEqual(expected);
  });
});
