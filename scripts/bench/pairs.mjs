// Times what a corpus is made of: parses, aligns and checks pairs of one-page documents, every pair once, on one thread. Prints pairs a
// second. Its argument is a JSON file of pairs of texts, [Chinese, English]; the first fifth only warms up.
import { readFileSync } from 'node:fs';
import { alignDocuments, checkAlignment, loadLexicons, parseDocument } from 'clausealign';

const pairs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const lexicons = await loadLexicons(['zh', 'en']);
const cold = Math.floor(pairs.length / 5);
let begun = 0;
pairs.forEach(([zh, en], k) => {
  if (k === cold) begun = performance.now();
  const source = parseDocument(zh, { language: 'zh' }).document;
  const target = parseDocument(en, { language: 'en' }).document;
  checkAlignment(alignDocuments(source, target, { lexicons }), { documents: { source, target }, lexicons });
});
console.log(JSON.stringify({ perSecond: (1000 * (pairs.length - cold)) / (performance.now() - begun) }));
