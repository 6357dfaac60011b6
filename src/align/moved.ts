import type { BeadScorer } from '../similarity/scorer.js';
import type { PlacedBead } from './placed.js';

/** Units of either side that are tried against each other at most. */
const MOST_TRIED = 400;

/** Two units that may belong together, and how sure that is in log-odds. */
interface Proposal {
  readonly source: number;
  readonly target: number;
  readonly gain: number;
}

/**
 * What is left alone on both sides, or paired only because it stands in the same place, is tried against each other: units that belong
 * together though they cross other pairs are moved text, not one missing and one extra. Greedy by proof; quadratic in the units tried.
 *
 * @param mayMove whether a pair of unit indices is open to it.
 */
export function joinMoved(
  beads: readonly PlacedBead[],
  scorer: BeadScorer,
  mayMove: (source: number, target: number) => boolean,
): PlacedBead[] {
  const open = beads.filter((bead) => isOpen(bead, scorer));
  const partner = new Map<number, Proposal>();
  const targetsTaken = new Set<number>();
  for (const proposal of proposals(open, scorer, mayMove)) {
    if (partner.has(proposal.source) || targetsTaken.has(proposal.target)) continue;
    partner.set(proposal.source, proposal);
    targetsTaken.add(proposal.target);
  }
  if (partner.size === 0) return [...beads];
  const isTried = new Set(open);
  return beads.flatMap((bead) => (isTried.has(bead) ? rejoined(bead, partner, targetsTaken) : [bead]));
}

/** A unit alone, or a pair that nothing in the content of its two units speaks for. */
function isOpen({ source, target }: PlacedBead, scorer: BeadScorer): boolean {
  if (source.length + target.length === 1) return true;
  const [s, t] = [source[0], target[0]];
  return source.length === 1 && target.length === 1 && s !== undefined && t !== undefined && scorer.contentGain(s, t) <= 0;
}

function proposals(open: readonly PlacedBead[], scorer: BeadScorer, mayMove: (source: number, target: number) => boolean): Proposal[] {
  const sources = open.flatMap((bead) => bead.source).slice(0, MOST_TRIED);
  const targets = open.flatMap((bead) => bead.target).slice(0, MOST_TRIED);
  const together = new Set(open.map((bead) => `${bead.source[0]}:${bead.target[0]}`));
  const found: Proposal[] = [];
  for (const source of sources) {
    for (const target of targets) {
      if (together.has(`${source}:${target}`) || !mayMove(source, target)) continue;
      const gain = scorer.crossingGain(source, target);
      if (gain > 0) found.push({ source, target, gain });
    }
  }
  return found.sort((a, b) => b.gain - a.gain || a.source - b.source || a.target - b.target);
}

/** An open bead with its moved partner; what has lost its own stands alone. */
function rejoined(bead: PlacedBead, partner: ReadonlyMap<number, Proposal>, targetsTaken: ReadonlySet<number>): PlacedBead[] {
  const [source, target] = [bead.source[0], bead.target[0]];
  const moved = source === undefined ? undefined : partner.get(source);
  const lost = target !== undefined && targetsTaken.has(target);
  if (moved === undefined && !lost) return [bead];
  const alone = { confidence: bead.confidence };
  const own: PlacedBead[] =
    moved === undefined
      ? source === undefined
        ? []
        : [{ source: [source], target: [], ...alone }]
      : [{ source: [moved.source], target: [moved.target], confidence: 1 / (1 + Math.exp(-moved.gain)), moved: true }];
  return target === undefined || lost ? own : [...own, { source: [], target: [target], ...alone }];
}
