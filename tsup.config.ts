import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { pageAssets } from './scripts/page-assets.js';

/** A small package: words of all scripts stay letters, which as escapes would take twice their bytes, and names stay, but no indents and the shortest syntax. */
const compact: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8';
  options.minifyWhitespace = true;
  options.minifySyntax = true;
  options.lineLimit = 1000;
};

/**
 * Of bundled packages what is called: natural's stemmers without the tokenizers and stop words that their base takes along, and without what
 * CommonJS takes to be bundled; and fast-levenshtein without its comparison by locale, whose collator takes longer to make than a resolution to
 * align; nothing here compares by locale.
 */
const calledOnly: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'called-only',
  setup(build) {
    build.onLoad({ filter: /natural[\\/]stemmers[\\/]porter_stemmer(?:_\w+)?\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/require\('\.\/stemmer\w*'\)/, 'function () {}')
        .replace('module.exports =', 'export default')
        // What it exports for its tests.
        .replace(/^PorterStemmer\.(?!stem\b)\w+ = \w+;?$/gm, ''),
    }));
    build.onLoad({ filter: /fast-levenshtein[\\/]levenshtein\.js$/ }, ({ path }) => ({
      contents: "import { distance } from 'fastest-levenshtein'; export default { get: (a, b) => distance(a, b) };",
      resolveDir: dirname(path),
    }));
  },
};

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  // Nothing of Node comes into the root entry: the same code runs in a browser.
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  clean: false,
  // Small parts of large packages, or packages that only ESM can load, are bundled; THIRD-PARTY-NOTICES.md names them.
  esbuildPlugins: [calledOnly],
  noExternal: [/^natural(\/|$)/, 'diff', 'fast-levenshtein', 'fastest-levenshtein', 'get-east-asian-width'],
  // The package finds its own data through its own exports.
  external: [/^node:/, /^clausealign\//],
  removeNodeProtocol: false,
  define: pageAssets(),
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', node: 'src/node.ts', cli: 'src/cli/main.ts', worker: 'src/corpus/worker.ts' },
    format: 'esm',
    dts: { entry: { index: 'src/index.ts', node: 'src/node.ts' } },
    esbuildOptions: compact,
  },
  {
    ...shared,
    entry: { index: 'src/index.ts', node: 'src/node.ts' },
    format: 'cjs',
    dts: true,
    esbuildOptions(options, context) {
      compact(options, context);
      // CommonJS knows its folder by another name.
      options.define = { ...options.define, 'import.meta.dirname': '__dirname' };
    },
  },
]);
