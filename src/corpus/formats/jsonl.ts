import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PartFile } from './part-file.js';
import type { ShardPlace, ShardWriter } from './writer.js';

/** JSON Lines: a row a line, as the journal has it. */
export function jsonlWriter({ out, group, name }: ShardPlace): ShardWriter {
  const path = `jsonl/${group}/${name}.jsonl`;
  mkdirSync(join(out, 'jsonl', group), { recursive: true });
  const file = new PartFile(join(out, path));
  let rows = 0;
  return {
    add(_, line) {
      file.write(`${line}\n`);
      rows++;
    },
    finish: () => [{ path, rows, ...file.place() }],
  };
}
