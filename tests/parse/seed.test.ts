import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { declarations, declarationText } from '../udhr.js';

const folder = new URL('../../corpora/a-hrc-44-solidarity/', import.meta.url);
const languages = ['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const;

const read = (language: string): string => readFileSync(new URL(`${language}.txt`, folder), 'utf8');

/** Takes the numbers of the operative paragraphs away. */
const unnumbered = (text: string): string => {
  let operative = false;
  return text.replace(/^([0-9٠-٩]{1,2})[\s.．-]+(?=\S)/gm, (mark: string, digits: string) => {
    operative ||= digits === '1' || digits === '١';
    return operative ? '' : mark;
  });
};

const paths = (text: string): string[] =>
  parseDocument(text)
    .document.clauses.map((clause) => clause.path)
    .filter((path) => !path.startsWith('front'));

const range = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}.${i + 1}`);
const expected = ['title', 'organ', ...range('pp', 13), ...range('op', 17), 'fn.*', 'fn.1', 'fn.2'];

describe.each(languages)('the resolution in %s', (language) => {
  const { document } = parseDocument(read(language));

  test('has the tree of the Chinese text', () => {
    expect(document.language).toBe(language);
    expect(document.clauses.map((clause) => clause.path).filter((path) => !path.startsWith('front'))).toEqual(expected);
    expect(document.clauses.find((clause) => clause.path === 'title')?.numbering?.mark).toMatch(/^44\s?\/\.\.\./);
    expect(document.symbol).toBeNull();
  });

  test('ties its notes to where their marks stand', () => {
    const references = Object.fromEntries(document.notes.map((note) => [note.label, note.references]));
    expect(references['1']).toEqual(['pp.6']);
    expect(references['2']).toEqual(['op.9']);
    expect(references['*']).toEqual([expect.stringMatching(/^front\.\d+$/)]);
  });

  test('has the same tree without its operative numbers', () => {
    expect(paths(unnumbered(read(language)))).toEqual(expected);
  });
});

describe.each(Object.entries(declarations))('the declaration in %s', (language, file) => {
  const { document } = parseDocument(declarationText(file));
  const at = (pattern: RegExp) => document.clauses.map((clause) => clause.path).filter((path) => pattern.test(path));

  test('has a title, a preamble and thirty articles with their numbered paragraphs', () => {
    expect(document.language).toBe(language);
    expect(document.title).not.toBeNull();
    expect(at(/^art\.[^.]+$/)).toEqual(range('art', 30));
    expect(at(/^h\./)).toEqual(['h.1']);
    expect(at(/^art\.29\.p/)).toEqual(range('art.29.p', 3));
    expect(at(/^pp/).length).toBeGreaterThanOrEqual(8);
  });
});
