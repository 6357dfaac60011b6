import { expectArguments, expectOptions } from '../arguments/expect.js';
import { DOCUMENT } from '../arguments/values.js';
import { keptFor } from '../kept-for.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { Clause, Document } from '../model/document.js';
import { comparedClause } from '../similarity/side.js';
import { ALIGN_DOCUMENTS } from './check-options.js';
import { alignInside } from './inside.js';
import type { AlignDocumentsOptions, AnchorPair, Anchors } from './options.js';
import { alignUnits, type SideToAlign, sideToAlign } from './units.js';

/**
 * Aligns two parsed versions of a document clause by clause.
 *
 * @returns pairs that hold every clause of both exactly once; an empty side gives 1-0 or 0-1 pairs only.
 * @throws {ClauseAlignError} `invalid-option` for an option out of range.
 *
 * @example
 * ```ts
 * const zh = parseDocument('人权理事会，\n重申以往的决议，\n1. 请秘书长协助；').document;
 * const en = parseDocument('The Human Rights Council,\nReaffirming past resolutions,\n1. Requests the Secretary-General to assist;').document;
 * alignDocuments(zh, en).pairs.map((pair) => pair.id); // ["organ=organ", "pp.1=pp.1", "op.1=op.1"]
 * ```
 */
export function alignDocuments(source: Document, target: Document, options: AlignDocumentsOptions = {}): Alignment {
  expectArguments('alignDocuments', DOCUMENT, { source, target });
  expectOptions('alignDocuments', ALIGN_DOCUMENTS, options);
  const { clause: outer, sentence: inner } = partAnchors(options.anchors ?? {});
  const [from, to] = [documentSide(source), documentSide(target)];
  if (options.unit === 'sentence') {
    // Every clause is needed to find every sentence: what is too weak is left out at the end.
    const clauses = alignUnits('clause', from, to, { ...options, anchors: outer, minConfidence: 0 });
    const inside = alignInside(clauses, source, target, 'sentence', { ...options, anchors: inner });
    return sentenceAlignment(clauses, inside, options.minConfidence ?? 0);
  }
  const clauses = alignUnits('clause', from, to, options);
  if (options.children === undefined) return clauses;
  const children = alignInside(clauses, source, target, options.children, { ...options, anchors: {} });
  const pairs = clauses.pairs.map((pair, k) => {
    const inside = children[k]?.filter((child) => child.confidence >= (options.minConfidence ?? 0)) ?? [];
    return inside.length > 1 ? { ...pair, children: inside } : pair;
  });
  return { ...clauses, pairs };
}

/** Anchors by sentence (`op.11.s.2`) steer the sentences, all others the clauses. */
function partAnchors({ fixed = [], forbidden = [] }: Anchors): { clause: Anchors; sentence: Anchors } {
  const bySentence = ({ source, target }: AnchorPair) =>
    [...source, ...target].every((unit) => typeof unit === 'string' && /\.s\.\d+$/.test(unit));
  const byClause = (pair: AnchorPair) => !bySentence(pair);
  return {
    clause: { fixed: fixed.filter(byClause), forbidden: forbidden.filter(byClause) },
    sentence: { fixed: fixed.filter(bySentence), forbidden: forbidden.filter(bySentence) },
  };
}

/** The pairs inside the clauses in the place of the clauses. */
function sentenceAlignment(clauses: Alignment, inside: readonly (readonly AlignmentPair[])[], least: number): Alignment {
  const pairs = clauses.pairs.flatMap((pair, k) => {
    const own = (inside[k] ?? []).filter((child) => child.confidence >= least);
    return pair.moved ? own.map((child) => ({ ...child, moved: true })) : own;
  });
  const side = (name: 'source' | 'target', shown: AlignmentSide): AlignmentSide => {
    const order = new Map(shown.clauses.map(({ path }, k) => [path, k]));
    const units = inside.flat().flatMap((pair) => pair[name]);
    const clauseOf = (unit: AlignmentUnit) => order.get(unit.path.replace(/\.s\.\d+$/, '')) ?? 0;
    return { ...shown, clauses: units.sort((a, b) => clauseOf(a) - clauseOf(b) || a.span.start - b.span.start) };
  };
  return { unit: 'sentence', source: side('source', clauses.source), target: side('target', clauses.target), pairs };
}

/** A document on its way into the search, made once for as many versions as it is aligned with. */
const documentSide = keptFor((document: Document): SideToAlign => {
  const labels = noteLabels(document);
  const { language, symbol, title } = document;
  const clauses = document.clauses.map(({ path, text, span, numbering }): AlignmentUnit => ({ path, text, span, numbering }));
  const units = document.clauses.map((clause) => comparedClause(clause, scopeOf(clause), labels.get(clause.path)));
  return sideToAlign({ language, symbol, title, clauses }, { language, units });
});

/** For each clause the labels of the notes whose marks stand in it. */
function noteLabels(document: Document): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const note of document.notes) {
    for (const path of [...note.references, note.path]) labels.set(path, [...(labels.get(path) ?? []), note.label]);
  }
  return labels;
}

/** Where a clause stands: the containers of its path and its kind. `annex.1.op.2` and `annex.1.op.3` share a scope. */
function scopeOf(clause: Clause): string {
  const containers = /^(?:(?:annex|part|sec)\.[^.]+\.)*/.exec(clause.path)?.[0] ?? '';
  return `${containers}${clause.kind}`;
}
