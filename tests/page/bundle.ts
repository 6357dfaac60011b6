import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** What a program bundles that parses and aligns. */
export const CORE = "export { alignDocuments, alignLines, counterpartsOf, parseDocument } from './dist/index.js';";

const optionsFor = (program: string) =>
  ({
    stdin: { contents: program, resolveDir: root },
    logLevel: 'error',
    bundle: true,
    minify: true,
    // Vite, Rollup and webpack leave letters of other scripts as they are, too.
    charset: 'utf8',
    write: false,
    platform: 'browser',
    external: ['clausealign/lexicons/*', 'unpdf'],
  }) as const satisfies BuildOptions;

/** A program that uses the built package as a bundler for the browser sees it; left out are lexicons, loaded when asked for, and the optional peer. */
export async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({ ...optionsFor(program), format: 'iife', globalName: 'program' });
  return outputFiles[0]?.text ?? '';
}

/** How many bytes, packed with gzip, a page loads at its start where the bundler splits its output: the entry and what it imports at once. */
export async function startOf(program: string): Promise<number> {
  const { outputFiles, metafile } = await build({ ...optionsFor(program), format: 'esm', splitting: true, outdir: 'out', metafile: true });
  const { outputs } = metafile;
  const loaded = new Set(Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === '<stdin>'));
  for (const name of loaded)
    for (const { kind, path, external } of outputs[name]?.imports ?? []) if (kind === 'import-statement' && !external) loaded.add(path);
  const files = outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name.replace(/^out/, ''))));
  return files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}
