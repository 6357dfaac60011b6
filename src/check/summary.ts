import { expectArguments } from '../arguments/expect.js';
import { ALIGNMENT, FINDINGS } from '../arguments/values.js';
import type { Alignment, AlignmentUnit } from '../model/alignment.js';
import type { CheckFinding } from '../model/finding.js';
import { visibleLength } from '../text/tokenise.js';
import { counts, divisionOf } from './division.js';

/** How much of one side has a counterpart. Blocks before and after the text proper and blank lines are left out. */
export interface Coverage {
  readonly clauses: number;
  /** Clauses with a counterpart: joined to others or not, but not those that a finding calls missing or extra although they are joined. */
  readonly covered: number;
  /** White space apart. */
  readonly characters: number;
  /** Of the clauses with a counterpart, less what is missing inside them. */
  readonly coveredCharacters: number;
}

/** What is covered on both sides. */
export interface SidesCoverage {
  readonly source: Coverage;
  readonly target: Coverage;
}

/** The answer of a check, in figures. */
export interface CheckSummary extends SidesCoverage {
  /** By division, in reading order: `preamble`, `operative part`, `annex 1`, `notes` … */
  readonly byDivision: Readonly<Record<string, SidesCoverage>>;
  /** Findings by rule, in alphabetical order. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** The findings that say that something of the source is missing. */
const INCOMPLETE: ReadonlySet<string> = new Set(['clause-missing', 'clause-partial', 'untranslated', 'note-missing', 'note-body-missing']);

/**
 * Whether a translation holds everything that its source holds, as far as the findings say: none tells of a clause, a part of one or a note
 * that is missing, or left untranslated.
 *
 * @param findings of `checkAlignment`, less those that were looked at and accepted.
 * @throws {ClauseAlignError} `invalid-input` for what is no list of findings.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号', '第6号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * isComplete(checkAlignment(alignment)); // false
 * ```
 */
export function isComplete(findings: readonly CheckFinding[]): boolean {
  expectArguments('isComplete', FINDINGS, { findings });
  return !findings.some(({ rule, side }) => side !== 'source' && INCOMPLETE.has(rule));
}

/**
 * Counts what is covered, and the findings by rule.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment or list of findings.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * const findings = checkAlignment(alignment);
 * summariseCheck(alignment, findings).byRule; // { 'number-differs': 1 }
 * ```
 */
export function summariseCheck(alignment: Alignment, findings: readonly CheckFinding[]): CheckSummary {
  expectArguments('summariseCheck', ALIGNMENT, { alignment });
  expectArguments('summariseCheck', FINDINGS, { findings });
  const lacking = missingInside(findings);
  const tally = new Map<string, { source: Tally; target: Tally }>();
  const total = { source: zero(), target: zero() };
  for (const pair of alignment.pairs) {
    const isFilled = pair.source.length > 0 && pair.target.length > 0;
    for (const side of ['source', 'target'] as const) {
      for (const unit of pair[side]) {
        if (!counts(unit.path) || visibleLength(unit.text) === 0) continue;
        const name = divisionOf(unit.path);
        const division = tally.get(name) ?? { source: zero(), target: zero() };
        tally.set(name, division);
        for (const each of [total[side], division[side]]) add(each, unit, isFilled, lacking.get(`${side} ${unit.path}`) ?? 0);
      }
    }
  }
  const byRule: Record<string, number> = {};
  for (const rule of findings.map((finding) => finding.rule).sort()) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return { ...total, byDivision: Object.fromEntries(tally), byRule };
}

type Tally = { -readonly [Field in keyof Coverage]: number };

const zero = (): Tally => ({ clauses: 0, covered: 0, characters: 0, coveredCharacters: 0 });

function add(tally: Tally, unit: AlignmentUnit, isCovered: boolean, lacking: number): void {
  const size = visibleLength(unit.text);
  tally.clauses++;
  tally.characters += size;
  if (!isCovered || lacking === WHOLE) return;
  tally.covered++;
  tally.coveredCharacters += Math.max(0, size - lacking);
}

/** What lacks of a clause that has no counterpart, though it may be joined to one that has. */
const WHOLE = Infinity;

/** Characters of clauses that `clause-partial` found to have no counterpart, or `untranslated` to be none; clauses found missing or extra whole. */
function missingInside(findings: readonly CheckFinding[]): Map<string, number> {
  const lacking = new Map<string, number>();
  const note = (key: string, text: string) => lacking.set(key, (lacking.get(key) ?? 0) + visibleLength(text));
  for (const { rule, side, source, target } of findings) {
    if (rule === 'clause-missing' && source !== null) lacking.set(`source ${source.path}`, WHOLE);
    if (rule === 'clause-extra' && target !== null) lacking.set(`target ${target.path}`, WHOLE);
    if (rule === 'clause-partial' && side === 'target' && source !== null) note(`source ${source.path}`, source.text);
    if (rule === 'clause-partial' && side === 'source' && target !== null) note(`target ${target.path}`, target.text);
    if (rule === 'untranslated' && source !== null) note(`source ${source.path}`, source.text);
  }
  return lacking;
}
