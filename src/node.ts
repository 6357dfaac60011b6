export { type BuildCorpusOptions, buildCorpus } from './corpus/build/build-corpus.js';
export type { CorpusFilter, CorpusFormat, CorpusOptions } from './corpus/build/options.js';
export type { CorpusProgress, DiscoveryProgress } from './corpus/build/progress.js';
export type { CorpusSummary } from './corpus/build/write-corpus.js';
export type { Rejection, RejectionCode } from './corpus/discover/document-set.js';
export { type FetchOptions, type FetchResult, fetchDocuments } from './corpus/fetch/fetch-documents.js';
export type { FetchedFile } from './corpus/fetch/manifest.js';
export {
  type Corpus,
  type CorpusManifest,
  type CorpusVersion,
  type GoldRow,
  loadCorpus,
} from './corpus/load-corpus.js';
export type { OfficialLanguage } from './languages/official.js';
export type { LadderBead } from './model/ladder.js';
export {
  type AlignmentFormat,
  alignmentFormat,
  type ReadAlignment,
  type ReadAlignmentOptions,
  readAlignment,
} from './read/alignment/alignment-file.js';
export { type ReadAnchors, readAnchors } from './read/alignment/anchors.js';
export type { ReadPair, ReadUnit } from './read/alignment/read-pair.js';
export { type ReadLexiconsOptions, readLexicons } from './read/lexicon-file.js';
export { readLexiconTsv } from './read/lexicon-tsv.js';
export type { ReadDocument, ReadVersion } from './read/reading.js';
export { readTerms } from './read/terms.js';
export type { DecodedText } from './read/text/decode.js';
export { type ReadTextOptions, readBytes, readDocumentFile, readTextFile } from './read/text-file.js';
export type { TextStatus } from './write/generator.js';
export type { AlignmentHead } from './write/pair-writer.js';
export { type StreamFormat, streamPairs } from './write/stream-pairs.js';
