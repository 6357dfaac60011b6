import type { Rule } from '../rule.js';
import { alsoFurther } from './also-further.js';
import { brackets } from './brackets.js';
import { clauseDuplicate } from './clause-duplicate.js';
import { clauseExtra } from './clause-extra.js';
import { clauseMissing } from './clause-missing.js';
import { clauseMoved } from './clause-moved.js';
import { clausePartial } from './clause-partial.js';
import { clausesMerged } from './clauses-merged.js';
import { dateDiffers } from './date-differs.js';
import { endPunctuationRule } from './end-punctuation.js';
import { lengthOutlier } from './length-outlier.js';
import { listDiffers } from './list-differs.js';
import { lowConfidence } from './low-confidence.js';
import { noteBodyMissing } from './note-body-missing.js';
import { noteMissing } from './note-missing.js';
import { noteMoved } from './note-moved.js';
import { numberDiffers } from './number-differs.js';
import { numberingDiffers } from './numbering-differs.js';
import { numberingGap } from './numbering-gap.js';
import { openingDiffers } from './opening-differs.js';
import { referenceDangling } from './reference-dangling.js';
import { referenceDiffers } from './reference-differs.js';
import { sessionDiffers } from './session-differs.js';
import { symbolDiffers } from './symbol-differs.js';
import { termInconsistent } from './term-inconsistent.js';
import { termNotUsed } from './term-not-used.js';
import { untranslated } from './untranslated.js';
import { versionMixed } from './version-mixed.js';

/** All rules, in the order in which findings at one place are listed. */
export const rules: readonly Rule[] = [
  versionMixed,
  clauseMissing,
  clauseExtra,
  clausePartial,
  clauseDuplicate,
  clauseMoved,
  clausesMerged,
  untranslated,
  numberingGap,
  numberingDiffers,
  numberDiffers,
  dateDiffers,
  sessionDiffers,
  referenceDiffers,
  referenceDangling,
  symbolDiffers,
  listDiffers,
  termNotUsed,
  termInconsistent,
  noteMissing,
  noteMoved,
  noteBodyMissing,
  brackets,
  openingDiffers,
  alsoFurther,
  endPunctuationRule,
  lengthOutlier,
  lowConfidence,
];
