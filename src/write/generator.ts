import type { ExpectedOptions } from '../arguments/expect.js';
import { FIELDS, oneOf } from '../arguments/values.js';
import type { Lexicon } from '../model/lexicon.js';

/** The version of this library: that of package.json. */
export const version = '0.1.0';

/** Version of the JSON shapes: its first part grows when a field that callers rely on changes. */
export const schemaVersion = '1.0';

/** Whether a text is an official version or a translation that isn't. */
export type TextStatus = 'official' | 'unofficial';

/** How an output came about, as far as the caller knows it. It never holds the time or a path of the machine. */
export interface Provenance {
  /** The options of the run that shaped the output. Default: none. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The lexicons used. Default: none. */
  readonly lexicons?: readonly LexiconProvenance[];
  /** Default: unknown, and then not written. */
  readonly sourceStatus?: TextStatus;
  /** Default: unknown, and then not written. */
  readonly targetStatus?: TextStatus;
  /** The same by language, for outputs of several versions. Default: unknown. */
  readonly statuses?: Readonly<Record<string, TextStatus>>;
}

const STATUS = oneOf(['official', 'unofficial']);

/** What provenance must be. */
export const PROVENANCE: ExpectedOptions<Provenance> = {
  options: FIELDS,
  lexicons: { is: Array.isArray, what: 'a list of lexicons, each with “name” and “checksum”' },
  sourceStatus: STATUS,
  targetStatus: STATUS,
  statuses: FIELDS,
};

/** Which lexicon, in which state. */
export interface LexiconProvenance {
  readonly name: string;
  /**
   * A checksum of the data, hexadecimal: after `sha256:` the digest of a file as it stands, else a shortened one of data that ships with
   * clausealign, those of both languages one after the other. Null where it isn't known.
   */
  readonly checksum: string | null;
}

/** What provenance says of lexicons; a file that gives several is named once. */
export function lexiconProvenance(lexicons: readonly Lexicon[]): LexiconProvenance[] {
  const all = lexicons.map(({ name, checksum }) => ({ name: name ?? 'unnamed', checksum: checksum ?? null }));
  // What has no checksum may be two lexicons of one name.
  return all.filter(
    (one, k) => one.checksum === null || all.findIndex((other) => other.name === one.name && other.checksum === one.checksum) === k,
  );
}

/** The `generator` of JSON outputs. */
export interface Generator {
  readonly name: 'clausealign';
  readonly version: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly lexicons: readonly LexiconProvenance[];
}

export function generatorOf(provenance: Provenance = {}): Generator {
  return { name: 'clausealign', version, options: provenance.options ?? {}, lexicons: provenance.lexicons ?? [] };
}

/** One version that an output is about. */
export interface VersionProvenance {
  readonly language: string;
  readonly symbol: string | null;
  /** Null where it isn't known. */
  readonly status: TextStatus | null;
}

/** The versions of an output, the source first, each with its status. */
export function versionsOf(
  sides: readonly { readonly language: string; readonly symbol: string | null }[],
  { sourceStatus, targetStatus, statuses }: Provenance = {},
): VersionProvenance[] {
  const own = [sourceStatus, sides.length === 2 ? targetStatus : undefined];
  return sides.map(({ language, symbol }, i) => ({ language, symbol, status: own[i] ?? statuses?.[language] ?? null }));
}

/** What the formats of translation tools say of the generator, in name and value: options and lexicons, one each. */
export function provenanceProperties(provenance: Provenance = {}): readonly (readonly [name: string, value: string])[] {
  const options = Object.entries(provenance.options ?? {}).map(([name, value]) => [`option-${name}`, String(value)] as const);
  const lexicons = (provenance.lexicons ?? []).map(
    ({ name, checksum }) => ['lexicon', checksum === null ? name : `${name} ${checksum}`] as const,
  );
  return [...options, ...lexicons];
}
