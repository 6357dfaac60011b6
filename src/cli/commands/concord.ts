import { checkConcordance, concordDocuments, concordLines } from '../../concord/index.js';
import { detectLanguage } from '../../languages/detect.js';
import type { Concordance } from '../../model/concordance.js';
import type { Document } from '../../model/document.js';
import type { CheckFinding } from '../../model/finding.js';
import { statusesOf } from '../../read/status.js';
import { textLines } from '../../read/text/text-lines.js';
import { lexiconProvenance, type Provenance } from '../../write/generator.js';
import { InputError } from '../errors.js';
import type { ConcordFormat } from '../flags.js';
import { type Input, inputText, parseInput, readInputs } from '../input.js';
import { type LexiconFlags, lexiconsFor } from '../lexicons.js';
import { deliver } from '../output.js';

/** Flags of `clausealign concord`. */
export interface ConcordFlags extends Omit<LexiconFlags, 'noLexicon'> {
  readonly lang?: readonly string[];
  readonly unit: 'clause' | 'line';
  readonly pivot?: string;
  readonly format: ConcordFormat;
  readonly output?: string;
}

interface Version {
  readonly file: string;
  readonly language: string;
  readonly document: Document | undefined;
  readonly lines: readonly string[];
}

function toVersion(input: Input, unit: 'clause' | 'line'): Version {
  const { file } = input;
  if (unit === 'clause') {
    const { document } = parseInput(input);
    return { file, language: document.language, document, lines: [] };
  }
  const text = inputText(input);
  const lines = textLines(text).map((line) => line.text);
  return { file, language: input.language ?? detectLanguage(text)?.tag ?? 'und', document: undefined, lines };
}

async function written(
  concordance: Concordance,
  findings: readonly CheckFinding[],
  provenance: Provenance,
  format: ConcordFormat,
): Promise<string> {
  if (format === 'html') return (await import('../../write/html/concordance.js')).concordanceToHtml(concordance, findings, provenance);
  const write = await import('../../write/concordance.js');
  if (format === 'json') return write.concordanceToJson(concordance, findings, provenance);
  if (format === 'tsv') return write.concordanceToTsv(concordance);
  if (format === 'tmx') return write.concordanceToTmx(concordance, provenance);
  return write.concordanceToText(concordance, findings);
}

async function provenanceOf(concordance: Concordance, provenance: Provenance): Promise<string> {
  const [{ sidesOf }, { provenanceToJson }] = await Promise.all([
    import('../../write/concordance.js'),
    import('../../write/provenance-json.js'),
  ]);
  return provenanceToJson(sidesOf(concordance), provenance);
}

function checkFiles(files: readonly string[], { lang = [] }: ConcordFlags): void {
  if (files.length < 3) throw new InputError('a concordance needs three versions or more; for two there is align');
  if (files.filter((file) => file === '-').length > 1) throw new InputError('only one of the files can be standard input');
  if (lang.length > files.length) throw new InputError('--lang is given more often than there are files');
}

/** Aligns all versions, checks them against each other, and writes the table. */
export async function concord(files: readonly string[], flags: ConcordFlags): Promise<void> {
  checkFiles(files, flags);
  const inputs = await readInputs(files, flags.lang, { allowEmpty: flags.unit === 'line' });
  const versions = inputs.map((input) => toVersion(input, flags.unit));
  const lexicons = await lexiconsFor(
    flags,
    versions.map(({ language }) => language),
  );
  const options = { lexicons, ...(flags.pivot === undefined ? {} : { pivot: flags.pivot }) };
  const documents = versions.flatMap(({ document }) => document ?? []);
  const concordance = flags.unit === 'line' ? concordLines(versions, options) : concordDocuments(documents, options);
  const findings = checkConcordance(concordance, { lexicons, ...(flags.unit === 'line' ? {} : { documents }) });
  const { unit, lang, pivot } = flags;
  const provenance = {
    options: { unit, ...(lang ? { lang } : {}), ...(pivot ? { pivot } : {}) },
    lexicons: lexiconProvenance(lexicons),
    ...statusesOf(versions),
  };
  const beside = flags.format === 'tsv' ? await provenanceOf(concordance, provenance) : undefined;
  await deliver(await written(concordance, findings, provenance, flags.format), flags.output, beside);
}
