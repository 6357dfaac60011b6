import type { AlignmentUnit } from '../model/alignment.js';
import type { Document } from '../model/document.js';
import type { FindingPlace } from '../model/finding.js';
import type { Span } from '../model/span.js';

/** The whole of a unit as a place. */
export function wholePlace(unit: AlignmentUnit): FindingPlace {
  return { path: unit.path, span: unit.span, text: unit.text };
}

/**
 * A stretch of a unit's reading text as a place in the text that was read.
 *
 * The characters of a clause stand in the file in the same order, between its mark, note marks, line ends and furniture: they are looked up
 * one by one. Without the document a stretch can be placed only where the unit is printed as it reads.
 */
export function placeInside(unit: AlignmentUnit, { start, end }: Span, document: Document | undefined): FindingPlace {
  return { path: unit.path, span: spanInside(unit, { start, end }, document?.text), text: unit.text.slice(start, end) };
}

function spanInside(unit: AlignmentUnit, { start, end }: Span, text: string | undefined): Span {
  if (unit.span.end - unit.span.start === unit.text.length) return { start: unit.span.start + start, end: unit.span.start + end };
  if (text === undefined) return unit.span;
  let at = unit.span.start;
  let first = -1;
  for (let k = 0; k < end; k++) {
    const character = unit.text.charAt(k);
    if (/\s/.test(character)) continue;
    const found = text.indexOf(character, at);
    if (found < 0 || found >= unit.span.end) continue;
    if (k >= start && first < 0) first = found;
    at = found + 1;
  }
  return first < 0 ? unit.span : { start: first, end: at };
}
