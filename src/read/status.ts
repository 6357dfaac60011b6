import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Provenance, TextStatus } from '../write/generator.js';

/** The part of a corpus manifest that says what a file is. */
interface ManifestVersions {
  readonly versions: readonly { readonly file: string; readonly status: TextStatus }[];
}

function isManifest(value: unknown): value is ManifestVersions {
  return typeof value === 'object' && value !== null && 'versions' in value && Array.isArray(value.versions);
}

/** Whether a file is official or not, where a `manifest.json` beside it says so, as in the corpora that ship. */
export function statusOf(file: string): TextStatus | undefined {
  if (file === '-') return undefined;
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(dirname(file), 'manifest.json'), 'utf8'));
    if (!isManifest(manifest)) return undefined;
    const status = manifest.versions.find((version) => version?.file === basename(file))?.status;
    return status === 'official' || status === 'unofficial' ? status : undefined;
  } catch {
    // No manifest, or one of another kind: then nothing is known.
    return undefined;
  }
}

/** The same of several files, as provenance has it. */
export function statusesOf(
  files: readonly { readonly file: string; readonly language: string }[],
): Pick<Provenance, 'sourceStatus' | 'statuses'> {
  const known = files.flatMap(({ file, language }) => {
    const status = statusOf(file);
    return status === undefined ? [] : [[language, status] as const];
  });
  const sourceStatus = files[0] && statusOf(files[0].file);
  return { ...(sourceStatus ? { sourceStatus } : {}), ...(known.length > 0 ? { statuses: Object.fromEntries(known) } : {}) };
}
