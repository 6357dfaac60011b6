import { describe, expect, test } from 'vitest';
import { alignLines } from '../../src/align/index.js';
import { applySuppressions, checkAlignment, readSuppressions, suppressionsFor, suppressionsToJson } from '../../src/check/index.js';
import { ClauseAlignError } from '../../src/errors.js';

const check = (zh: readonly string[], en: readonly string[]) =>
  checkAlignment(alignLines(zh, en, { sourceLanguage: 'zh', targetLanguage: 'en' }));
const [zh, en] = [
  ['重申第60/251号决议，', '决定继续审议此事。'],
  ['Reaffirming resolution 60/252,', 'Decides to remain seized of the matter.'],
];

describe('fingerprints', () => {
  test('stay while other lines are added', () => {
    const [before] = check(zh, en);
    const after = check(['欢迎2014年3月5日的报告，', ...zh], ['Welcoming the report of 5 March 2014,', ...en]);
    expect(before?.rule).toBe('reference-differs');
    expect(after.map(({ fingerprint }) => fingerprint)).toContain(before?.fingerprint);
    expect(after.find(({ rule }) => rule === 'reference-differs')?.path).toBe('line.1');
  });

  test('change when the clause changes', () => {
    const [before] = check(zh, en);
    const [after] = check(zh, ['Reaffirming its resolution 60/252,', ...en.slice(1)]);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });

  test('tell apart findings that read the same', () => {
    const findings = check([...zh, ...zh], [...en, ...en]).filter(({ rule }) => rule === 'reference-differs');
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('suppressions', () => {
  test('take out what was accepted, and come back from their file', () => {
    const findings = check(zh, en);
    const file = suppressionsToJson(suppressionsFor(findings, [], ['en']));
    expect(applySuppressions(findings, readSuppressions(file))).toEqual({ findings: [], suppressed: findings });
  });

  test('keep reasons and other languages, and lose what is no longer found', () => {
    const [made] = suppressionsFor(check(zh, en), [], ['en']);
    if (made === undefined) throw new Error('nothing found');
    const french = { ...made, language: 'fr' };
    const stale = { ...made, fingerprint: '0000000000000000' };
    const kept = suppressionsFor(check(zh, en), [{ ...made, reason: 'as adopted' }, french, stale], ['en']);
    expect(kept).toEqual([{ ...made, reason: 'as adopted' }, french]);
  });

  test('of other documents stay, with their reasons', () => {
    const first = suppressionsFor(check(zh, en), [], ['en'], 'A/1').map((each) => ({ ...each, reason: 'as adopted' }));
    const both = suppressionsFor([], first, ['en'], 'A/2');
    expect(readSuppressions(suppressionsToJson(both))).toEqual(first);
    expect(suppressionsFor([], both, ['en'], 'A/1')).toEqual([]);
    const [again] = suppressionsFor(check(zh, en), first, ['en'], 'A/2').filter(({ document }) => document === 'A/2');
    expect(again?.reason).toBe('as adopted');
  });

  test.each(['', '[]', '{"suppressions": [{"rule": "x"}]}'])('a file that is none is refused: %s', (text) => {
    expect(() => readSuppressions(text)).toThrow(ClauseAlignError);
  });
});

describe('the configuration', () => {
  const alignment = alignLines(zh, en, { sourceLanguage: 'zh', targetLanguage: 'en' });

  test('turns rules off and grades them', () => {
    expect(checkAlignment(alignment, { config: { rules: { 'reference-differs': 'off' } } })).toEqual([]);
    expect(checkAlignment(alignment, { config: { rules: { 'reference-differs': 'info' } } })[0]?.severity).toBe('info');
  });

  test.each([
    { rules: { nonsense: 'off' } },
    { rules: { brackets: 'loud' } },
    { thresholds: { lowConfidence: 2 } },
    { thresholds: { x: 1 } },
    { x: 1 },
  ])('is refused where it names what is not there: %j', (config) => {
    expect(() => checkAlignment(alignment, { config: config as never })).toThrow(ClauseAlignError);
  });
});
