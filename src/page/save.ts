import { concordanceTmx, concordanceToJson } from '../write/concordance.js';
import { toJson } from '../write/json.js';
import { writtenWhole } from '../write/pair-writer.js';
import { tmxWriter } from '../write/tmx.js';
import { correctedAlignment, correctedConcordance } from './corrected.js';
import type { Desk } from './desk.js';

/** What can be saved: the format, and of more than two versions which: all of them, or two by their indices from 0. */
export interface SaveChoice {
  readonly format: 'json' | 'tmx';
  readonly versions: 'all' | readonly [source: number, target: number];
}

/** A file to be. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const TYPES = { json: 'application/json', tmx: 'text/xml' } as const;

/** The links as they are now, as a file that the command reads. */
export function savedFile(desk: Desk, { format, versions }: SaveChoice): SavedFile {
  const { sheet } = desk.sheet.view;
  const named = versions === 'all' ? sheet.versions : versions.flatMap((version) => sheet.versions[version] ?? []);
  const symbol = sheet.versions.find((version) => version.symbol !== null)?.symbol ?? 'alignment';
  const stem = [symbol.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''), ...named.map(({ language }) => language)];
  return { name: `${stem.join('.')}.${format}`, type: TYPES[format], text: textOf(desk, format, versions) };
}

function textOf(desk: Desk, format: SaveChoice['format'], versions: SaveChoice['versions']): string {
  const { sheet } = desk.sheet.view;
  const { provenance } = desk;
  if (versions === 'all' && desk.kind === 'concordance') {
    const concordance = correctedConcordance(sheet, desk.rows);
    return format === 'json' ? concordanceToJson(concordance, [], provenance) : concordanceTmx(concordance, provenance);
  }
  const chosen = versions === 'all' ? ([0, 1] as const) : versions;
  const alignment = correctedAlignment(sheet, desk.rows, chosen);
  const [sourceStatus, targetStatus] = chosen.map((version) => sheet.versions[version]?.status);
  const said = { ...provenance, ...(sourceStatus ? { sourceStatus } : {}), ...(targetStatus ? { targetStatus } : {}) };
  return format === 'json' ? toJson(alignment, said) : writtenWhole(tmxWriter(alignment, said), alignment.pairs);
}
