export { clauseAt } from './clause-at.js';
export { type ParseOptions, parseDocument } from './parse-document.js';
