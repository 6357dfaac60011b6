import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/index.js';
import { loadCorpus } from '../../src/node.js';
import { devset } from './devset.js';
import { randomNumbers } from './random.js';
import { LANGUAGES } from './sets.js';

type Texts = Readonly<Record<(typeof LANGUAGES)[number], string>>;

/** Passages in six languages: the paragraphs of the bundled resolution and, document by document, the lines of the development set. */
export interface Passages {
  readonly organ: Texts;
  readonly preamble: readonly Texts[];
  readonly operative: readonly Texts[];
}

/** Reads what documents are drawn from. */
export function passages(): Passages {
  const { texts, gold } = loadCorpus();
  const clauses = Object.fromEntries(
    LANGUAGES.map((language) => [language, new Map(parseDocument(texts[language]).document.clauses.map(({ path, text }) => [path, text]))]),
  );
  const rows = gold.map((row) => ({
    path: row.zh[0] ?? '',
    texts: Object.fromEntries(
      LANGUAGES.map((language) => [language, row[language].map((path) => clauses[language]?.get(path)).join(' ')]),
    ) as Texts,
  }));
  const of = (kind: RegExp) => rows.filter(({ path }) => kind.test(path)).map((row) => row.texts);
  return {
    organ: of(/^organ$/)[0] ?? ({} as Texts),
    preamble: of(/^pp\.\d+$/),
    operative: [...of(/^op\.\d+$/), ...devset().map(({ text }) => text)],
  };
}

/** A one-page resolution in six languages: organ, preamble and seven to twelve numbered paragraphs, damaged at random in each language. */
export function documentSet({ organ, preamble, operative }: Passages, number: number, seed: number): Texts {
  const random = randomNumbers(seed * 1_000_003 + number);
  const draw = (count: number) => Math.floor(random() * count);
  const first = draw(operative.length);
  const drawn = Array.from({ length: 7 + draw(6) }, (_, k) => operative[(first + k) % operative.length]);
  const before = draw(preamble.length);
  const opening = Array.from({ length: 2 + draw(2) }, (_, k) => preamble[(before + k) % preamble.length]);
  const session = 20 + draw(60);
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const isLost = random() < 0.1;
      const paragraphs = drawn.flatMap((texts, k) => {
        const text = texts?.[language].replace(/^\s*\(?\d{1,3}\)?[.)-]?\s*/, '') ?? '';
        // A reference of its own, so that no two documents have the same paragraphs.
        const paragraph = `${text} (A/RES/${session}/${number}.${k})`;
        const [drop, join] = [random() < 0.05, random() < 0.05];
        if (drop) return [];
        return [`${join ? '' : '\n'}${isLost ? '' : `${k + 1}. `}${paragraph}`];
      });
      const head = [`${session}/${number}.`, organ[language], ...opening.map((texts) => texts?.[language] ?? '')];
      return [language, `${head.join('\n\n')}\n${paragraphs.join('\n')}\n`];
    }),
  ) as Texts;
}

/** Writes so many sets of six files, `0000/000012.zh.txt`, a hundred sets a folder. */
export function writeSets(folder: string, count: number, seed: number, from = 0): number {
  const source = passages();
  let characters = 0;
  for (let number = from; number < from + count; number++) {
    const part = join(folder, String(Math.floor(number / 100)).padStart(4, '0'));
    if (number % 100 === 0 || number === from) mkdirSync(part, { recursive: true });
    for (const [language, text] of Object.entries(documentSet(source, number, seed))) {
      characters += text.length;
      writeFileSync(join(part, `${String(number).padStart(6, '0')}.${language}.txt`), text);
    }
  }
  return characters;
}
