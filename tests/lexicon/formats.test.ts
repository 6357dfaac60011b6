import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDictd } from '../../src/lexicon/formats/dictd.js';
import { glossTerms } from '../../src/lexicon/formats/gloss.js';
import { lexiconFormat, parseLexicon } from '../../src/lexicon/formats/parse-lexicon.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { readTerms } from '../../src/read/terms.js';

const pairs = (lexicon: Lexicon | undefined) => [...(lexicon?.entries ?? [])].map(({ source, target }) => `${source} = ${target}`);

const CEDICT = `# CC-CEDICT
傳統 传统 [chuan2 tong3] /tradition/traditional/convention/CL:個|个[ge4]/
決議 决议 [jue2 yi4] /a resolution (of a meeting)/
`;

const TBX2 = `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><langSet xml:lang="en"><tig><term>resolution</term></tig></langSet>
<langSet xml:lang="zh-Hans"><tig><term>决议</term></tig><tig><term>决议案</term></tig></langSet>
<langSet xml:lang="fr"><ntig><termGrp><term>résolution</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>`;

const TBX3 = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>peace</term></termSec></langSec>
<langSec xml:lang="ar"><termSec><term>سلام</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;

describe('the format is told by content', () => {
  test.each([
    ['pairs', 'zh\ten\n决议\tresolution\n'],
    ['pairs', 'zh\ten\tprobability\tbackward\n决议\tresolution\t0.9\t0.8\n'],
    ['table', 'English,French,Chinese\nresolution,résolution,决议\n'],
    ['table', 'ID;Term (English);Definition (English);Término (español)\n1;peace;no war;paz\n'],
    ['table', 'zh\ten\tfr\n决议\tresolution\trésolution\n'],
    ['hunalign', 'resolution @ 决议\nGeneral Assembly @ 大会\n'],
    ['tbx', TBX2],
    ['cedict', CEDICT],
    [undefined, 'nothing of the kind\n'],
    [undefined, ''],
  ])('%s', (format, text) => expect(lexiconFormat(text)).toBe(format));
});

describe('each format', () => {
  test('tables of terms: every two languages, several columns and variants', () => {
    const text = 'english_short,english_formal,Chinese,Notes\n"Resolution; decision","the ""Act""",决议|决定,none\n\nPeace,,和平,\n';
    const lexicons = parseLexicon(text);
    expect(lexicons.map(({ source, target }) => `${source}-${target}`)).toEqual(['en-zh']);
    expect(pairs(lexicons[0])).toEqual([
      'Resolution = 决议',
      'Resolution = 决定',
      'decision = 决议',
      'decision = 决定',
      'the "Act" = 决议',
      'the "Act" = 决定',
      'Peace = 和平',
    ]);
  });

  test('hunalign: the target stands first', () => {
    const [lexicon] = parseLexicon('resolution @ 决议\n', { name: 'zh-en.dic' });
    expect(lexicon).toMatchObject({ source: 'zh', target: 'en' });
    expect(pairs(lexicon)).toEqual(['决议 = resolution']);
    expect(parseLexicon('résolution @ resolution\n', { name: 'mine.dic', languages: ['eng', 'fr'] })[0]).toMatchObject({
      source: 'en',
      target: 'fr',
    });
    for (const name of ['un-hr.dic', 'resolution_of_ga.dic', 'mine.dic'])
      expect(parseLexicon('resolution @ 决议\n', { name, languages: ['zh', 'en'] })[0]).toMatchObject({ source: 'zh', target: 'en' });
    const turned = parseLexicon('决议 @ resolution\n', { name: 'en-zh.dic', languages: ['zh', 'en'] });
    expect(turned[0]).toMatchObject({ source: 'en', target: 'zh' });
  });

  test('TBX 2 and 3', () => {
    const two = parseLexicon(TBX2);
    expect(two.map(({ source, target }) => `${source}-${target}`)).toEqual(['en-fr', 'en-zh-Hans', 'fr-zh-Hans']);
    expect(pairs(two[1])).toEqual(['resolution = 决议', 'resolution = 决议案']);
    expect(pairs(parseLexicon(TBX3)[0])).toEqual(['سلام = peace']);
  });

  test('CC-CEDICT: simplified and traditional, without remarks', () => {
    const [lexicon] = parseLexicon(CEDICT);
    expect(lexicon).toMatchObject({ source: 'zh', target: 'en' });
    expect(pairs(lexicon)).toContain('传统 = traditional');
    expect(pairs(lexicon)).toContain('傳統 = tradition');
    expect(pairs(lexicon)).toContain('决议 = resolution');
    expect(pairs(lexicon).join()).not.toMatch(/CL|meeting/);
  });

  test('probabilities lie between 0 and 1 and fall with rank', () => {
    for (const text of [CEDICT, TBX2, 'zh\ten\n决议\tresolution\t1\n'])
      for (const lexicon of parseLexicon(text))
        for (const { probability = 0, backward = 0 } of lexicon.entries) {
          expect(probability).toBeGreaterThan(0);
          expect(Math.max(probability, backward)).toBeLessThanOrEqual(1);
        }
  });
});

