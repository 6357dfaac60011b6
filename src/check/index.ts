export { type CheckOptions, checkAlignment } from './check-alignment.js';
export type { CheckConfig, Thresholds } from './config.js';
export type { Term } from './glossary.js';
export { type CheckSummary, type Coverage, isComplete, type SidesCoverage, summariseCheck } from './summary.js';
export {
  applySuppressions,
  readSuppressions,
  type SuppressedFindings,
  type Suppression,
  suppressionsFor,
  suppressionsToJson,
} from './suppressions.js';
export { symbolDifference } from './symbol-difference.js';
