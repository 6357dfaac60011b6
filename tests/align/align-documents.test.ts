import { describe, expect, test } from 'vitest';
import { alignDocuments, clauseAt, counterpartsOf, loadLexicons, parseDocument } from '../../src/index.js';
import { loadCorpus } from '../../src/node.js';

const { texts } = loadCorpus();
const zh = parseDocument(texts.zh).document;
const en = parseDocument(texts.en).document;
const lexicons = await loadLexicons(['zh', 'en']);

describe('sentences of the resolution', () => {
  const all = alignDocuments(zh, en, { lexicons, unit: 'sentence' });

  test('are units of their own, inside the clauses they stand in', () => {
    expect(all.unit).toBe('sentence');
    for (const unit of all.source.clauses) {
      const clause = zh.clauses.find(({ path }) => unit.path.startsWith(`${path}.s.`));
      expect(clause && unit.span.start >= clause.span.start && unit.span.end <= clause.span.end).toBe(true);
    }
    expect(all.pairs.flatMap((pair) => pair.source).length).toBe(all.source.clauses.length);
  });

  test('stay the same units when weak pairs are left out', () => {
    const sure = alignDocuments(zh, en, { lexicons, unit: 'sentence', minConfidence: 0.9 });
    expect(sure.source.clauses).toEqual(all.source.clauses);
    expect(sure.pairs).toEqual(all.pairs.filter((pair) => pair.confidence >= 0.9));
  });

  test('can be steered by their own paths', () => {
    const anchors = { fixed: [{ source: ['op.5.s.1'], target: ['op.7.s.1'] }] };
    const steered = alignDocuments(zh, en, { lexicons, unit: 'sentence', anchors });
    expect(steered.pairs.map((pair) => pair.id)).toContain('op.5.s.1=op.7.s.1');
    expect(steered.pairs.flatMap((pair) => pair.target).length).toBe(all.target.clauses.length);
  });
});

describe('what stands inside a pair of clauses', () => {
  test('segments are paired in their clauses only', () => {
    const { pairs } = alignDocuments(zh, en, { lexicons, children: 'segment' });
    const children = pairs.find((pair) => pair.id === 'op.12=op.12')?.children ?? [];
    expect(children.length).toBeGreaterThan(3);
    const inside = (paths: readonly { path: string }[]) => paths.every(({ path }) => path.startsWith('op.12.c.'));
    expect(children.every((child) => inside(child.source) && inside(child.target))).toBe(true);
    expect(children.flatMap((child) => child.source.map(({ text }) => text)).join('')).toBe(
      zh.clauses.find(({ path }) => path === 'op.12')?.text,
    );
  });
});

describe('an editor at the cursor', () => {
  const alignment = alignDocuments(zh, en, { lexicons });

  test('finds the clause, and its counterpart', () => {
    const offset = zh.text.indexOf('敦促');
    expect(clauseAt(zh, offset)?.path).toBe('op.8');
    expect(counterpartsOf(alignment, offset).map(({ path }) => path)).toEqual(['op.8']);
    expect(counterpartsOf(alignment, 'op.8', { side: 'target' }).map(({ text }) => text.slice(0, 2))).toEqual(['敦促']);
  });

  test('finds nothing where nothing stands', () => {
    expect(counterpartsOf(alignment, 'op.99')).toEqual([]);
    expect(counterpartsOf(alignment, 10_000_000)).toEqual([]);
  });
});

test.each([
  ['en', 5, 14],
  ['ru', 7, 10],
  ['ar', 7, 10],
] as const)(
  'moved paragraphs of the %s text that took the numbers of their new places are found by what they say',
  async (language, a, b) => {
    const lines = texts[language].split('\n');
    const number = (line: string) => /^(\d+)(?:\.| -)/.exec(line)?.[1];
    const [one, other] = [a, b].map((wanted) => lines.findIndex((line) => number(line) === `${wanted}`)) as [number, number];
    const swapped = [...lines];
    swapped[one] = (lines[other] ?? '').replace(`${b}`, `${a}`);
    swapped[other] = (lines[one] ?? '').replace(`${a}`, `${b}`);
    const { pairs } = alignDocuments(zh, parseDocument(swapped.join('\n')).document, { lexicons: await loadLexicons(['zh', language]) });
    expect(pairs.filter(({ moved }) => moved).map((pair) => pair.id)).toEqual([`op.${a}=op.${b}`, `op.${b}=op.${a}`]);
  },
);

test.each(['en', 'fr', 'es', 'ru', 'ar'] as const)(
  'neighbours of the %s text that changed places are two pairs, of which one has moved',
  async (language) => {
    const lines = texts[language].split('\n');
    const number = (line: string) => /^(\d+)(?:\.| -)/.exec(line)?.[1];
    const [one, other] = [9, 10].map((wanted) => lines.findIndex((line) => number(line) === `${wanted}`)) as [number, number];
    const swapped = [...lines];
    swapped[one] = (lines[other] ?? '').replace('10', '9');
    swapped[other] = (lines[one] ?? '').replace('9', '10');
    const { pairs } = alignDocuments(zh, parseDocument(swapped.join('\n')).document, { lexicons: await loadLexicons(['zh', language]) });
    expect(pairs.map(({ id }) => id)).toEqual(expect.arrayContaining(['op.9=op.10', 'op.10=op.9']));
    expect(pairs.filter(({ moved }) => moved)).toHaveLength(1);
  },
);

test.each(['en', 'fr', 'es', 'ru', 'ar'] as const)(
  'a paragraph that the %s text leaves out, numbered anew behind it, is alone',
  async (language) => {
    const lines = texts[language].split('\n');
    const number = (line: string) => Number(/^(\d+)(?:\.| -)/.exec(line)?.[1]);
    const lexicons = await loadLexicons(['zh', language]);
    for (const left of [1, 10, 14]) {
      const renumbered = lines
        .filter((line) => number(line) !== left)
        .map((line) => (number(line) > left ? line.replace(/^\d+/, `${number(line) - 1}`) : line));
      const { pairs } = alignDocuments(zh, parseDocument(renumbered.join('\n')).document, { lexicons });
      expect(pairs.filter(({ type }) => type !== '1-1').map(({ id }) => id)).toEqual([`op.${left}=`]);
    }
  },
);
