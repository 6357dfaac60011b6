import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../../scripts/data/random.js';
import {
  type Alignment,
  type AlignmentPair,
  type Anchors,
  alignLines,
  ClauseAlignError,
  type Lexicon,
  loadLexicons,
} from '../../src/index.js';

const languages = { sourceLanguage: 'zh', targetLanguage: 'en' } as const;
const lexicons = await loadLexicons(['zh', 'en']);

const indices = (units: AlignmentPair['source']) => units.map((unit) => Number(unit.path.slice('line.'.length)));
const beads = (alignment: Alignment) => alignment.pairs.map((pair) => `${indices(pair.source)}:${indices(pair.target)}`);

/** Lines that are each other's translation, without numbers. */
const ZH = [
  '安全理事会决定延长特派团的任务期限；',
  '大会请秘书长提出报告；',
  '人权理事会欢迎特别报告员的工作；',
  '各国应当保护儿童的权利；',
  '发展中国家需要资金和技术；',
];
const EN = [
  'The Security Council decides to extend the mandate of the mission;',
  'The General Assembly requests the Secretary-General to submit a report;',
  'The Human Rights Council welcomes the work of the Special Rapporteur;',
  'States should protect the rights of children;',
  'Developing countries need funds and technology;',
];

/** Lines of five words each, drawn from the lexicon, in both languages. */
function madeLines(count: number): { zh: string[]; en: string[] } {
  const rows = readFileSync(new URL('../../corpora/lexicons/concepts.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((row) => row.split('\t'));
  const words = rows.filter(([, domain, zh = '', en = '']) => domain === 'general' && /^..$/.test(zh) && /^[a-z]+$/.test(en)).slice(0, 80);
  const random = randomNumbers(7);
  const lines = Array.from({ length: count }, () => Array.from({ length: 5 }, () => words[Math.floor(random() * words.length)] ?? []));
  return {
    zh: lines.map((line) => `${line.map((row) => row[2]).join('和')}。`),
    en: lines.map((line) => `${line.map((row) => row[3]).join(' and ')}.`),
  };
}

describe('every alignment of lines', () => {
  const anyLine = fc.oneof(fc.constantFrom(...ZH, ...EN, '', ' ', '1. A', '——'), fc.string({ maxLength: 20 }));

  test('holds every unit once, in order', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.array(anyLine, { maxLength: 12 }), (source, target) => {
        const { pairs } = alignLines(source, target, { ...languages, lexicons });
        expect(pairs.flatMap((pair) => indices(pair.source)).sort((a, b) => a - b)).toEqual(source.map((_, k) => k));
        expect(pairs.flatMap((pair) => indices(pair.target)).sort((a, b) => a - b)).toEqual(target.map((_, k) => k));
        const inPlace = pairs.filter((pair) => !pair.moved);
        const ascending = (side: 'source' | 'target') =>
          inPlace.flatMap((pair) => indices(pair[side])).every((unit, k, all) => k === 0 || unit > (all[k - 1] ?? -1));
        expect(ascending('source') && ascending('target')).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('has confidences between 0 and 1, and costs that are the sum of their evidence', () => {
    const { pairs } = alignLines(ZH, EN.slice(1), { ...languages, lexicons });
    for (const pair of pairs) {
      expect(pair.confidence).toBeGreaterThanOrEqual(0);
      expect(pair.confidence).toBeLessThanOrEqual(1);
      expect(pair.evidence.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(pair.cost, 9);
    }
  });

  test('blank lines pair with blank lines or with nothing', () => {
    const { pairs } = alignLines(['', ZH[0] ?? '', '', ZH[1] ?? ''], [EN[0] ?? '', '', EN[1] ?? ''], { ...languages, lexicons });
    for (const pair of pairs) {
      const blanks = [...pair.source, ...pair.target].filter((unit) => unit.text.trim() === '').length;
      expect(blanks === 0 || blanks === pair.source.length + pair.target.length).toBe(true);
    }
  });

  test('is the same again, and its mirror image with the sides exchanged', () => {
    const source = [...ZH.slice(0, 2), ...ZH.slice(3)];
    const once = alignLines(source, EN, { ...languages, lexicons });
    expect(alignLines(source, EN, { ...languages, lexicons })).toEqual(once);
    const mirrored = alignLines(EN, source, { sourceLanguage: 'en', targetLanguage: 'zh', lexicons });
    expect(new Set(mirrored.pairs.map((pair) => `${indices(pair.target)}:${indices(pair.source)}`))).toEqual(new Set(beads(once)));
  });

  test('one side empty leaves the other alone', () => {
    expect(beads(alignLines([], ['a', 'b'], languages))).toEqual([':0', ':1']);
    expect(beads(alignLines(['甲', '乙'], [], languages))).toEqual(['0:', '1:']);
    expect(alignLines([], [], languages).pairs).toEqual([]);
  });
});

describe('what alignment of lines finds', () => {
  test('an omission, and an addition', () => {
    expect(beads(alignLines(ZH, EN.toSpliced(2, 1), { ...languages, lexicons }))).toEqual(['0:0', '1:1', '2:', '3:2', '4:3']);
    expect(beads(alignLines(ZH.toSpliced(3, 1), EN, { ...languages, lexicons }))).toEqual(['0:0', '1:1', '2:2', ':3', '3:4']);
  });

  test('lines joined on one side', () => {
    const joined = [EN[0] ?? '', `${EN[1]} ${EN[2]}`, ...EN.slice(3)];
    expect(beads(alignLines(ZH, joined, { ...languages, lexicons }))).toEqual(['0:0', '1,2:1', '3:2', '4:3']);
  });

  test('the way back after three hundred lines that one side lacks', () => {
    const made = madeLines(700);
    const zh = made.zh;
    const en = made.en.toSpliced(200, 300);
    const right = beads(alignLines(zh, en, { ...languages, lexicons })).filter((bead) => {
      const [s = Number.NaN, t = Number.NaN] = bead.split(':').map(Number);
      return s < 200 ? s === t : s >= 500 && s - 300 === t;
    });
    expect(right.length).toBeGreaterThanOrEqual(390);
  });

  test('the way in a text that holds every line four times, after 150 lines that one side lacks', () => {
    const made = madeLines(400);
    const fourTimes = (lines: readonly string[]) => [...lines, ...lines, ...lines, ...lines];
    const zh = fourTimes(made.zh);
    const en = fourTimes(made.en).toSpliced(500, 150);
    const right = beads(alignLines(zh, en, { ...languages, lexicons })).filter((bead) => {
      const [s = Number.NaN, t = Number.NaN] = bead.split(':').map(Number);
      return s < 500 ? s === t : s >= 650 && s - 150 === t;
    });
    expect(right.length).toBeGreaterThanOrEqual(1_400);
  });

  test('lines that were moved, as one pair that crosses others', () => {
    const moved = [EN[1], EN[2], EN[3], EN[0], EN[4]].map((line) => line ?? '');
    const { pairs } = alignLines(ZH, moved, { ...languages, lexicons });
    expect(pairs.filter((pair) => pair.moved).map((pair) => `${indices(pair.source)}:${indices(pair.target)}`)).toEqual(['0:3']);
    expect(pairs.filter((pair) => pair.type !== '1-1')).toEqual([]);
  });

  test('a pair of languages without tables or lexicon', () => {
    const sv = [
      'Alla människor är födda fria.',
      'Artikel 2 gäller för 1948.',
      'Ingen får hållas i slaveri.',
      'Var och en har rätt till liv, frihet och personlig säkerhet.',
    ];
    const da = [
      'Alle mennesker er født frie.',
      'Artikel 2 gælder for 1948.',
      'Ingen må holdes i slaveri.',
      'Enhver har ret til liv, frihed og personlig sikkerhed.',
    ];
    expect(beads(alignLines(sv, da, { sourceLanguage: 'sv', targetLanguage: 'da' }))).toEqual(['0:0', '1:1', '2:2', '3:3']);
  });

  test('figures where only one of the languages has a table', () => {
    // Article 6 and 10 December are more to an English reader than figures, and less than nothing if nobody reads them in Swedish.
    const en = ['Article 6 Everyone is a person before the law.', 'Article 7', 'It was adopted on 10 December 1948.'];
    const sv = ['Artikel 6', 'Var och en är en person inför lagen.', 'Artikel 7', 'Den antogs den 10 december 1948.'];
    const made = alignLines(en, sv, { sourceLanguage: 'en', targetLanguage: 'sv', explain: true });
    expect(beads(made)).toEqual(['0:0,1', '1:2', '2:3']);
    const cost = (k: number, kind: string) => made.pairs[k]?.evidence.find((one) => one.kind === kind)?.cost ?? 0;
    expect(cost(0, 'references')).toBeLessThan(-1);
    expect(cost(2, 'quantities')).toBeLessThan(-0.5);
  });
});

describe('steering', () => {
  const options = { ...languages, lexicons };

  test('fixed pairs come out, whatever speaks against them', () => {
    const anchors = {
      fixed: [
        { source: [1], target: [3] },
        { source: ['line.4'], target: [] },
      ],
    };
    const found = beads(alignLines(ZH, EN, { ...options, anchors }));
    expect(found).toContain('1:3');
    expect(found).toContain('4:');
  });

  test('fixed pairs may cross, and may be larger than any bead of the search', () => {
    const anchors = {
      fixed: [
        { source: [0], target: [4] },
        { source: [4], target: [0] },
        { source: [1, 2, 3], target: [1, 3] },
      ],
    };
    const alignment = alignLines(ZH, EN, { ...options, anchors });
    for (const bead of ['0:4', '4:0', '1,2,3:1,3']) expect(beads(alignment)).toContain(bead);
    expect(alignment.pairs.flatMap((pair) => indices(pair.target)).sort()).toEqual([0, 1, 2, 3, 4]);
  });

  test('a fixed pair larger than any bead keeps its place, and has not moved', () => {
    const anchors = { fixed: [{ source: [0, 1, 2, 3, 4], target: [0] }] };
    const { pairs } = alignLines(['a', 'b', 'c', 'd', 'e', 'f'], ['x', 'y', 'z'], { ...languages, anchors });
    expect(pairs[0]?.type).toBe('5-1');
    expect(pairs.some((pair) => pair.moved)).toBe(false);
    expect(pairs.flatMap((pair) => indices(pair.target))).toEqual([0, 1, 2]);
  });

  test('whatever is fixed and forbidden, every unit comes out once', () => {
    const unit = fc.nat(4);
    const pair = fc.record({ source: fc.uniqueArray(unit, { maxLength: 3 }), target: fc.uniqueArray(unit, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 3 }), fc.array(pair, { maxLength: 3 }), (fixed, forbidden) => {
        try {
          const { pairs } = alignLines(ZH, EN, { ...options, anchors: { fixed, forbidden } });
          expect(pairs.flatMap((one) => indices(one.source)).sort()).toEqual([0, 1, 2, 3, 4]);
          expect(pairs.flatMap((one) => indices(one.target)).sort()).toEqual([0, 1, 2, 3, 4]);
        } catch (error) {
          expect(error).toBeInstanceOf(ClauseAlignError);
        }
      }),
    );
  });

  test('forbidden pairs do not', () => {
    expect(beads(alignLines(ZH, EN, { ...options, anchors: { forbidden: [{ source: [2], target: [2] }] } }))).not.toContain('2:2');
  });

  test('weak pairs can be left out', () => {
    const all = alignLines(ZH, [EN[4] ?? '', 'xyz'], options);
    const sure = alignLines(ZH, [EN[4] ?? '', 'xyz'], { ...options, minConfidence: 0.9 });
    expect(sure.pairs).toEqual(all.pairs.filter((pair) => pair.confidence >= 0.9));
  });

  test('evidence says what was seen', () => {
    const evidence = alignLines(ZH, EN, { ...options, explain: true }).pairs[0]?.evidence;
    expect(evidence?.find(({ kind }) => kind === 'lexicon')?.detail).toMatch(/安全理事会 = /);
  });

  test('misuse is refused by its code', () => {
    const code = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return error instanceof ClauseAlignError ? error.code : error;
      }
      return 'nothing';
    };
    expect(code(() => alignLines([], [], { sourceLanguage: '!!', targetLanguage: 'en' }))).toBe('invalid-language');
    expect(code(() => alignLines([], [], { ...languages, minConfidence: 2 }))).toBe('invalid-option');
    const steered = (anchors: Anchors) => code(() => alignLines(ZH, EN, { ...languages, anchors }));
    expect(steered({ fixed: [{ source: [9], target: [0] }] })).toBe('invalid-option');
    expect(steered({ fixed: [{ source: [], target: [] }] })).toBe('invalid-option');
    expect(
      steered({
        fixed: [
          { source: [0], target: [1] },
          { source: [0], target: [2] },
        ],
      }),
    ).toBe('invalid-option');
    expect(steered({ fixed: [{ source: [0, 1], target: [1] }], forbidden: [{ source: [1], target: [1] }] })).toBe('invalid-option');
    expect(code(() => alignLines(ZH, EN, { ...languages, secondPass: 'often' as 'auto' }))).toBe('invalid-option');
  });
});

describe('an embedder', () => {
  const source = ['甲甲甲甲。', '乙乙乙乙。', '丙丙丙丙。'];
  const target = ['Alpha bravo.', 'Charlie delta.'];
  const axes = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ] as const;

  test.each([0, 1, 2])(
    'decides which of three lines has no counterpart, which the other evidence gives one answer to (line %i)',
    (lost) => {
      const left = [0, 1, 2].filter((line) => line !== lost);
      const vectors = new Map<string, readonly number[]>([
        ...source.map((text, line) => [text, axes[line] ?? []] as const),
        ...target.map((text, line) => [text, axes[left[line] ?? 0] ?? []] as const),
      ]);
      const right = source.map((_, line) => (line === lost ? `${line}:` : `${line}:${left.indexOf(line)}`));
      expect(beads(alignLines(source, target, { ...languages, embedder: (text) => vectors.get(text) }))).toEqual(right);
    },
  );

  test('without a vector says nothing', () => {
    const plain = alignLines(ZH, EN, { ...languages, lexicons });
    expect(alignLines(ZH, EN, { ...languages, lexicons, embedder: () => undefined })).toEqual(plain);
  });
});

describe('a lexicon of the caller', () => {
  const source = ['gabu zomo', 'meu bu', 'ga zo meu'];
  const target = ['red tree', 'green house', 'tall red green'];
  const shadok: Lexicon = {
    source: 'xs',
    target: 'en',
    entries: [
      { source: 'meu', target: 'green' },
      { source: 'bu', target: 'house' },
      { source: 'gabu', target: 'red' },
      { source: 'zomo', target: 'tree' },
    ],
  };

  test('serves any pair of languages, in either direction', () => {
    const swapped = [target[1] ?? '', target[0] ?? '', target[2] ?? ''];
    const { pairs } = alignLines(source, swapped, { sourceLanguage: 'xs', targetLanguage: 'en', lexicons: [shadok], explain: true });
    const seen = pairs.flatMap((pair) => pair.evidence.filter(({ kind }) => kind === 'lexicon').map(({ detail }) => detail ?? ''));
    expect(seen.join()).toMatch(/=/);
    const back = alignLines(target, source, { sourceLanguage: 'en', targetLanguage: 'xs', lexicons: [shadok] });
    expect(beads(back)).toEqual(['0:0', '1:1', '2:2']);
  });
});
