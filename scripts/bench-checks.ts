/**
 * The checks on injected errors and on correct text, for each pair with Chinese: recall of each change, and alarms.
 *
 * npm run bench:checks -- [--pairs en,fr] [--seeds N] [--show RULE]
 */
import { parseArgs } from 'node:util';
import { givenAlignment } from '../src/align/given.js';
import { alignLines } from '../src/align/index.js';
import { checkAlignment } from '../src/check/index.js';
import { loadLexicons } from '../src/lexicon/load.js';
import type { Alignment, AlignmentSide } from '../src/model/alignment.js';
import type { CheckFinding } from '../src/model/finding.js';
import type { Lexicon } from '../src/model/lexicon.js';
import {
  type Changed,
  dropLine,
  dropPassage,
  duplicateLine,
  FIGURE_INJECTORS,
  leaveUntranslated,
  moveLine,
  type Random,
} from '../tests/check/injectors.js';
import { devset, half } from './data/devset.js';
import { learntOn } from './data/learnt.js';
import { randomNumbers } from './data/random.js';
import { charterPairs, LANGUAGES, udhrPairs } from './data/sets.js';

const { values: flags } = parseArgs({
  options: {
    pairs: { type: 'string', default: LANGUAGES.slice(1).join(',') },
    seeds: { type: 'string', default: '2' },
    show: { type: 'string' },
  },
});
const seeds = Number(flags.seeds);

type Row = readonly [source: string, target: string];

/** A text that is aligned line by line, with what may be used to check it: nothing that was learnt from it. */
interface BenchText {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly lexicons: readonly Lexicon[];
}

const FIGURES = [
  'number-differs',
  'date-differs',
  'session-differs',
  'reference-differs',
  'symbol-differs',
  'numbering-differs',
  'note-missing',
];

/** Lines of the development set that are wrong in print, by their Chinese: they differ in every pair, and are left out of the second figure. */
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

function side(language: string, texts: readonly string[]): AlignmentSide {
  let start = 0;
  const clauses = texts.map((text, k) => {
    const unit = { path: `line.${k}`, text, span: { start, end: start + text.length }, numbering: null };
    start += text.length + 1;
    return unit;
  });
  return { language, symbol: null, title: null, clauses };
}

/** The rows as they are: each line is the counterpart of the line beside it. */
function asGiven(rows: readonly Row[], target: string): Alignment {
  const beads = rows.map((_, k) => ({ source: [k], target: [k] }));
  const [from, to] = [rows.map(([text]) => text), rows.map(([, text]) => text)];
  return givenAlignment('line', side('zh', from), side(target, to), { beads });
}

async function texts(target: (typeof LANGUAGES)[number]): Promise<BenchText[]> {
  const shipped = await loadLexicons(['zh', target]);
  const written = await loadLexicons(['zh', target], { learnt: false });
  const lines = devset();
  const halves = ([0, 1] as const).map((which): BenchText => {
    const learnt = learntOn(half(lines, which === 0 ? 1 : 0), 'zh', target, written);
    const rows = half(lines, which).map((line): Row => [line.text.zh, line.text[target]]);
    return { name: 'devset', rows, lexicons: [...written, learnt] };
  });
  return [
    ...halves,
    { name: 'udhr', rows: udhrPairs('zh', target), lexicons: shipped },
    { name: 'charter', rows: charterPairs('zh', target), lexicons: shipped },
  ];
}

