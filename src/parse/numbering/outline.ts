import type { Passage } from '../layout/passage.js';
import { type Attachment, attachMarks } from './degrees.js';
import { type OutlineRules, type Placed, type Surroundings, Walk } from './walk.js';

/**
 * Puts each passage of a division in its place, one after the other: printed numbers first and the others between them. Null for those that
 * `isApart` says are none of the division, as headings are. Each place is made as it is asked for: in long texts what lives on is copied by the
 * collector.
 */
export function* outline(
  passages: readonly Passage[],
  rules: OutlineRules,
  isApart: (at: number) => boolean = () => false,
): Iterable<Placed | null> {
  const own = passages.filter((_, i) => !isApart(i));
  const attached = attachMarks(own);
  const around = surroundings(own, attached);
  const printed = attached.some((attachment) => attachment?.depth === 0);
  const walk = new Walk(rules, printed);
  let at = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = isApart(i) ? undefined : own[at];
    if (passage) yield placeOne(walk, passage, attached[at] ?? null, around[at++]);
    else {
      walk.head();
      yield null;
    }
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
