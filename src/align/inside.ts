import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { Clause, Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { comparedClause } from '../similarity/side.js';
import { splitSegments, splitSentences } from '../text/sentences.js';
import type { Constraints } from './constraints.js';
import type { Anchor } from './corridor.js';
import type { AlignOptions, Piece } from './options.js';
import { alignUnits, type SideToAlign, sideToAlign } from './units.js';

/** Pieces of the clauses of one side, in the order of the clause pairs. */
interface Pieces {
  readonly units: AlignmentUnit[];
  /** For each unit, the index of its clause pair. */
  readonly pair: number[];
}

/**
 * Aligns what stands inside paired clauses: their sentences or segments. The evidence is weighed over the whole document, so that a word
 * that is everywhere says little here too; no pair leaves the clauses that it stands in.
 *
 * @returns for each clause pair, by index, the pairs inside.
 */
export function alignInside(
  clauses: Alignment,
  source: Document,
  target: Document,
  piece: Piece,
  options: AlignOptions,
): AlignmentPair[][] {
  const from = cutSide(clauses, source, 'source', piece);
  const to = cutSide(clauses, target, 'target', piece);
  const inside = alignUnits(
    'sentence',
    sideOf(clauses.source, from),
    sideOf(clauses.target, to),
    { ...options, minConfidence: 0 },
    {
      constraints: within(from.pair, to.pair),
      way: corners(clauses.pairs.length, from.pair, to.pair),
    },
  );
  const pairOf = new Map<AlignmentUnit, number>();
  for (const { units, pair } of [from, to]) {
    for (const [k, unit] of units.entries()) pairOf.set(unit, pair[k] ?? 0);
  }
  const children: AlignmentPair[][] = clauses.pairs.map(() => []);
  for (const pair of inside.pairs) {
    const unit = pair.source[0] ?? pair.target[0];
    if (unit !== undefined) children[pairOf.get(unit) ?? 0]?.push(pair);
  }
  return children;
}

/** Where each clause pair begins, on both sides: the path passes from one to the next there only. */
function corners(pairs: number, source: readonly number[], target: readonly number[]): Anchor[] {
  let [s, t] = [0, 0];
  return Array.from({ length: pairs }, (_, pair) => {
    while (s < source.length && (source[s] ?? 0) < pair) s++;
    while (t < target.length && (target[t] ?? 0) < pair) t++;
    return { source: s, target: t };
  });
}

/** Only beads whose units all stand in one clause pair. */
function within(source: readonly number[], target: readonly number[]): Constraints {
  return {
    allows(sourceStart, sourceEnd, targetStart, targetEnd) {
      const pair = sourceEnd > sourceStart ? source[sourceStart] : target[targetStart];
      if (sourceEnd > sourceStart && source[sourceEnd - 1] !== pair) return false;
      return targetEnd === targetStart || (target[targetStart] === pair && target[targetEnd - 1] === pair);
    },
  };
}

function sideOf(side: AlignmentSide, { units }: Pieces): SideToAlign {
  return sideToAlign({ ...side, clauses: units }, { language: side.language, units: units.map((unit) => comparedClause(unit)) });
}

function cutSide(clauses: Alignment, document: Document, side: 'source' | 'target', piece: Piece): Pieces {
  const byPath = new Map(document.clauses.map((clause) => [clause.path, clause]));
  const units: AlignmentUnit[] = [];
  const pair: number[] = [];
  clauses.pairs.forEach((clausePair, index) => {
    for (const { path } of clausePair[side]) {
      const clause = byPath.get(path);
      if (clause === undefined) continue;
      for (const unit of piecesOf(clause, document, piece)) {
        units.push(unit);
        pair.push(index);
      }
    }
  });
  return { units, pair };
}

function piecesOf(clause: Clause, document: Document, piece: Piece): AlignmentUnit[] {
  const spans = piece === 'sentence' ? splitSentences(clause.text, document.language) : splitSegments(clause.text, document.language);
  const place = placeIn(document.text, clause);
  return spans.map((span, k) => ({
    path: `${clause.path}.${piece === 'sentence' ? 's' : 'c'}.${k + 1}`,
    text: clause.text.slice(span.start, span.end),
    span: place(span),
    numbering: k === 0 ? clause.numbering : null,
  }));
}

/** Finds stretches of a clause's reading text in the text that was read: its characters stand there in order, between marks and furniture. */
function placeIn(text: string, clause: Clause): (span: Span) => Span {
  const offsets = new Int32Array(clause.text.length).fill(-1);
  let at = clause.span.start;
  for (let k = 0; k < clause.text.length; k++) {
    const character = clause.text.charAt(k);
    if (/\s/.test(character)) continue;
    const found = text.indexOf(character, at);
    if (found < 0 || found >= clause.span.end) continue;
    offsets[k] = found;
    at = found + 1;
  }
  return ({ start, end }) => {
    const placed = Array.from(offsets.subarray(start, end)).filter((offset) => offset >= 0);
    return placed.length === 0 ? clause.span : { start: placed[0] ?? 0, end: (placed[placed.length - 1] ?? 0) + 1 };
  };
}
