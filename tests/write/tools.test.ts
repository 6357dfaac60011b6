import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignDocuments, parseDocument } from '../../src/index.js';
import { loadCorpus } from '../../src/node.js';
import { toTmx } from '../../src/write/tmx.js';
import { toXlsx } from '../../src/write/xlsx.js';
import { anyAlignment } from '../builders.js';
import { convert } from '../read/libre-office.js';
import { describeWithCalc } from '../system-command.js';

const { texts } = loadCorpus();
const [zh, en] = [texts.zh, texts.en].map((text) => parseDocument(text).document);
const alignment = zh && en ? alignDocuments(zh, en) : undefined;
if (alignment === undefined) throw new Error('the bundled resolution is missing');
const isRequired = process.env.CI === 'true';

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>zh</source_lang><target_lang>en</target_lang>
<source_tok>org.omegat.tokenizer.LuceneSmartChineseTokenizer</source_tok><target_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
`;

describe('translation tools use the memory', () => {
  test.skipIf(!existsSync('/usr/bin/omegat') && !isRequired)(
    'OmegaT translates the text of a project by it',
    () => {
      const project = mkdtempSync(join(tmpdir(), 'clausealign-omegat-'));
      for (const folder of ['source', 'target', 'tm/auto', 'omegat', 'glossary', 'dictionary'])
        mkdirSync(join(project, folder), { recursive: true });
      writeFileSync(join(project, 'omegat.project'), PROJECT);
      writeFileSync(join(project, 'tm', 'auto', 'memory.tmx'), toTmx(alignment));
      const pairs = alignment.pairs.map(({ source, target }) => [source, target].map((units) => units.map(({ text }) => text).join(' ')));
      writeFileSync(join(project, 'source', 'text.txt'), pairs.map(([source]) => `${source}\n\n`).join(''));
      const { status } = spawnSync('omegat', ['--mode=console-translate', project], { encoding: 'utf8', timeout: 180_000 });
      expect(status).toBe(0);
      const translated = readFileSync(join(project, 'target', 'text.txt'), 'utf8').split(/\s*\n\s*\n\s*/);
      expect(translated.filter((text) => text !== '')).toEqual(pairs.map(([, target]) => target));
    },
    200_000,
  );

  const python = '/usr/bin/python3';
  const hasToolkit = spawnSync(python, ['-c', 'import translate.storage.tmx']).status === 0;

  test.skipIf(!hasToolkit && !isRequired)('translate-toolkit reads every unit', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'clausealign-')), 'memory.tmx');
    const program = `
import sys, json
from translate.storage import tmx
print(json.dumps([[unit.source or '', unit.target or ''] for unit in tmx.tmxfile.parsefile(sys.argv[1]).units]))`;
    const odd = fc.sample(anyAlignment, { numRuns: 10, seed: 7 });
    for (const each of [alignment, ...odd]) {
      writeFileSync(file, toTmx(each));
      const { stdout, stderr } = spawnSync(python, ['-c', program, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toHaveLength(each.pairs.length);
    }
    writeFileSync(file, toTmx(alignment));
    const units = JSON.parse(spawnSync(python, ['-c', program, file], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout);
    expect(units).toEqual(alignment.pairs.map(({ source, target }) => [source[0]?.text, target[0]?.text]));
  });
});

describeWithCalc('LibreOffice Calc opens the workbook', () => {
  test('row by row, every text of every pair, Arabic too', async () => {
    const ar = parseDocument(texts.ar).document;
    const arabic = alignDocuments(parseDocument(texts.zh).document, ar);
    // Tabs and line ends of the texts would part the table: there are none.
    const { book } = convert({ book: await toXlsx(arabic) }, 'xlsx', 'csv', 'csv:Text - txt - csv (StarCalc):9,,76,1');
    const [head, ...rows] = (book ?? Buffer.from(''))
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(head?.slice(0, 6)).toEqual(['Source path', 'Source', 'Target', 'Target path', 'Type', 'Confidence']);
    expect(rows).toHaveLength(arabic.pairs.length);
    for (const [at, { source, target, type }] of arabic.pairs.entries()) {
      const [sourcePath, sourceText, targetText, targetPath, shownType] = rows[at] ?? [];
      expect([sourcePath, targetPath, shownType]).toEqual([source[0]?.path, target[0]?.path, type]);
      // A printed number goes before its text.
      expect(sourceText?.endsWith(source[0]?.text ?? ''), sourceText).toBe(true);
      expect(targetText?.endsWith(target[0]?.text ?? ''), targetText).toBe(true);
    }
  }, 120_000);
});
