import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';

function bundled(file: string): string {
  const { outputFiles } = buildSync({
    // From the project's root: the configurations that call this are bundled themselves, and have no folder of their own.
    entryPoints: [`src/page/${file}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome110', 'firefox115', 'safari16'],
    legalComments: 'none',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/**
 * The script and the style of the page, each bundled into a string, as constants that bundlers put in the place of the names that
 * `src/write/html/page-assets.ts` declares.
 */
export function pageAssets(): Record<string, string> {
  const script = bundled('main.ts');
  return {
    PAGE_SCRIPT: JSON.stringify(script),
    PAGE_SCRIPT_HASH: JSON.stringify(`sha256-${createHash('sha256').update(script).digest('base64')}`),
    PAGE_STYLE: JSON.stringify(bundled('page.css')),
  };
}
