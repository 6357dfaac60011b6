import { alignLines } from '../../src/align/index.js';
import { checkConcordance, concordDocuments, concordLines } from '../../src/concord/index.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { parseDocument } from '../../src/parse/index.js';
import { DOCUMENT_INJECTORS, LINE_INJECTORS, paragraphsOf, type Random } from '../../tests/check/injectors.js';
import { randomNumbers } from '../data/random.js';
import { LANGUAGES, udhrParts } from '../data/sets.js';
import type { Tally } from './tally.js';
import type { Language } from './texts.js';

/** Changes that are errors: what only looks otherwise is not told of six versions as one. */
const IN_DOCUMENTS = ['paragraph dropped', 'paragraph numbered otherwise', 'note mark dropped', 'note body dropped'];

/** One of the six versions of the bundled resolution altered: is it named, and no other? */
export async function alteredVersions(tally: Tally, times: number): Promise<void> {
  const { texts } = loadCorpus();
  const lexicons = await loadLexicons(LANGUAGES);
  const parsed = new Map(LANGUAGES.map((language) => [language, parseDocument(texts[language], { language }).document]));
  const random = randomNumbers(1);
  for (const altered of LANGUAGES) {
    const paragraphs = paragraphsOf(texts[altered]);
    for (const { name, made } of alterations(paragraphs, altered, random, times)) {
      const document = parseDocument(made.join('\n\n'), { language: altered }).document;
      const documents = LANGUAGES.map((language) => (language === altered ? document : (parsed.get(language) ?? document)));
      const findings = checkConcordance(concordDocuments(documents, { lexicons }), { lexicons, documents });
      const named = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ language }) => language));
      tally.count(`Altered: ${name}`, 'named alone', named.has(altered) && named.size === 1);
      tally.count('Altered: all', 'named alone', named.has(altered) && named.size === 1);
    }
  }
}

function* alterations(paragraphs: readonly string[], language: Language, random: Random, times: number) {
  for (let time = 0; time < times; time++) {
    for (const name of IN_DOCUMENTS) {
      const made = DOCUMENT_INJECTORS[name]?.inject(paragraphs, random);
      if (made !== undefined) yield { name, made };
    }
    for (const [name, { inject }] of Object.entries(LINE_INJECTORS)) {
      const changed = paragraphs.map((text) => inject(text, language, random));
      const places = changed.flatMap((text, at) => (text === undefined ? [] : [at]));
      const place = places[Math.floor(random() * places.length)];
      const made = changed[place ?? -1];
      if (made !== undefined) yield { name, made: paragraphs.map((text, at) => (at === place ? made : text)) };
    }
  }
}

/** A version of a text that was damaged: its lines, and of each which lines of the text it holds. */
interface DamagedVersion {
  readonly language: Language;
  readonly lines: readonly string[];
  readonly holds: readonly (readonly number[])[];
}

/** Each version loses lines, joins them with the next, and parts them at a comma. */
function damagedVersion(language: Language, lines: readonly string[], random: Random): DamagedVersion {
  const made: { text: string; holds: number[] }[] = [];
  for (let k = 0; k < lines.length; k++) {
    const [line = '', draw] = [lines[k], random()];
    if (draw < 0.05) continue;
    if (draw < 0.1 && k + 1 < lines.length) {
      made.push({ text: `${line}${language === 'zh' ? '' : ' '}${lines[++k]}`, holds: [k - 1, k] });
      continue;
    }
    const at = line.slice(0, -1).search(/[,，；;،؛]/);
    const parts = draw < 0.15 && at > 0 ? [line.slice(0, at + 1), line.slice(at + 1).trim()] : [line];
    for (const text of parts) made.push({ text, holds: [k] });
  }
  return { language, lines: made.map(({ text }) => text), holds: made.map(({ holds }) => holds) };
}

/** A row: for each version, by index, which of its lines stand in it. */
type Row = readonly (readonly number[])[];

/** The rows that links between lines make: what is linked, by way of others too, stands in one row. */
function rowsOf(versions: readonly DamagedVersion[], links: Iterable<readonly [string, string]>): Row[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of links) if (root(a) !== root(b)) parent.set(root(a), root(b));
  const rows = new Map<string, number[][]>();
  versions.forEach(({ lines }, version) => {
    lines.forEach((_, line) => {
      const key = root(`${version} ${line}`);
      const row = rows.get(key) ?? versions.map(() => []);
      rows.set(key, row);
      row[version]?.push(line);
    });
  });
  return [...rows.values()];
}

function* heldAlike(versions: readonly DamagedVersion[]): Generator<readonly [string, string]> {
  for (const [version, { holds }] of versions.entries())
    for (const [line, held] of holds.entries()) for (const original of held) yield [`${version} ${line}`, `original ${original}`];
}

/** Cells that differ: for each line of each version, what stands in its row in each other version. */
function wrongCells(gold: readonly Row[], found: readonly Row[]): number {
  const byLine = new Map(
    found.flatMap((row) => row.flatMap((lines, version) => lines.map((line) => [`${version} ${line}`, row] as const))),
  );
  let wrong = 0;
  for (const row of gold) {
    row.forEach((lines, version) => {
      for (const line of lines) {
        const other = byLine.get(`${version} ${line}`) ?? [];
        row.forEach((cell, at) => {
          if (at !== version && cell.join() !== (other[at] ?? []).join()) wrong++;
        });
      }
    });
  }
  return wrong;
}

function* chainThrough(
  pivot: number,
  versions: readonly DamagedVersion[],
  lexicons: readonly Lexicon[],
): Generator<readonly [string, string]> {
  const own = versions[pivot];
  for (const [version, other] of versions.entries()) {
    if (own === undefined || version === pivot) continue;
    const languages = { sourceLanguage: own.language, targetLanguage: other.language };
    for (const { source, target } of alignLines(own.lines, other.lines, { ...languages, lexicons }).pairs) {
      for (const a of source) for (const b of target) yield [`${pivot} ${a.path.slice(5)}`, `${version} ${b.path.slice(5)}`];
    }
  }
}

/** Wrong cells of the concordance, and of the best of the chains that join every version with one of them, over draws of damage. */
export async function concordanceCells(
  seeds: number,
): Promise<{ readonly concordance: number; readonly chain: number; readonly cells: number }> {
  const lexicons = await loadLexicons(LANGUAGES);
  const parts = LANGUAGES.map(udhrParts);
  const whole = (parts[0] ?? []).map((_, k) => k).filter((k) => parts.every((part) => part[k]?.length === parts[0]?.[k]?.length));
  const chains = LANGUAGES.map(() => 0);
  let [concordance, cells] = [0, 0];
  for (let seed = 1; seed <= seeds; seed++) {
    const random = randomNumbers(seed);
    const versions = LANGUAGES.map((language, at) =>
      damagedVersion(
        language,
        whole.flatMap((k) => parts[at]?.[k] ?? []),
        random,
      ),
    );
    const gold = rowsOf(versions, heldAlike(versions));
    const { rows } = concordLines(versions, { lexicons });
    const found = rows.map((row): Row => LANGUAGES.map((language) => (row.cells[language] ?? []).map(({ path }) => Number(path.slice(5)))));
    concordance += wrongCells(gold, found);
    LANGUAGES.forEach((_, pivot) => {
      chains[pivot] = (chains[pivot] ?? 0) + wrongCells(gold, rowsOf(versions, chainThrough(pivot, versions, lexicons)));
    });
    cells += versions.reduce((sum, { lines }) => sum + lines.length * (versions.length - 1), 0);
  }
  return { concordance, chain: Math.min(...chains), cells };
}
