import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** What a program bundles that parses and aligns. */
export const CORE = "export { alignDocuments, alignLines, counterpartsOf, decodeText, parseDocument } from './dist/index.js';";

/** A program that uses the built package as a bundler for the browser sees it; left out are lexicons, loaded when asked for, and the optional peer. */
export async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    logLevel: 'error',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    platform: 'browser',
    external: ['clausealign/lexicons/*', 'unpdf'],
  });
  return outputFiles[0]?.text ?? '';
}
