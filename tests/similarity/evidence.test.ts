import { describe, expect, test } from 'vitest';
import type { Numbering } from '../../src/model/document.js';
import { LengthCost, lengthRatio } from '../../src/similarity/evidence/length.js';
import { likenessEvidence } from '../../src/similarity/evidence/likeness.js';
import { lineNumber } from '../../src/similarity/evidence/line-numbering.js';
import { nameEvidence, scriptsDiffer } from '../../src/similarity/evidence/names.js';
import { clauseNumber, numberKey } from '../../src/similarity/evidence/number-key.js';
import { NumberingCost } from '../../src/similarity/evidence/numbering.js';
import { PunctuationCost } from '../../src/similarity/evidence/punctuation.js';
import { quantityItems, referenceEvidence } from '../../src/similarity/evidence/quantities.js';
import { Shifts } from '../../src/similarity/evidence/shifts.js';
import { coverageOf, lackingIn, USUAL_MEANS } from '../../src/similarity/joins/coverage.js';
import { mergeCoverage } from '../../src/similarity/joins/merge-coverage.js';
import { MERGE_ASPECTS, PAIR_ASPECTS } from '../../src/similarity/model.js';
import { PresenceBeads } from '../../src/similarity/presence/bead.js';
import { identityLinks } from '../../src/similarity/presence/item-links.js';
import { type ItemEvidence, indexPresence } from '../../src/similarity/presence/presence.js';
import { PresenceRows, weighedAbsences } from '../../src/similarity/presence/rows.js';
import { SharedGains } from '../../src/similarity/presence/shared-gains.js';
import { type ComparedSide, type ComparedUnit, comparedLine } from '../../src/similarity/side.js';
import { endPunctuation } from '../../src/text/end-punctuation.js';
import { numberItems } from '../../src/text/numbered-items.js';

const unit = (text: string, more: Partial<ComparedUnit> = {}): ComparedUnit => ({ ...comparedLine(text, lineNumber(text, 'en')), ...more });
const numbered = (units: readonly string[][]) => numberItems(units, (unit) => unit);
/** The items that one of the source is linked to, with how likely each is. */
const linksOf = ({ source, target, links }: ItemEvidence, item: string) => {
  const number = source.numbers.get(item) ?? -1;
  return links.target
    .map((to, k) => ({ target: target.names[to], forward: links.forward[k] ?? 0, at: k }))
    .filter(({ at }) => at >= (links.start[number] ?? 0) && at < (links.start[number + 1] ?? 0));
};
const side = (language: string, texts: readonly string[]): ComparedSide => ({ language, units: texts.map((text) => unit(text)) });

