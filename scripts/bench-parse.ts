/**
 * Measures the parser on rendered trees in six languages: without damage, with damage, with all numbers lost; and its speed.
 *
 *     npx tsx scripts/bench-parse.ts [trees=1000]
 */
import { parseDocument } from '../src/parse/index.js';
import { conventions } from '../tests/render/conventions.js';
import { type Condition, measure, type Totals } from '../tests/render/measure.js';

const trees = Number(process.argv[2] ?? 1000);
const conditions: readonly Condition[] = ['clean', 'damaged', 'unnumbered'];

const percent = (right: number, all: number): string => (all === 0 ? '–' : `${((100 * right) / all).toFixed(2)} %`);

function report(condition: Condition, totals: readonly (readonly [string, Totals])[]): void {
  console.log(`\n${condition}, ${trees} trees a language`);
  for (const [tag, t] of totals) {
    const parts = [
      `same tree ${percent(t.same, t.documents)}`,
      `clauses ${percent(t.right, t.clauses)}`,
      `paragraph paths ${percent(t.paragraphs.right, t.paragraphs.all)}`,
      `item paths ${percent(t.items.right, t.items.all)}`,
      `notes ${percent(t.tied, t.notes)}`,
      `order ${percent(t.ordered, t.documents)}`,
    ];
    console.log(`  ${tag}  ${parts.join(', ')}`);
  }
}

for (const condition of conditions) {
  const totals = conventions.map((convention) => [convention.tag, measure(convention, condition, 1, trees)] as const);
  report(condition, totals);
  if (condition !== 'damaged') continue;
  console.log('\nhow often each feature occurred');
  const features = new Map<string, number>();
  for (const [, t] of totals) for (const [name, count] of t.features) features.set(name, (features.get(name) ?? 0) + count);
  const documents = totals.reduce((sum, [, t]) => sum + t.documents, 0);
  for (const [name, count] of [...features].sort((a, b) => b[1] - a[1])) console.log(`  ${percent(count, documents).padStart(8)}  ${name}`);
}

/** A report of numbered paragraphs, `megabytes` of UTF-8 long. */
function longText(megabytes: number): string {
  const paragraph =
    'Requests the Secretary-General, within existing resources, to submit to the Council at its fiftieth session a report on progress;';
  const parts: string[] = [];
  for (let size = 0, n = 1; size < megabytes * 1e6; n++) {
    const text = `${n}. ${paragraph} ${'The Committee took note of the information provided. '.repeat(n % 7)}`;
    parts.push(text);
    size += Buffer.byteLength(text) + 2;
  }
  return parts.join('\n\n');
}

function fastest(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      parseDocument(text);
      return performance.now() - start;
    }),
  );
}

const [one, ten] = [fastest(longText(1)), fastest(longText(10))];
console.log(`\nspeed: ${(10_000 / ten).toFixed(1)} MB/s of UTF-8 on 10 MB, ${(ten / one).toFixed(1)} times the time of 1 MB`);
