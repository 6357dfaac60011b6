export { type CounterpartOptions, counterpartsOf } from './counterparts.js';
export { type AlignDocumentsOptions, alignDocuments } from './documents.js';
export { type AlignLinesOptions, alignLines } from './lines.js';
export type { AlignOptions, AnchorPair, Anchors } from './options.js';