/** Makes a dictionary of dictd out of articles by headword. */
function dictd(articles: Readonly<Record<string, string>>): { index: string; bytes: Uint8Array } {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const encoded = (value: number): string => (value < 64 ? '' : encoded(Math.floor(value / 64))) + digits[value % 64];
  const encoder = new TextEncoder();
  let text = '';
  const lines = Object.entries(articles).map(([headword, article]) => {
    const start = encoder.encode(text).length;
    text += `${article}\n`;
    return `${headword}\t${encoded(start)}\t${encoded(encoder.encode(article).length)}`;
  });
  return { index: `${lines.join('\n')}\n`, bytes: encoder.encode(text) };
}

describe('tables, however they are written', () => {
  const entriesOf = (text: string) => [...(parseLexicon(text)[0]?.entries ?? [])];

  test.each([
    ['commas', 'zh,en,probability\n决议,resolution,0.9\n', { probability: 0.9 }],
    ['semicolons and decimal commas', 'zh;en;probability\n决议;resolution;0,9\n', { probability: 0.9 }],
    ['quoted cells between tabs', '"zh"\t"en"\n"决议"\t"resolution"\t"0.9"\n', { probability: 0.9 }],
    ['names, other columns, any order', 'No,Chinese,backward,English\n7,决议,0.4,resolution\n', { backward: 0.4 }],
    ['a comment before the heading', '# mine\n\nzh\ten\n决议\tresolution\t0.9\n', { probability: 0.9 }],
    ["Excel's separator line", 'sep=;\nzh;en;probability\n决议;resolution;0.9\n', { probability: 0.9 }],
    ['CR as line ends', 'zh\ten\r决议\tresolution\t0.9\r', { probability: 0.9 }],
  ])('pairs: %s', (_, text, probabilities) =>
    expect(entriesOf(text)).toEqual([{ source: '决议', target: 'resolution', ...probabilities }]),
  );

  test('a quotation mark that opens no whole cell stays between tabs', () => {
    expect(entriesOf('en\tfr\n"good" offices\tbons offices\n"open\tx\n')).toMatchObject([
      { source: '"good" offices' },
      { source: '"open' },
    ]);
  });

  test('columns without a letter hold no terms; a line after blank ones is counted', () => {
    expect(parseLexicon('id,en,fr\n1,peace,paix\n2,law,droit\n').map(({ source, target }) => `${source}-${target}`)).toEqual(['en-fr']);
    expect(() => parseLexicon('#c\nsep=,\nen,fr\npeace,paix\n\na,b,c\n')).toThrow(expect.objectContaining({ place: 'line 6' }));
  });
});