describe('length', () => {
  const zh = side('zh', ['一二三四五六七八九十', '一二三', '一二三四五六七八九十一二三四五六七八九十']);
  const en = side('en', ['x'.repeat(32), 'x'.repeat(10), 'x'.repeat(64)]);
  const cost = new LengthCost(zh, en);

  test('speaks for what is as long as usual, against what is not', () => {
    expect(cost.cost(0, 1, 0, 1)).toBeLessThan(0);
    expect(cost.cost(1, 2, 2, 3)).toBeGreaterThan(1);
    expect(cost.cost(0, 2, 0, 2)).toBeLessThan(0);
  });

  test('never says more than a strange length deserves', () => {
    expect(cost.cost(1, 2, 2, 3)).toBeLessThan(4);
  });

  test('ratios of two languages are those of their expansions', () => {
    expect(lengthRatio('en', 'fr').ratio).toBeCloseTo(3.6 / 3.19, 6);
    expect(lengthRatio('zh', 'zh').ratio).toBe(1);
  });

  const bead = (k: number) => ({ sourceStart: k, sourceEnd: k + 1, targetStart: k, targetEnd: k + 1 });
  /** Costs of two sides that have learnt from some beads. */
  const learnt = (source: ComparedSide, target: ComparedSide, beads: readonly ReturnType<typeof bead>[]) => {
    const lengths = new LengthCost(source, target);
    lengths.learn(beads);
    return lengths;
  };
  /** For how many characters of the other side the first unit counts. */
  const told = (lengths: LengthCost) => Number(/(\d+) are usual/.exec(lengths.detail(0, 1, 0, 1))?.[1]);

  test('says the same of both sides exchanged, but for how usual each length is in its text', () => {
    const units = Array.from({ length: 40 }, (_, k) => 12 + 3 * k);
    const from = side(
      'zh',
      units.map((length) => '一'.repeat(length)),
    );
    const to = side(
      'fr',
      units.map((length) => 'x'.repeat(Math.round(3.6 * length))),
    );
    const [there, back] = [new LengthCost(from, to), new LengthCost(to, from)];
    for (const [s, t] of [
      [20, 20],
      [20, 23],
      [20, 26],
    ] as const)
      expect(there.cost(s, s + 1, t, t + 1) - back.cost(t, t + 1, s, s + 1)).toBeCloseTo(0, 0);
  });

  test('counts for more where the text keeps to its ratio, for less where it does not', () => {
    const [close, far] = [
      [32, 10, 64],
      [60, 3, 40],
    ].map((lengths) =>
      side(
        'en',
        lengths.map((length) => 'x'.repeat(length)),
      ),
    );
    if (close === undefined || far === undefined) throw new Error('unreachable');
    const many = Array.from({ length: 30 }, (_, k) => bead(k % 3));
    expect(learnt(zh, close, many).cost(0, 1, 0, 1)).toBeLessThan(learnt(zh, close, []).cost(0, 1, 0, 1));
    expect(learnt(zh, far, many).cost(2, 3, 2, 3)).toBeLessThan(learnt(zh, far, []).cost(2, 3, 2, 3));
    expect(learnt(zh, close, []).cost(0, 1, 0, 1)).toBe(cost.cost(0, 1, 0, 1));
  });

  describe('of a language without a table', () => {
    const ja = side('ja', ['一二三四五六七八九十一二三四五', '一二三四五', '一二三四五六七八九十'.repeat(3)]);

    test('the texts as wholes say how long it is: all their characters, or how long a unit is where one side lacks much', () => {
      expect(told(new LengthCost(zh, ja))).toBe(15);
      const finer = side(
        'ja',
        ja.units.flatMap(({ text }) => [text.slice(0, 4), text.slice(4)]),
      );
      expect(told(new LengthCost(zh, finer))).toBe(15);
      const part = side('zh', ['一二三四五六七八九十']);
      const longer = side(
        'ja',
        Array.from({ length: 9 }, () => '一二三四五六七八九十一二三四五'),
      );
      expect(told(new LengthCost(part, longer))).toBe(15);
    });

    test('nothing where a side is empty', () => {
      const none = side('ja', ['', '']);
      expect(told(new LengthCost(zh, none))).toBe(14);
      expect(told(new LengthCost(side('zh', ['']), ja))).toBe(0);
    });
  });
});

describe('references beside a language without a table', () => {
  const plain = (language: string, ...texts: string[]) => quantityItems(side(language, texts), 'und');

  test.each([
    ['it', 'Articolo 6'],
    ['fi', '6. artikla'],
    ['hi', 'अनुच्छेद ६.'],
    ['ja', '第６条'],
    ['zh', '第六条'],
    ['en', 'Article 6'],
    ['ar', 'المادة 6'],
  ])('are the numbers of both sides: %s', (language, text) => {
    expect(plain(language, text).references.names).toEqual(['number:6']);
  });

  test('dates and years stay figures', () => {
    const { references, figures } = plain('it', 'nel 1948, il 2019-03-05');
    expect(references.names).toEqual([]);
    expect(figures.names).toEqual(['number:1948', 'number:2019', 'month:03', 'day:05']);
  });

  test('are as sure as they stand in both', () => {
    const article = (...numbers: number[]) => plain('it', ...numbers.map((number) => `Articolo ${number}`));
    const sure = (other: typeof italian) => referenceEvidence(italian, other).sourceMass[0] ?? 0;
    const italian = article(1, 2, 3, 4, 5, 6);
    expect(sure(article(1, 2, 3, 4, 5, 6))).toBeGreaterThan(0.9);
    expect(sure(article(1, 2, 11, 12, 13, 14))).toBeLessThan(0.5);
  });
});

