import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeReadmeSection } from './data/readme.js';

// How much memory the streaming writers take for a million pairs, each format in a process of its own.
const { values } = parseArgs({
  options: { write: { type: 'boolean' }, pairs: { type: 'string', default: '1000000' }, formats: { type: 'string' } },
});
const script = join(import.meta.dirname, 'bench', 'stream-pairs.mjs');
const formats = values.formats?.split(',') ?? ['jsonl', 'tsv', 'tmx', 'xliff', 'tei', 'moses-source'];

const rows = formats.map((format, at) => {
  console.error(`${at + 1} of ${formats.length}: ${format}`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, format, values.pairs], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { megabytes, seconds, written } = JSON.parse(stdout);
  return `| \`${format}\` | ${(written / 1e6).toFixed(0)} MB | ${megabytes.toFixed(0)} MB | ${seconds.toFixed(0)} s |`;
});
const table = ['| format | written | memory at the peak | time |', '|---|---|---|---|', ...rows].join('\n');
console.log(table);
if (values.write)
  writeReadmeSection(
    'bench:streams',
    `${table}\n\n${Number(values.pairs).toLocaleString('en-US')} pairs, the whole process (\`npm run bench:streams${values.formats === undefined ? '' : ` -- --formats ${values.formats}`}\`).`,
  );
