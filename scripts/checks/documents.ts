import { alignDocuments } from '../../src/align/index.js';
import { checkAlignment } from '../../src/check/index.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import { parseDocument } from '../../src/parse/index.js';
import { DOCUMENT_INJECTORS, LINE_INJECTORS, paragraphsOf } from '../../tests/check/injectors.js';
import { randomNumbers } from '../data/random.js';
import { sharedLines } from '../data/shared.js';
import { FIGURES } from './given-lines.js';
import type { Tally } from './tally.js';
import { asGiven, flaggedBy, type Language, type Row } from './texts.js';

/** The bundled resolution as parsed documents, one thing changed at a time. */
export async function changedDocuments(target: Language, tally: Tally, times: number): Promise<void> {
  const { texts } = loadCorpus();
  const lexicons = await loadLexicons(['zh', target]);
  const source = parseDocument(texts.zh).document;
  const findings = (text: string) => {
    const documents = { source, target: parseDocument(text, { language: target }).document };
    return checkAlignment(alignDocuments(source, documents.target, { lexicons }), { documents, lexicons });
  };
  const paragraphs = paragraphsOf(texts[target]);
  tally.count(
    'Alarms: bundled resolution, findings above info',
    target,
    findings(texts[target]).some(({ severity }) => severity !== 'info'),
  );
  changedParagraphs(paragraphs, target, tally, (text) => new Set(findings(text).map(({ rule }) => rule)));
  const random = randomNumbers(1);
  for (const [name, { inject, rules }] of Object.entries(DOCUMENT_INJECTORS)) {
    for (let time = 0; time < times; time++) {
      const changed = inject(paragraphs, random);
      if (changed === undefined) continue;
      tally.count(
        `Recall: ${name}`,
        target,
        findings(changed.join('\n\n')).some(({ rule }) => rules.includes(rule)),
      );
    }
  }
}

/** What only documents hold often enough: symbols and resolutions by number. */
const IN_PARAGRAPHS = ['symbol changed', 'resolution changed'];

/** Each paragraph in turn with a symbol or the number of a resolution changed, where it holds one. */
function changedParagraphs(paragraphs: readonly string[], target: Language, tally: Tally, rulesOf: (text: string) => ReadonlySet<string>) {
  const random = randomNumbers(1);
  const before = rulesOf(paragraphs.join('\n\n'));
  for (const name of IN_PARAGRAPHS) {
    paragraphs.forEach((text, at) => {
      const made = LINE_INJECTORS[name]?.inject(text, target, random);
      if (made === undefined) return;
      const after = rulesOf(paragraphs.map((own, k) => (k === at ? made : own)).join('\n\n'));
      tally.count(
        `Recall: ${name}`,
        target,
        FIGURES.some((rule) => after.has(rule) && !before.has(rule)),
      );
    });
  }
}

/** Names of the columns in the data on States. */
const COLUMNS: Readonly<Record<Language, string>> = {
  zh: 'chinese_short',
  en: 'english_short',
  fr: 'french_short',
  es: 'spanish_short',
  ru: 'russian_short',
  ar: 'arabic_short',
};

/** Lists of six to ten States, as sponsors stand in a draft, sorted anew in each language; every other one has lost a State. */
export function countryLists(target: Language, tally: Tally): void {
  const random = randomNumbers(1);
  const [sources, targets] = [countryNames('zh'), countryNames(target)];
  const lists = Array.from({ length: 200 }, (_, k) => {
    const size = 6 + Math.floor(random() * 5);
    const drawn = [...new Set(Array.from({ length: size }, () => Math.floor(random() * sources.length)))];
    const isShort = k % 2 === 1;
    const names = (isShort ? drawn.slice(1) : drawn).map((at) => targets[at] ?? '').sort();
    const row: Row = [`${drawn.map((at) => sources[at]).join('、')}：决议草案`, `${names.join(target === 'ar' ? '، ' : ', ')}: …`];
    return { row, isShort };
  });
  const alignment = asGiven(
    lists.map(({ row }) => row),
    target,
  );
  const flagged = flaggedBy(checkAlignment(alignment), ['list-differs']);
  lists.forEach(({ isShort }, k) => {
    tally.count(isShort ? 'Recall: State left out of a list' : 'Alarms: lists of States', target, flagged.has(k));
  });
}

/** The names of States in a language, in the order of the file, without articles and marks. */
function countryNames(language: Language): string[] {
  const [head = '', ...lines] = sharedLines('country-names.csv');
  const fields = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) => field.replace(/^"|"$/g, ''));
  const column = fields(head).indexOf(COLUMNS[language]);
  return lines.map((line) => (fields(line)[column] ?? '').replace(/\s*\((?:the|l[ea]s?|el|l')\)|\s*\*/gi, ''));
}
