import type { AnchorPair } from '../align/index.js';
import { alignUnits, type SideToAlign } from '../align/units.js';
import type { AlignmentSide } from '../model/alignment.js';
import type { DocumentDiff } from '../model/diff.js';
import type { Lexicon } from '../model/lexicon.js';
import { comparedClause } from '../similarity/side.js';
import { termCutter } from '../text/terms.js';
import { readingOf, revisedPair } from './revised-pair.js';

/**
 * Aligns two states of a text in one language. What reads the same and stands once in each state is paired, wherever it stands; the rest is
 * left to the engine, to whom every word is a translation of itself.
 */
export function alignStates(older: AlignmentSide, newer: AlignmentSide): DocumentDiff {
  const options = { lexicons: [sameWords(older)], anchors: { fixed: unchangedOnce(older, newer) }, secondPass: 'never' as const };
  const alignment = alignUnits('clause', stateToAlign(older), stateToAlign({ ...newer, language: older.language }), options);
  const pairs = alignment.pairs.map((pair) => revisedPair(pair, older.language));
  return { ...alignment, target: newer, pairs };
}

function unchangedOnce(older: AlignmentSide, newer: AlignmentSide): AnchorPair[] {
  const [before, after] = [standingOnce(older), standingOnce(newer)];
  return [...before].flatMap(([text, source]) => {
    const target = after.get(text);
    return target === undefined ? [] : [{ source: [source], target: [target] }];
  });
}

/** The texts that stand once in a side, with their indices. */
function standingOnce({ clauses }: AlignmentSide): Map<string, number> {
  const found = new Map<string, number>();
  const again = new Set<string>();
  clauses.forEach((unit, at) => {
    const text = readingOf(unit);
    if (found.has(text) || text === '') again.add(text);
    found.set(text, at);
  });
  for (const text of again) found.delete(text);
  return found;
}

/** How likely a word that was there before is there still. */
const KEPT = 0.9;

function sameWords({ language, clauses }: AlignmentSide): Lexicon {
  const cutter = termCutter(language, []);
  const terms = new Set(clauses.flatMap(({ text }) => cutter.cut(text)));
  return {
    source: language,
    target: language,
    keyed: true,
    entries: [...terms].map((term) => ({ source: term, target: term, probability: KEPT })),
  };
}

function stateToAlign(side: AlignmentSide): SideToAlign {
  const units = side.clauses.map((clause) => comparedClause(clause, scopeOf(clause.path)));
  // Its units stay what the alignment that they are of has compared.
  return { shown: side, compared: { language: side.language, units } };
}

/** Where a clause stands, told by its path without the numbers of its last container: `annex.1.op.2` and `annex.1.op.3` share a scope. */
function scopeOf(path: string): string {
  const containers = /^(?:(?:annex|part|sec)\.[^.]+\.)*/.exec(path)?.[0] ?? '';
  const [first = '', ...rest] = path.slice(containers.length).split('.');
  return `${containers}${first} ${rest.length}`;
}
