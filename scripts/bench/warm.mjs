// Times library calls on the bundled resolution once they are warm: medians in milliseconds of a parse, an alignment and a check of two
// versions, and of the concordance of all six with its check. Every round parses anew, so that nothing is remembered of a document.
import { readFileSync } from 'node:fs';
import { alignDocuments, checkAlignment, checkConcordance, concordDocuments, loadLexicons, parseDocument } from 'clausealign';

const LANGUAGES = ['zh', 'en', 'fr', 'es', 'ru', 'ar'];
const ROUNDS = 300;
/** Rounds that only warm up. */
const COLD = 100;
/** Every so many rounds all six versions are done. */
const SIX = 5;

const read = (language) => readFileSync(new URL(`../../corpora/a-hrc-44-solidarity/${language}.txt`, import.meta.url), 'utf8');
const texts = LANGUAGES.map(read);
const two = await loadLexicons(['zh', 'en']);
const six = await loadLexicons(LANGUAGES);
const times = { parse: [], align: [], check: [], six: [] };

/** Runs a step and notes how long it took, in milliseconds. */
function timed(name, step, warm) {
  const begun = performance.now();
  const result = step();
  if (warm) times[name].push(performance.now() - begun);
  return result;
}

for (let round = 0; round < ROUNDS; round++) {
  const warm = round >= COLD;
  const [source, target] = texts.slice(0, 2).map((text) => timed('parse', () => parseDocument(text).document, warm));
  const alignment = timed('align', () => alignDocuments(source, target, { lexicons: two }), warm);
  timed('check', () => checkAlignment(alignment, { documents: { source, target }, lexicons: two }), warm);
  if (round % SIX !== 0) continue;
  const documents = texts.map((text) => parseDocument(text).document);
  timed('six', () => checkConcordance(concordDocuments(documents, { lexicons: six }), { lexicons: six }), warm);
}
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))));
