/**
 * Measures the parser on rendered trees in six languages: without damage, with damage, with all numbers lost; and its speed.
 *
 * npm run bench:parse [-- --trees N] [--write]
 */
import { parseArgs } from 'node:util';
import { parseDocument } from '../src/parse/index.js';
import { conventions } from '../tests/render/conventions.js';
import { type Condition, featureShares, measure, type Totals } from '../tests/render/measure.js';
import { writeReadmeSection } from './data/readme.js';

const { values: flags } = parseArgs({
  options: { trees: { type: 'string', default: '1000' }, write: { type: 'boolean', default: false } },
});
const trees = Number(flags.trees);

/** Never rounds up to a hundred. */
function percent(right: number, all: number): string {
  return all === 0 ? '–' : `${(Math.floor((10_000 * right) / all) / 100).toFixed(2)} %`;
}

function measured(condition: Condition): Map<string, Totals> {
  return new Map(
    conventions.map((convention) => {
      const totals = measure(convention, condition, 1, trees);
      for (const difference of totals.differences) console.error(`${condition}: ${difference}`);
      return [convention.tag, totals];
    }),
  );
}

function resultTable(): string {
  const [clean, damaged, unnumbered] = (['clean', 'damaged', 'unnumbered'] as const).map(measured);
  const rows = conventions.flatMap(({ tag }) => {
    const [c, d, u] = [clean?.get(tag), damaged?.get(tag), unnumbered?.get(tag)];
    if (!c || !d || !u) return [];
    const cells = [
      `${c.same} of ${c.documents}`,
      percent(d.right, d.clauses),
      percent(d.tied, d.notes),
      percent(u.ordered, u.documents),
      percent(u.paragraphs.right, u.paragraphs.all),
      percent(u.items.right, u.items.all),
    ];
    return [`| ${tag} | ${cells.join(' | ')} |`];
  });
  return [
    '| | not damaged: same tree | damaged: clauses right | notes tied right | all numbers lost: in order | paragraph paths | sub-paragraph paths |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function features(): string {
  const shares = featureShares(1, trees);
  for (const [name, share] of shares) console.log(`  ${(100 * share).toFixed(1).padStart(5)} %  ${name}`);
  const [rarest, share] = shares.at(-1) ?? ['', 0];
  return `${shares.length} features are drawn; the rarest (${rarest}) stands in ${(100 * share).toFixed(1)} % of the trees of the languages that have it.`;
}

/** What a paragraph repeats in each text that the speed is measured on. */
const repeated: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'Requests the Secretary-General, within existing resources, to submit to the Council at its fiftieth session a report on progress;',
    'The Committee took note of the information provided. ',
  ],
  zh: ['请秘书长在现有资源范围内向理事会第五十届会议提交一份关于进展情况的报告；', '委员会注意到所提供的资料。'],
};

/** Numbered paragraphs, `megabytes` of UTF-8 long. */
function longText(language: string, megabytes: number): string {
  const [paragraph, filling] = repeated[language] ?? ['', ''];
  const parts: string[] = [];
  for (let size = 0, n = 1; size < megabytes * 1e6; n++) {
    const text = `${n}. ${paragraph} ${filling.repeat(n % 7)}`;
    parts.push(text);
    size += Buffer.byteLength(text) + 2;
  }
  return parts.join('\n\n');
}

/** The least processor time in ms of several runs. */
function time(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    parseDocument(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function speed(language: string): string {
  const [one, ten] = [time(longText(language, 1)), time(longText(language, 10))];
  return `${language}: ${(10_000 / ten).toFixed(0)} MB of UTF-8 a second, 10 MB in ${(ten / one).toFixed(1)} times the time of 1 MB`;
}

const speeds = Object.keys(repeated).map(speed).join('; ');
const text = [
  resultTable(),
  '',
  `${trees} random trees a language. ${features()}`,
  '',
  `Speed in processor time, ${speeds}. Made by \`npm run bench:parse -- --write\`.`,
].join('\n');
console.log(text);
if (flags.write) writeReadmeSection('bench:parse', text);
