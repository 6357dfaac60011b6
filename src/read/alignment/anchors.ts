import { expectArguments, expectOptions } from '../../arguments/expect.js';
import { LANGUAGE_PAIR, TEXT } from '../../arguments/values.js';
import { alignmentFormat, type ReadAlignmentOptions, readAlignment } from './alignment-file.js';
import { readBeadAnchors } from './beads.js';

interface AnchorUnits {
  readonly source: readonly (number | string)[];
  readonly target: readonly (number | string)[];
  /** Where the file says it: `line 3`, `pairs[2]`. */
  readonly place: string;
}

/** Pairs that an alignment must or must not have: units by index from 0, or by path. */
export interface ReadAnchors {
  readonly fixed: readonly AnchorUnits[];
  readonly forbidden: readonly AnchorUnits[];
}

/**
 * Reads anchors: beads, with `!` in front of those that are forbidden, or an alignment in our JSON, JSON Lines, TSV, TMX, XLIFF or
 * stand-off links, all of whose pairs are then fixed.
 *
 * @param options The languages of source and target that are wanted: an alignment that names others is refused.
 * @throws {ClauseAlignError} `invalid-gold` for a line or field that is malformed, which `place` names, or for other languages.
 * @example
 * ```ts
 * readAnchors('[0]:[0]\n![1]:[2]\n').forbidden; // [{ source: [1], target: [2], place: 'line 2' }]
 * ```
 */
export function readAnchors(text: string, options: Pick<ReadAlignmentOptions, 'languages'> = {}): ReadAnchors {
  expectArguments('readAnchors', TEXT, { text });
  expectOptions('readAnchors', { languages: LANGUAGE_PAIR }, options);
  const format = alignmentFormat(text);
  const { pairs } =
    format === undefined || format === 'beads' ? { pairs: undefined } : readAlignment(text, { format, languages: options.languages });
  if (pairs === undefined) return readBeadAnchors(text);
  const paths = (units: readonly { readonly path: string }[]): string[] => units.map((unit) => unit.path);
  const fixed = pairs.map((pair, index) => ({ source: paths(pair.source), target: paths(pair.target), place: `pairs[${index}]` }));
  return { fixed, forbidden: [] };
}
