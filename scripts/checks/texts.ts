import { givenAlignment } from '../../src/align/given.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import type { Alignment, AlignmentSide } from '../../src/model/alignment.js';
import type { CheckFinding } from '../../src/model/finding.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { devset, half } from '../data/devset.js';
import { learntOn } from '../data/learnt.js';
import { charterPairs, type LANGUAGES, udhrPairs } from '../data/sets.js';

export type Language = (typeof LANGUAGES)[number];

/** A Chinese line and its translation. */
export type Row = readonly [source: string, target: string];

/** A text that is aligned line by line, with what may be used to check it: nothing that was learnt from it. */
export interface BenchText {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly lexicons: readonly Lexicon[];
  /** The lines in other languages of the target's script, as far as they are cut alike. */
  readonly inOthers: readonly (readonly string[])[];
}

const LATIN: readonly Language[] = ['en', 'fr', 'es'];

const othersOf = (target: Language): readonly Language[] => (LATIN.includes(target) ? LATIN.filter((each) => each !== target) : []);

/** The lines of one half of the development set's documents, with a lexicon learnt on the other half. */
export async function devsetHalf(which: 0 | 1, target: Language): Promise<BenchText> {
  const written = await loadLexicons(['zh', target], { learnt: false });
  const lines = devset();
  const learnt = learntOn(half(lines, which === 0 ? 1 : 0), 'zh', target, written);
  const own = half(lines, which);
  const rows = own.map((line): Row => [line.text.zh, line.text[target]]);
  const inOthers = othersOf(target).map((other) => own.map((line) => line.text[other]));
  return { name: `devset ${which}`, rows, lexicons: [...written, learnt], inOthers };
}

/** The two texts that nothing is learnt from and no number fitted on. */
export async function declarationAndCharter(target: Language): Promise<BenchText[]> {
  const lexicons = await loadLexicons(['zh', target]);
  const text = (name: string, pairs: typeof udhrPairs): BenchText => {
    const rows = pairs('zh', target);
    const inOthers = othersOf(target).map((other) => pairs('zh', other).map(([, line]) => line));
    return { name, rows, lexicons, inOthers: inOthers.filter((lines) => lines.length === rows.length) };
  };
  return [text('udhr', udhrPairs), text('charter', charterPairs)];
}

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
export function asGiven(rows: readonly Row[], target: string): Alignment {
  const beads = rows.map((_, k) => ({ source: [k], target: [k] }));
  const [from, to] = [rows.map(([text]) => text), rows.map(([, text]) => text)];
  return givenAlignment('line', side('zh', from), side(target, to), { beads });
}

/** The line of the source, or else of the target, that a finding is about. */
export const lineOf = (finding: CheckFinding): number => Number((finding.source ?? finding.target)?.path.slice('line.'.length));

/** The lines that some rules speak of. */
export function flaggedBy(findings: readonly CheckFinding[], rules: readonly string[]): Set<number> {
  return new Set(findings.filter(({ rule }) => rules.includes(rule)).map(lineOf));
}
