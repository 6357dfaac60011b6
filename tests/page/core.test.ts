import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/node.js';
import { corpusFile, scratch } from '../cli/command.js';
import { resolutionDocx } from '../read/corpus-docx.js';
import { describeInBrowser } from './browser.js';
import { bundled, CORE, startOf } from './bundle.js';

const { put } = scratch();

const PROGRAM = `
import { alignDocuments, parseDocument, readDocument } from './dist/index.js';
document.getElementById('files').addEventListener('change', async ({ target }) => {
  const documents = await Promise.all([...target.files].map(async (file) => {
    const { versions } = await readDocument(new Uint8Array(await file.arrayBuffer()));
    return parseDocument(versions[0].content).document;
  }));
  document.body.dataset.result = JSON.stringify(alignDocuments(documents[0], documents[1]).pairs.map(({ id }) => id));
});`;

describe('the core as a bundle', () => {
  test('parsing and aligning take at most 120 kB, packed with gzip, without lexicons', async () => {
    const code = await bundled(CORE);
    expect(code.length).toBeGreaterThan(50_000);
    expect(gzipSync(code).length).toBeLessThanOrEqual(120_000);
  });

  test('with readDocument hardly more loads at the start where the bundler splits its output: 120 kB', async () => {
    const start = await startOf(`${CORE} export { readDocument } from './dist/index.js';`);
    expect(start).toBeGreaterThan(50_000);
    expect(start).toBeLessThanOrEqual(120_000);
  });
});

describeInBrowser('the core in a browser', (open) => {
  test.each([
    ['text', corpusFile('zh'), corpusFile('en')],
    ['Word', put('zh.docx', resolutionDocx('zh', loadCorpus().texts.zh)), put('ar.docx', resolutionDocx('ar', loadCorpus().texts.ar))],
  ])('aligns two files that a reader chooses: %s', async (_, source, target) => {
    const file = put(
      'core.html',
      `<!DOCTYPE html><meta charset="utf-8"><title>x</title><input type="file" id="files" multiple><script>${await bundled(PROGRAM)}</script>`,
    );
    const page = await open();
    await page.goto(pathToFileURL(file).href);
    await page.locator('#files').setInputFiles([source, target]);
    await expect.poll(() => page.locator('body').getAttribute('data-result'), { timeout: 30_000 }).not.toBeNull();
    const ids = JSON.parse((await page.locator('body').getAttribute('data-result')) ?? '[]');
    expect(ids).toEqual(expect.arrayContaining(['title=title', 'pp.13=pp.13', 'op.17=op.17', 'fn.2=fn.2']));
    await page.close();
  });
});