describe('end punctuation', () => {
  test.each([
    ['Requests a report;', 3],
    ['请秘书长；', 3],
    ['تقرير؛', 3],
    ['अधिकार है ।', 1],
    ['a report.”', 1],
    ['报告；²', 3],
    ['Preamble', 0],
  ])('of %s', (text, expected) => expect(endPunctuation(text)).toBe(expected));

  const WEIGHTS = { cost: 1, unusual: 1 };
  test('speaks for the same class, the more so the rarer it is', () => {
    const cost = new PunctuationCost(side('zh', ['一；', '二；', '三；', '四。']), side('en', ['a;', 'b;', 'c;', 'd.']));
    expect(cost.cost(0, 1, 0, 1)).toBeLessThan(0);
    expect(cost.cost(3, 4, 3, 4)).toBeLessThan(cost.cost(0, 1, 0, 1));
    expect(cost.cost(0, 1, 3, 4)).toBeGreaterThan(2);
  });

  test('learns from many pairs which ends go together', () => {
    const [zh, en] = [side('zh', ['第一', '一。', '第二', '二。']), side('en', ['First.', 'a.', 'Second.', 'b.'])];
    const cost = new PunctuationCost(zh, en);
    const before = cost.cost(0, 1, 0, 1);
    const see = (one: PunctuationCost, times: number) => {
      one.see(0, 1, 0, 1, times);
      one.see(1, 2, 1, 2, times);
    };
    see(cost, 2000);
    const change = cost.learn(0.5, WEIGHTS);
    expect(before).toBeGreaterThan(2);
    expect(cost.cost(0, 1, 0, 1)).toBeLessThan(0.2);
    expect(cost.cost(0, 1, 0, 1) - before).toBeCloseTo(change(0, 1, 0, 1));
    // A few pairs that end otherwise teach next to nothing.
    const few = new PunctuationCost(zh, en);
    see(few, 2);
    few.learn(0.5, WEIGHTS);
    expect(few.cost(0, 1, 0, 1)).toBeGreaterThan(2);
  });

  test('learns where units are cut: a joined sentence that the other side lacks costs more where others have it, never less', () => {
    const sides = () => new PunctuationCost(side('zh', ['好。', '行。', '是。', '非。']), side('en', ['One thing. Two.', 'One thing.']));
    const unusual = (met: number, unmet: number) => {
      const cost = sides();
      cost.see(0, 2, 0, 1, met);
      cost.see(2, 4, 1, 2, unmet);
      const change = cost.learn(0.5, WEIGHTS);
      let nats = 0;
      cost.aspects(2, 4, 1, 2, (aspect, times = 1) => {
        if (aspect === 'unusual') nats += times;
      });
      expect(change(2, 4, 1, 2) - change(0, 2, 0, 1)).toBe(nats);
      return nats;
    };
    expect(unusual(0, 0)).toBe(0);
    expect(unusual(5, 45)).toBe(0);
    expect(unusual(4, 0)).toBeGreaterThan(0.5);
    expect(unusual(50, 1)).toBeGreaterThan(2);
  });

  test.each<[string, string[], string[], string[]]>([
    ['as many sentences on both sides', ['一。二。'], ['One thing. Two.'], []],
    ['one sentence more', ['一。二。'], ['One thing'], ['sentences']],
    ['a joined sentence that the other side has', ['好。', '行。'], ['One thing. Two.'], ['seam-stop-met']],
    ['a joined sentence that the other side lacks', ['好。', '行。'], ['One thing.'], ['sentence', 'seam-stop-unmet']],
    ['a cut at a comma', ['One thing,', 'two things.'], ['一件事，二件事。'], ['seam-mark-met', 'begins-low']],
    [
      'a cut where the other side has its comma elsewhere',
      ['一件事，', '二件事。'],
      ['Ah, one thing and two things.'],
      ['seam-mark-astray'],
    ],
    ['a cut at a comma that the other side lacks', ['One thing,', 'two.'], ['一二。'], ['seam-mark-unmet', 'begins-low']],
    ['a heading joined to what follows', ['Composition', 'Article 3'], ['第三条'], ['seam-bare', 'begins-capital']],
    ['a heading inside the other side', ['组成', '第三条'], ['Composition Article 3'], ['seam-bare-met']],
    ['a heading that the other side lacks', ['组成', '第三条'], ['Article three'], ['seam-bare-unmet']],
    ['a colon', ['Decides:', 'the budget'], ['决定：预算'], ['seam-colon-met', 'begins-low']],
    ['a number that the other side has', ['3. One;', '4. two;'], ['3. 一；4. 二；'], ['seam-mark-met', 'begins-low', 'number-met']],
    ['a number that the other side lacks', ['3. One;', '4. Two;'], ['3. 一；'], ['seam-mark-unmet', 'begins-capital', 'number-unmet']],
    ['numbers and initials, which end no sentence', ['1. 请 A. 安南；'], ['1. Requests K. A. Annan;'], []],
  ])('sees %s', (_, source, target, expected) => {
    const seen: string[] = [];
    new PunctuationCost(side('zh', source), side('en', target)).aspects(0, source.length, 0, target.length, (aspect) => seen.push(aspect));
    expect(seen).toEqual(expected);
  });
});

