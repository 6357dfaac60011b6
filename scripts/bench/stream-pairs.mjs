// One format, so many pairs, written to nowhere: prints the peak of the process's memory, the time, and how much was written.
import { streamPairs } from '../../dist/node.js';

const [format, count] = [process.argv[2], Number(process.argv[3])];
const unit = (index, text) => ({ path: `line.${index}`, text, span: { start: 0, end: text.length }, numbering: null });

function* pairs() {
  for (let n = 0; n < count; n++) {
    const source = [unit(n, `${n} 重申人权委员会和人权理事会以往关于人权与国际团结的所有决议和决定，`)];
    const target = [unit(n, `${n} Reaffirming all earlier resolutions and decisions on human rights and international solidarity,`)];
    const evidence = [{ kind: 'lexicon', cost: -4.2 }];
    yield { id: `line.${n}=line.${n}`, type: '1-1', source, target, confidence: 0.9731, cost: -4.2, evidence };
  }
}

const start = performance.now();
const head = { unit: 'line', source: { language: 'zh', symbol: null }, target: { language: 'en', symbol: null } };
let written = 0;
for await (const piece of streamPairs(format, pairs(), head)) written += Buffer.byteLength(piece);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, seconds, written }));
