import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFile, run, scratch } from './command.js';

const files = ['zh', 'en', 'fr'].map(corpusFile);

test('concord prints rows with a cell for each language', () => {
  const { status, stdout } = run(['concord', ...files, '--format', 'json']);
  expect(status).toBe(0);
  const { languages, rows, findings } = JSON.parse(stdout);
  expect(languages).toEqual(['zh', 'en', 'fr']);
  expect(rows.find(({ id }: { id: string }) => id === 'op.3').cells.fr[0].path).toBe('op.3');
  expect(findings).toEqual([]);
});

test('concord says of each version whether it is official: in its JSON, and beside its table', () => {
  const { folder } = scratch();
  const table = join(folder, 'table.tsv');
  expect(run(['concord', ...files, '--format', 'tsv', '-o', table]).status).toBe(0);
  const { versions } = JSON.parse(readFileSync(`${table}.provenance.json`, 'utf8'));
  expect(versions.map(({ language, status }: { language: string; status: string }) => [language, status])).toEqual([
    ['zh', 'official'],
    ['en', 'unofficial'],
    ['fr', 'unofficial'],
  ]);
  expect(JSON.parse(run(['concord', ...files, '--format', 'json']).stdout).versions).toEqual(versions);
});

test.each([[['concord', ...files.slice(1)]], [['concord', ...files, '--pivot', 'ru']], [['concord', ...files, '--format', 'xliff']]])(
  '%j is wrong usage',
  (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^clausealign: [^\n]+\n$/);
  },
);