describe('numbering', () => {
  const number = (ordinal: number, degree = 1): Numbering => ({ mark: `${ordinal}.`, ordinal, degree, style: 'decimal', printed: true });
  const units = (...numbers: (Numbering | null)[]): ComparedSide => ({
    language: 'en',
    units: numbers.map((numbering) => unit('text', { numbering, numbers: clauseNumber(numbering) })),
  });
  const cost = new NumberingCost(units(number(1), number(2), null, number(1, 2)), units(number(1), number(2), number(3), number(1, 2)));

  test('equal numbers speak for, contradicted ones against, missing ones say nothing', () => {
    expect(cost.cost(0, 1, 0, 1)).toBeLessThan(-1);
    expect(cost.cost(0, 1, 1, 2)).toBeGreaterThan(4);
    expect(cost.cost(2, 3, 2, 3)).toBe(0);
  });

  test('a number counts with its degree', () => {
    expect(cost.cost(0, 1, 3, 4)).toBeGreaterThan(4);
  });

  test.each([
    ['1. Requests', 1],
    ['１．请', 1],
    ['١ - تطلب', 1],
    ['12) Decides', 12],
    ['2006年3月', null],
    ['1.5 million', null],
  ])('at the head of a line: %s', (line, ordinal) => expect(lineNumber(line, 'en')?.numbering.ordinal ?? null).toBe(ordinal));
});

describe('numbers of lines', () => {
  const lines = (language: string, texts: readonly string[]): ComparedSide => ({
    language,
    units: texts.map((text) => comparedLine(text, lineNumber(text, language))),
  });
  const costOf = (source: ComparedSide, target: ComparedSide) => new NumberingCost(source, target).cost(0, 1, 0, 1);
  const others = ['1. x', '2. x', '3. x'];

  test.each([
    ['en', 'II. Introduction', 'zh', '二. 导言'],
    ['fr', 'V. Conclusions', 'zh', '五、结论'],
    ['es', 'III. Conclusiones', 'ar', 'ثالثا - الاستنتاجات'],
    ['ru', 'II. Введение', 'zh', '二、导言'],
    ['en', '(i) The first', 'zh', '（一）第一'],
    ['en', '(b) The second', 'ru', 'b) вторая'],
    ['zh', '12. 请', 'en', '12. Requests'],
  ])('%s “%s” has the number of %s “%s”', (one, source, other, target) => {
    expect(costOf(lines(one, [source, ...others]), lines(other, [target, ...others]))).toBeLessThan(-0.9);
  });

  test.each([
    ['en', 'II. Introduction', 'zh', '三. 导言'],
    ['en', '4. Decides', 'zh', '15. 还请'],
    ['en', '(b) The second', 'zh', '(c) 第三'],
  ])('%s “%s” has another than %s “%s”', (one, source, other, target) => {
    expect(costOf(lines(one, [source]), lines(other, [target]))).toBeGreaterThan(4);
  });

  test.each([
    ['II. Introduction', 2, 'roman'],
    ['V. Conclusions', 5, 'roman'],
    ['C. Other matters', 3, 'letter'],
    ['12. Requests', 12, 'decimal'],
  ])('%s is shown as %d, %s', (line, ordinal, style) => {
    expect(lineNumber(line, 'en')?.numbering).toMatchObject({ ordinal, style });
  });
});

describe('shifts of numbers', () => {
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => [numberKey(1, from + k)]);
  const source = numbers(1, 10);
  // The fifth is left out, and what follows is numbered anew.
  const target = numbers(1, 9);
  const sure = [0, 1, 2, 6, 7, 8].map((k) => ({ sourceStart: k, targetStart: k < 4 ? k : k - 1 }));
  const shifts = new Shifts(source, target, sure, 0.998, 2);
  const agree = (from: number, to: number) => shifts.agree(from - 1, numberKey(1, from), numberKey(1, to));

  test('numbers agree that are as far apart as those around them', () => {
    expect([agree(2, 2), agree(8, 7), agree(8, 8)]).toEqual([true, true, false]);
  });

  test('where the distance changes, both may be meant', () => {
    expect([agree(5, 5), agree(5, 4), agree(5, 6)]).toEqual([true, true, false]);
  });

  test('are steady', () => expect(shifts.steady).toBeGreaterThan(0.99));
});

describe('names across scripts', () => {
  test('Chinese leaves some in Latin letters', () => {
    const links = linksOf(nameEvidence(side('zh', ['检察官诉Kunaracović一案']), side('fr', ['l’affaire Kunaracovic'])), 'kunarakovik');
    expect(links.map(({ target }) => target)).toEqual(['kunarakovik']);
  });

  test('meet in Latin letters', () => {
    const links = linksOf(nameEvidence(side('zh', ['卡塔尔的代表']), side('ru', ['представитель Катара'])), 'katar');
    expect(links.map(({ target }) => target)).toContain('katara');
    expect(scriptsDiffer('zh', 'ru')).toBe(true);
    expect(scriptsDiffer('en', 'fr')).toBe(false);
  });

  test('only what is spelt alike is linked, and the more alike the surer', () => {
    const evidence = likenessEvidence('cognates', numbered([['solidarit', 'comite', 'paix']]), numbered([['solidari', 'comite', 'peace']]));
    expect(linksOf(evidence, 'paix')).toEqual([]);
    expect(linksOf(evidence, 'comite')[0]?.forward).toBeGreaterThan(linksOf(evidence, 'solidarit')[0]?.forward ?? 1);
    expect(evidence.targetMass[evidence.target.numbers.get('comite') ?? -1]).toBeGreaterThan(0.5);
  });
});

