import { describe, expect, test } from 'vitest';
import { ClauseAlignError } from '../../src/errors.js';
import { alignmentFormat, readAlignment } from '../../src/read/alignment/alignment-file.js';
import { readAnchors } from '../../src/read/alignment/anchors.js';
import { toBeads } from '../../src/write/beads.js';
import { toJson, toJsonl } from '../../src/write/json.js';
import { toTei } from '../../src/write/tei.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';
import { toXliff } from '../../src/write/xliff.js';
import { alignmentOf } from '../builders.js';

function refusal(work: () => unknown): { code: string; place: string | undefined; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof ClauseAlignError) return { code: error.code, place: error.place, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('readAlignment', () => {
  test('beads, with or without confidence', () => {
    expect(readAlignment('[0,1]:[0]:0.9731\r\n\n[2]:[]\n').beads).toEqual([
      { source: [0, 1], target: [0], confidence: 0.9731 },
      { source: [2], target: [] },
    ]);
  });

  test('Champollion gold: left is the target, from 1', () => {
    expect(readAlignment('1 <=> omitted\n2,3 <=> 1\nomitted <=> 2\n').beads).toEqual([
      { source: [], target: [0] },
      { source: [0], target: [1, 2] },
      { source: [1], target: [] },
    ]);
  });

  test('a ladder of hunalign: rungs are where beads begin', () => {
    expect(readAlignment('0\t0\t0.3\n1\t1\t0.5\n2\t3\t-0.1\n2\t4\t0.2\n3\t5\t0\n').beads).toEqual([
      { source: [0], target: [0] },
      { source: [1], target: [1, 2] },
      { source: [], target: [3] },
      { source: [2], target: [4] },
    ]);
  });

  test('a translation memory of another tool', () => {
    const tmx = `<?xml version="1.0"?><tmx version="1.4"><header srclang="en-US"/><body>
      <tu><tuv xml:lang="EN-US"><seg>One <ph>{1}</ph>&amp; two</seg></tuv><tuv xml:lang="zh-CN"><seg>一</seg></tuv></tu>
      <tu><tuv xml:lang="zh-CN"><seg>三</seg></tuv><tuv xml:lang="EN-US"><seg>Three</seg></tuv></tu></body></tmx>`;
    const { beads, pairs } = readAlignment(tmx);
    expect(beads).toEqual([
      { source: [0], target: [0] },
      { source: [1], target: [1] },
    ]);
    expect(pairs?.map((pair) => [pair.source[0]?.text, pair.target[0]?.text])).toEqual([
      ['One & two', '一'],
      ['Three', '三'],
    ]);
  });

  const memory = (header: string, ...languages: string[]) =>
    `<tmx version="1.4"><header srclang="${header}"/><body><tu>${languages.map((tag) => `<tuv xml:lang="${tag}"><seg>${tag}</seg></tuv>`).join('')}</tu></body></tmx>`;

  test.each([
    ['en-US', 'en-GB', 'fr-FR'],
    ['en', 'en-GB', 'zh-CN'],
    ['en-GB', 'en-GB', 'en-US'],
    ['*all*', 'fr-FR', 'en'],
  ])('a memory whose header names %s has its source in %s', (header, source, target) => {
    const orders =
      header === '*all*'
        ? [[source, target]]
        : [
            [source, target],
            [target, source],
          ];
    for (const order of orders)
      expect(readAlignment(memory(header, ...order)).pairs).toMatchObject([{ source: [{ text: source }], target: [{ text: target }] }]);
  });

  test('a memory without a text in the language of its header is refused', () => {
    expect(refusal(() => readAlignment(memory('ru', 'en', 'fr')))).toMatchObject({
      code: 'invalid-gold',
      message: expect.stringContaining('ru'),
    });
  });

  const xliff2 = `<!-- made elsewhere --><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh"><file id="f">
    <unit id="1" name="greeting"><mtc:matches><mtc:match ref="#s"><source>No</source><target>不</target></mtc:match></mtc:matches>
      <segment><source>One <pc id="1">and</pc><ph id="2"/> two.</source><target>一二。</target></segment><ignorable><source> </source></ignorable>
      <segment state="initial"><source>Three.</source></segment></unit></file></xliff>`;
  const xliff1 = `<?xml version="1.0"?><xliff version="1.2"><file source-language="en" target-language="zh"><body><group>
    <trans-unit id="1" resname="greeting"><source>One <bpt id="1">{b}</bpt><g id="2">and</g><ept id="1">{/b}</ept> two.</source>
      <seg-source><mrk mtype="seg" mid="1">One and two.</mrk></seg-source><target><mrk mtype="seg" mid="1">一二。</mrk></target>
      <alt-trans><source>No</source><target>不</target></alt-trans></trans-unit>
    <trans-unit id="2"><source>Three.</source><target/></trans-unit></group></body></file></xliff>`;

  test.each([
    ['2.0', xliff2],
    ['1.2', xliff1],
  ])('XLIFF %s of another tool: no codes, no proposals, an open segment stands alone', (_, text) => {
    const { format, beads, pairs } = readAlignment(text);
    expect(format).toBe('xliff');
    expect(beads).toEqual([
      { source: [0], target: [0] },
      { source: [1], target: [] },
    ]);
    expect(pairs?.map(({ source, target }) => [source, target].map((units) => units.map((unit) => unit.text)))).toEqual([
      [['One and two.'], ['一二。']],
      [['Three.'], []],
    ]);
  });

  test.each([
    ['x y z\n', 'line 1'],
    ['[0]:[0]\n[a]:[1]\n', 'line 2'],
    ['[0]:[0]:1.5\n', 'line 1'],
    ['[0,]:[0]\n', 'line 1'],
    ['![0]:[0]\n', 'line 1'],
    ['1 <=> 1\n\n2 <=> \n', 'line 3'],
    ['0 <=> 1\n', 'line 1'],
    ['0\t0\t0\n3\t3\t0\n2\t4\t0\n', 'line 3'],
    ['id\ttype\tsource\n', 'line 1'],
    ['{"pairs": [{"id": "a"}]}', 'pairs[0]'],
    ['{"id":"a","source":[],"target":[]}\n{"id":\n', 'line 2'],
    ['<tmx><body>\n<tu></body></tmx>', 'line 2'],
    ['<?xml version="1.0"?>\n<html/>', 'line 1'],
    ['<xliff version="2.0">\n<file><unit></file></xliff>', 'line 2'],
  ])('names the place where %j is malformed', (text, place) => {
    expect(refusal(() => readAlignment(text))).toMatchObject({ code: 'invalid-gold', place });
  });

  test.each([
    ['{\n  "pairs": []', 'json'],
    ['{"schemaVersion":"1.0","pairs":[]}', 'json'],
    ['{"id":"a=b","source":[]}\n', 'jsonl'],
    ['  [0]:[1]', 'beads'],
    ['omitted <=> 3', 'champollion'],
    ['hello', undefined],
    ['', 'beads'],
  ])('tells the format of %j', (text, format) => {
    expect(alignmentFormat(text)).toBe(format);
  });
});

describe('readAnchors', () => {
  test('beads, those with ! forbidden', () => {
    expect(readAnchors('[3]:[4]\n![3]:[3]\n')).toEqual({
      fixed: [{ source: [3], target: [4], place: 'line 1' }],
      forbidden: [{ source: [3], target: [3], place: 'line 2' }],
    });
  });

  test('our JSON, by path', () => {
    const json = toJson(alignmentOf([[['一', '二'], ['one']]]));
    expect(readAnchors(json)).toEqual({ fixed: [{ source: ['line.0', 'line.1'], target: ['line.0'], place: 'pairs[0]' }], forbidden: [] });
  });

  test('an empty file is refused', () => {
    expect(refusal(() => readAnchors('\n')).code).toBe('invalid-gold');
  });
});

describe('the languages that are asked for', () => {
  const links = '<TEI.2><linkGrp fromLang="zh" toLang="en"><link xtargets="a;b"/></linkGrp></TEI.2>';
  const xliff =
    '<xliff version="1.2"><file source-language="zh-Hans" target-language="en-GB"><body><trans-unit id="1"><source>一</source><target>one</target></trans-unit></body></file></xliff>';
  const tuv = (tag: string, text: string) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`;
  const memory = (...units: string[]) =>
    `<tmx version="1.4"><header srclang="zh"/><body>${units.map((unit) => `<tu>${unit}</tu>`).join('')}</body></tmx>`;
  const two = memory(tuv('zh', '一') + tuv('en', 'one'));
  const four = memory(
    tuv('zh', '一') + tuv('en', 'one') + tuv('fr', 'un') + tuv('ru', 'один'),
    tuv('ru', 'два') + tuv('zh', '二'),
    tuv('zh', '三') + tuv('en', 'three'),
    tuv('fr', 'quatre') + tuv('ru', 'четыре'),
  );
  const json = toJson(alignmentOf([[['一'], ['one']]]));
  const texts = (text: string, ...languages: [string, string]) =>
    readAlignment(text, { languages }).pairs?.map(({ source, target }) => [source[0]?.text ?? '', target[0]?.text ?? '']);

  test.each([
    ['json', json],
    ['tei', links],
    ['xliff', xliff],
    ['tmx', two],
  ])('%s of others is refused, and turned round where it has them so', (_, text) => {
    expect(refusal(() => readAlignment(text, { languages: ['fr', 'ru'] }))).toMatchObject({
      code: 'invalid-gold',
      message: expect.stringMatching(/^the file is in zh\S* and en\S*, not in fr and ru$/),
    });
    expect(refusal(() => readAnchors(text, { languages: ['zh', 'ru'] })).message).toMatch(/^the file is in/);
    const [straight, turned] = [readAlignment(text, { languages: ['zh-CN', 'en'] }), readAlignment(text, { languages: ['en', 'zh'] })];
    expect(turned.pairs).toEqual(straight.pairs?.map((pair) => ({ ...pair, source: pair.target, target: pair.source })));
    expect(readAlignment(text, { languages: ['und', 'und'] }).pairs).toEqual(straight.pairs);
    expect(readAlignment(text, { languages: ['und', 'zh'] }).pairs).toEqual(turned.pairs);
  });

  test('a memory of several languages gives the two that are meant, and is refused without them', () => {
    expect(texts(four, 'fr', 'ru')).toEqual([
      ['un', 'один'],
      ['', 'два'],
      ['quatre', 'четыре'],
    ]);
    expect(texts(four, 'en', 'zh')).toEqual([
      ['one', '一'],
      ['', '二'],
      ['three', '三'],
    ]);
    expect(refusal(() => readAlignment(four)).message).toBe('the file holds several languages (zh, en, fr, ru); say which two are meant');
    expect(refusal(() => readAlignment(four, { languages: ['zh', 'ar'] })).message).toBe(
      'the file is in zh, en, fr and ru, not in zh and ar',
    );
  });

  test('a file that names none is taken as it is', () => {
    expect(readAlignment('[0]:[1]\n', { languages: ['fr', 'ru'] }).beads).toEqual([{ source: [0], target: [1] }]);
  });
});

test.each([toBeads, toJsonl, toTsv, toTmx, toXliff, toTei, toJson])('an alignment of nothing reads back: %o', (write) => {
  expect(readAlignment(write(alignmentOf([]))).beads).toEqual([]);
});
