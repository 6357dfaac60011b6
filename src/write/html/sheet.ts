import { languageName } from '../../languages/name.js';
import type { Alignment, AlignmentSide, AlignmentUnit, Evidence } from '../../model/alignment.js';
import type { Concordance } from '../../model/concordance.js';
import type { CheckFinding, FindingPlace } from '../../model/finding.js';
import type { Provenance, TextStatus } from '../generator.js';
import { roundConfidence, roundCost, SIDES } from '../pairs.js';

/** Versions next to each other, row by row, as a page shows them: what an alignment and a concordance have in common. */
export interface Sheet {
  readonly unit: Alignment['unit'];
  readonly versions: readonly SheetVersion[];
  /** The version by which rows are named: an index into `versions`, from 0. */
  readonly pivot: number;
  readonly rows: readonly SheetRow[];
  readonly findings: readonly SheetFinding[];
}

export interface SheetVersion {
  readonly language: string;
  /** The language in English, or its tag where it has no table. */
  readonly name: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly status?: TextStatus;
  readonly clauses: readonly AlignmentUnit[];
}

/** Clauses that say the same. */
export interface SheetRow {
  /** For each version, indices from 0 into its clauses; empty where it has nothing. */
  readonly cells: readonly (readonly number[])[];
  /** 0..1. */
  readonly confidence: number;
  /** In nats; rows of two versions only. */
  readonly cost?: number;
  readonly evidence?: readonly Evidence[];
  readonly moved?: boolean;
  /** What a person has done to it: confirmed it as it was, or made it. */
  readonly hand?: 'confirmed' | 'changed';
}

/** A finding with its place in each version, in the order of the versions. */
export interface SheetFinding {
  readonly rule: string;
  readonly severity: CheckFinding['severity'];
  readonly message: string;
  readonly fingerprint: string;
  readonly places: readonly (FindingPlace | null)[];
}

function versionOf({ language, symbol, title, clauses }: AlignmentSide, status: TextStatus | undefined): SheetVersion {
  const name = languageName(language);
  return { language, name, symbol, title, ...(status === undefined ? {} : { status }), clauses };
}

function indexer({ clauses }: AlignmentSide): (units: readonly AlignmentUnit[]) => number[] {
  const index = new Map(clauses.map(({ path }, at) => [path, at]));
  return (units) => units.flatMap(({ path }) => index.get(path) ?? []);
}

function findingWith({ rule, severity, message, fingerprint }: CheckFinding, places: SheetFinding['places']): SheetFinding {
  return { rule, severity, message, fingerprint, places };
}

function at(places: readonly (readonly [version: number, place: FindingPlace | null])[], versions: number): SheetFinding['places'] {
  const byVersion = new Map(places);
  return Array.from({ length: versions }, (_, version) => byVersion.get(version) ?? null);
}

/** The sheet of two versions: source first. */
export function sheetOfAlignment(alignment: Alignment, findings: readonly CheckFinding[], provenance: Provenance): Sheet {
  const indices = { source: indexer(alignment.source), target: indexer(alignment.target) };
  const rows = alignment.pairs.map(({ confidence, cost, evidence, moved, confirmed, ...pair }): SheetRow => {
    const reasons = evidence.map((reason) => ({ ...reason, cost: roundCost(reason.cost) }));
    return {
      cells: SIDES.map((side) => indices[side](pair[side])),
      confidence: roundConfidence(confidence),
      cost: roundCost(cost),
      evidence: reasons,
      ...(moved ? { moved } : {}),
      ...(confirmed ? { hand: 'confirmed' } : {}),
    };
  });
  return {
    unit: alignment.unit,
    versions: [versionOf(alignment.source, provenance.sourceStatus), versionOf(alignment.target, provenance.targetStatus)],
    pivot: 0,
    rows,
    findings: findings.map((finding) => findingWith(finding, [finding.source, finding.target])),
  };
}

/** The sheet of three or more versions, in the order of the concordance. */
export function sheetOfConcordance(concordance: Concordance, findings: readonly CheckFinding[], provenance: Provenance): Sheet {
  const sides = concordance.languages.flatMap((language) => concordance.sides[language] ?? []);
  const indices = sides.map(indexer);
  const pivot = Math.max(0, concordance.languages.indexOf(concordance.pivot));
  const placed = (finding: CheckFinding): SheetFinding => {
    const inDoubt = concordance.languages.indexOf(finding.language);
    if (finding.side === 'source') return findingWith(finding, at([[inDoubt, finding.source]], sides.length));
    // The place of the source is the pivot's, or the next version's where the pivot itself is in doubt.
    const other = inDoubt === pivot ? (pivot === 0 ? 1 : 0) : pivot;
    const places: [number, FindingPlace | null][] = [
      [inDoubt, finding.target],
      [other, finding.source],
    ];
    return findingWith(finding, at(places, sides.length));
  };
  return {
    unit: concordance.unit,
    versions: sides.map((side) => versionOf(side, provenance.statuses?.[side.language])),
    pivot,
    rows: concordance.rows.map(({ cells, confidence }) => ({
      cells: sides.map(({ language }, version) => indices[version]?.(cells[language] ?? []) ?? []),
      confidence: roundConfidence(confidence),
    })),
    findings: findings.map(placed),
  };
}
