import type { ExpectedOptions } from '../../arguments/expect.js';
import { FLAG, LANGUAGE, RATIO, SHARE, SOME, someOf, whole } from '../../arguments/values.js';
import { ClauseAlignError } from '../../errors.js';
import type { LexiconProvenance } from '../../write/generator.js';

/** How a corpus can be written. */
export const CORPUS_FORMATS = ['jsonl', 'tmx', 'moses', 'parquet'] as const;
export type CorpusFormat = (typeof CORPUS_FORMATS)[number];

/** What takes rows out of a corpus, in the order in which it is asked. */
export const CORPUS_FILTERS = ['boilerplate', 'language', 'length-ratio', 'confidence', 'duplicates', 'near-duplicates'] as const;
export type CorpusFilter = (typeof CORPUS_FILTERS)[number];

/** Options that shape a corpus. */
export interface CorpusOptions {
  /** BCP-47 tag of the version that the others are paired with. Default: `zh` where a document has it, or else its first by tag. */
  readonly pivot?: string;
  /** Rows of all versions (a concordance) instead of pairs with the pivot. Default false. */
  readonly all?: boolean;
  /** Default `['jsonl']`. */
  readonly formats?: readonly CorpusFormat[];
  /** Rows that are less sure are left out. 0–1, default 0.5. */
  readonly minConfidence?: number;
  /** Rows whose sides differ more in length than this many times, beyond what is usual between their languages, are left out. From 1, default 3. */
  readonly maxLengthRatio?: number;
  /** Filters that are not to be asked. Default none. */
  readonly skipFilters?: readonly CorpusFilter[];
  /** Documents whose rows share a file. From 1, default 200. */
  readonly shardSize?: number;
  /** Megabytes that a text may have; larger ones are rejected unread. Default 10. */
  readonly maxSize?: number;
  /** Seconds that a document may take, in all its versions. Default 300. */
  readonly seconds?: number;
  /** Megabytes of heap that a thread may use. Default 1,024. */
  readonly memory?: number;
}

/** What the options that shape a corpus must be. */
export const CORPUS: ExpectedOptions<CorpusOptions> = {
  pivot: LANGUAGE,
  all: FLAG,
  formats: { ...someOf(CORPUS_FORMATS), is: (value) => someOf(CORPUS_FORMATS).is(value) && Array.isArray(value) && value.length > 0 },
  minConfidence: SHARE,
  maxLengthRatio: RATIO,
  skipFilters: someOf(CORPUS_FILTERS),
  shardSize: whole(1),
  maxSize: SOME,
  seconds: SOME,
  memory: SOME,
};

/** Every option with its value, and which lexicons of the user shape the corpus. */
export type SettledOptions = Required<Omit<CorpusOptions, 'pivot'>> &
  Pick<CorpusOptions, 'pivot'> & { readonly lexicons?: readonly LexiconProvenance[] };

/** What holds where an option isn't given. */
export const CORPUS_DEFAULTS = {
  all: false,
  formats: ['jsonl'],
  minConfidence: 0.5,
  maxLengthRatio: 3,
  skipFilters: [],
  shardSize: 200,
  maxSize: 10,
  seconds: 300,
  memory: 1024,
} as const satisfies CorpusOptions;

/**
 * Fills in the defaults.
 *
 * @throws {ClauseAlignError} `invalid-option` or `invalid-language`.
 */
export function settledOptions(options: CorpusOptions): SettledOptions {
  const defaults: Required<Omit<CorpusOptions, 'pivot'>> = CORPUS_DEFAULTS;
  const settled = {
    all: options.all ?? defaults.all,
    formats: CORPUS_FORMATS.filter((format) => (options.formats ?? defaults.formats).includes(format)),
    minConfidence: options.minConfidence ?? defaults.minConfidence,
    maxLengthRatio: options.maxLengthRatio ?? defaults.maxLengthRatio,
    skipFilters: CORPUS_FILTERS.filter((filter) => (options.skipFilters ?? defaults.skipFilters).includes(filter)),
    shardSize: options.shardSize ?? defaults.shardSize,
    maxSize: options.maxSize ?? defaults.maxSize,
    seconds: options.seconds ?? defaults.seconds,
    memory: options.memory ?? defaults.memory,
    ...(options.pivot === undefined ? {} : { pivot: options.pivot }),
  };
  if (settled.all && options.pivot !== undefined)
    throw new ClauseAlignError('invalid-option', 'pivot and all exclude each other: pairs with one version, or rows of all', options.pivot);
  return settled;
}
