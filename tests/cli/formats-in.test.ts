import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/node.js';
import { paragraphsOf, resolutionDocx } from '../read/corpus-docx.js';
import { corpusFile, run, scratch } from './command.js';

const { texts } = loadCorpus();
const { put } = scratch();
const word = { zh: put('zh.bin', resolutionDocx('zh', texts.zh)), en: put('en.bin', resolutionDocx('en', texts.en)) };
const page = put(
  'fr',
  `<html><body>${paragraphsOf(texts.fr)
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`,
);
const turns = put(
  'two.txt',
  paragraphsOf(texts.zh)
    .flatMap((line, i) => [line, paragraphsOf(texts.en)[i] ?? ''])
    .join('\n\n'),
);

const json = (args: readonly string[]) => JSON.parse(run([...args, '--format', 'json']).stdout);

describe('every command takes Word files and pages, told by their content', () => {
  test('parse gives the text that its places point into', () => {
    const { document, clauses } = json(['parse', word.zh]);
    const title = clauses.find((clause: { path: string }) => clause.path === 'title');
    expect(document.text.slice(title.span.start, title.span.end)).toMatch(/^44\/.*国际团结/);
    expect(json(['parse', corpusFile('zh')]).document).not.toHaveProperty('text');
  });

  test('align, from standard input too', () => {
    const { pairs } = json(['align', word.zh, page]);
    expect(pairs.every((pair: { type: string }) => pair.type === '1-1')).toBe(true);
    expect(run(['align', corpusFile('zh'), '-', '--format', 'beads'], { input: resolutionDocx('en', texts.en) }).stdout).toBe(
      run(['align', corpusFile('zh'), word.en, '--format', 'beads']).stdout,
    );
  });

  test('align by lines, which are the paragraphs', () => {
    expect(json(['align', word.zh, word.en, '--unit', 'line']).source.clauses[0].text).toBe('人权理事会');
  });

  test('diff', () => {
    expect(run(['diff', word.en, corpusFile('en')]).status).toBe(0);
  });

  test('check and concord', () => {
    expect(json(['check', word.zh, word.en, page, '--fail-on', 'never']).complete).toBe(true);
    expect(json(['concord', word.zh, word.en, page]).languages).toEqual(['zh', 'en', 'fr']);
  });
});

describe('a file with two languages', () => {
  test('is two documents, and parse says so', () => {
    const { document, others, findings } = json(['parse', turns]);
    expect([document.language, ...others.map((other: { document: { language: string } }) => other.document.language)]).toEqual([
      'zh',
      'en',
    ]);
    expect(findings[0]).toMatchObject({ rule: 'several-languages', severity: 'info' });
    expect(json(['parse', turns, '--lang', 'en']).document.language).toBe('en');
    expect(run(['parse', turns]).stdout).toMatch(/^zh, [\s\S]*^en, /m);
  });

  test('is aligned with itself, or one of it by name', () => {
    const { source, target } = json(['align', turns, turns]);
    expect([source.language, target.language]).toEqual(['zh', 'en']);
    expect(json(['align', turns, page, '--source-lang', 'en']).source.language).toBe('en');
    expect(json(['check', turns, turns, '--fail-on', 'never']).complete).toBe(true);
  });

  test('is not guessed at', () => {
    expect(run(['align', turns, page])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^clausealign: the file holds several languages \(zh, en\)[^\n]+two\.txt\)\n$/),
    });
  });
});

test('what is no document is refused in one line, with its file', () => {
  const file = put('cut.docx', resolutionDocx('zh', texts.zh).subarray(0, 3000));
  expect(run(['parse', file])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^clausealign: the archive is damaged or cut off \([^\n]*cut\.docx\)\n$/),
  });
});
