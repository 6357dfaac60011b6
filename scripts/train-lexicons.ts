/**
 * Builds the lexicons that ship: `corpora/lexicons/XX.js` (the written concepts, keyed, and the learnt vocabulary of a language),
 * `corpora/lexicons/XX-YY.js` (translations learnt from the UN Parallel Corpus's development set, Ziemski et al. 2016) and their
 * manifest. The same input gives the same bytes.
 *
 * npm run train:lexicons            writes corpora/lexicons
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data/shared.js';
import { buildLexicons } from './lexicon/build.js';

let bytes = 0;
for (const [name, text] of buildLexicons()) {
  writeFileSync(join(root, 'corpora/lexicons', name), text);
  bytes += Buffer.byteLength(text);
}
console.log(`${(bytes / 1e6).toFixed(2)} MB beside concepts.tsv`);
