import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Converts files by LibreOffice, all in one run; gives the converted bytes by name. */
export function convert(files: Readonly<Record<string, Uint8Array>>, from: string, to: string, filter = to): Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'clausealign-office-'));
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, `${name}.${from}`), files[name] ?? new Uint8Array());
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      ...names.map((name) => join(folder, `${name}.${from}`)),
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.${to}`))]));
}

/** The lines of Word files as LibreOffice shows them, numbers included, white space evened out, blank ones left out. */
export function shownLines(files: Readonly<Record<string, Uint8Array>>): Record<string, string[]> {
  const converted = convert(files, 'docx', 'txt', 'txt:Text (encoded):UTF8');
  return Object.fromEntries(Object.entries(converted).map(([name, bytes]) => [name, evenLines(bytes.toString('utf8'))]));
}

function evenLines(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
