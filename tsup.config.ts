import { defineConfig, type Options } from 'tsup';
import { pageAssets } from './scripts/page-assets.js';

/** A small package: words of all scripts stay letters, which as escapes would take twice their bytes, and names stay, but no indents. */
const compact: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8';
  options.minifyWhitespace = true;
  options.lineLimit = 120;
};

/** Of natural's stemmers what makes stems: tokenizers and lists of stop words, which their base takes along, are called by nothing here. */
const stemsOnly: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'stems-only',
  setup(build) {
    build.onLoad({ filter: /natural[\\/]stemmers[\\/]stemmer(?:_\w+)?\.js$/ }, () => ({ contents: 'module.exports = function () {};' }));
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
  esbuildPlugins: [stemsOnly],
  noExternal: [/^natural(\/|$)/, 'diff', 'fast-levenshtein', 'fastest-levenshtein', 'get-east-asian-width'],
  // The package finds its own data through its own exports.
  external: [/^node:/, /^clausealign\//],
  removeNodeProtocol: false,
  // fast-levenshtein makes a collator when it is loaded, which takes longer than to align a resolution; nothing here compares by locale.
  define: { ...pageAssets(), 'Intl.Collator': 'undefined' },
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
