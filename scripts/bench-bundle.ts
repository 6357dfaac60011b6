import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundled, CORE, startOf } from '../tests/page/bundle.js';
import { writeReadmeSection } from './data/readme.js';

// What a bundle for the browser weighs, lexicons left out: as one file, and what a page loads at its start where the bundler splits its output.
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const READING = `${CORE} export { readDocument } from './dist/index.js';`;
const programs = {
  'parsing and aligning': CORE,
  '… and `decodeText`': `${CORE} export { decodeText } from './dist/index.js';`,
  '… and `readDocument`': READING,
  '… and `checkAlignment`': `${CORE} export { checkAlignment } from './dist/index.js';`,
  'the whole root entry': "export * from './dist/index.js';",
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

const rows: string[] = [];
for (const [name, program] of Object.entries(programs)) {
  const code = await bundled(program);
  const start = await startOf(program);
  rows.push(`| ${name} | ${kilobytes(Buffer.byteLength(code))} | ${kilobytes(gzipSync(code).length)} | ${kilobytes(start)} |`);
}
const table = [
  '| in the bundle | one file, minified | packed with gzip | split: what loads at the start, packed |',
  '| --- | --- | --- | --- |',
  ...rows,
].join('\n');
console.log(table);
const made =
  'Bundled by Rolldown, as Vite does, without lexicons and `unpdf`; split, the readers of Word files, PDF, web pages and Akoma Ntoso load when a file needs them (`npm run bench:bundle`).';
if (values.write) writeReadmeSection('bench:bundle', `${table}\n\n${made}`);
