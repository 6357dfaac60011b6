import { type ExpectedOptions, expectArguments, expectOptions } from '../../arguments/expect.js';
import { LANGUAGE_PAIR, oneOf, TEXT } from '../../arguments/values.js';
import { ClauseAlignError } from '../../errors.js';
import type { LadderBead } from '../../model/ladder.js';
import { xmlRoot } from '../xml-root.js';
import { readBeads } from './beads.js';
import { readChampollion } from './champollion.js';
import { readAlignmentJson, readAlignmentJsonl } from './json.js';
import { readLadder } from './ladder.js';
import { isTurned, type LanguagePair } from './language-pair.js';
import type { Paths, ReadPair } from './read-pair.js';
import { indexed } from './read-pair.js';
import { readTei } from './tei.js';
import { readTmx } from './tmx.js';
import { readTsv } from './tsv.js';
import { readXliff } from './xliff.js';

const ALIGNMENT_FORMATS = ['beads', 'json', 'jsonl', 'tsv', 'tmx', 'xliff', 'tei', 'ladder', 'champollion'] as const;
/** The formats of existing alignments that are read. */
export type AlignmentFormat = (typeof ALIGNMENT_FORMATS)[number];

/** An existing alignment, as far as its file tells. */
export interface ReadAlignment {
  readonly format: AlignmentFormat;
  /** By unit index, from 0. Formats that name units by path are counted in the order in which the units appear. */
  readonly beads: readonly LadderBead[];
  /** The paths of the units, in the order of the indices, where the file names them. */
  readonly paths?: Paths;
  /** The languages of source and target, where the file names them: as asked for, or else as it names them. */
  readonly languages?: LanguagePair;
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

/**
 * Which format a file has, told by its content: beads where it is empty, undefined where it has none that is read.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no text.
 * @example
 * ```ts
 * alignmentFormat('[0]:[0,1]:0.97\n'); // 'beads'
 * ```
 */
export function alignmentFormat(text: string): AlignmentFormat | undefined {
  expectArguments('alignmentFormat', TEXT, { text });
  if (!/\S/.test(text)) return 'beads';
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

/** Formats that count units. */
const BY_INDEX = { beads: readBeads, ladder: readLadder, champollion: readChampollion } satisfies Partial<Record<AlignmentFormat, unknown>>;
type IndexFormat = keyof typeof BY_INDEX;

/** What a format says that names units by path. */
interface NamedPairs {
  readonly pairs: readonly ReadPair[];
  readonly paths?: Paths;
  readonly languages?: LanguagePair;
}

const BY_PATH: Readonly<Record<Exclude<AlignmentFormat, IndexFormat>, (text: string, asked?: LanguagePair) => NamedPairs>> = {
  json: readAlignmentJson,
  jsonl: (text) => ({ pairs: readAlignmentJsonl(text) }),
  tsv: (text) => ({ pairs: readTsv(text) }),
  tei: readTei,
  xliff: readXliff,
  tmx: readTmx,
};

/** The same with its sides as they are asked for. */
function asAsked({ pairs, paths, languages }: NamedPairs, asked: LanguagePair | undefined): NamedPairs {
  if (asked === undefined || languages === undefined || !isTurned(languages, asked)) return { pairs, ...(paths ? { paths } : {}) };
  const turned = pairs.map((pair) => ({ ...pair, source: pair.target, target: pair.source }));
  return { pairs: turned, ...(paths ? { paths: { source: paths.target, target: paths.source } } : {}) };
}

/** How an existing alignment is read. */
export interface ReadAlignmentOptions {
  /** Default: told by content. */
  readonly format?: AlignmentFormat | undefined;
  /**
   * The languages of source and target that are wanted, as BCP-47 tags, of which the primary subtag counts; `und` is any. A file that names
   * its languages must have these: the sides are turned round where it has them so, and of a memory of several languages the two are picked.
   * Default: as the file has them.
   */
  readonly languages?: LanguagePair | undefined;
}

const READ_ALIGNMENT: ExpectedOptions<ReadAlignmentOptions> = { format: oneOf(ALIGNMENT_FORMATS), languages: LANGUAGE_PAIR };

/**
 * Reads an existing alignment: beads, our JSON, JSON Lines or TSV, TMX, XLIFF, stand-off links, a hunalign ladder, or gold of the Champollion toolkit, told
 * by its content. An empty text is an alignment of nothing, as beads write it.
 *
 * @throws {ClauseAlignError} `invalid-gold` for a file in no such format, with a line that is malformed, which `place` names, or in other
 * languages than those asked for.
 * @example
 * ```ts
 * readAlignment('[0,1]:[0]:0.97\n').beads; // [{ source: [0, 1], target: [0], confidence: 0.97 }]
 * ```
 */
export function readAlignment(text: string, options: ReadAlignmentOptions = {}): ReadAlignment {
  expectArguments('readAlignment', TEXT, { text });
  expectOptions('readAlignment', READ_ALIGNMENT, options);
  const { format = alignmentFormat(text), languages } = options;
  if (format === undefined)
    throw new ClauseAlignError(
      'invalid-gold',
      'not an alignment: neither beads, JSON, JSON Lines, TSV, TMX, XLIFF, stand-off links, a ladder nor Champollion gold',
      undefined,
      'line 1',
    );
  if (isIndexFormat(format)) return { format, beads: BY_INDEX[format](text) };
  const read = BY_PATH[format](text, languages);
  const { pairs, paths } = asAsked(read, languages);
  return { format, ...indexed(pairs, paths), ...(read.languages ? { languages: languages ?? read.languages } : {}) };
}

function isIndexFormat(format: AlignmentFormat): format is IndexFormat {
  return Object.hasOwn(BY_INDEX, format);
}
