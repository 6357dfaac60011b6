export { type CheckConcordanceOptions, checkConcordance } from './check-concordance.js';
export { type ConcordLines, type ConcordOptions, concordDocuments, concordLines } from './concord-documents.js';
