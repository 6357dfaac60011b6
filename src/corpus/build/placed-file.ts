import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { writing } from './folder-file.js';

/** Writes a file whole: beside, then renamed. */
export function placeFile(path: string, content: string): void {
  writing(path, () => {
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
  });
}

/** Appends values as JSON Lines, some at a time. */
export function writeLines(path: string, values: Iterable<object>): void {
  let lines = '';
  for (const value of values) {
    lines += `${JSON.stringify(value)}\n`;
    if (lines.length < 1 << 20) continue;
    appendFileSync(path, lines);
    lines = '';
  }
  appendFileSync(path, lines);
}
