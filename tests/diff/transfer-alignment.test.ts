import { describe, expect, test } from 'vitest';
import { alignDocuments, alignLines } from '../../src/align/index.js';
import { transferAlignment } from '../../src/diff/index.js';
import { ClauseAlignError } from '../../src/errors.js';
import { parseDocument } from '../../src/parse/index.js';
import { corpus } from '../corpus/solidarity.js';

const [zh, fr] = [parseDocument(corpus.texts.zh).document, parseDocument(corpus.texts.fr).document];
const alignment = alignDocuments(zh, fr);
const ids = (pairs: readonly { readonly id: string }[]) => pairs.map(({ id }) => id);

function without(path: string): string {
  const clause = zh.clauses.find((each) => each.path === path);
  return zh.text.slice(0, clause?.span.start) + zh.text.slice(clause?.span.end);
}

const newer = (text: string) => parseDocument(text, { language: 'zh' }).document;

describe('an alignment carried over to a new state of its source', () => {
  test('is as it was where nothing has changed', () => {
    const { alignment: made, toReview } = transferAlignment(alignment, zh);
    expect(ids(made.pairs)).toEqual(ids(alignment.pairs));
    expect(toReview).toEqual([]);
  });

  test('has nothing for what was deleted, and that is to be reviewed', () => {
    const { alignment: made, toReview } = transferAlignment(alignment, newer(without('op.5')));
    expect(ids(toReview.map(({ pair }) => pair))).toEqual(['=op.5']);
    expect(toReview[0]?.changes.map(({ change }) => change)).toEqual(['deleted']);
    expect(made.pairs).toHaveLength(alignment.pairs.length);
  });

  test('keeps the counterparts of what was edited, and that is to be reviewed with its words', () => {
    const { toReview } = transferAlignment(alignment, newer(zh.text.replace('2007年6月18日', '2008年6月18日')));
    expect(toReview).toHaveLength(1);
    expect(toReview[0]?.pair.type).toBe('1-1');
    expect(toReview[0]?.changes[0]?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['2007', '2008']);
  });

  test('has what was added alone', () => {
    const added = transferAlignment(alignDocuments(newer(without('op.5')), fr), zh);
    expect(ids(added.toReview.map(({ pair }) => pair))).toContain('op.5=');
  });

  test('has pairs that were moved where they stand now', () => {
    const clause = zh.clauses.find(({ path }) => path === 'pp.2');
    const own = zh.text.slice(clause?.span.start, clause?.span.end);
    const after = zh.clauses.find(({ path }) => path === 'pp.6');
    const end = (after?.span.end ?? 0) - own.length;
    const bare = without('pp.2');
    const { alignment: made, toReview } = transferAlignment(alignment, newer(`${bare.slice(0, end)}\n${own}\n${bare.slice(end)}`));
    expect(ids(toReview.map(({ pair }) => pair))).toEqual(['pp.6=pp.2']);
    expect(made.pairs.find(({ moved }) => moved)?.id).toBe('pp.6=pp.2');
  });

  test('holds every clause of both sides once', () => {
    const text = without('op.3').replace('2007年6月18日', '2008年6月18日');
    const { alignment: made } = transferAlignment(alignment, newer(text));
    for (const side of ['source', 'target'] as const) {
      expect(made.pairs.flatMap((pair) => pair[side].map(({ path }) => path)).sort()).toEqual(
        made[side].clauses.map(({ path }) => path).sort(),
      );
    }
    for (const { confidence, type } of made.pairs) {
      expect(confidence).toBeLessThanOrEqual(1);
      if (/0/.test(type)) expect(['1-0', '0-1']).toContain(type);
    }
  });
});

test('a new state of the target is told by its language', () => {
  const { alignment: made, toReview } = transferAlignment(
    alignment,
    parseDocument(fr.text.replace('18 juin 2007', '19 juin 2007')).document,
  );
  expect(made.source).toBe(alignment.source);
  expect(toReview).toHaveLength(1);
});

test.each([
  ['another language', () => transferAlignment(alignment, parseDocument(corpus.texts.ru).document)],
  ['lines', () => transferAlignment(alignLines(['一'], ['un'], { sourceLanguage: 'zh', targetLanguage: 'fr' }), zh)],
  ['sides in one language', () => transferAlignment(alignDocuments(zh, zh), zh)],
])('%s is refused', (_, act) => {
  expect(act).toThrow(ClauseAlignError);
});
