export {
  type AlignDocumentsOptions,
  type AlignLinesOptions,
  type AlignOptions,
  type AnchorPair,
  type Anchors,
  alignDocuments,
  alignLines,
  type CounterpartOptions,
  counterpartsOf,
} from './align/index.js';
export {
  applySuppressions,
  type CheckConfig,
  type CheckOptions,
  type CheckSummary,
  type Coverage,
  checkAlignment,
  isComplete,
  readSuppressions,
  type SidesCoverage,
  type SuppressedFindings,
  type Suppression,
  summariseCheck,
  suppressionsFor,
  suppressionsToJson,
  type Term,
  type Thresholds,
} from './check/index.js';
export {
  type CheckConcordanceOptions,
  type ConcordLines,
  type ConcordOptions,
  checkConcordance,
  concordDocuments,
  concordLines,
} from './concord/index.js';
export {
  diffDocuments,
  type PairToReview,
  type TransferOptions,
  type TransferredAlignment,
  transferAlignment,
} from './diff/index.js';
export { ClauseAlignError, type ErrorCode } from './errors.js';
export type { QuantityTable } from './languages/quantity-table.js';
export type { StructureTable } from './languages/structure-table.js';
export type { LanguageTable, WordTable } from './languages/table.js';
export { type ChainOptions, chainLexicons } from './lexicon/chain.js';
export { parseDictd } from './lexicon/formats/dictd.js';
export { type LexiconFormat, lexiconFormat, type ParseLexiconOptions, parseLexicon } from './lexicon/formats/parse-lexicon.js';
export { type LoadLexiconsOptions, loadLexicons } from './lexicon/load.js';
export type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit, Evidence } from './model/alignment.js';
export type { Concordance, ConcordanceRow } from './model/concordance.js';
export type { ChangeKind, DocumentDiff, Renumbered, RevisedPair, TextPiece } from './model/diff.js';
export type { Block, Clause, ClauseKind, Document, Note, Numbering, NumberingStyle, ParsedDocument } from './model/document.js';
export type { CheckFinding, Finding, FindingPlace, Severity } from './model/finding.js';
export type { LadderBead } from './model/ladder.js';
export type { Lexicon, LexiconEntry } from './model/lexicon.js';
export type { Span } from './model/span.js';
export { clauseAt, type ParseOptions, parseDocument } from './parse/index.js';
export type { DocumentFormat } from './read/format.js';
export { type ReadDocumentOptions, readDocument } from './read/read-document.js';
export type { ReadDocument, ReadVersion } from './read/reading.js';
export type { DecodedText } from './read/text/decode.js';
export { decodeText } from './read/text/decode-text.js';
export type { Encoding } from './read/text/encoding.js';
export { type PrecisionRecall, type Scores, scoreAlignment } from './score/score-alignment.js';
export type { Embedder } from './similarity/evidence/embedding.js';
export type { AlignmentModel, EvidenceKind } from './similarity/model.js';
export { documentToAkn } from './write/akn.js';
export { beadsOf, toBeads } from './write/beads.js';
export { type CheckedTarget, checkToJson } from './write/check-report.js';
export { checkToText } from './write/check-text.js';
export {
  concordanceToJson,
  concordanceToText,
  concordanceToTmx,
  concordanceToTsv,
} from './write/concordance.js';
export { diffToJson } from './write/diff-json.js';
export { diffToText } from './write/diff-text.js';
export { documentToText } from './write/document-tree.js';
export { type LexiconProvenance, type Provenance, type TextStatus, version } from './write/generator.js';
export { toHtml } from './write/html/alignment.js';
export { checkToHtml } from './write/html/check.js';
export { concordanceToHtml } from './write/html/concordance.js';
export { diffToHtml } from './write/html/diff.js';
export { documentToJson, toJson, toJsonl } from './write/json.js';
export { type MosesPair, toMoses } from './write/moses.js';
export { provenanceToJson } from './write/provenance-json.js';
export { checkToSarif, type SarifFile, type SarifTarget } from './write/sarif.js';
export { scoresToJson, scoresToText } from './write/scores.js';
export { type TextOptions, toText } from './write/side-by-side.js';
export { toTei } from './write/tei.js';
export { toTmx } from './write/tmx.js';
export { toTsv } from './write/tsv.js';
export { toXliff } from './write/xliff.js';
export { toXlsx } from './write/xlsx.js';
