/**
 * Draws rows of the written lexicon for review: the same seed gives the same rows as long as the table is the same.
 *
 * npx tsx scripts/draw-lexicon.ts [ROWS] [SEED]
 */
import { randomNumbers } from './data/random.js';
import { COLUMNS, conceptRows } from './lexicon/table.js';

const [count = '100', seed = '1'] = process.argv.slice(2);
const rows = conceptRows();
const random = randomNumbers(Number(seed));
const drawn = new Set<number>();
while (drawn.size < Math.min(Number(count), rows.length)) drawn.add(Math.floor(random() * rows.length));
for (const index of [...drawn].sort((a, b) => a - b)) {
  const row = rows[index];
  if (row !== undefined) console.log([row.id, row.domain, ...COLUMNS.map((language) => row.terms[language].join('|'))].join('\t'));
}
