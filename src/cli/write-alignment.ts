import type { Alignment } from '../model/alignment.js';
import type { CheckFinding } from '../model/finding.js';
import type { Provenance } from '../write/generator.js';
import { InputError } from './errors.js';
import type { AlignFormat } from './flags.js';
import { deliver, outputWidth, provenanceBeside, writeTogether } from './output.js';

/** What is to be written. */
export interface AlignmentResult {
  readonly alignment: Alignment;
  /** For the page and the workbook. */
  readonly findings: readonly CheckFinding[];
  readonly provenance: Provenance;
}

type Writer = (result: AlignmentResult) => Promise<string | Uint8Array>;

/** Each writer is loaded only where its format is asked for. */
const WRITERS: Readonly<Record<Exclude<AlignFormat, 'moses'>, Writer>> = {
  text: async ({ alignment, provenance }) =>
    (await import('../write/side-by-side.js')).toText(
      alignment,
      { width: outputWidth(), explain: provenance.options?.explain === true },
      provenance,
    ),
  json: async ({ alignment, provenance }) => (await import('../write/json.js')).toJson(alignment, provenance),
  jsonl: async ({ alignment, provenance }) => (await import('../write/json.js')).toJsonl(alignment, provenance),
  tsv: async ({ alignment }) => (await import('../write/tsv.js')).toTsv(alignment),
  tmx: async ({ alignment, provenance }) => (await import('../write/tmx.js')).toTmx(alignment, provenance),
  xliff: async ({ alignment, provenance }) => (await import('../write/xliff.js')).toXliff(alignment, provenance),
  html: async ({ alignment, provenance, findings }) => (await import('../write/html/alignment.js')).toHtml(alignment, provenance, findings),
  tei: async ({ alignment, provenance }) => (await import('../write/tei.js')).toTei(alignment, provenance),
  xlsx: async ({ alignment, provenance, findings }) => (await import('../write/xlsx.js')).toXlsx(alignment, provenance, findings),
  beads: async ({ alignment }) => (await import('../write/beads.js')).toBeads(alignment),
};

/** Formats that have no place for how they came about. */
const WITHOUT_PROVENANCE: ReadonlySet<AlignFormat> = new Set(['jsonl', 'tsv', 'beads']);

async function provenanceOf({ alignment, provenance }: AlignmentResult): Promise<string> {
  return (await import('../write/provenance-json.js')).provenanceToJson([alignment.source, alignment.target], provenance);
}

/** Two files in step: `PREFIX.zh` and `PREFIX.en`. */
async function writeMoses(result: AlignmentResult, prefix: string): Promise<void> {
  const { alignment } = result;
  const { source, target } = alignment;
  if (source.language === target.language)
    throw new InputError('format moses names its two files by language, and both sides have the same');
  const { toMoses } = await import('../write/moses.js');
  const texts = toMoses(alignment);
  writeTogether([
    [`${prefix}.${source.language}`, texts.source],
    [`${prefix}.${target.language}`, texts.target],
    ...provenanceBeside(prefix, await provenanceOf(result)),
  ]);
}

/** Writes an alignment in a format, to a file or standard output. */
export async function writeAlignment(result: AlignmentResult, format: AlignFormat, file: string | undefined): Promise<void> {
  if (format === 'xlsx' && (file === undefined || file === '-') && process.stdout.isTTY)
    throw new InputError('format xlsx is no text: name a file by -o FILE');
  const beside = WITHOUT_PROVENANCE.has(format) ? await provenanceOf(result) : undefined;
  if (format !== 'moses') return deliver(await WRITERS[format](result), file, beside);
  if (file === undefined || file === '-') throw new InputError('format moses writes two files: name them by -o PREFIX');
  return writeMoses(result, file);
}
