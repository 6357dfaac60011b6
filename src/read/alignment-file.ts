import { ClauseAlignError } from '../errors.js';
import type { LadderBead } from '../model/ladder.js';
import { readAlignmentJson, readAlignmentJsonl } from './alignment-json.js';
import { readTei } from './alignment-tei.js';
import { readTmx } from './alignment-tmx.js';
import { readTsv } from './alignment-tsv.js';
import { readXliff } from './alignment-xliff.js';
import { readBeads } from './beads.js';
import { readChampollion } from './champollion.js';
import { readLadder } from './ladder.js';
import type { ReadPair } from './read-pair.js';
import { indexed } from './read-pair.js';
import { xmlRoot } from './xml-root.js';

/** The formats of existing alignments that are read. */
export type AlignmentFormat = 'beads' | 'json' | 'jsonl' | 'tsv' | 'tmx' | 'xliff' | 'tei' | 'ladder' | 'champollion';

/** An existing alignment, as far as its file tells. */
export interface ReadAlignment {
  readonly format: AlignmentFormat;
  /** By unit index, from 0. Formats that name units by path are counted in the order in which the units appear. */
  readonly beads: readonly LadderBead[];
  /** The paths of the units, in the order of the indices, where the file names them. */
  readonly paths?: { readonly source: readonly string[]; readonly target: readonly string[] };
  /** The pairs with their paths and texts, where the file has them. */
  readonly pairs?: readonly ReadPair[];
}

const FORMATS: readonly (readonly [AlignmentFormat, RegExp])[] = [
  ['tsv', /^id\ttype\t/],
  ['beads', /^\s*!?\[[\d, ]*\]:\[/],
  ['champollion', /^\s*(?:[\d,\s]+|omitted)\s*<=>/],
  ['ladder', /^\s*\d+\t\d+(?:\t|\s*$)/m],
];

/** XML, by its first element. */
const ROOTS: Readonly<Record<string, AlignmentFormat>> = {
  TEI: 'tei',
  'TEI.2': 'tei',
  cesAlign: 'tei',
  linkGrp: 'tei',
  tmx: 'tmx',
  xliff: 'xliff',
};
function xmlFormat(text: string): AlignmentFormat | undefined {
  const root = xmlRoot(text);
  return root !== undefined && Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined;
}

/** Which format a file has, told by its content; undefined where it has none that is read. */
export function alignmentFormat(text: string): AlignmentFormat | undefined {
  if (/^\s*\{/.test(text)) return isOneObject(text) ? 'json' : 'jsonl';
  if (/^\s*</.test(text)) return xmlFormat(text);
  return FORMATS.find(([, start]) => start.test(text))?.[0];
}

/** Our JSON spreads over lines, JSON Lines have a pair in the first. */
function isOneObject(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  try {
    const value: unknown = JSON.parse(first);
    return typeof value === 'object' && value !== null && 'pairs' in value;
  } catch {
    return !/^\{"id":/.test(first);
  }
}

/**
 * Reads an existing alignment: beads, our JSON, JSON Lines or TSV, TMX, XLIFF, stand-off links, a hunalign ladder, or gold of the Champollion toolkit, told
 * by its content.
 *
 * @param format Default: told by content.
 * @throws {ClauseAlignError} `invalid-gold` for a file in no such format or with a line that is malformed, which `place` names.
 * @example
 * ```ts
 * readAlignment('[0,1]:[0]:0.97\n').beads; // [{ source: [0, 1], target: [0], confidence: 0.97 }]
 * ```
 */
export function readAlignment(text: string, format: AlignmentFormat | undefined = alignmentFormat(text)): ReadAlignment {
  switch (format) {
    case 'beads':
      return { format, beads: readBeads(text) };
    case 'ladder':
      return { format, beads: readLadder(text) };
    case 'champollion':
      return { format, beads: readChampollion(text) };
    case 'json': {
      const { pairs, paths } = readAlignmentJson(text);
      return { format, ...indexed(pairs, paths) };
    }
    case 'jsonl':
      return { format, ...indexed(readAlignmentJsonl(text)) };
    case 'tsv':
      return { format, ...indexed(readTsv(text)) };
    case 'tei':
      return { format, ...indexed(readTei(text)) };
    case 'xliff':
      return { format, ...indexed(readXliff(text)) };
    case 'tmx':
      return { format, ...indexed(readTmx(text)) };
    case undefined:
      throw new ClauseAlignError(
        'invalid-gold',
        'not an alignment: neither beads, JSON, JSON Lines, TSV, TMX, XLIFF, stand-off links, a ladder nor Champollion gold',
        undefined,
        'line 1',
      );
  }
}