describe('presence', () => {
  const source = [['a', 'b'], ['c'], ['a', 'd']];
  const target = [['a', 'b'], ['c', 'x'], ['d'], ['a']];
  const evidence = (kind: string, sourceUnits: string[][], targetUnits: string[][]) => {
    const [from, to] = [numbered(sourceUnits), numbered(targetUnits)];
    return { kind, source: from, target: to, ...identityLinks(from, to, 0.8) };
  };
  const heads = (units: string[][]) => units.map((items) => items.slice(0, 1));
  const opening = { ...evidence('opening', heads(source), heads(target)), atHead: true };
  const index = indexPresence([evidence('items', source, target), opening], 3, 4);
  const beads = new PresenceBeads(index);
  const counted = coverageOf(USUAL_MEANS);
  const aspects = { whole: 0.5, parts: 0.2, 'parts-lacking': 0.1, order: 0.6, own: 0.3, 'own-lacking': 0.25 };
  const lacks = { 'pair-lacking': 0.4, 'pair-foreign': 0.6 };
  const worth = { pair: 0.8, ...lacks, ...aspects };
  const weights = { found: [0.7, 0.45], missing: [0.3, 0.15], coverage: worth };
  const coverage = (a: number, b: number, c: number, d: number) => {
    const { covered, known } = beads.gains(a, b, c, d);
    const pair = counted.pair(covered, known);
    const lacking = lackingIn(pair);
    if (b - a + d - c === 2) return PAIR_ASPECTS.reduce((sum, aspect) => sum + lacks[aspect] * lacking[aspect], worth.pair * pair);
    const merged = mergeCoverage(index, counted, a, b, c, d);
    return MERGE_ASPECTS.reduce((sum, aspect) => sum + aspects[aspect] * merged[aspect], 0);
  };

  test('the pass over the matrix gives what looking at each bead gives', () => {
    const rows = new PresenceRows(index, weighedAbsences(index, weights), counted, 4);
    for (let row = 0; row < 3; row++) rows.enterRow(row, 0, 4);
    for (let a = 0; a < 3; a++) {
      for (let b = a + 1; b <= 3; b++) {
        for (let c = 0; c < 4; c++) {
          for (let d = c + 1; d <= 4; d++) {
            const gain = rows.gain(a, b, c, d);
            if (gain === -Infinity) continue;
            const { found, missing } = beads.gains(a, b, c, d);
            const items = 0.7 * (found[0] ?? 0) + 0.3 * (missing[0] ?? 0) + 0.45 * (found[1] ?? 0) + 0.15 * (missing[1] ?? 0);
            expect(gain).toBeCloseTo(items + coverage(a, b, c, d), 4);
          }
        }
      }
    }
  });

  test('what pairs of units gain is no more than the bound that is told without weighing them', () => {
    const shared = new SharedGains(index, weights.found, [3, 1, 0, 2]);
    let met = 0;
    for (let a = 0; a < 3; a++) {
      [...shared.of(a)].forEach((most, k) => {
        const c = [3, 1, 0, 2][k] ?? 0;
        const { found } = beads.gains(a, a + 1, c, c + 1);
        const gain = 0.7 * (found[0] ?? 0) + 0.45 * (found[1] ?? 0);
        expect(gain).toBeLessThanOrEqual(most + 1e-6);
        // Units that share nothing can gain nothing.
        expect(most === 0).toBe(gain === 0);
        if (gain > 0) met++;
      });
    }
    expect(met).toBeGreaterThan(0);
  });

  test('what is shared speaks for, what is missing against', () => {
    const gain = (a: number, c: number) => {
      const { found, missing } = beads.gains(a, a + 1, c, c + 1);
      return (found[0] ?? 0) + (missing[0] ?? 0);
    };
    expect(gain(0, 0)).toBeGreaterThan(gain(0, 3));
    expect(gain(0, 3)).toBeGreaterThan(gain(0, 2));
    expect(gain(0, 2)).toBeLessThan(0);
  });
});
