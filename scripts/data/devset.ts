import { sharedLines } from './shared.js';

/** In alphabetical order, which is how pairs of languages are named. */
export const DEVSET_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type DevsetLanguage = (typeof DEVSET_LANGUAGES)[number];

/** One line of the development set of the UN Parallel Corpus, in six languages. */
export interface DevsetLine {
  readonly document: string;
  readonly text: Readonly<Record<DevsetLanguage, string>>;
}

function position(id: string): { document: string; paragraph: number; sentence: number } {
  const [document = '', ...places] = id.split(' ');
  const [, paragraph = '0', sentence = '0'] = places.find((place) => place.startsWith('zh:'))?.split(':') ?? [];
  return { document, paragraph: Number(paragraph), sentence: Number(sentence.split(',')[0]) };
}

/** The lines sorted into their documents, each document in order. */
export function devset(): DevsetLine[] {
  const ids = sharedLines('un-devset/UNv1.0.devset.ids').map(position);
  const texts = DEVSET_LANGUAGES.map((language) => [language, sharedLines(`un-devset/UNv1.0.devset.${language}`)] as const);
  const lines = ids.map((id, k) => ({
    ...id,
    k,
    text: Object.fromEntries(texts.map(([language, all]) => [language, all[k] ?? ''])) as DevsetLine['text'],
  }));
  lines.sort(
    (a, b) =>
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.paragraph - b.paragraph || a.sentence - b.sentence || a.k - b.k,
  );
  return lines.map(({ document, text }) => ({ document, text }));
}

/** All pairs of two languages, each in alphabetical order. */
export const DEVSET_PAIRS: readonly (readonly [DevsetLanguage, DevsetLanguage])[] = DEVSET_LANGUAGES.flatMap((source, i) =>
  DEVSET_LANGUAGES.slice(i + 1).map((target) => [source, target] as const),
);

/** The lines of every other document: half 0 or half 1, which share no document. */
export function half(lines: readonly DevsetLine[], which: 0 | 1): DevsetLine[] {
  const documents = [...new Set(lines.map((line) => line.document))];
  const kept = new Set(documents.filter((_, index) => index % 2 === which));
  return lines.filter((line) => kept.has(line.document));
}
