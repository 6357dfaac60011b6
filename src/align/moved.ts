import type { BeadScorer } from '../similarity/scorer.js';
import { Leads, MOST_LEAD } from './lead.js';
import { type MovedFeatures, movedEvidence, movedModel } from './moved-model.js';
import type { PlacedBead } from './placed.js';

/** Units of either side that are tried against each other at most. */
const MOST_TRIED = 400;

/** Whether a pair of unit indices is open to being joined. */
export type MayMove = (source: number, target: number) => boolean;

/** A unit whose place may be elsewhere. */
interface OpenUnit {
  readonly index: number;
  readonly bead: PlacedBead;
  /** Nats that the bead it is in would be cheaper without it. */
  readonly saved: number;
}

/** Two units that may belong together, and what speaks for it. */
export interface MovedCandidate {
  readonly source: OpenUnit;
  readonly target: OpenUnit;
  readonly features: MovedFeatures;
}

/** One of those, or two that change places, and how sure each is in log-odds. */
interface Proposal {
  readonly moves: readonly MovedCandidate[];
  readonly gain: number;
}

/**
 * What is left alone on both sides, paired only because it stands in the same place, or joined to a neighbour for want of its own counterpart,
 * is tried against each other: units that belong together though they cross other pairs are moved text, not one missing and one extra.
 * Greedy by proof; quadratic in the units tried.
 */
export function joinMoved(beads: readonly PlacedBead[], scorer: BeadScorer, mayMove: MayMove): PlacedBead[] {
  const settled = new Set<OpenUnit>();
  const givers = new Set<PlacedBead>();
  const moved: PlacedBead[] = [];
  for (const { moves, gain } of proposals(beads, scorer, mayMove)) {
    const units = moves.flatMap(({ source, target }) => [source, target]);
    // A bead of several units gives one of them away at most: what is left of it was weighed so.
    if (units.some((unit) => settled.has(unit) || (isJoined(unit.bead) && givers.has(unit.bead)))) continue;
    for (const unit of units) {
      settled.add(unit);
      givers.add(unit.bead);
    }
    const confidence = 1 / (1 + Math.exp(-gain));
    for (const { source, target } of moves) moved.push({ source: [source.index], target: [target.index], confidence, moved: true });
  }
  if (moved.length === 0) return [...beads];
  const gone = { source: new Set(moved.flatMap(({ source }) => source)), target: new Set(moved.flatMap(({ target }) => target)) };
  return [...beads.flatMap((bead) => (givers.has(bead) ? remaining(bead, gone) : [bead])), ...moved];
}

const isJoined = ({ source, target }: PlacedBead) => source.length > 0 && target.length > 0 && source.length + target.length > 2;

/** A bead without the units that have found their counterpart elsewhere. */
function remaining(bead: PlacedBead, gone: Readonly<Record<'source' | 'target', ReadonlySet<number>>>): PlacedBead[] {
  const source = bead.source.filter((unit) => !gone.source.has(unit));
  const target = bead.target.filter((unit) => !gone.target.has(unit));
  const { confidence } = bead;
  if (source.length > 0 && target.length > 0) return [{ ...bead, source, target }];
  return [
    ...source.map((unit) => ({ source: [unit], target: [], confidence })),
    ...target.map((unit) => ({ source: [], target: [unit], confidence })),
  ];
}

function proposals(beads: readonly PlacedBead[], scorer: BeadScorer, mayMove: MayMove): readonly Proposal[] {
  const candidates = [...movedCandidates(beads, scorer, mayMove, hopeToWin(scorer))];
  const single = candidates.map((move): Proposal => ({ moves: [move], gain: movedEvidence(move.features, movedModel) }));
  const first = ({ moves: [move] }: Proposal) => [move?.source.index ?? 0, move?.target.index ?? 0] as const;
  return [...single, ...exchanges(candidates, scorer)]
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || first(a)[0] - first(b)[0] || first(a)[1] - first(b)[1]);
}

/** Units may win that share something, by themselves or as two that change places, were their content as likely as it can be. */
const hopeToWin = (scorer: BeadScorer): Hope => ({
  content: 0,
  isHopeful: (features) => movedEvidence(features, movedModel) > 0 || movedEvidence(exchanged(features, scorer), movedModel) > 0,
});

/** Of units that change places what each of both moves saves: none of the four is left alone then. */
const exchanged = (features: MovedFeatures, scorer: BeadScorer): MovedFeatures => ({
  ...features,
  saved: features.saved / 2 + scorer.aloneCost * 2,
});

/**
 * Two pairs of one unit each that were held together by their numbers or places alone, while the content of the units speaks for the other's
 * partners: the two have changed places and kept the numbers that stand there. The two are one event: the content of
 * one may say nothing where that of the other says much.
 */
function exchanges(candidates: readonly MovedCandidate[], scorer: BeadScorer): Proposal[] {
  const paired = candidates.filter(({ source, target }) => [source, target].every(isPaired));
  const known = new Map(paired.map((move) => [`${move.source.index}:${move.target.index}`, move]));
  return paired.flatMap((move): Proposal[] => {
    const { source, target } = move;
    const mirror = known.get(`${target.bead.source[0]}:${source.bead.target[0]}`);
    if (mirror === undefined || mirror.source.index < source.index || move.features.content + mirror.features.content <= 0) return [];
    const moves = [move, mirror].map((one) => ({ ...one, features: exchanged(one.features, scorer) }));
    return [{ moves, gain: Math.min(...moves.map(({ features }) => movedEvidence(features, movedModel))) }];
  });
}