describe('TBX, however it is written', () => {
  const tbx = (sections: string, prefix = '') =>
    `<${prefix}tbx><${prefix}conceptEntry><${prefix}langSec xml:lang="fr"><${prefix}term>mer</${prefix}term></${prefix}langSec><${prefix}langSec xml:lang="en">${sections}</${prefix}langSec></${prefix}conceptEntry></${prefix}tbx>`;
  const refusedBy = (status: string) => `<termSec><term>sea</term></termSec><termSec><term>old</term>${status}</termSec>`;

  test.each([
    ['markup within a term', '<tig><term>Law <hi>of</hi> the Sea</term></tig>', ['Law of the Sea']],
    ['markup at the end, entities and CDATA', '<term>the <hi>Sea</hi> &amp; <![CDATA[oceans]]></term>', ['the Sea & oceans']],
    ['formatting codes', '<term><bpt i="1">&lt;b></bpt>sea<ept i="1">&lt;/b></ept></term>', ['sea']],
    ['terms outside of a section', '<term>sea</term><term>ocean</term>', ['sea', 'ocean']],
    ['the status of TBX 2', refusedBy('<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>'), ['sea']],
    ['the status of TBX 3', refusedBy('<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>'), ['sea']],
    ['a status outside of a section', '<term>sea</term><term>old</term><termNote type="administrativeStatus">obsolete</termNote>', ['sea']],
    [
      'a status before its term',
      '<tig><termNote type="normativeAuthorization">deprecatedTerm</termNote><term>old</term></tig><term>sea</term>',
      ['sea'],
    ],
    ['a note of use', '<tig><term>sea</term><termNote type="usageNote">not deprecated</termNote></tig>', ['sea']],
  ])('%s, for lexicons and for terms', (_, sections, terms) => {
    const text = tbx(sections);
    expect([...(parseLexicon(text)[0]?.entries ?? [])].map(({ source }) => source)).toEqual(terms);
    expect(readTerms(text)).toEqual([{ forms: { fr: ['mer'], en: terms } }]);
  });

  test('with a prefix', () => expect(readTerms(tbx('<t:term>sea</t:term>', 't:'))).toEqual([{ forms: { fr: ['mer'], en: ['sea'] } }]));
});

describe('dictd', () => {
  const { index, bytes } = dictd({
    '00databaseshort': '00-database-short\n     English-French FreeDict Dictionary',
    law: 'law /lɔː/\n1. droit\n2. loi, règle <f>',
    house: 'house /haus/\nmaison (bâtiment)\nSynonyms: {home}',
  });

  test('headwords, translations by rank, languages by title', () => {
    const lexicon = parseDictd(index, bytes, 'x');
    expect(lexicon).toMatchObject({ source: 'en', target: 'fr' });
    expect(pairs(lexicon)).toEqual(['law = droit', 'law = loi', 'law = règle', 'house = maison']);
  });

  test('what strokes set off from a headword is pronunciation, what they join is not', () => {
    const strokes = dictd({ 'and/or': 'and/or /ænd ɔː/\ny/o', the: 'the /ðə/\nel, la', often: 'often /x/\na menudo' });
    expect(pairs(parseDictd(strokes.index, strokes.bytes, 'freedict-eng-spa'))).toEqual([
      'and/or = y/o',
      'the = el',
      'the = la',
      'often = a menudo',
    ]);
  });

  test('languages by file name', () => {
    const untitled = dictd({ peace: 'peace\nسلام' });
    expect(parseDictd(untitled.index, untitled.bytes, 'freedict-eng-ara.index')).toMatchObject({ source: 'en', target: 'ar' });
    expect(() => parseDictd(untitled.index, untitled.bytes, 'mine.index')).toThrow(expect.objectContaining({ code: 'invalid-lexicon' }));
  });

  test.each([
    ['law\tA\n', 'line 1'],
    ['law\tA\tB\nhouse\t!\tB\n', 'line 2'],
    ['law\tA\tB\nhouse\t//\tB\n', 'line 2'],
  ])('refuses %j', (wrong, place) => {
    expect(() => parseDictd(wrong, bytes, 'eng-fra')).toThrow(expect.objectContaining({ code: 'invalid-lexicon', place }));
  });
});

