export { diffDocuments } from './diff-documents.js';
export { type PairToReview, type TransferOptions, type TransferredAlignment, transferAlignment } from './transfer-alignment.js';
