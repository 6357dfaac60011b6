import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { CONCORDANCE, DOCUMENTS } from '../arguments/values.js';
import { CHECK_ANY, findingsOf } from '../check/check-alignment.js';
import type { CheckOptions } from '../check/index.js';
import { listed } from '../check/wording.js';
import { languageName } from '../languages/name.js';
import type { Concordance } from '../model/concordance.js';
import type { Document } from '../model/document.js';
import type { CheckFinding } from '../model/finding.js';
import { alignmentOfRows } from './pair-of-rows.js';

/** Options of `checkConcordance`. */
export interface CheckConcordanceOptions extends Omit<CheckOptions, 'documents'> {
  /** The parsed versions, in any order: with them notes are checked by their marks, and places inside clauses are exact. Default none. */
  readonly documents?: readonly Document[];
}

const CHECK: ExpectedOptions<CheckConcordanceOptions> = { documents: DOCUMENTS, ...CHECK_ANY };

/** A finding with the row that it stands in; −1 where it stands in none. */
interface PlacedFinding {
  readonly finding: CheckFinding;
  readonly row: number;
}

/**
 * Checks all versions against each other and reports each difference once, with the version that stands alone or those that agree with it.
 *
 * Each version is compared with the pivot. What most of them have against the pivot is the pivot's own difference, and is told of it against the
 * first of them. What one version has against the pivot counts where it has it against a third version too.
 *
 * @returns findings in the order of the rows: `target` is the version in doubt, `source` the pivot, or the first version that differs from
 * it where the pivot is in doubt.
 * @throws {ClauseAlignError} as `checkAlignment`.
 *
 * @example
 * ```ts
 * const concordance = concordLines([{ language: 'zh', lines: ['第5号'] }, { language: 'en', lines: ['No. 6'] }, { language: 'fr', lines: ['Nº 5'] }]);
 * checkConcordance(concordance).map(({ language }) => language); // ["en"]
 * ```
 */
export function checkConcordance(concordance: Concordance, options: CheckConcordanceOptions = {}): CheckFinding[] {
  expectArguments('checkConcordance', CONCORDANCE, { concordance });
  expectOptions('checkConcordance', CHECK, options);
  const { pivot } = concordance;
  const others = concordance.languages.filter((language) => language !== pivot);
  const compare = comparer(concordance, options);
  const found = others.map((language) => ({ language, findings: compare(pivot, language) }));
  const votes = countVotes(found.map(({ findings }) => findings));
  const isPivots = ({ finding, row }: PlacedFinding) =>
    row >= 0 && (votes.get(voteKey(finding, row)) ?? 0) * 2 > Math.max(2, others.length);
  const kept: PlacedFinding[] = [];
  /** What was told of the pivot, by another version that differs from it. */
  const told = new Set<string>();
  for (const { language, findings } of found) {
    const rows = new Set(findings.filter(isPivots).map(({ row }) => row));
    const ofPivot =
      rows.size === 0 ? [] : compare(language, pivot).filter(({ finding, row }) => rows.has(row) && finding.side !== 'source');
    kept.push(...ofPivot.filter((each) => !told.has(wordsKey(each))));
    for (const each of ofPivot) told.add(wordsKey(each));
    const own = findings.filter((each) => !isPivots(each));
    const third = others.find((each) => each !== language);
    if (own.length === 0 || third === undefined) kept.push(...own);
    else kept.push(...confirmed(own, compare(third, language, familiesOf(own)), compare(pivot, third)));
  }
  return kept.sort((a, b) => a.row - b.row).map((placed) => withAgreement(placed, concordance, compare));
}

/** Findings of a version that it has against a third one too; where the third has them against the pivot as well, it can't tell. */
function confirmed(own: readonly PlacedFinding[], third: readonly PlacedFinding[], thirdOwn: readonly PlacedFinding[]): PlacedFinding[] {
  const keys = (findings: readonly PlacedFinding[]) => new Set(findings.map(({ finding, row }) => voteKey(finding, row)));
  const [seen, shared] = [keys(third), keys(thirdOwn)];
  return own.filter(({ finding, row }) => row < 0 || seen.has(voteKey(finding, row)) || shared.has(voteKey(finding, row)));
}

