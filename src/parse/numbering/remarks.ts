import { asHeading, mergePassages, type Passage } from '../layout/passage.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import { firstCase } from '../recognise/punctuation.js';

const remark = /^[[［][^[\]［］]{2,60}[\]］]$/;

/**
 * Joins headings with the remarks in brackets right below them, as replies of States have their language and day: `Cuba`, `[Original: Spanish]`,
 * `[14 May 2019]`. One alone may be a document's own title.
 */
export function withRemarks(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  let headings = 0;
  for (const passage of passages) {
    const above = joined.at(-1);
    if (!above || !remark.test(passage.text) || !mayBear(above)) joined.push(passage);
    else {
      if (!bearsRemark(above)) headings++;
      joined[joined.length - 1] = asHeading(mergePassages(above, passage));
    }
  }
  return headings > 1 ? joined : passages;
}

function mayBear({ text, mark }: Passage): boolean {
  return mark === null && isHeadingLike(text) && firstCase(text) !== 'lower' && !remark.test(text);
}

/** Whether a passage is a heading with its remarks. */
export function bearsRemark({ text, lines: [first] }: Passage): boolean {
  return first?.hint === 'heading' && /[\]］]$/.test(text);
}
