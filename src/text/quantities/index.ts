export { findQuantities } from './find.js';
