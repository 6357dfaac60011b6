import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PartFile } from './part-file.js';
import type { ShardPlace, ShardWriter } from './writer.js';

const line = (text: string): string => `${text.replace(/[\s\u0085]+/g, ' ').trim()}\n`;

/** Moses: two files in step for each pair of the first language with another; of rows of all versions those that have both. */
export function mosesWriter({ out, name, languages }: ShardPlace): ShardWriter {
  const [source = '', ...targets] = languages;
  const pairs = targets.map((target) => {
    const folder = `moses/${source}-${target}`;
    mkdirSync(join(out, folder), { recursive: true });
    const sides = [source, target].map((language) => {
      const path = `${folder}/${name}.${language}`;
      return { language, path, file: new PartFile(join(out, path)) };
    });
    return { sides, rows: 0 };
  });
  return {
    add({ cells }) {
      for (const pair of pairs) {
        const texts = pair.sides.map(({ language }) => cells.find((cell) => cell.language === language)?.text);
        if (texts.includes(undefined)) continue;
        pair.sides.forEach(({ file }, k) => {
          file.write(line(texts[k] ?? ''));
        });
        pair.rows++;
      }
    },
    finish: () => pairs.flatMap(({ sides, rows }) => sides.map(({ path, file }) => ({ path, rows, ...file.place() }))),
  };
}
