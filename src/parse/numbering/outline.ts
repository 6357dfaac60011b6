import type { Passage } from '../layout/passage.js';
import { type Attachment, attachMarks } from './degrees.js';
import { type OutlineRules, type Placed, type Surroundings, Walk } from './walk.js';

const none: ReadonlySet<Passage> = new Set();

/** Puts each passage of a division in its place, one after the other: printed numbers first and the others between them; `headed` are those right below a heading. */
export function* outline(passages: readonly Passage[], rules: OutlineRules, headed = none): Iterable<Placed> {
  const attached = attachMarks(passages);
  const printed = attached.some((attachment) => attachment?.depth === 0);
  const walk = new Walk(rules, printed);
  const around = surroundings(passages, attached);
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i];
    if (passage && headed.has(passage)) walk.head();
    if (passage) yield placeOne(walk, passage, attached[i] ?? null, around[i]);
  }
}

/**
 * The same for passages of which some are none of the division: null for those, the others' places as if nothing stood between them. Each is made
 * as it is asked for: in long texts what lives on is copied by the collector.
 */
export function* outlineAmong(
  passages: readonly Passage[],
  isApart: (at: number) => boolean,
  rules: OutlineRules,
): Iterable<Placed | null> {
  const own = passages.filter((_, i) => !isApart(i));
  const headed = new Set(passages.filter((_, i) => i > 0 && isApart(i - 1)));
  const places = outline(own, rules, headed)[Symbol.iterator]();
  for (let i = 0; i < passages.length; i++) yield isApart(i) ? null : (places.next().value ?? null);
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