const isPaired = ({ bead: { source, target } }: OpenUnit) => source.length === 1 && target.length === 1;

/** A step of rounding, in nats. */
const ROUNDING = 1e-6;

/** Which units are worth a look. */
export interface Hope {
  /** What their content must be able to say at least beyond, in nats. */
  readonly content: number;
  /** Asked with the most that the content of two units, and its lead, could say. */
  isHopeful(features: MovedFeatures): boolean;
}

/** All are. */
const ANY: Hope = { content: Number.NEGATIVE_INFINITY, isHopeful: () => true };

/** The units of both sides that may belong together elsewhere than they stand, however unlikely that is: those of which there is hope. */
export function* movedCandidates(
  beads: readonly PlacedBead[],
  scorer: BeadScorer,
  mayMove: MayMove,
  hope: Hope = ANY,
): Iterable<MovedCandidate> {
  const sources = openUnits(beads, 'source', scorer);
  const targets = openUnits(beads, 'target', scorer);
  if (sources.length === 0 || targets.length === 0) return;
  const rivals = lnAlone(sources) + lnAlone(targets);
  const leads = new Leads(scorer);
  const mostContent = scorer.mostContent(targets.map(({ index }) => index));
  for (const source of sources) {
    const mostOf = mostContent(source.index);
    for (let k = 0; k < targets.length; k++) {
      const target = targets[k];
      const most = mostOf[k] ?? 0;
      // One of the two must want for a counterpart where it stands.
      if (target === undefined || most <= hope.content || source.bead === target.bead || (isJoined(source.bead) && isJoined(target.bead)))
        continue;
      if (scorer.isBlank(source.index, target.index) || !mayMove(source.index, target.index)) continue;
      const setting = scorer.settingGain(source.index, target.index);
      const saved = source.saved + target.saved - 2 * scorer.aloneCost;
      const only = rivals === 0 && isAlone(source) && isAlone(target) ? 1 : 0;
      const known = { setting, saved, rivals, only };
      if (!hope.isHopeful({ ...known, content: most + ROUNDING, lacking: 0, lead: MOST_LEAD })) continue;
      const content = scorer.contentGain(source.index, target.index);
      const lacking = Math.min(0, content);
      if (!hope.isHopeful({ ...known, content, lacking, lead: MOST_LEAD })) continue;
      yield { source, target, features: { ...known, content, lacking, lead: leads.of(source.index, target.index, content) } };
    }
  }
}

/** ln of the units that stand alone on a side, of one at least. */
function lnAlone(units: readonly OpenUnit[]): number {
  return Math.log(Math.max(1, units.filter(isAlone).length));
}

const isAlone = ({ bead: { source, target } }: OpenUnit) => source.length + target.length === 1;

function openUnits(beads: readonly PlacedBead[], side: 'source' | 'target', scorer: BeadScorer): OpenUnit[] {
  const open = beads.flatMap((bead): OpenUnit[] => {
    const units = bead[side];
    if (units.length > 1 && isJoined(bead)) return joinedUnits(bead, side, scorer);
    const [index] = units;
    return index !== undefined && isOpen(bead, scorer) ? [{ index, bead, saved: savedBy(bead, scorer) }] : [];
  });
  return open.slice(0, MOST_TRIED);
}

/** A unit alone, or a pair that nothing in the content of its two units speaks for. */
function isOpen({ source, target }: PlacedBead, scorer: BeadScorer): boolean {
  if (source.length + target.length === 1) return true;
  const [s, t] = [source[0], target[0]];
  return source.length === 1 && target.length === 1 && s !== undefined && t !== undefined && scorer.contentGain(s, t) <= 0;
}

/** What is saved where a unit leaves its bead; the unit that it was paired with stands alone then. */
function savedBy({ source, target }: PlacedBead, scorer: BeadScorer): number {
  return source.length + target.length === 1 ? scorer.aloneCost : costOf(source, target, scorer) - scorer.aloneCost;
}

function costOf(source: readonly number[], target: readonly number[], scorer: BeadScorer): number {
  const [s = 0, t = 0] = [source[0], target[0]];
  return scorer.evidence(s, s + source.length, t, t + target.length).reduce((sum, each) => sum + each.cost, 0);
}

/** The first and the last of the units that a bead joins: without them it is a bead still. */
function joinedUnits(bead: PlacedBead, side: 'source' | 'target', scorer: BeadScorer): OpenUnit[] {
  if (bead.moved) return [];
  const whole = costOf(bead.source, bead.target, scorer);
  return [bead[side].slice(1), bead[side].slice(0, -1)].flatMap((rest): OpenUnit[] => {
    const index = bead[side].find((unit) => !rest.includes(unit));
    const left = side === 'source' ? costOf(rest, bead.target, scorer) : costOf(bead.source, rest, scorer);
    return index === undefined ? [] : [{ index, bead, saved: whole - left }];
  });
}