/** Findings are of one difference where row and family of rules are the same. */
function voteKey({ rule }: CheckFinding, row: number): string {
  return `${row} ${familyOf(rule)}`;
}

/** The same, of the very words of the version in doubt: it may differ in two figures of a row. */
function wordsKey({ finding, row }: PlacedFinding): string {
  return `${voteKey(finding, row)} ${finding.actual}`;
}

const familyOf = (rule: string): string => FAMILIES[rule] ?? rule;

const familiesOf = (findings: readonly PlacedFinding[]): ReadonlySet<string> =>
  new Set(findings.map(({ finding }) => familyOf(finding.rule)));

const FAMILIES: Readonly<Record<string, string>> = {
  'number-differs': 'figures',
  'date-differs': 'figures',
  'session-differs': 'figures',
  'reference-differs': 'figures',
  'symbol-differs': 'figures',
  'clause-partial': 'passage',
  'clause-missing': 'missing',
  'clause-extra': 'extra',
};

function countVotes(versions: readonly (readonly PlacedFinding[])[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const findings of versions) {
    for (const key of new Set(findings.map(({ finding, row }) => voteKey(finding, row)))) votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  return votes;
}

/** Compares two versions by the rows, each two once. @param families of rules that are asked for. Default: all. */
type Comparer = (source: string, target: string, families?: ReadonlySet<string>) => readonly PlacedFinding[];

function comparer(concordance: Concordance, options: CheckConcordanceOptions): Comparer {
  const rowOf = new Map<string, number>();
  concordance.rows.forEach(({ cells }, row) => {
    for (const [language, units] of Object.entries(cells)) for (const { path } of units) rowOf.set(`${language} ${path}`, row);
  });
  const { documents, ...rest } = options;
  const known = new Map<string, readonly PlacedFinding[]>();
  return (source, target, families) => {
    const key = `${source} ${target} ${[...(families ?? [])].join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [from, to] = [source, target].map((language) => documents?.find((document) => document.language === language));
    const pair = from !== undefined && to !== undefined ? { documents: { source: from, target: to } } : {};
    const isWanted = (rule: string) => families?.has(familyOf(rule)) ?? true;
    const findings = findingsOf(alignmentOfRows(concordance, source, target), { ...rest, ...pair }, isWanted);
    const made = findings.map((finding) => {
      const rows = [rowOf.get(`${target} ${finding.target?.path}`), rowOf.get(`${source} ${finding.source?.path}`)];
      // Where the version in doubt has a place, that is the row, whichever version it is compared with.
      const [own, other] = finding.side === 'source' ? [rows[1], rows[0]] : rows;
      return { finding, row: own ?? other ?? -1 };
    });
    known.set(key, made);
    return made;
  };
}

/** Says which of three versions or more agree with the one in doubt, or that none does; nothing of what stands in no row. */
function withAgreement(placed: PlacedFinding, { languages, rows }: Concordance, compare: Comparer): CheckFinding {
  const { finding, row } = placed;
  const { language, rule } = finding;
  if (languages.length < 3 || row < 0) return finding;
  const differs = (other: string) =>
    compare(other, language, new Set([familyOf(rule)])).some((each) => wordsKey(each) === wordsKey(placed));
  const agreeing = languages.filter((other) => other !== language && (rows[row]?.cells[other]?.length ?? 0) > 0 && !differs(other));
  const [name = '', ...names] = [language, ...agreeing].map(languageName);
  const who =
    names.length === 0
      ? `The ${name} text stands alone among ${languages.length} versions`
      : `The ${listed(names)} text${names.length > 1 ? 's agree' : ' agrees'} with the ${name}`;
  return { ...finding, message: `${finding.message}. ${who}` };
}
