import type { Passage } from '../layout/passage.js';
import { markBehindQuote } from '../recognise/quotation.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { type Attachment, attachMarks } from './degrees.js';
import { findQuotations, withMarksBehindQuotes } from './quotations.js';
import { type OutlineRules, type Placed, type Surroundings, Walk } from './walk.js';

/** Puts each passage of a division in its place, one after the other: quotations apart, printed numbers first and the others between them. */
export function outline(found: readonly Passage[], rules: OutlineRules, vocabulary: Vocabulary): Iterable<Placed> {
  const passages = withMarksBehindQuotes(found, vocabulary);
  const quotations = findQuotations(passages, vocabulary);
  if (quotations.length === 0) return outlinePlain(passages, rules, new Map());
  const inner = new Map<Passage, readonly Passage[]>();
  const outer: Passage[] = [];
  let at = 0;
  for (const { from, to } of quotations) {
    outer.push(...passages.slice(at, from));
    const before = outer.at(-1);
    const quoted = passages
      .slice(from, to)
      .map((passage) => ({ ...passage, mark: markBehindQuote(passage.text, vocabulary) ?? passage.mark, origin: passage }));
    if (before) inner.set(before, quoted);
    at = to;
  }
  return outlinePlain([...outer, ...passages.slice(at)], rules, inner);
}

/** `quotations` holds what is quoted after a passage. */
function* outlinePlain(
  passages: readonly Passage[],
  rules: OutlineRules,
  quotations: ReadonlyMap<Passage, readonly Passage[]>,
): Iterable<Placed> {
  const attached = attachMarks(passages);
  const printed = attached.some((attachment) => attachment?.depth === 0);
  const walk = new Walk(rules, printed);
  const around = surroundings(passages, attached);
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i];
    if (!passage) continue;
    yield placeOne(walk, passage, attached[i] ?? null, around[i]);
    const quoted = quotations.get(passage);
    if (quoted) yield* placeQuotation(walk, quoted, rules);
  }
}

function placeOne(walk: Walk, passage: Passage, attachment: Attachment | null, around: Surroundings | undefined): Placed {
  if (passage.mark?.form === 'bullet') return walk.bullet(passage);
  return attachment ? walk.marked(passage, attachment) : walk.unmarked(passage, around ?? { next: null, following: undefined, run: 1 });
}

/** For each unmarked passage what stands after it. */
function surroundings(passages: readonly Passage[], attached: readonly (Attachment | null)[]): (Surroundings | undefined)[] {
  const around: (Surroundings | undefined)[] = new Array(attached.length);
  let next: Attachment | null = null;
  let run = 0;
  for (let i = attached.length - 1; i >= 0; i--) {
    run = attached[i] ? 0 : run + 1;
    if (!attached[i]) around[i] = { next, following: passages[i + 1], run };
    next = attached[i] ?? next;
  }
  return around;
}

/** Paragraphs quoted inside the one that was placed last, counted for themselves. */
function placeQuotation(walk: Walk, passages: readonly Passage[], rules: OutlineRules): Placed[] {
  const placed = [...outlinePlain(passages, { ...rules, kind: 'item', numbered: true, inferItems: false, intro: null }, new Map())];
  const path = walk.quote(passages.at(-1));
  return placed.map((p) => ({ ...p, passage: p.passage.origin ?? p.passage, path: `${path}.${p.path}` }));
}
