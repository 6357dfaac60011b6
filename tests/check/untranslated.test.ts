import { describe, expect, test } from 'vitest';
import { checkAlignment } from '../../src/check/index.js';
import type { Alignment, AlignmentPair, AlignmentSide } from '../../src/model/alignment.js';

const SAME: Readonly<Record<string, string>> = {
  zh: '请秘书长向大会第七十五届会议提交一份关于本决议执行情况的报告，并决定继续积极处理此案。',
  ru: 'просит Генерального секретаря представить доклад и постановляет продолжать заниматься этим вопросом.',
  en: 'Requests the Secretary-General to submit a report to the Assembly, and decides to remain actively seized of the matter.',
  fr: 'Prie le Secrétaire général de présenter un rapport à l’Assemblée, et décide de rester activement saisie de cette question, qui est la plus urgente de toutes.',
  es: 'Solicita al Secretario General que presente un informe a la Asamblea, y decide seguir ocupándose activamente de la cuestión.',
};
const LATIN = ['en', 'fr', 'es'];
const MIXED = LATIN.flatMap((own) => LATIN.filter((left) => left !== own).map((left) => [own, left] as const));
const textOf = (language: string) => SAME[language] ?? '';

function side(language: string, texts: readonly string[]): AlignmentSide {
  const clauses = texts.map((text, k) => ({ path: `line.${k}`, text, span: { start: 0, end: text.length }, numbering: null }));
  return { language, symbol: null, title: null, clauses };
}

/** What is said of lines that are paired as `beads` say, by index, each as `rule source target`. */
function told(
  source: readonly [string, ...string[]],
  target: readonly [string, ...string[]],
  beads: readonly (readonly [number[], number[]])[],
) {
  const [[from, ...sources], [to, ...targets]] = [source, target];
  const [left, right] = [side(from, sources), side(to, targets)];
  const units = (of: AlignmentSide, indices: readonly number[]) => indices.flatMap((k) => of.clauses[k] ?? []);
  const pairs = beads.map(([a, b], k): AlignmentPair => {
    const type = `${a.length}-${b.length}` as AlignmentPair['type'];
    return { id: `${k}`, type, source: units(left, a), target: units(right, b), confidence: 1, cost: 0, evidence: [] };
  });
  const alignment = { unit: 'line', source: left, target: right, pairs } as unknown as Alignment;
  return checkAlignment(alignment)
    .filter(({ rule }) => ['untranslated', 'clause-missing', 'clause-extra'].includes(rule))
    .map((finding) => `${finding.rule} ${finding.source?.path} ${finding.target?.path}`);
}

describe('a third language of the same script', () => {
  test.each(MIXED)('in %s a clause in %s', (own, left) => {
    for (const source of ['zh', 'ru']) {
      expect(told([source, textOf(source)], [own, textOf(left)], [[[0], [0]]])).toEqual(['untranslated line.0 line.0']);
      expect(told([source, textOf(source)], [own, textOf(own)], [[[0], [0]]])).toEqual([]);
    }
  });

  test.each(MIXED)('in %s a passage in %s', (own, left) => {
    const [begun = ''] = textOf(own).split(', ');
    const mixed = `${begun}, ${textOf(left).split(', ')[1]}`;
    expect(told(['zh', textOf('zh')], [own, mixed], [[[0], [0]]])).toEqual(['untranslated line.0 line.0']);
  });

  test.each([
    ['en', 'the association Médecins sans frontières and the Fundación Arias para la Paz,'],
    ['fr', 'le rapport intitulé « The future we want for all: a report to the Secretary-General », et'],
    ['es', 'la organización no gubernamental Action contre la faim, de conformidad con el principio pacta sunt servanda,'],
    ['fr', 'Human Rights Watch'],
    ['en', 'mutatis mutandis, inter alia, ex officio, prima facie and sine die,'],
  ])('in %s is none: %s', (own, text) => {
    expect(told(['zh', '一个组织，'], [own, text], [[[0], [0]]])).toEqual([]);
  });

  test('what the source has in the same words is quoted', () => {
    const title = 'A world that counts: mobilising the data revolution for sustainable development';
    expect(told(['zh', `题为 ${title} 的报告`], ['fr', `Rapport ${title}`], [[[0], [0]]])).toEqual([]);
  });
});

describe('an untranslated clause is told of beside what it stands for', () => {
  const [first, second] = ['欢迎各国的努力；', textOf('zh')];
  const [own, left] = ['Se félicite des efforts des États ;', textOf('en')];

  test.each([
    [
      'held for one missing and one extra',
      [
        [[0], [0]],
        [[1], []],
        [[], [1]],
      ],
    ],
    [
      'joined to its neighbour',
      [
        [[0], [0, 1]],
        [[1], []],
      ],
    ],
    [
      'joined with both',
      [
        [
          [0, 1],
          [0, 1],
        ],
      ],
    ],
  ] satisfies [string, [number[], number[]][]][])('%s', (_, beads) => {
    expect(told(['zh', first, second], ['fr', own, left], beads)).toEqual(['untranslated line.1 line.1']);
  });

  test('in the very words of the source it is known by them, whatever stands nearer', () => {
    const beads = [
      [[1], [0]],
      [[], [1]],
      [[0], []],
    ] satisfies [number[], number[]][];
    expect(told(['zh', first, second], ['fr', own, second], beads)).toEqual([
      'untranslated line.1 line.1',
      'clause-missing line.0 undefined',
    ]);
  });
});
