import { describe, expect, test } from 'vitest';
import { damagedVersion, foundPairs } from '../../scripts/data/clause-sets.js';
import { damage, type GoldText } from '../../scripts/data/damage.js';
import { type Judged, rankingArea } from '../../scripts/data/isotonic.js';
import { champollion, charterPairs, LANGUAGES, udhrPairs } from '../../scripts/data/sets.js';
import { alignLines, loadLexicons, parseDocument } from '../../src/index.js';
import { loadCorpus } from '../../src/node.js';
import { scoreAlignment } from '../../src/score/score-alignment.js';
import { describeWithSharedData } from '../shared-data.js';

// A fixed sample of what `npm run bench:accuracy` measures in full; the floors rise with the figures and never fall.

interface Outcome {
  readonly strict: number;
  readonly null: number;
  readonly judged: Judged[];
}

async function outcome(texts: readonly GoldText[], languages: readonly [string, string]): Promise<Outcome> {
  const lexicons = await loadLexicons(languages);
  const judged: Judged[] = [];
  const index = (list: readonly { path: string }[]) => list.map(({ path }) => Number(path.slice('line.'.length)));
  let shift = 0;
  const shifted = (units: readonly number[]) => units.map((unit) => unit + shift);
  const gold: { source: number[]; target: number[] }[] = [];
  const found: typeof gold = [];
  for (const text of texts) {
    const { pairs } = alignLines(text.source, text.target, { sourceLanguage: languages[0], targetLanguage: languages[1], lexicons });
    const wanted = new Set(text.gold.map((bead) => `${bead.source}:${bead.target}`));
    gold.push(...text.gold.map((bead) => ({ source: shifted(bead.source), target: shifted(bead.target) })));
    for (const pair of pairs) {
      const [source, target] = [index(pair.source), index(pair.target)];
      found.push({ source: shifted(source), target: shifted(target) });
      judged.push({ probability: pair.confidence, right: wanted.has(`${source}:${target}`) });
    }
    shift += text.source.length + text.target.length;
  }
  const scores = scoreAlignment(gold, found);
  return { strict: scores.strict.f1 ?? 0, null: scores.null.f1 ?? 1, judged };
}

const seeds = [1, 2, 3, 4, 5, 6];

describe('the Universal Declaration, lines damaged', () => {
  test.each(LANGUAGES.slice(1))('zh–%s', async (target) => {
    const texts = seeds.map((seed) => damage(udhrPairs('zh', target), ['zh', target], seed));
    const { strict, null: alone } = await outcome(texts, ['zh', target]);
    expect(strict).toBeGreaterThanOrEqual(0.985);
    expect(alone).toBeGreaterThanOrEqual(0.93);
  });

  test('wrong beads are less sure than right ones', async () => {
    const all: Judged[] = [];
    for (const target of LANGUAGES.slice(1)) {
      const heavy = { drop: 0.15, join: 0.15, split: 0.15 };
      const texts = seeds.map((seed) => damage(udhrPairs('zh', target), ['zh', target], seed, heavy));
      all.push(...(await outcome(texts, ['zh', target])).judged);
    }
    expect(all.filter(({ right }) => !right).length).toBeGreaterThan(10);
    expect(rankingArea(all)).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    ['en', 'de', 0.985, 0.9],
    ['en', 'hi', 0.985, 0.85],
    ['en', 'ko', 0.99, 0.9],
    ['en', 'fi', 0.99, 0.9],
    ['ru', 'uk', 0.99, 0.9],
    ['zh', 'de', 0.985, 0.9],
    ['zh', 'ja', 0.985, 0.85],
  ] as const)('a language without table or lexicon is learnt from the text itself: %s–%s', async (source, target, floor, floorAlone) => {
    const texts = seeds.map((seed) => damage(udhrPairs(source, target), [source, target], seed));
    const { strict, null: alone } = await outcome(texts, [source, target]);
    expect(strict).toBeGreaterThanOrEqual(floor);
    expect(alone).toBeGreaterThanOrEqual(floorAlone);
  });
});

describe('the Universal Declaration, its versions cut otherwise', () => {
  const pairs = udhrPairs('en', 'it');

  test.each([2, 3, 4])('%i lines of one are a line of the other', async (size) => {
    const gold = Array.from({ length: Math.floor(pairs.length / size) }, (_, k) => ({
      source: [k],
      target: Array.from({ length: size }, (_, n) => k * size + n),
    }));
    const source = gold.map(({ target }) => target.map((unit) => pairs[unit]?.[0]).join(' '));
    const target = pairs.slice(0, size * gold.length).map(([, text]) => text);
    expect((await outcome([{ source, target, gold }], ['en', 'it'])).strict).toBeGreaterThanOrEqual(0.98);
  });

  test.each([
    ['en', 'it'],
    ['zh', 'th'],
    ['ja', 'en'],
  ])('half of it is missing: %s–%s', async (source, target) => {
    const all = udhrPairs(source, target);
    const gold = all.map((_, k) => ({ source: k < 45 ? [k] : [], target: [k] }));
    const text = { source: all.slice(0, 45).map(([text]) => text), target: all.map(([, text]) => text), gold };
    expect((await outcome([text], [source, target])).strict).toBeGreaterThanOrEqual(0.95);
  });
});

describeWithSharedData('hand-aligned documents', 'champollion', () => {
  test.each([
    ['UN19990209_010', 0.997, 0],
    ['890621f', 0.97, 0.88],
    ['198706005', 0.9, 0.76],
  ])('%s', async (name, floor, floorAlone) => {
    const { strict, null: alone } = await outcome([champollion(name)], ['zh', 'en']);
    expect(strict).toBeGreaterThanOrEqual(floor);
    expect(alone).toBeGreaterThanOrEqual(floorAlone);
  });
});

describeWithSharedData('the UN Charter, lines damaged', 'un-charter', () => {
  test.each(LANGUAGES.slice(1))('zh–%s', async (target) => {
    const texts = seeds.slice(0, 2).map((seed) => damage(charterPairs('zh', target), ['zh', target], seed));
    expect((await outcome(texts, ['zh', target])).strict).toBeGreaterThanOrEqual(0.985);
  });
});

describe('the resolution, paragraphs left out, joined and moved', () => {
  const { texts } = loadCorpus();
  test.each(['kept', 'lost'] as const)('numbers %s', async (numbers) => {
    let right = 0;
    let all = 0;
    for (const target of LANGUAGES.slice(1)) {
      const lexicons = await loadLexicons(['zh', target]);
      for (const seed of seeds.slice(0, 3)) {
        const zh = parseDocument(texts.zh, { language: 'zh' }).document;
        const one = damagedVersion(zh, parseDocument(texts[target], { language: target }).document, seed, numbers);
        const wanted = new Set(one.gold);
        const found = foundPairs(one, lexicons);
        right += 2 * found.filter(({ pair }) => wanted.has(pair)).length;
        all += found.length + one.gold.length;
      }
    }
    expect(right / all).toBeGreaterThanOrEqual(numbers === 'kept' ? 0.99 : 0.98);
  });
});
