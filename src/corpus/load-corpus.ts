import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialLanguage } from '../languages/official.js';
import type { TextStatus } from '../write/generator.js';
import { packageRoot } from './package-root.js';

/** One language version of the text of a corpus. */
export interface CorpusVersion {
  readonly language: OfficialLanguage;
  /** Its file in the folder of the corpus. */
  readonly file: string;
  readonly status: TextStatus;
  /** The document symbol that the text prints, or null. */
  readonly symbol: string | null;
  /** What must be said with it, where it isn't official. */
  readonly label?: string;
  readonly source: string;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
}

/** What a corpus is, and where it comes from. */
export interface CorpusManifest {
  readonly id: string;
  readonly title: string;
  readonly organ: string;
  readonly session: number;
  readonly agendaItem: number;
  readonly symbol: string | null;
  /** The symbol of the adopted resolution, whose text may differ. */
  readonly adoptedAs: string;
  readonly label: string;
  readonly versions: readonly CorpusVersion[];
}

/** Clauses that say the same in each version, by path. */
export type GoldRow = Readonly<Record<OfficialLanguage, readonly string[]>>;

/** A bundled corpus: texts in six languages, and which clause is which. */
export interface Corpus {
  readonly manifest: CorpusManifest;
  readonly texts: Readonly<Record<OfficialLanguage, string>>;
  readonly gold: readonly GoldRow[];
}

/**
 * Reads the corpus that comes with the package: a draft resolution of the Human Rights Council on international solidarity. The Chinese
 * text is official; the other five are unofficial translations, written for this project, as `manifest` says of each.
 *
 * @throws {ClauseAlignError} `unreadable` where the data isn't beside the code, as in a bundle.
 * @example
 * ```ts
 * const { texts, gold } = loadCorpus();
 * const { document } = parseDocument(texts.zh);
 * console.log(document.clauses.length, gold.length); // 41 41
 * ```
 */
export function loadCorpus(): Corpus {
  const folder = join(packageRoot(), 'corpora', 'a-hrc-44-solidarity');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest: CorpusManifest = JSON.parse(read('manifest.json'));
  const gold: { rows: GoldRow[] } = JSON.parse(read('gold.json'));
  const text = (language: OfficialLanguage): string => read(`${language}.txt`);
  const texts = { ar: text('ar'), en: text('en'), es: text('es'), fr: text('fr'), ru: text('ru'), zh: text('zh') };
  return { manifest, texts, gold: gold.rows };
}
