import { type AlignOptions, alignDocuments, alignLines } from '../align/index.js';
import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { DOCUMENTS, LANGUAGE, LEXICONS, oneOf, VERSIONS } from '../arguments/values.js';
import { ClauseAlignError } from '../errors.js';
import type { Alignment, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { Concordance, ConcordanceRow } from '../model/concordance.js';
import type { Document } from '../model/document.js';
import { directLinks, Nodes, type PairAlignment, votedLinks } from './links.js';
import { groupConfidence, groupNodes, inReadingOrder } from './rows.js';

/** Options of `concordDocuments` and `concordLines`. */
export interface ConcordOptions extends Pick<AlignOptions, 'lexicons' | 'secondPass'> {
  /** BCP-47 tag of the version that names and orders the rows. Default: `zh` where there is one, or else the first. */
  readonly pivot?: string;
}

const CONCORD: ExpectedOptions<ConcordOptions> = {
  pivot: LANGUAGE,
  lexicons: LEXICONS,
  secondPass: oneOf(['auto', 'always', 'never']),
};

/** Lines of one version. */
export interface ConcordLines {
  /** BCP-47 tag. */
  readonly language: string;
  readonly lines: readonly string[];
}

/**
 * Aligns two to six versions of a document jointly into rows. Every two versions are aligned, and then every other version votes on each
 * link, so that rows are consistent and better than a chain of pairs. Time grows with the square of the number of versions.
 *
 * @param documents one version a language.
 * @returns rows that hold every clause of every version exactly once.
 * @throws {ClauseAlignError} `invalid-option` for fewer than two versions, two of one language, or a pivot that isn't among them.
 *
 * @example
 * ```ts
 * const [zh, en, fr] = ['人权理事会，\n1. 请秘书长协助；', 'The Human Rights Council,\n1. Requests the Secretary-General to assist;', 'Le Conseil des droits de l’homme,\n1. Prie le Secrétaire général d’aider ;'];
 * const versions = [zh, en, fr].map((text) => parseDocument(text).document);
 * concordDocuments(versions).rows.map((row) => row.id); // ["organ", "op.1"]
 * ```
 */
export function concordDocuments(documents: readonly Document[], options: ConcordOptions = {}): Concordance {
  expectArguments('concordDocuments', DOCUMENTS, { documents });
  expectOptions('concordDocuments', CONCORD, options);
  const align = (a: Document, b: Document) => alignDocuments(a, b, alignOptions(options));
  return concord(
    'clause',
    documents.map(({ language }) => language),
    (a, b) => align(item(documents, a), item(documents, b)),
    options,
  );
}

/**
 * Aligns two to six versions that are already cut into lines; else as `concordDocuments`.
 *
 * @throws {ClauseAlignError} as `concordDocuments`, and `invalid-language` for a malformed tag.
 * @example
 * ```ts
 * const versions = [{ language: 'zh', lines: ['第5号'] }, { language: 'en', lines: ['No. 5'] }];
 * concordLines(versions).rows.map((row) => row.id); // ["line.0"]
 * ```
 */
export function concordLines(versions: readonly ConcordLines[], options: ConcordOptions = {}): Concordance {
  expectArguments('concordLines', VERSIONS, { versions });
  expectOptions('concordLines', CONCORD, options);
  const align = (a: ConcordLines, b: ConcordLines) =>
    alignLines(a.lines, b.lines, { ...alignOptions(options), sourceLanguage: a.language, targetLanguage: b.language });
  return concord(
    'line',
    versions.map(({ language }) => language),
    (a, b) => align(item(versions, a), item(versions, b)),
    options,
  );
}

function alignOptions({ lexicons, secondPass }: ConcordOptions): AlignOptions {
  return { ...(lexicons ? { lexicons } : {}), ...(secondPass ? { secondPass } : {}) };
}

function item<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new ClauseAlignError('invalid-option', 'there is no such version', index);
  return found;
}

function concord(
  unit: Concordance['unit'],
  languages: readonly string[],
  align: (a: number, b: number) => Alignment,
  options: ConcordOptions,
): Concordance {
  const pivot = pivotOf(languages, options.pivot);
  const pairs: PairAlignment[] = languages.flatMap((_, source) =>
    languages.slice(source + 1).map((_, k) => ({ source, target: source + 1 + k, alignment: align(source, source + 1 + k) })),
  );
  return concordanceOf(unit, languages, pivot, pairs);
}

/** Makes rows of the alignments of every two versions. */
function concordanceOf(
  unit: Concordance['unit'],
  languages: readonly string[],
  pivot: string,
  pairs: readonly PairAlignment[],
): Concordance {
  const sides = languages.map((_, version) => sideOf(pairs, version));
  const nodes = new Nodes(sides.map(({ clauses }) => clauses.length));
  const direct = directLinks(nodes, pairs);
  const groups = groupNodes(nodes, votedLinks(nodes, direct));
  const ordered = inReadingOrder(nodes, groups, languages.indexOf(pivot));
  const rows = ordered.map((group): ConcordanceRow => {
    const cells: Record<string, AlignmentUnit[]> = Object.fromEntries(languages.map((language) => [language, []]));
    for (const node of group) {
      const version = nodes.versionOf[node] ?? 0;
      const found = sides[version]?.clauses[nodes.index(node)];
      if (found !== undefined) cells[languages[version] ?? '']?.push(found);
    }
    return { id: rowId(cells, languages, pivot), cells, confidence: groupConfidence(nodes, direct, group) };
  });
  return { unit, languages, pivot, sides: Object.fromEntries(languages.map((language, k) => [language, item(sides, k)])), rows };
}

function sideOf(pairs: readonly PairAlignment[], version: number): AlignmentSide {
  const pair = pairs.find(({ source, target }) => source === version || target === version);
  if (pair === undefined) throw new ClauseAlignError('invalid-option', 'a concordance needs two versions or more', pairs.length);
  return pair.source === version ? pair.alignment.source : pair.alignment.target;
}

function rowId(cells: Readonly<Record<string, readonly AlignmentUnit[]>>, languages: readonly string[], pivot: string): string {
  const own = cells[pivot]?.[0];
  if (own !== undefined) return own.path;
  const language = languages.find((each) => (cells[each]?.length ?? 0) > 0) ?? pivot;
  return `${language}:${cells[language]?.[0]?.path ?? ''}`;
}

function pivotOf(languages: readonly string[], asked: string | undefined): string {
  if (languages.length < 2) throw new ClauseAlignError('invalid-option', 'a concordance needs two versions or more', languages.length);
  const twice = languages.find((language, k) => languages.indexOf(language) !== k);
  if (twice !== undefined) throw new ClauseAlignError('invalid-option', `two versions are in one language: ${twice}`, twice);
  if (asked !== undefined && !languages.includes(asked)) {
    throw new ClauseAlignError('invalid-option', `the pivot is none of the versions: ${asked}`, asked);
  }
  return asked ?? languages.find((language) => /^zh\b/i.test(language)) ?? languages[0] ?? '';
}
