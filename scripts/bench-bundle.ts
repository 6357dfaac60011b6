import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundled, CORE } from '../tests/page/bundle.js';
import { writeReadmeSection } from './data/readme.js';

// What a bundle for the browser weighs: one file, minified, lexicons left out. Readers of Word files and web pages are in it where it reads files.
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const programs = {
  'parsing and aligning': CORE,
  'the same, and `readDocument`': `${CORE} export { readDocument } from './dist/index.js';`,
  'the whole root entry': "export * from './dist/index.js';",
};

const rows: string[] = [];
for (const [name, program] of Object.entries(programs)) {
  const code = await bundled(program);
  rows.push(`| ${name} | ${(Buffer.byteLength(code) / 1000).toFixed(0)} kB | ${(gzipSync(code).length / 1000).toFixed(0)} kB |`);
}
const table = ['| in the bundle | minified | packed with gzip |', '| --- | --- | --- |', ...rows].join('\n');
console.log(table);
if (values.write) writeReadmeSection('bench:bundle', `${table}\n\nOne file, without lexicons and \`unpdf\` (\`npm run bench:bundle\`).`);
