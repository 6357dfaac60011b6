import type { ExpectedOptions } from '../arguments/expect.js';
import { ANCHORS, EMBEDDER, FIELDS, FLAG, LANGUAGE, LEXICONS, oneOf, SHARE, someOf } from '../arguments/values.js';
import { EVIDENCE_KINDS } from '../similarity/model.js';
import type { AlignLinesOptions } from './lines.js';
import type { AlignDocumentsOptions, AlignOptions } from './options.js';

const ALIGN = {
  lexicons: LEXICONS,
  minConfidence: SHARE,
  anchors: ANCHORS,
  explain: FLAG,
  embedder: EMBEDDER,
  without: someOf(EVIDENCE_KINDS),
  secondPass: oneOf(['auto', 'always', 'never']),
  model: FIELDS,
} satisfies ExpectedOptions<AlignOptions>;

/** What the options of `alignDocuments` must be. */
export const ALIGN_DOCUMENTS: ExpectedOptions<AlignDocumentsOptions> = {
  ...ALIGN,
  unit: oneOf(['clause', 'sentence']),
  children: oneOf(['sentence', 'segment']),
};

/** What the options of `alignLines` must be. */
export const ALIGN_LINES: ExpectedOptions<AlignLinesOptions> = { sourceLanguage: LANGUAGE, targetLanguage: LANGUAGE, ...ALIGN };
