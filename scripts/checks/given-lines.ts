import { checkAlignment } from '../../src/check/index.js';
import { rules } from '../../src/check/rules/index.js';
import { dropPassage, LINE_INJECTORS, mended } from '../../tests/check/injectors.js';
import { randomNumbers } from '../data/random.js';
import { lacksPassage } from './real-omissions.js';
import type { Tally } from './tally.js';
import { asGiven, type BenchText, flaggedBy, type Language, type Row } from './texts.js';

/** The rules that compare figures: a change counts as found by any of them. */
export const FIGURES = [
  'number-differs',
  'date-differs',
  'session-differs',
  'reference-differs',
  'symbol-differs',
  'numbering-differs',
  'note-missing',
];

/** Lines of the development set that are wrong in print, by their Chinese: they differ in every pair. */
const REAL_ERRORS = [
  '12月24日',
  '2001年1月20日',
  '2015年1月30日乌克兰常驻联合国代表',
  '增至25个',
  '141项指控',
  '2014年9月30日',
  '2015年2月7日',
  '1 593.2',
  '4 210美元',
  '731 200',
];

const PARAGRAPH = 30;

/** Alarms on lines as they are, by rule, and which lines the rules on figures speak of. */
export function alarms(text: BenchText, target: Language, tally: Tally): ReadonlySet<number> {
  const findings = checkAlignment(asGiven(text.rows, target), { lexicons: text.lexicons });
  const figures = flaggedBy(findings, FIGURES);
  const byRule = new Map(rules.map(({ id }) => [id, flaggedBy(findings, [id])]));
  text.rows.forEach(([zh, other], k) => {
    const hasFigure = /\p{Nd}/u.test(zh + other);
    if (hasFigure && !REAL_ERRORS.some((error) => zh.includes(error)))
      tally.count('Alarms: figures, of lines with figures', target, figures.has(k));
    if (zh.length >= PARAGRAPH && !lacksPassage(zh, target))
      tally.count('Alarms: `clause-partial`, of paragraphs', target, byRule.get('clause-partial')?.has(k) ?? false);
    for (const [id, flagged] of byRule) {
      if (id === 'clause-partial' || (FIGURES.includes(id) && !hasFigure)) continue;
      if (flagged.size > 0 || LINE_RULES.has(id)) tally.count(`Alarms: \`${id}\``, target, flagged.has(k));
    }
  });
  return figures;
}

/** Rules that lines are enough for; without a place in the table they would seem not to have been tried. */
const LINE_RULES: ReadonlySet<string> = new Set(['list-differs', 'brackets', 'untranslated', 'clause-duplicate', ...FIGURES.slice(0, 5)]);

/** Each line with one thing changed, all at once: a line is judged by itself. Lines that give an alarm as they are stay out. */
export function changedLines(text: BenchText, target: Language, tally: Tally, alarmed: ReadonlySet<number>): void {
  const random = randomNumbers(1);
  for (const [name, { inject, rules: expected, isSeen }] of Object.entries(LINE_INJECTORS)) {
    const changed = text.rows.map(([zh, other], k): Row | undefined => {
      const made = alarmed.has(k) ? undefined : inject(other, target, random);
      return made === undefined || isSeen?.(zh, other, made, target) === false ? undefined : [zh, made];
    });
    if (changed.every((row) => row === undefined)) continue;
    const rows = changed.map((row, k) => row ?? text.rows[k] ?? (['', ''] as const));
    const found = flaggedBy(checkAlignment(asGiven(rows, target), { lexicons: text.lexicons }), expected ?? FIGURES);
    changed.forEach((row, k) => {
      if (row !== undefined) tally.count(`Recall: ${name}`, target, found.has(k));
    });
  }
}

const SHARES = [
  ['20–33 %', 0.2, 1 / 3],
  ['above 33 %', 1 / 3, 0.7],
] as const;

/**
 * A passage dropped from every fourth paragraph, so that most of the text stays as it is; as it falls, and with the ends of the rest mended.
 *
 * @param mark put behind the name of the row.
 */
export function passages(text: BenchText, target: Language, tally: Tally, mark: string): void {
  const random = randomNumbers(1);
  const rows = text.rows.filter(([zh]) => zh.length >= PARAGRAPH);
  for (const [share, least, most] of SHARES) {
    const cuts = rows.map(([, other], k) => (k % 4 === 0 ? dropPassage(other, random, least, most) : undefined));
    for (const ends of ['', ', ends mended']) {
      const rest = rows.map(([, other], k) => {
        const left = cuts[k]?.text ?? other;
        return left === other || ends === '' ? left : mended(left, other);
      });
      const alignment = asGiven(
        rows.map(([zh], k): Row => [zh, rest[k] ?? '']),
        target,
      );
      const found = flaggedBy(checkAlignment(alignment, { lexicons: text.lexicons }), ['clause-partial', 'list-differs', ...FIGURES]);
      cuts.forEach((cut, k) => {
        if (cut === undefined) return;
        tally.count(`Recall: passage dropped, ${share}${ends}${mark}`, target, found.has(k));
        if (/\p{Nd}/u.test(cut.dropped)) tally.count(`Recall: passage dropped that held a figure${ends}${mark}`, target, found.has(k));
      });
    }
  }
}
