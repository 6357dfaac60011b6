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

/** Ten real errors of the corpus, which stand in every pair: 1-based line and what differs. Left out of the second figure. */
const realErrors = new Map([
  [192, '12月24日 / 29 January'],
  [344, '2001年1月20日 / 21 January 2001'],
  [1562, '2015年1月30日乌克兰常驻联合国代表 … / Permanent Representative'],
  [2211, '增至25个 / to 5'],
  [2315, '141项指控 / 142 allegations'],
  [2323, '2014年9月30日 / September 2014'],
  [2341, '2015年2月7日 / 7 January 2015'],
  [2387, '1 593.2 1 825.4 / nothing'],
  [3485, '4 210美元 / $42.1 million'],
  [3693, '731 200 (5 685700) (4 954 500) / nothing'],
]);

const found = new Map<string, Quantity[][]>();
for (const language of languages) {
  const texts = lines.get(language) ?? [];
  const bytes = Buffer.byteLength(texts.join('\n'));
  let fastest = 0;
  for (let pass = 0; pass < 3; pass++) {
    const from = performance.now();
    found.set(
      language,
      texts.map((text) => findQuantities(text, language)),
    );
    fastest = Math.max(fastest, bytes / 1000 / (performance.now() - from));
  }
  console.log(`${language}  ${fastest.toFixed(1)} MB/s  ${found.get(language)?.flat().length} quantities`);
}

const text = (quantities: readonly Quantity[]) =>
  quantities.map(({ kind, value, text: printed }) => `${kind} ${value} "${printed}"`).join(', ');
for (const language of languages.slice(1)) {
  let withFigures = 0;
  let alarms = 0;
  let real = 0;
  lines.get('zh')?.forEach((zh, index) => {
    const other = lines.get(language)?.[index] ?? '';
    if (!/\p{Nd}/u.test(zh + other)) return;
    withFigures++;
    const { source, target } = compareQuantities(found.get('zh')?.[index] ?? [], found.get(language)?.[index] ?? []);
    if (source.length + target.length === 0) return;
    alarms++;
    if (realErrors.has(index + 1)) real++;
    if (options.show === language) console.log(`${index + 1}\t${text(source)}  |  ${text(target)}\n\t${zh}\n\t${other}`);
  });
  const share = (count: number) => `${((100 * count) / withFigures).toFixed(2)} %`;
  console.log(`zh-${language}  ${alarms} of ${withFigures} = ${share(alarms)}, without ${real} real errors ${share(alarms - real)}`);
}
