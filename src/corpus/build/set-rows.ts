import { alignDocuments } from '../../align/index.js';
import { checkAlignment } from '../../check/index.js';
import { checkConcordance, concordDocuments } from '../../concord/index.js';
import type { AlignmentUnit } from '../../model/alignment.js';
import type { CheckFinding } from '../../model/finding.js';
import type { Lexicon } from '../../model/lexicon.js';
import { roundConfidence, unitSeparator } from '../../write/pairs.js';
import type { ParsedVersion } from './read-versions.js';
import type { CorpusRow, RowCell, RowFinding } from './row.js';

/** The rows of some versions of a document, before any filter. */
export interface AlignedVersions {
  readonly rows: readonly CorpusRow[];
  /** Clauses without counterpart. */
  readonly unpaired: number;
  /** Share of the characters, 0..1, that stand in pairs which are likelier right than not. */
  readonly covered: number;
  /** Findings that stand in no row: of clauses without counterpart, and of the documents as a whole. */
  readonly elsewhere: readonly CheckFinding[];
}

/** Below this share of text in likely pairs two texts are not versions of one document. */
export const LEAST_COVERED = 0.15;

function cell({ version }: ParsedVersion, units: readonly AlignmentUnit[]): RowCell {
  const { language, status } = version;
  const text = units.map((unit) => unit.text).join(unitSeparator(language));
  return { language, paths: units.map(({ path }) => path), text, ...(status === undefined ? {} : { status }) };
}

/** The findings that concern each clause, by language and path, and those that were in no row. */
function findingsByClause(findings: readonly CheckFinding[], languages: (finding: CheckFinding) => readonly [string, string]) {
  const left = new Set(findings);
  const byClause = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const [source, target] = languages(finding);
    for (const key of new Set([`${source} ${finding.source?.path}`, `${target} ${finding.target?.path}`])) {
      const known = byClause.get(key);
      if (known === undefined) byClause.set(key, [finding]);
      else known.push(finding);
    }
  }
  const of = (cells: readonly RowCell[]): RowFinding[] => {
    const found = new Set(cells.flatMap(({ language, paths }) => paths.flatMap((path) => byClause.get(`${language} ${path}`) ?? [])));
    for (const finding of found) left.delete(finding);
    return [...found].map(({ rule, severity, language, actual, expected }) => ({ rule, severity, language, actual, expected }));
  };
  return { of, left: () => [...left] };
}

const sizeOf = (units: readonly AlignmentUnit[]): number => units.reduce((sum, { text }) => sum + text.length, 0);

/** Aligns two versions and checks them. */
export function pairRows(document: string, source: ParsedVersion, target: ParsedVersion, lexicons: readonly Lexicon[]): AlignedVersions {
  const documents = { source: source.document, target: target.document };
  const alignment = alignDocuments(documents.source, documents.target, { lexicons });
  const findings = checkAlignment(alignment, { documents, lexicons });
  const found = findingsByClause(findings, () => [source.version.language, target.version.language]);
  let [unpaired, likely, whole] = [0, 0, 0];
  const rows: CorpusRow[] = [];
  for (const pair of alignment.pairs) {
    const size = sizeOf(pair.source) + sizeOf(pair.target);
    whole += size;
    if (pair.source.length === 0 || pair.target.length === 0) {
      unpaired++;
      continue;
    }
    if (pair.confidence >= 0.5) likely += size;
    const cells = [cell(source, pair.source), cell(target, pair.target)];
    const confidence = roundConfidence(pair.confidence);
    rows.push({ document, id: pair.id, type: pair.type, cells, confidence, findings: found.of(cells) });
  }
  return { rows, unpaired, covered: whole === 0 ? 0 : likely / whole, elsewhere: found.left() };
}

/** Aligns all versions into rows and checks them. */
export function concordanceRows(
  document: string,
  versions: readonly ParsedVersion[],
  pivot: string,
  lexicons: readonly Lexicon[],
): AlignedVersions {
  const documents = versions.map((each) => each.document);
  const concordance = concordDocuments(documents, { lexicons, pivot });
  const findings = checkConcordance(concordance, { lexicons, documents });
  const other = (finding: CheckFinding) => (finding.language === pivot ? (versions.find(isOther)?.version.language ?? '') : pivot);
  const isOther = ({ version }: ParsedVersion) => version.language !== pivot;
  const found = findingsByClause(findings, (finding) => [other(finding), finding.language]);
  const ordered = [...versions.filter((each) => !isOther(each)), ...versions.filter(isOther)];
  let [unpaired, likely, whole] = [0, 0, 0];
  const rows: CorpusRow[] = [];
  for (const row of concordance.rows) {
    const filled = ordered.filter(({ version }) => (row.cells[version.language]?.length ?? 0) > 0);
    const cells = filled.map((each) => cell(each, row.cells[each.version.language] ?? []));
    const size = cells.reduce((sum, { text }) => sum + text.length, 0);
    whole += size;
    if (cells.length < 2) {
      unpaired++;
      continue;
    }
    if (row.confidence >= 0.5) likely += size;
    const type = cells.map(({ paths }) => paths.length).join('-');
    rows.push({ document, id: row.id, type, cells, confidence: roundConfidence(row.confidence), findings: found.of(cells) });
  }
  return { rows, unpaired, covered: whole === 0 ? 0 : likely / whole, elsewhere: found.left() };
}
