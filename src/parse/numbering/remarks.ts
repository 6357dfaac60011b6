import { asHeading, mergePassages, type Passage } from '../layout/passage.js';
import { mayHeadNumbers } from './section-headings.js';

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
    if (!above || !remark.test(passage.text) || !mayHeadNumbers(above, undefined)) joined.push(passage);
    else {
      if (!bearsRemark(above)) headings++;
      joined[joined.length - 1] = asHeading(mergePassages(above, passage));
    }
  }
  return headings > 1 ? joined : passages;
}

/** Whether a passage is a heading with its remarks. */
export function bearsRemark({ text, lines: [first] }: Passage): boolean {
  return first?.hint === 'heading' && /[\]］]$/.test(text);
}
