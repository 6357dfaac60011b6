import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OfficialLanguage } from '../../src/node.js';
import { describeWithSharedData, sharedData } from '../shared-data.js';
import { corpus, parsed } from './solidarity.js';

interface Fact extends Record<OfficialLanguage, string> {
  readonly path: string;
  readonly what: string;
}

const { facts }: { facts: Fact[] } = JSON.parse(readFileSync(new URL('../fixtures/solidarity-facts.json', import.meta.url), 'utf8'));
const languages = corpus.manifest.versions.map((version) => version.language);

describe('loadCorpus', () => {
  test('gives six versions, the Chinese official, the others labelled as what they are', () => {
    expect([...languages].sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    for (const { language, status, label, symbol } of corpus.manifest.versions) {
      expect(status).toBe(language === 'zh' ? 'official' : 'unofficial');
      expect(label).toBe(language === 'zh' ? undefined : 'unofficial, written for this project');
      expect(symbol).toBeNull();
    }
  });

  test.each(corpus.manifest.versions.map((version) => [version.language, version] as const))(
    '%s has the checksum of its manifest',
    (language, version) => {
      expect(createHash('sha256').update(corpus.texts[language]).digest('hex')).toBe(version.sha256);
    },
  );
});

describeWithSharedData('the Chinese text', 'seed/a-hrc-44-draft-international-solidarity.zh.txt', () => {
  test('is the one that was given', () => {
    expect(corpus.texts.zh).toBe(sharedData('seed/a-hrc-44-draft-international-solidarity.zh.txt'));
  });
});

test.each(languages)('no clause is abridged: %s', (language) => {
  const texts = new Map(parsed(corpus.texts[language]).clauses.map((clause) => [clause.path, clause.text.replace(/\s+/g, ' ')]));
  const missing = facts.filter((fact) => !texts.get(fact.path)?.includes(fact[language].replace(/\s+/g, ' ')));
  expect(facts.length).toBeGreaterThan(150);
  expect(missing.map(({ path, what }) => `${path}: ${what}`)).toEqual([]);
});
