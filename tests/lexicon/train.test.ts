import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { alignLines } from '../../src/align/index.js';
import { run } from '../../src/cli/run.js';
import { LexiconTrainer } from '../../src/lexicon/train.js';
import { bitextPairs } from '../../src/read/bitext/index.js';
import { readLexicons } from '../../src/read/lexicon-file.js';
import { toJsonl } from '../../src/write/json.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';

const folder = mkdtempSync(join(tmpdir(), 'clausealign-train-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content?: string | Uint8Array): string => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

const WORDS = [
  ['水', 'water'],
  ['火', 'fire'],
  ['山', 'mountain'],
  ['河', 'river'],
  ['天空', 'sky'],
  ['森林', 'forests'],
] as const;

/** Sentences of three words each, in every combination. */
const PAIRS = WORDS.flatMap((a, i) =>
  WORDS.slice(i + 1).flatMap((b, k) =>
    WORDS.slice(i + k + 2).map((c) => [a, b, c].reduce(([zh, en], [z, e]) => [`${zh}，${z}`, `${en} ${e}`], ['', ''])),
  ),
);

describe('memory', () => {
  /** A text of pairs whose rare words never come again, as names and slips do. */
  const learnt = (pairs: number, terms: number) => {
    const trainer = new LexiconTrainer('fr', 'en', { batch: 50, terms });
    let most = 0;
    for (let k = 0; k < pairs; k++) {
      const [name, other] = [`q${(k * 7919).toString(36)}x`, `z${(k * 104_729).toString(36)}w`];
      const [fr, en] = WORDS[k % WORDS.length] === undefined ? ['', ''] : ([`mot${k % 6}`, WORDS[k % WORDS.length]?.[1] ?? ''] as const);
      trainer.add(`${fr} ${name}`, `${en} ${other}`);
      most = Math.max(most, trainer.size);
    }
    return { most, entries: trainer.finish() };
  };

  test('does not grow with the text, and what recurs is learnt all the same', () => {
    const { most, entries } = learnt(4_000, 400);
    // Of more than 8,000 words: what is allowed, and the words of the batch that is open.
    expect(most).toBeLessThanOrEqual(2 * 400 + 2 * 2 * 50);
    const found = new Map(entries.map(({ source, target }) => [source, target]));
    for (let k = 0; k < WORDS.length; k++) expect(found.get(`mot${k}`) ?? found.get('mot')).toBeDefined();
  });
});

describe('the trainer', () => {
  const learn = (batch: number) => {
    const trainer = new LexiconTrainer('zh', 'en', { batch });
    for (const [zh = '', en = ''] of PAIRS) trainer.add(zh, en);
    return trainer.finish();
  };

  test('learns what goes with what, in printed forms', () => {
    const best = new Map(learn(1000).map((entry) => [entry.source, entry]));
    for (const [zh, en] of WORDS) expect(best.get(zh)).toMatchObject({ target: en });
  });

  test('gives the same twice, and in batches much the same', () => {
    expect(learn(1000)).toEqual(learn(1000));
    const found = learn(10).map(({ source, target }) => `${source} ${target}`);
    expect(found).toEqual(expect.arrayContaining(['水 water', '山 mountain']));
  });
});

describe('bitexts', () => {
  const collect = async (path: string) => {
    const found: string[] = [];
    for await (const { source, target } of bitextPairs(path)) found.push(`${source} = ${target}`);
    return found;
  };
  const alignment = alignLines(['水。', '火。'], ['Water.', 'Fire.'], { sourceLanguage: 'zh', targetLanguage: 'en' });
  const expected = ['水。 = Water.', '火。 = Fire.'];

  test.each([
    ['tsv', toTsv(alignment)],
    ['jsonl', toJsonl(alignment)],
    ['tmx', toTmx(alignment)],
    ['plain', '水。\tWater.\n火。\tFire.'],
    ['tagged', '\ufeffzh\ten\r\n水。\tWater.\r\n\r\n火。\tFire.\r\n'],
    ['keys', '{"zh":"水。","en":"Water."}\n{"zh":"火。","en":"Fire."}\n'],
    ['texts', '{"source":{"language":"zh","text":"水。"},"target":["Water."]}\n{"source":"火。","target":"Fire."}\n'],
  ])('%s', async (name, content) => {
    expect(await collect(file(`a.${name}`, content))).toEqual(expected);
    expect(await collect(file(`a.${name}.gz`, gzipSync(content)))).toEqual(expected);
  });

  test.each([
    ['tmx', toTmx(alignment)],
    ['keys', '{"zh":"水。","en":"Water."}\n{"zh":"火。","en":"Fire."}\n'],
    ['tagged', 'zh\ten\n水。\tWater.\n火。\tFire.\n'],
  ])('%s is turned round as it is asked for, and refused for other languages', async (name, content) => {
    const path = file(`turned.${name}`, content);
    const turned: string[] = [];
    for await (const { source, target } of bitextPairs(path, { languages: ['en', 'und'] })) turned.push(`${target} = ${source}`);
    expect(turned).toEqual(expected);
    await expect(bitextPairs(path, { languages: ['fr', 'ru'] }).next()).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(/^the file is in zh and en, not in fr and ru$/),
    });
  });

  test('a memory of several languages gives the two that are meant, and is refused without them', async () => {
    const unit = (texts: Record<string, string>) =>
      `<tu>${Object.entries(texts).map(([tag, text]) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`)}</tu>`;
    const units = [
      { zh: '水', en: 'water' },
      { zh: '火', fr: 'feu' },
      { fr: 'eau', zh: '水' },
    ].map(unit);
    const path = file('several.tmx', `<tmx><header srclang="zh"/><body>${units.join('')}</body></tmx>`);
    const found: string[] = [];
    for await (const { source, target } of bitextPairs(path, { languages: ['zh', 'fr'] })) found.push(`${source} = ${target}`);
    expect(found).toEqual(['火 = feu', '水 = eau']);
    await expect(collect(path)).rejects.toThrow('the file holds several languages (zh, en, fr); say which two are meant');
  });

  test('TMX in UTF-16', async () => {
    const text = toTmx(alignment).replace('UTF-8', 'UTF-16');
    expect(await collect(file('b.tmx', Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(expected);
  });

  test.each([
    ['gb18030', Buffer.from('b9fabccacdc5bde1a3ac', 'hex'), '国际团结，'],
    ['utf-16le', Buffer.from('国际团结，', 'utf16le'), '国际团结，'],
  ] as const)('a table in %s', async (encoding, zh, expectedText) => {
    const wide = encoding === 'utf-16le';
    const ascii = (text: string) => Buffer.from(text, wide ? 'utf16le' : 'latin1');
    const row = [zh, ascii('\tinternational solidarity,\n')];
    expect(await collect(file(`c.${encoding}`, Buffer.concat([...row, ...row])))).toEqual(
      Array.from({ length: 2 }, () => `${expectedText} = international solidarity,`),
    );
  });

  test('short words on the first line are no languages, tags are', async () => {
    expect(await collect(file('short.tsv', 'UN\tONU\nwater\teau\n'))).toEqual(['UN = ONU', 'water = eau']);
    expect(await collect(file('tags.tsv', 'de\tit\nWasser\tacqua\n'))).toEqual(['Wasser = acqua']);
  });

  test('bytes that are no text are refused', async () => {
    await expect(collect(file('x.bin', Buffer.from([0, 1, 2, 3, 0, 5, 6, 7])))).rejects.toMatchObject({ code: 'unreadable' });
  });

  test.each([
    ['tsv', 'zh\ten\nnone\n', 'line 2'],
    ['jsonl', '{"source":"a","target":"b"}\n{oops\n', 'line 2'],
    ['jsonl', '{"a":"b"}\n', 'line 1'],
    ['tmx', '<tmx><body>\n</tmx>', 'line 2'],
  ])('a malformed %s names its line', async (name, content, place) => {
    await expect(collect(file(`bad.${name}`, content))).rejects.toMatchObject({ code: 'invalid-input', place });
  });
});

describe('clausealign train', () => {
  test('writes a lexicon that is read again', async () => {
    const bitext = file('c.tsv', `zh\ten\n${PAIRS.map((pair) => pair.join('\t')).join('\n')}\n`);
    const out = file('learnt.tsv');
    expect(await run(['train', bitext, '--out', out])).toBe(0);
    const [lexicon] = readLexicons(out);
    expect(lexicon).toMatchObject({ source: 'zh', target: 'en', name: 'learnt.tsv', checksum: expect.stringMatching(/^sha256:/) });
    expect([...(lexicon?.entries ?? [])]).toEqual(expect.arrayContaining([expect.objectContaining({ source: '火', target: 'fire' })]));
    expect(await run(['train', bitext, '--out', out]), 'a file that is there is not written over').toBe(2);
  });

  test.each([
    ['no such file', ['train', 'missing.tsv']],
    ['nothing in it', ['train', file('empty.tsv', '\n')]],
    ['one language', ['train', file('same.tsv', 'a\tb\n'), '--source-lang', 'en', '--target-lang', 'en-GB']],
    ['too little to learn from', ['train', file('two.tsv', 'zh\ten\n水\twater\n火\tfire\n')]],
    [
      'languages the wrong way round',
      ['train', file('turned.tsv', PAIRS.map((pair) => pair.join('\t')).join('\n')), '--source-lang', 'en', '--target-lang', 'zh'],
    ],
  ])('%s: exit 2, and nothing is left behind', async (_, args) => {
    expect(await run([...args, '--out', file('none.tsv')])).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('none') || name.endsWith('.part'))).toEqual([]);
  });
});

/** Dictionaries of FreeDict as Debian has them, where they are installed. */
const DICTD = '/usr/share/dictd';
describe('dictionaries of FreeDict', () => {
  for (const [name, source, target, least] of [
    ['freedict-eng-ara', 'en', 'ar', 60_000],
    ['freedict-ara-eng', 'ar', 'en', 60_000],
    ['freedict-eng-fra', 'en', 'fr', 8_000],
    ['freedict-eng-spa', 'en', 'es', 5_000],
    ['freedict-eng-rus', 'en', 'ru', 1_500],
  ] as const) {
    const installed = (() => {
      try {
        return readFileSync(join(DICTD, `${name}.index`)).length > 0;
      } catch {
        return false;
      }
    })();
    test.skipIf(!installed)(`dict-${name} (apt)`, () => {
      const [lexicon] = readLexicons(join(DICTD, `${name}.index`));
      expect(lexicon).toMatchObject({ source, target });
      expect([...(lexicon?.entries ?? [])].length).toBeGreaterThan(least);
      expect(readLexicons(join(DICTD, `${name}.dict.dz`))[0]?.checksum).toBe(lexicon?.checksum);
    });
  }
});

test('gunzip agrees on what a .dict.dz is', () => {
  const packed = file('x.dict.dz', gzipSync('peace\nпокой\n'));
  file('x.index', 'peace\tA\tR\n');
  expect(() => readLexicons(packed)).toThrow(/languages/);
  expect(execFileSync('gzip', ['-dc', packed], { encoding: 'utf8' })).toContain('покой');
});
