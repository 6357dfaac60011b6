import { normalise } from '../../src/text/normalise.js';
import { type TermCutter, termCutter, writesUnspaced } from '../../src/text/terms.js';
import { unspacedRuns } from '../../src/text/tokenise.js';

/** Lines in which a unit must stand. */
const FEWEST_LINES = 3;

/** Characters of a unit at most. */
const LONGEST = 6;

/** A run of Han characters as the terms in it and, between them, single characters. */
function pieces(run: string, cut: (text: string) => string[], known: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let at = 0;
  for (const term of cut(run).filter((one) => known.has(one))) {
    const start = run.indexOf(term, at);
    found.push(...run.slice(at, start), term);
    at = start + term.length;
  }
  return [...found, ...run.slice(at)];
}

/** Every sequence of neighbouring pieces that holds one term at most: terms of their own are never glued together. */
function* sequences(of: readonly string[]): Generator<string> {
  for (let from = 0; from < of.length; from++) {
    let unit = of[from] ?? '';
    let terms = unit.length > 1 ? 1 : 0;
    for (let next = from + 1; next < of.length; next++) {
      const piece = of[next] ?? '';
      if (piece.length > 1) terms++;
      unit += piece;
      if (terms > 1 || unit.length > LONGEST) break;
      yield unit;
    }
  }
}

/**
 * Units of two to six Han characters that come again in texts and that no term covers: words and names that the written part lacks, and
 * terms with the function characters that go with them (各缔约方, 提供了). Which of them are worth having shows in their translations.
 *
 * @param known keys of the written terms.
 */
function recurringUnits(texts: readonly string[], known: ReadonlySet<string>): string[] {
  const cutter = termCutter('zh', known);
  const lines = new Map<string, number>();
  for (const text of texts) {
    const runs = unspacedRuns(normalise(text)).map((run) => pieces(run, cutter.cut, known));
    for (const unit of new Set(runs.flatMap((of) => [...sequences(of)]))) lines.set(unit, (lines.get(unit) ?? 0) + 1);
  }
  return [...lines].filter(([unit, count]) => count >= FEWEST_LINES && !known.has(unit)).map(([unit]) => unit);
}

/**
 * The cutter that translations are learnt with: it knows the written terms of a language and, in Chinese, what recurs in the texts.
 *
 * @param written keys of the written terms.
 */
export function learningCutter(language: string, written: Iterable<string>, texts: readonly string[]): TermCutter {
  const known = new Set(written);
  return termCutter(language, writesUnspaced(language) ? [...known, ...recurringUnits(texts, known)] : known);
}
