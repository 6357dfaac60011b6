import { givenAlignment } from '../align/given.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { Concordance } from '../model/concordance.js';
import type { LadderBead } from '../model/ladder.js';
import type { Sheet, SheetRow, SheetVersion } from '../write/html/sheet.js';
import { labelOf } from '../write/html/sheet-html.js';

function sideOf({ language, symbol, title, clauses }: SheetVersion): AlignmentSide {
  return { language, symbol, title, clauses };
}

/**
 * The corrected rows as an alignment of two of the versions: pairs in their order, with ids, types and what crosses, as if they had been
 * given; what the machine knew of a pair that no hand has touched stays with it. Clauses of rows that were left out stay out.
 *
 * @param versions Indices from 0 of the source and the target.
 */
export function correctedAlignment(
  sheet: Sheet,
  rows: readonly SheetRow[],
  versions: readonly [source: number, target: number],
): Alignment {
  const [from, to] = [sheet.versions[versions[0]], sheet.versions[versions[1]]];
  if (from === undefined || to === undefined) throw new Error(`no version ${versions}`);
  const rowOf = new Map<AlignmentUnit, SheetRow>();
  const beads = rows.flatMap((row) => {
    const [source, target] = [row.cells[versions[0]] ?? [], row.cells[versions[1]] ?? []];
    for (const unit of [...source.map((at) => from.clauses[at]), ...target.map((at) => to.clauses[at])]) if (unit) rowOf.set(unit, row);
    return parted({ source, target, confidence: row.confidence });
  });
  const alignment = givenAlignment(sheet.unit, sideOf(from), sideOf(to), { beads });
  const pairs = alignment.pairs.flatMap((pair) => {
    const [first] = [...pair.source, ...pair.target];
    const row = first && rowOf.get(first);
    return row === undefined ? [] : withKnown(pair, row);
  });
  return { ...alignment, pairs };
}

/** Clauses without a counterpart each stand alone, also where a row holds several. */
function parted(bead: LadderBead): LadderBead[] {
  if (bead.source.length === 0) return bead.target.map((unit) => ({ ...bead, target: [unit] }));
  return bead.target.length === 0 ? bead.source.map((unit) => ({ ...bead, source: [unit] })) : [bead];
}

function withKnown(pair: AlignmentPair, { cost = 0, evidence = [], hand, moved }: SheetRow): AlignmentPair {
  if (hand === 'changed') return { ...pair, confidence: 1, confirmed: true };
  return { ...pair, cost, evidence, ...(moved ? { moved } : {}), ...(hand ? { confidence: 1, confirmed: true } : {}) };
}

/** The corrected rows as a concordance of all versions. */
export function correctedConcordance(sheet: Sheet, rows: readonly SheetRow[]): Concordance {
  const { unit, versions, pivot } = sheet;
  const languages = versions.map(({ language }) => language);
  const idOf = (row: SheetRow): string => {
    const [first = ''] = labelOf(sheet, row).split(' ');
    const holder = row.cells.findIndex((cell) => cell.length > 0);
    return (row.cells[pivot]?.length ?? 0) > 0 ? first : `${languages[holder]}:${first}`;
  };
  const cellsOf = (row: SheetRow) =>
    versions.map(({ language, clauses }, version) => [language, (row.cells[version] ?? []).flatMap((at) => clauses[at] ?? [])]);
  return {
    unit: unit === 'line' ? 'line' : 'clause',
    languages,
    pivot: languages[pivot] ?? '',
    sides: Object.fromEntries(versions.map((version) => [version.language, sideOf(version)])),
    rows: rows.map((row) => ({ id: idOf(row), cells: Object.fromEntries(cellsOf(row)), confidence: row.hand ? 1 : row.confidence })),
  };
}
