import { type ItemEvidence, identityLinks } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';

/** How often the mark of a note stands in the same clause of both versions. */
const SAME_NOTE = 0.95;

/** Note marks: the same note hangs on the same clause in every language. */
export function noteEvidence(source: ComparedSide, target: ComparedSide): ItemEvidence<'notes'> {
  const labels = (side: ComparedSide) => side.units.map((unit) => unit.notes);
  return { kind: 'notes', source: labels(source), target: labels(target), ...identityLinks(SAME_NOTE) };
}
