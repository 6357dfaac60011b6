/** A kind of bead: how many units of each side it links. */
export interface BeadType {
  readonly source: number;
  readonly target: number;
}

/**
 * Every kind of bead that the search considers, in the order in which ties are broken: of two paths that cost the same, the one whose
 * last bead stands further up wins.
 */
export const BEAD_TYPES: readonly BeadType[] = [
  { source: 1, target: 1 },
  { source: 1, target: 0 },
  { source: 0, target: 1 },
  { source: 1, target: 2 },
  { source: 2, target: 1 },
  { source: 2, target: 2 },
  { source: 1, target: 3 },
  { source: 3, target: 1 },
  { source: 1, target: 4 },
  { source: 4, target: 1 },
];

/** The beads that join no units. */
export const SINGLE_TYPES: readonly BeadType[] = BEAD_TYPES.filter(({ source, target }) => source <= 1 && target <= 1);

/** The most units that a bead has on one side. */
export const MAX_MERGE = 4;

/** A bead in place: half-open ranges of unit indices, from 0. */
export interface Bead {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

export function isNull(bead: Bead): boolean {
  return bead.sourceStart === bead.sourceEnd || bead.targetStart === bead.targetEnd;
}
