import { alignLines } from '../../src/align/index.js';
import { checkAlignment } from '../../src/check/index.js';
import type { CheckFinding } from '../../src/model/finding.js';
import {
  type Changed,
  dropLine,
  duplicateLine,
  leaveUntranslated,
  mergeLines,
  moveLine,
  type Random,
} from '../../tests/check/injectors.js';
import { randomNumbers } from '../data/random.js';
import type { Tally } from './tally.js';
import { type BenchText, flaggedBy, type Language, type Row } from './texts.js';

/** What is done to a whole line, and the rules that must say so. */
const CHANGES: Readonly<Record<string, { readonly change: Change; readonly rules: readonly string[] }>> = {
  'clause dropped': { change: (target, _, random) => dropLine(target, random), rules: ['clause-missing'] },
  'clause duplicated': { change: (target, _, random) => duplicateLine(target, random), rules: ['clause-duplicate', 'clause-extra'] },
  'clause moved': { change: (target, _, random) => moveLine(target, random), rules: ['clause-moved'] },
  'clause untranslated': { change: leaveUntranslated, rules: ['untranslated'] },
  'clauses merged': { change: (target, _, random) => mergeLines(target, random), rules: ['clauses-merged'] },
};

type Change = (target: readonly string[], source: readonly string[], random: Random) => Changed | undefined;

/** What correct text must not give: merged clauses are only told of. */
const ALARMS = ['clause-missing', 'clause-extra', 'clause-duplicate', 'clause-moved', 'untranslated'];

/** Lines of the Charter that are wrong in print: a heading that the Arabic has in English. */
const REAL_ERRORS = ['Chapter XVI: Miscellaneous Provisions'];

const LINES = 40;

/** Documents of forty lines, aligned by the engine, with one whole line changed. */
export function wholeLines(text: BenchText, target: Language, tally: Tally, most: number): void {
  const random = randomNumbers(1);
  for (let start = 0; start + LINES / 2 <= text.rows.length && start < most; start += LINES) {
    const rows = text.rows.slice(start, start + LINES);
    const [source, own] = [rows.map(([zh]) => zh), rows.map(([, other]) => other)];
    const findings = (lines: readonly string[]) => {
      const alignment = alignLines(source, lines, { sourceLanguage: 'zh', targetLanguage: target, lexicons: text.lexicons });
      return checkAlignment(alignment, { lexicons: text.lexicons });
    };
    const flagged = flaggedBy(findings(own), ALARMS);
    for (const [k, line] of own.entries()) {
      if (!REAL_ERRORS.includes(line)) tally.count('Alarms: whole clauses', target, flagged.has(k));
    }
    const count = (name: string, changed: Changed | undefined, rules: readonly string[]) => {
      if (changed === undefined) return;
      const found = findings(changed.lines).some((finding) => rules.includes(finding.rule) && isAbout(finding, changed, rows));
      tally.count(`Recall: ${name}`, target, found);
    };
    for (const [name, { change, rules }] of Object.entries(CHANGES)) count(name, change(own, source, random), rules);
    for (const lines of text.inOthers) {
      count('clause in a third language', leaveUntranslated(own, lines.slice(start, start + LINES), random), ['untranslated']);
    }
  }
}

/** Whether a finding speaks of the line that was changed: by its number in the source, or by its words. */
function isAbout({ source, target }: CheckFinding, { at }: Changed, rows: readonly Row[]): boolean {
  return source?.path === `line.${at}` || target?.text === rows[at]?.[1];
}
