import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alignDocuments } from '../../src/align/index.js';
import { checkAlignment } from '../../src/check/check-alignment.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import { parseDocument } from '../../src/parse/index.js';

/** What stands above the first number, the body of a letter or a report's summary, counts for completeness as all other text does. */
const textOf = (name: string): string => readFileSync(new URL(`../parse/versions/${name}.txt`, import.meta.url), 'utf8');

/** Rules and paths of findings where the paragraph of a version that holds some words is left out. */
async function foundWithout(words: string, source: string, target: string): Promise<string[]> {
  const paragraphs = textOf(target).split('\n\n');
  const kept = paragraphs.filter((paragraph) => !paragraph.includes(words));
  expect(kept).toHaveLength(paragraphs.length - 1);
  const [left, right] = [parseDocument(textOf(source)).document, parseDocument(kept.join('\n\n')).document];
  const lexicons = await loadLexicons([left.language, right.language]);
  const findings = checkAlignment(alignDocuments(left, right, { lexicons }), { documents: { source: left, target: right }, lexicons });
  return findings.map(({ rule, source: at }) => `${rule} ${at?.path}`);
}

describe('a paragraph that is lost above the first number is missed', () => {
  test.each([
    ['summary.zh', 'summary.en', 'based on visits to three States', 'p.0+2'],
    ['summary.en', 'summary.es', 'se basa en visitas a tres Estados', 'p.0+2'],
    ['letter.zh', 'letter.fr', 'Afin de guider le débat', 'p.2'],
    ['letter.en', 'letter.ru', 'Для направления обсуждения', 'p.2'],
    ['letter.en', 'letter.ar', 'ولتوجيه المناقشة', 'p.2'],
  ])('%s against %s', async (source, target, words, path) => {
    expect(await foundWithout(words, source, target)).toContain(`clause-missing ${path}`);
  });
});
