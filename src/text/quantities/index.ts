export { comparableLanguage } from './comparable.js';
export { compareQuantities, type QuantityDifference } from './compare.js';
export { findQuantities } from './find.js';
export { amountOf } from './readings.js';