const percent = (count: number, of: number) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(2)} %`);
const tally = new Map<string, { found: number; all: number }>();

function count(name: string, isFound: boolean): void {
  const entry = tally.get(name) ?? { found: 0, all: 0 };
  entry.all++;
  if (isFound) entry.found++;
  tally.set(name, entry);
}

const lineOf = (finding: CheckFinding): number => Number((finding.source ?? finding.target)?.path.slice('line.'.length));

/** Alarms on correct lines, and which lines they stand in. */
function alarms(text: BenchText, target: string): Set<number> {
  const findings = checkAlignment(asGiven(text.rows, target), { lexicons: text.lexicons });
  const flagged = (rules: readonly string[]) => new Set(findings.filter(({ rule }) => rules.includes(rule)).map(lineOf));
  const [figures, partial] = [flagged(FIGURES), flagged(['clause-partial'])];
  const others = flagged(['list-differs', 'brackets', 'untranslated', 'clause-duplicate']);
  text.rows.forEach(([zh, other], k) => {
    if (/\p{Nd}/u.test(zh + other)) {
      count('alarms: lines with figures', figures.has(k));
      if (!REAL_ERRORS.some((error) => zh.includes(error))) count('alarms: lines with figures, without real errors', figures.has(k));
    }
    if (zh.length >= 30) count('alarms: clause-partial, paragraphs', partial.has(k));
    count('alarms: lists, brackets, untranslated, duplicates', others.has(k));
  });
  for (const { rule, message, source, target: place } of findings) {
    if (rule === flags.show)
      console.log(
        `  ${text.name} ${message}\n    ${source?.text}\n    ${place?.text}\n    ${text.rows[Number((source ?? place)?.path.slice(5))]?.join('\n    ')}`,
      );
  }
  return figures;
}

/** Each line with one figure changed, all at once: a line is judged by itself. */
function figures(text: BenchText, target: string, seed: number, alarmed: ReadonlySet<number>): void {
  const random = randomNumbers(seed);
  for (const [name, inject] of Object.entries(FIGURE_INJECTORS)) {
    const changed = text.rows.map(([zh, other], k): Row | undefined => {
      const made = alarmed.has(k) ? undefined : inject(other, target, random);
      return made === undefined ? undefined : [zh, made];
    });
    const rows = changed.map((row, k) => row ?? text.rows[k] ?? (['', ''] as const));
    const found = new Set(
      checkAlignment(asGiven(rows, target))
        .filter(({ rule }) => FIGURES.includes(rule))
        .map(lineOf),
    );
    changed.forEach((row, k) => {
      if (row === undefined) return;
      count(`recall: ${name} changed`, found.has(k));
      if (flags.show === name && !found.has(k)) console.log(`  ${text.name}\n    ${row.join('\n    ')}\n    ${text.rows[k]?.[1]}`);
    });
  }
}

const BUCKETS = [
  ['20–33 %', 0.2, 0.333],
  ['above 33 %', 0.333, 0.7],
] as const;

/** A passage dropped from every eighth paragraph, so that most of the text stays as it is. */
function passages(text: BenchText, target: string, seed: number): void {
  const random = randomNumbers(seed);
  const rows = text.rows.filter(([zh]) => zh.length >= 30);
  for (const [bucket, least, most] of BUCKETS) {
    for (let turn = 0; turn < 8; turn++) {
      const cuts = rows.map(([, other], k) => (k % 8 === turn ? dropPassage(other, random, least, most) : undefined));
      const damaged = rows.map(([zh, other], k): Row => [zh, cuts[k]?.text ?? other]);
      const found = new Set(
        checkAlignment(asGiven(damaged, target), { lexicons: text.lexicons })
          .filter(({ rule }) => rule === 'clause-partial' || FIGURES.includes(rule) || rule === 'list-differs')
          .map(lineOf),
      );
      cuts.forEach((cut, k) => {
        if (cut === undefined) return;
        count(`recall: passage dropped, ${bucket}`, found.has(k));
        if (/\p{Nd}/u.test(cut.dropped)) count('recall: passage with a figure dropped', found.has(k));
      });
    }
  }
}

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  dropped: ['clause-missing'],
  duplicated: ['clause-duplicate', 'clause-extra'],
  moved: ['clause-moved'],
  untranslated: ['untranslated'],
};

function changeLines(kind: string, rows: readonly Row[], random: Random): Changed | undefined {
  const [source, target] = [rows.map(([zh]) => zh), rows.map(([, other]) => other)];
  if (kind === 'dropped') return dropLine(target, random);
  if (kind === 'duplicated') return duplicateLine(target, random);
  return kind === 'moved' ? moveLine(target, random) : leaveUntranslated(target, source, random);
}

/** Documents of forty lines, aligned by the engine, with one whole line changed. */
function wholeClauses(text: BenchText, target: string, seed: number): void {
  const random = randomNumbers(seed);
  const rules = Object.values(WHOLE).flat();
  for (let start = 0; start + 20 <= text.rows.length && start < 800; start += 40) {
    const rows = text.rows.slice(start, start + 40);
    const align = (lines: readonly string[]) =>
      alignLines(
        rows.map(([zh]) => zh),
        lines,
        { sourceLanguage: 'zh', targetLanguage: target, lexicons: text.lexicons },
      );
    const findings = (lines: readonly string[]) => checkAlignment(align(lines), { lexicons: text.lexicons });
    if (seed === 1) {
      const found = new Set(
        findings(rows.map(([, other]) => other))
          .filter(({ rule }) => rules.includes(rule))
          .map(lineOf),
      );
      for (const k of rows.keys()) count('alarms: whole clauses', found.has(k));
    }
    for (const [kind, expected] of Object.entries(WHOLE)) {
      const changed = changeLines(kind, rows, random);
      if (changed === undefined) continue;
      const text = rows[changed.at]?.[1] ?? '';
      const at = (finding: CheckFinding) =>
        finding.source?.path === `line.${changed.at}` || finding.target?.text === text || finding.source?.path === undefined;
      count(
        `recall: clause ${kind}`,
        findings(changed.lines).some((finding) => expected.includes(finding.rule) && at(finding)),
      );
    }
  }
}

for (const target of LANGUAGES.slice(1)) {
  if (!flags.pairs.split(',').includes(target)) continue;
  tally.clear();
  for (const text of await texts(target)) {
    const alarmed = alarms(text, target);
    for (let seed = 1; seed <= seeds; seed++) {
      figures(text, target, seed, alarmed);
      passages(text, target, seed);
      wholeClauses(text, target, seed);
    }
  }
  console.log(`zh-${target}`);
  for (const [name, { found, all }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${name.padEnd(52)} ${percent(found, all).padStart(9)}  (${found} of ${all})`);
  }
}
