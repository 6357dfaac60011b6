import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildLexicons } from '../../scripts/lexicon/build.js';
import { structureErrors } from '../../scripts/lexicon/structure.js';
import { type ConceptRow, conceptRows, HEADER } from '../../scripts/lexicon/table.js';
import { describeWithSharedData } from '../shared-data.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'corpora/lexicons');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const manifest = JSON.parse(read('manifest.json'));

describe('the lexicons that ship', () => {
  test('take 3 MB at most', () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(3_000_000);
  });

  test('are those of the manifest, which acknowledges their sources', () => {
    for (const { file, sha256, bytes } of manifest.files) {
      expect([file, createHash('sha256').update(read(file)).digest('hex')]).toEqual([file, sha256]);
      expect(statSync(join(folder, file)).size).toBe(bytes);
    }
    const listed = [...manifest.files.map(({ file }: { file: string }) => file), 'manifest.json', 'REVIEW.md'].sort();
    expect(readdirSync(folder).sort()).toEqual(listed);
    expect(manifest.citation).toMatch(/Ziemski.*Junczys-Dowmunt.*Pouliquen.*LREC 2016/);
    expect(manifest.acknowledgement).toMatch(/United Nations/);
  });

  test('the review names a hundred rows that there are', () => {
    const ids = new Set(conceptRows().map((row) => row.id));
    const reviewed = [...read('REVIEW.md').matchAll(/^\| `(.+?)` \| (?:right|mended) \|/gm)].map(([, id = '']) => id);
    expect(reviewed).toHaveLength(100);
    expect(reviewed.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the written table', () => {
  const rows = conceptRows();

  test('has 5,000 rows or more, sound in form', () => {
    expect(read('concepts.tsv').split('\n', 1)[0]).toBe(HEADER);
    expect(rows.length).toBeGreaterThanOrEqual(5_000);
    expect(structureErrors(rows)).toEqual([]);
  });

  const sound = rows[0] as ConceptRow;
  const spoilt = (terms: Partial<ConceptRow['terms']>): ConceptRow => ({ ...sound, id: 'spoilt', terms: { ...sound.terms, ...terms } });
  test.each([
    ['no fr', spoilt({ fr: [] })],
    ['5 variants in en', spoilt({ en: ['a', 'b', 'c', 'd', 'e'] })],
    ['is not ru', spoilt({ ru: ['peace'] })],
    ['is not zh', spoilt({ zh: ['peace'] })],
    ['a variant twice', spoilt({ es: ['paz', 'paz'] })],
    ['the same in 6 languages', spoilt({})],
    ['no such domain', { ...spoilt({}), domain: 'poetry' }],
    ['stands 2 times', sound],
  ])('%s is found', (message, row) => {
    expect(structureErrors([...rows, row]).join('\n')).toContain(message);
  });
});

describeWithSharedData('the lexicon and the development set', 'un-devset', () => {
  test('training gives the committed bytes again', () => {
    for (const [name, text] of buildLexicons()) expect(text === read(name), `${name} is not what training gives`).toBe(true);
  }, 600_000);

  test('every bar of the check is held, and it isn’t the choice of lines that holds them', () => {
    const script = join(root, 'scripts/check-lexicon.ts');
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' });
    expect(stdout).not.toMatch(/error:/);
    expect(stdout.split('\n').filter((line) => line.includes('BELOW'))).toEqual([]);
    const shares = [...stdout.matchAll(/^[a-z]{2}-[a-z]{2} +\d+ +(\d\.\d+) +\d\.\d+ +(\d\.\d+) +(\d\.\d+)/gm)].map((found) =>
      found.slice(1).map(Number),
    );
    expect(shares).toHaveLength(15);
    for (const [plain = 0, judged = 0, control = 1] of shares) {
      expect(plain).toBeGreaterThanOrEqual(0.51);
      expect(control).toBeLessThan(judged - 0.1);
    }
    const [, characters = '0'] = /^zh, every character .* (\d+\.\d) %/m.exec(stdout) ?? [];
    expect(Number(characters)).toBeGreaterThanOrEqual(85);
  }, 1_200_000);
});
