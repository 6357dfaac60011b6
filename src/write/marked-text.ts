import type { Alignment } from '../model/alignment.js';
import type { FindingPlace } from '../model/finding.js';
import type { Side } from './pairs.js';

/** A clause in three parts: before the words concerned, those, and after. The middle is empty where the whole clause is concerned. */
export interface MarkedText {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The clause of a finding with the words concerned apart; null where the finding stands in no clause of that side. */
export function markedText(alignment: Alignment, side: Side, place: FindingPlace | null): MarkedText | null {
  if (place === null) return null;
  const text = alignment[side].clauses.find(({ path }) => path === place.path)?.text ?? place.text;
  const at = place.text === text ? -1 : text.indexOf(place.text);
  if (at < 0) return { before: text, marked: '', after: '' };
  return { before: text.slice(0, at), marked: place.text, after: text.slice(at + place.text.length) };
}