describe('malformed lexicons name their line', () => {
  test.each([
    ['pairs', 'zh\ten\n决议\tresolution\n和平\n', 'line 3', /tab/],
    ['pairs', 'zh\ten\n决议\tresolution\t1.5\n', 'line 2', /0 to 1/],
    ['table', 'en,fr\npeace,paix\n\n"law,droit\n', 'line 4', /closing/],
    ['table', 'en,fr\npeace,paix,extra\n', 'line 2', /at most 2 cells/],
    ['table', 'en,fr\n"a"b,c\n', 'line 2', /delimiter/],
    ['cedict', `${CEDICT}oops\n`, 'line 4', /CC-CEDICT/],
    ['tbx', '<tbx><text>\n<body></text></tbx>', 'line 2', /malformed XML/],
    ['tbx', '<tbx><conceptEntry><langSec xml:lang="!">\n<term>a</term></langSec></conceptEntry></tbx>', 'line 1', /language tag/],
    ['tbx', '<tbx>\n<term>a</term></tbx>', 'line 2', /language section/],
    ['unknown', '\nnothing of the kind\n', 'line 2', /languages/],
    ['empty', '', 'line 1', /file is empty/],
    ['header only', 'zh\ten\n', 'line 1', /nothing in it/],
    ['header only, table', 'en,fr,zh\n', 'line 1', /nothing in it/],
    ['hexadecimal', 'zh\ten\n决议\tresolution\t0x1\n', 'line 2', /0 to 1/],
    ['TMX', '<?xml version="1.0"?>\n<tmx version="1.4"><body/></tmx>', 'line 2', /translation memory/],
    ['HTML', '<!DOCTYPE html><html><head><title>404</title></head><body>not found<br></body></html>', 'line 1', /HTML/],
    ['TBX without terms', '<tbx><text><body/></text></tbx>', 'line 1', /no terms/],
    ['one language', '<tbx><conceptEntry><langSec xml:lang="en"><term>a</term></langSec></conceptEntry></tbx>', 'line 1', /nothing in it/],
  ])('%s', (_, text, place, message) => {
    expect(() => parseLexicon(text, { name: 'zh-en' })).toThrow(
      expect.objectContaining({ name: 'ClauseAlignError', code: 'invalid-lexicon', place, message: expect.stringMatching(message) }),
    );
  });

  test('a .dic without languages, and a broken line of one', () => {
    expect(() => parseLexicon('a @ b\n', { name: 'mine' })).toThrow(/which languages/);
    expect(() => parseLexicon('a @ b\nc @ d\ne\n', { name: 'en-fr' })).toThrow(expect.objectContaining({ place: 'line 3' }));
  });

  test.each([
    ['zh-en.dic', 'no mark here\na @ b\n', 'line 1', /“ @ ”/],
    ['zh-en.dic', 'a @ b\nno mark here\n', 'line 2', /“ @ ”/],
    ['cedict_ts.u8', '# CC-CEDICT\n傳統 传统 [chuan2 tong3] tradition\n', 'line 2', /CC-CEDICT/],
    ['terms.tbx', '{}', 'line 1', /malformed XML/],
  ])('the name of %s says what its malformed line should be', (name, text, place, message) => {
    expect(() => parseLexicon(text, { name })).toThrow(
      expect.objectContaining({ code: 'invalid-lexicon', place, message: expect.stringMatching(message) }),
    );
  });

  test('any text is read or refused, never more', () => {
    const piece = fc.oneof(
      fc.constantFrom('zh\ten\n', 'en,fr\n', ' @ ', '"', '\t', ',', '\n', '<tbx>', '[a] /b/', '0.5'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          parseLexicon(pieces.join(''), { name: 'en-fr' });
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-lexicon', place: expect.stringMatching(/^line \d+$/) });
        }
      }),
    );
  });
});

describe('glosses', () => {
  test.each([
    ['to resolve; a decision (formal)', 'en', ['resolve', 'decision']],
    ['1. droit, loi <f>', 'fr', ['droit', 'loi']],
    ['a menudo', 'es', ['a menudo']],
    ['an sich', 'de', ['an sich']],
    ['y/o', 'es', ['y/o']],
    ['loi / règle', 'fr', ['loi', 'règle']],
    ['ديسمبر/كانون الأول', 'ar', ['ديسمبر', 'كانون الأول']],
    ['and/or', 'en', ['and/or']],
    ['the', 'en', ['the']],
    ['a very long explanation of what the word means', 'en', []],
  ])('%s in %s', (gloss, language, terms) => expect(glossTerms(gloss, language)).toEqual(terms));
});
