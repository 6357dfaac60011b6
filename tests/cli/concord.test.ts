import { expect, test } from 'vitest';
import { corpusFile, run } from './command.js';

const files = ['zh', 'en', 'fr'].map(corpusFile);

test('concord prints rows with a cell for each language', () => {
  const { status, stdout } = run(['concord', ...files, '--format', 'json']);
  expect(status).toBe(0);
  const { languages, rows, findings } = JSON.parse(stdout);
  expect(languages).toEqual(['zh', 'en', 'fr']);
  expect(rows.find(({ id }: { id: string }) => id === 'op.3').cells.fr[0].path).toBe('op.3');
  expect(findings).toEqual([]);
});

test.each([[['concord', ...files.slice(1)]], [['concord', ...files, '--pivot', 'ru']], [['concord', ...files, '--format', 'xliff']]])(
  '%j is wrong usage',
  (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^clausealign: [^\n]+\n$/);
  },
);
