import { symbolDifference } from '../../check/index.js';
import { primarySubtag } from '../../languages/tag.js';
import { visibleLength } from '../../text/tokenise.js';
import type { DocumentSet, Rejection, RejectionCode } from '../discover/document-set.js';
import { reasonOf } from '../reason.js';
import type { LexiconSource } from '../remembered-lexicons.js';
import { filtered } from './filters.js';
import type { CorpusFilter, SettledOptions } from './options.js';
import { type ParsedVersion, type ReadVersion, readVersions } from './read-versions.js';
import { ALL, type CorpusRow, groupOf, rowLine } from './row.js';
import { type AlignedVersions, concordanceRows, LEAST_COVERED, pairRows } from './set-rows.js';
import { SIGNATURE, writeSignature } from './signature.js';
import { type Counts, Tally } from './tally.js';

/** The work of a thread: one document in all its versions. */
export interface SetTask extends DocumentSet {
  /** The folder that the files are named from. */
  readonly base: string;
  readonly options: SettledOptions;
  /** Lexicons of the user: files. */
  readonly lexicons: readonly string[];
}

/** What is counted of a row once it is known to stay. */
export interface RowFacts {
  readonly type: string;
  readonly confidence: number;
  /** Characters by language, white space apart. */
  readonly lengths: readonly (readonly [language: string, length: number])[];
  /** Of its findings. */
  readonly rules: readonly string[];
  /** Filters that took one of the versions out, once for each. */
  readonly cut: readonly CorpusFilter[];
}

/** Rows of one group, `zh-en` or `all`: line, facts and signature of each. */
export interface GroupRows {
  readonly group: string;
  readonly lines: readonly string[];
  readonly facts: readonly RowFacts[];
  readonly signatures: Float64Array;
}

/** What became of a document. */
export interface SetResult {
  readonly document: string;
  readonly versions: readonly ReadVersion[];
  readonly rejected: readonly Rejection[];
  readonly groups: readonly GroupRows[];
  readonly counts: Counts;
}

function pivotOf(parsed: readonly ParsedVersion[], asked: string | undefined): ParsedVersion | undefined {
  if (asked !== undefined)
    return (
      parsed.find(({ version }) => version.language === asked) ?? parsed.find(({ version }) => primarySubtag(version.language) === asked)
    );
  return parsed.find(({ version }) => primarySubtag(version.language) === 'zh') ?? parsed[0];
}

/** The rows that the filters leave; what they take out is counted, and what stands in no row. */
function groupRows(group: string, { rows, unpaired, elsewhere }: AlignedVersions, options: SettledOptions, tally: Tally): GroupRows {
  tally.add(group, 'pairs', 'documents');
  tally.add(group, 'unpaired', 'clauses', unpaired);
  tally.add(group, 'aligned', 'rows', rows.length);
  for (const { rule } of elsewhere) tally.add(group, 'elsewhere', rule);
  const kept: CorpusRow[] = [];
  const cuts: (readonly CorpusFilter[])[] = [];
  for (const row of rows) {
    const { left, cut, by } = filtered(row, options);
    if (left === undefined) tally.add(group, 'removed', by);
    else {
      kept.push(left);
      cuts.push(cut);
    }
  }
  const near = !options.skipFilters.includes('near-duplicates');
  const signatures = new Float64Array(kept.length * SIGNATURE);
  kept.forEach((row, k) => {
    writeSignature(row, near, signatures, k * SIGNATURE);
  });
  return {
    group,
    lines: kept.map((row) => rowLine(row, group)),
    facts: kept.map(({ type, confidence, cells, findings }, k) => ({
      type,
      confidence,
      lengths: cells.map(({ language, text }) => [language, visibleLength(text)] as const),
      rules: findings.map(({ rule }) => rule),
      cut: cuts[k] ?? [],
    })),
    signatures,
  };
}

/** Which versions are aligned with which, and how. */
function plans(document: string, parsed: readonly ParsedVersion[], pivot: ParsedVersion, all: boolean, lexiconsFor: LexiconSource) {
  const tag = ({ version }: ParsedVersion) => version.language;
  if (all) {
    const align = async () => concordanceRows(document, parsed, tag(pivot), await lexiconsFor(parsed.map(tag)));
    return [{ group: ALL, language: undefined, align }];
  }
  return parsed.flatMap((target) => {
    if (target === pivot) return [];
    const align = async () => pairRows(document, pivot, target, await lexiconsFor([tag(pivot), tag(target)]));
    return [{ group: groupOf(tag(pivot), tag(target)), language: tag(target), align }];
  });
}

/** Reads, aligns and checks the versions of a document, and gives its rows. It never throws: what is wrong is rejected with a reason. */
export async function alignSet({ base, options, ...set }: SetTask, lexiconsFor: LexiconSource): Promise<SetResult> {
  const { document } = set;
  const { parsed, rejected } = await readVersions(set, base, options.maxSize);
  const tally = new Tally();
  const groups: GroupRows[] = [];
  const reject = (code: RejectionCode, reason: string, language?: string): void => {
    rejected.push({ document, ...(language === undefined ? {} : { language }), code, reason });
  };
  const pivot = pivotOf(parsed, options.pivot);
  if (parsed.length < 2)
    reject('unpaired', parsed.length === 0 ? 'no version can be used' : `only ${parsed[0]?.version.language} can be used`);
  else if (pivot === undefined) reject('no-pivot', `no version in ${options.pivot}, the pivot`);
  else {
    const alike = parsed.filter(({ version }) => {
      const isOther = symbolDifference(pivot.version.symbol, version.symbol) === 'document';
      if (isOther) reject('other-document', `its symbol is ${version.symbol}, the pivot's ${pivot.version.symbol}`, version.language);
      return !isOther;
    });
    const planned = alike.length < 2 ? [] : plans(document, alike, pivot, options.all, lexiconsFor);
    for (const { group, language, align } of planned) {
      try {
        const aligned = await align();
        if (aligned.covered >= LEAST_COVERED) groups.push(groupRows(group, aligned, options, tally));
        else reject('not-parallel', `the texts don't correspond: ${Math.round(100 * aligned.covered)} % of them in likely pairs`, language);
      } catch (error) {
        reject('failed', reasonOf(error), language);
      }
    }
  }
  const versions = parsed.map(({ version }) => version);
  for (const { language, characters, clauses } of versions) {
    tally.add(language, 'versions', 'read');
    tally.add(language, 'clauses', 'read', clauses);
    tally.add(language, 'read', 'characters', characters);
  }
  return { document, versions, rejected, groups, counts: tally.counts };
}
