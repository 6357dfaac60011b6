export { type CounterpartOptions, counterpartsOf } from './counterparts.js';
export { alignDocuments } from './documents.js';
export { type AlignLinesOptions, alignLines, alignTextLines } from './lines.js';
export type { AlignDocumentsOptions, AlignOptions, AnchorPair, Anchors } from './options.js';
