import { type NumberedItems, numberItems } from '../../text/numbered-items.js';
import { identityLinks } from '../presence/item-links.js';
import type { ItemEvidence } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';

/** How often the mark of a note stands in the same clause of both versions. */
const SAME_NOTE = 0.95;

/** Note marks: the same note hangs on the same clause in every language. */
export function noteEvidence(sourceSide: ComparedSide, targetSide: ComparedSide): ItemEvidence<'notes'> {
  const [source, target] = [labels(sourceSide), labels(targetSide)];
  return { kind: 'notes', source, target, ...identityLinks(source, target, SAME_NOTE) };
}

const labels = ({ units }: ComparedSide): NumberedItems => numberItems(units, ({ notes }) => notes);
