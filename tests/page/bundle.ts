import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..', '..');

/** What a program bundles that parses and aligns. */
export const CORE = "export { alignDocuments, alignLines, counterpartsOf, parseDocument } from './dist/index.js';";

const PROGRAM = join(root, 'program.js');

/** How Vite 8 writes an application. */
const AS_VITE: OutputOptions = { minify: true, comments: false, topLevelVar: true, generatedCode: { preset: 'es2015' } };

/** A program that uses the built package as a bundler for the browser, that of Vite, sees it; left out are lexicons, loaded when asked for, and the optional peer. */
async function output(program: string, options: OutputOptions): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    input: PROGRAM,
    platform: 'browser',
    external: [/^clausealign\/lexicons\//, 'unpdf'],
    plugins: [{ name: 'program', resolveId: (id) => (id === PROGRAM ? id : null), load: (id) => (id === PROGRAM ? program : null) }],
  });
  const { output } = await bundle.generate({ ...AS_VITE, ...options });
  await bundle.close();
  return output.filter((each) => each.type === 'chunk');
}

/** The program in one file, for a page. */
export async function bundled(program: string): Promise<string> {
  const [chunk] = await output(program, { format: 'iife', name: 'program', codeSplitting: false });
  return chunk?.code ?? '';
}

/** How many bytes, packed with gzip, a page loads at its start where the bundler splits its output: the entry and what it imports at once. */
export async function startOf(program: string): Promise<number> {
  const chunks = new Map((await output(program, { format: 'es' })).map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of loaded) for (const imported of chunks.get(name)?.imports ?? []) if (chunks.has(imported)) loaded.add(imported);
  return [...loaded].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0);
}
