// Times the library call on the bundled resolution once it is warm: medians of parse and of align, in milliseconds.
import { readFileSync } from 'node:fs';
import { alignDocuments, loadLexicons, parseDocument } from 'clausealign';

const text = (language) => readFileSync(new URL(`../../corpora/a-hrc-44-solidarity/${language}.txt`, import.meta.url), 'utf8');
const [zh, en] = [text('zh'), text('en')];
const lexicons = await loadLexicons(['zh', 'en']);
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const [parses, aligns] = [[], []];
for (let k = 0; k < 300; k++) {
  const begun = performance.now();
  const source = parseDocument(zh).document;
  const target = parseDocument(en).document;
  const parsed = performance.now();
  alignDocuments(source, target, { lexicons });
  if (k < 100) continue;
  parses.push((parsed - begun) / 2);
  aligns.push(performance.now() - parsed);
}
console.log(JSON.stringify({ parse: median(parses), align: median(aligns) }));
