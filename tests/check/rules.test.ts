import { describe, expect, test } from 'vitest';
import { alignDocuments, alignLines } from '../../src/align/index.js';
import { checkAlignment } from '../../src/check/check-alignment.js';
import type { Rule, RuleExample } from '../../src/check/rule.js';
import { rules } from '../../src/check/rules/index.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import type { CheckFinding } from '../../src/model/finding.js';
import { parseDocument } from '../../src/parse/index.js';

async function findingsOf(rule: Rule, example: RuleExample, confidence?: number): Promise<CheckFinding[]> {
  const [[source = '', sourceText = ''] = [], [target = '', targetText = ''] = []] = Object.entries(example);
  const lexicons = await loadLexicons([source, target]);
  const terms = rule.examples.terms ?? [];
  if ((rule.examples.unit ?? rule.unit) === 'line') {
    const options = { sourceLanguage: source, targetLanguage: target, lexicons };
    const made = alignLines(sourceText.split('\n'), targetText.split('\n'), options);
    const pairs = made.pairs.map((pair) => ({ ...pair, confidence: confidence ?? pair.confidence }));
    return checkAlignment({ ...made, pairs }, { lexicons, terms });
  }
  const documents = {
    source: parseDocument(sourceText, { language: source }).document,
    target: parseDocument(targetText, { language: target }).document,
  };
  return checkAlignment(alignDocuments(documents.source, documents.target, { lexicons }), { documents, lexicons, terms });
}

test('rules have ids of their own, in kebab case', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.flags.map((example) => [JSON.stringify(example), example] as const))('flags %s', async (_, example) => {
    const findings = await findingsOf(rule, example, rule.examples.confidence);
    expect(findings.map((finding) => finding.rule)).toContain(id);
  });

  test.each(rule.examples.passes.map((example) => [JSON.stringify(example), example] as const))('passes %s', async (_, example) => {
    const findings = await findingsOf(rule, example);
    expect(findings.map((finding) => finding.rule)).not.toContain(id);
  });

  test('says what it is about', () => {
    expect(rule.about).toMatch(/^[A-Z].*\.$/s);
    expect(rule.examples.flags.length).toBeGreaterThan(0);
    expect(rule.examples.passes.length).toBeGreaterThan(0);
  });
});

test('of a clause that is not translated nothing else is told', () => {
  const zh = '决定在第五十四届会议上继续审议这一问题。';
  const alignment = alignLines([zh], [zh], { sourceLanguage: 'zh', targetLanguage: 'ru' });
  expect(checkAlignment(alignment).map(({ rule }) => rule)).toEqual(['untranslated']);
});
