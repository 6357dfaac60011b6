import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The texts of the bundled resolution. */
export const corpusFile = (language: string): string => join(root, 'corpora', 'a-hrc-44-solidarity', `${language}.txt`);

/** What a run of the command left. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command. `npm test` builds it first. */
export function run(args: readonly string[], options: { input?: string | Uint8Array; columns?: number; cwd?: string } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 30_000,
    cwd: options.cwd ?? tmpdir(),
    env: { ...process.env, COLUMNS: String(options.columns ?? 100) },
  });
  return { status, stdout, stderr };
}

/** A fresh folder for one test file. */
export function scratch(): { folder: string; put: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'clausealign-'));
  return {
    folder,
    put(name, content) {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
