import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, scratch } from '../cli/command.js';
import { shortText } from './sets.js';

const { folder, put } = scratch();
const documents = join(folder, 'documents');
mkdirSync(documents);
for (const language of ['zh', 'en'] as const) writeFileSync(join(documents, `60-1.${language}.txt`), shortText(language, 1));

const corpus = (...args: string[]) => run(['corpus', documents, '--out', join(folder, 'out'), '--jobs', '1', ...args]);

test('a corpus says which lexicons of the user shaped it, and goes on only with the same', () => {
  const terms = put('terms.csv', 'zh,en,probability\n和平,peace,0.9\n');
  expect(corpus('--lexicon', terms)).toMatchObject({ status: 0, stderr: '' });
  const { generator } = JSON.parse(readFileSync(join(folder, 'out', 'corpus.json'), 'utf8'));
  expect(generator.lexicons[0]).toMatchObject({ name: 'terms.csv', checksum: expect.stringMatching(/^sha256:/) });
  expect(generator.options.lexicons).toEqual([generator.lexicons[0]]);
  expect(JSON.stringify(generator)).not.toContain(folder);

  expect(corpus('--lexicon', terms, '--resume').status).toBe(0);
  expect(corpus('--resume')).toMatchObject({ status: 2, stderr: expect.stringContaining('other options') });
  put('terms.csv', 'zh,en,probability\n和平,peace,0.5\n');
  expect(corpus('--lexicon', terms, '--resume').status).toBe(2);
});
