import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentService, file } from '../corpus/document-service.js';
import { docx, paragraph, runs } from '../read/docx-file.js';
import { run, scratch } from './command.js';

const word = docx({ body: paragraph(runs('One')) });
const { folder, put } = scratch();
put('note.txt', 'here already');

/** Runs the command while the service of this process answers it. */
function runBeside(args: readonly string[]): Promise<{ status: number | null; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'dist', 'cli.js'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.on('close', (status) => resolve({ status, stdout }));
  });
}

describe('clausealign fetch', () => {
  test('writes what it gets, says what failed, and exits 1', async () => {
    const service = await documentService({ 'en doc': file(word) });
    const out = join(folder, 'out');
    const { status, stdout } = await runBeside(['fetch', 'A/HRC/RES/44/11', '--lang', 'en,zh', '--out', out, '--base-url', service.url]);
    expect(stdout).toBe(`en  A_HRC_RES_44_11.en.docx  ${word.length} bytes\nzh  failed: there is none\n`);
    expect(status).toBe(1);
    expect(readdirSync(out).sort()).toEqual(['A_HRC_RES_44_11.en.docx', 'manifest.json']);
    const again = await runBeside(['fetch', 'A/HRC/RES/44/11', '--lang', 'en', '--out', out, '--resume', '--base-url', service.url]);
    expect(again).toEqual({ status: 0, stdout: `en  A_HRC_RES_44_11.en.docx  ${word.length} bytes, there already\n` });
    await service.close();
  });

  test.each([
    [['fetch', 'A/1', '--out', folder], /not empty; --resume/],
    [['fetch', 'A/1', '--out', join(folder, 'note.txt')], /not a folder/],
    [['fetch', 'A/1', '--lang', 'en,de', '--out', join(folder, 'new')], /one of ar, en, es, fr, ru, zh/],
    [['fetch', 'A/1', '--out', join(folder, 'new'), '--base-url', 'file:///etc'], /no address of a service/],
    [['fetch', 'A?1', '--out', join(folder, 'new')], /no document symbol/],
  ])('%j is refused', (args, message) => {
    expect(run(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});
