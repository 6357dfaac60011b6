/**
 * False alarms of the comparison of quantities on correct lines: the share of lines holding a figure on either side for which a difference
 * is found, for each pair with Chinese; and the speed of the reader.
 *
 * npx tsx scripts/bench-quantities.ts [--show LANGUAGE] [--data DIR]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Quantity } from '../src/model/quantity.js';
import { compareQuantities, findQuantities } from '../src/text/quantities/index.js';

const { values: options } = parseArgs({
  options: { show: { type: 'string' }, data: { type: 'string', default: '../shared/data/un-devset' } },
});
const languages = ['zh', 'en', 'fr', 'es', 'ru', 'ar'];
const lines = new Map(
  languages.map((language) => [language, readFileSync(`${options.data}/UNv1.0.devset.${language}`, 'utf8').split('\n').slice(0, -1)]),
);

const found = new Map<string, Quantity[][]>();
for (const language of languages) {
  const texts = lines.get(language) ?? [];
  texts.slice(0, 500).map((text) => findQuantities(text, language));
  const from = performance.now();
  found.set(
    language,
    texts.map((text) => findQuantities(text, language)),
  );
  const bytes = Buffer.byteLength(texts.join('\n'));
  console.log(
    `${language}  ${(bytes / 1000 / (performance.now() - from)).toFixed(1)} MB/s  ${found.get(language)?.flat().length} quantities`,
  );
}

const text = (quantities: readonly Quantity[]) =>
  quantities.map(({ kind, value, text: printed }) => `${kind} ${value} "${printed}"`).join(', ');
for (const language of languages.slice(1)) {
  let withFigures = 0;
  let alarms = 0;
  lines.get('zh')?.forEach((zh, index) => {
    const other = lines.get(language)?.[index] ?? '';
    if (!/\p{Nd}/u.test(zh + other)) return;
    withFigures++;
    const { source, target } = compareQuantities(found.get('zh')?.[index] ?? [], found.get(language)?.[index] ?? []);
    if (source.length + target.length === 0) return;
    alarms++;
    if (options.show === language) console.log(`${index + 1}\t${text(source)}  |  ${text(target)}\n\t${zh}\n\t${other}`);
  });
  console.log(`zh-${language}  ${alarms} of ${withFigures} = ${((100 * alarms) / withFigures).toFixed(2)} %`);
}
