import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT, FLAG, PARSED, PARSED_LIST } from '../arguments/values.js';
import type { Alignment } from '../model/alignment.js';
import type { ParsedDocument } from '../model/document.js';
import { generatorOf, PROVENANCE, type Provenance, schemaVersion, type TextStatus } from './generator.js';
import { type AlignmentHead, type PairWriter, writtenWhole } from './pair-writer.js';
import { roundPair } from './pairs.js';

/** JSON that may stand on a line of its own. */
export function jsonLine(value: unknown): string {
  return oneLine(JSON.stringify(value));
}

/** JSON with the two line separators that it allows escaped, which some readers take for line ends. */
export function oneLine(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function withStatus<T extends object>(value: T, status: TextStatus | undefined): T & { readonly status?: TextStatus } {
  return status === undefined ? value : { ...value, status };
}

/** What `toJson` writes, as an object: for callers that put it into something larger. */
export function alignmentJson(alignment: Alignment, provenance: Provenance = {}): Record<string, unknown> {
  return {
    schemaVersion,
    generator: generatorOf(provenance),
    unit: alignment.unit,
    source: withStatus(alignment.source, provenance.sourceStatus),
    target: withStatus(alignment.target, provenance.targetStatus),
    pairs: alignment.pairs.map(roundPair),
  };
}

/**
 * Writes an alignment as JSON: both sides with their clauses, and the pairs. Its JSON Schema is `clausealign/schema/alignment.json`.
 * Confidence is rounded to four places, costs (in nats) to six.
 *
 * @param provenance What the output says of its making. Default: the version alone.
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * JSON.parse(toJson(alignment)).pairs[0].id; // 'line.0=line.0'
 * ```
 */
export function toJson(alignment: Alignment, provenance: Provenance = {}): string {
  expectArguments('toJson', ALIGNMENT, { alignment });
  expectOptions('toJson', PROVENANCE, provenance, 'provenance');
  return `${JSON.stringify(alignmentJson(alignment, provenance), null, 2)}\n`;
}

/** JSON Lines, pair by pair. */
export function jsonlWriter(_head: AlignmentHead, { sourceStatus: source, targetStatus: target }: Provenance): PairWriter {
  const status = source || target ? { status: { source: source ?? null, target: target ?? null } } : {};
  return { start: '', pair: (pair) => `${jsonLine({ ...roundPair(pair), ...status })}\n`, end: () => '' };
}

/**
 * Writes an alignment as JSON Lines: a pair a line, as in the JSON, with the status of each side where it is known.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * JSON.parse(toJsonl(alignment)).type; // '1-1'
 * ```
 */
export function toJsonl(alignment: Alignment, provenance: Provenance = {}): string {
  expectArguments('toJsonl', ALIGNMENT, { alignment });
  expectOptions('toJsonl', PROVENANCE, provenance, 'provenance');
  return writtenWhole(jsonlWriter(alignment, provenance), alignment.pairs);
}

/** What is written of a parsed document beside its clauses. */
export interface DocumentJsonOptions {
  /** Whether the text that was read is written too, where the file itself doesn't hold it as its spans count it. Default false. */
  readonly withText?: boolean;
  /** The documents of the file's other languages. Default: none. */
  readonly others?: readonly ParsedDocument[];
}

/**
 * Writes a parsed document as JSON: its head, clauses, notes and findings. Its JSON Schema is `clausealign/schema/document.json`.
 * The text that was read is left out unless it is asked for: a plain file itself has it.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no parsed document, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * JSON.parse(documentToJson(parseDocument('1. Requests a report;'))).clauses[0].path; // 'op.1'
 * ```
 */
export function documentToJson(parsed: ParsedDocument, provenance: Provenance = {}, options: DocumentJsonOptions = {}): string {
  expectArguments('documentToJson', PARSED, { parsed });
  expectOptions('documentToJson', PROVENANCE, provenance, 'provenance');
  expectOptions('documentToJson', { withText: FLAG, others: PARSED_LIST } satisfies ExpectedOptions<DocumentJsonOptions>, options);
  const { others = [] } = options;
  const more = others.length > 0 ? { others: others.map((other) => documentFields(other, provenance, options)) } : {};
  const value = { schemaVersion, generator: generatorOf(provenance), ...documentFields(parsed, provenance, options), ...more };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function documentFields({ document, findings }: ParsedDocument, { sourceStatus }: Provenance, { withText }: DocumentJsonOptions) {
  const { clauses, notes, language, symbol, title, text } = document;
  const head = withStatus({ language, symbol, title, ...(withText ? { text } : {}) }, sourceStatus);
  return { document: head, clauses, notes, findings };
}
