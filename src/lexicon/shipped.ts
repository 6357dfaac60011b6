import type { Lexicon, LexiconEntry } from '../model/lexicon.js';

/** The written concepts of one language, and the words for which translations were learnt. */
export interface LanguageData {
  readonly language: string;
  /** One concept a line, in the same order for every language: its terms as `termKey` gives them, separated by `|`. */
  readonly concepts: string;
  /** One term a line: what the learnt tables refer to by line number. */
  readonly vocabulary: string;
  readonly checksum: string;
}

/** The learnt translations between two languages. */
export interface PairData {
  readonly source: string;
  readonly target: string;
  /**
   * One line for each term of the source's vocabulary that has translations, as `decodeLearnt` reads it: groups of numbers in base 36,
   * the distance of the line in the vocabulary, then for each translation the line of the target's vocabulary and two digits for both
   * probabilities, in 35ths.
   */
  readonly translations: string;
  readonly checksum: string;
}

/** How likely a term of a concept is translated by the first, second … term of the other language's cell, which go by use. */
const BY_RANK = [0.5, 0.2, 0.1, 0.06, 0.04, 0.03];

/** The written lexicon of two languages. */
export function writtenLexicon(source: LanguageData, target: LanguageData): Lexicon {
  return {
    source: source.language,
    target: target.language,
    keyed: true,
    name: `concepts ${source.language}-${target.language}`,
    checksum: `${source.checksum}${target.checksum}`,
    entries: { [Symbol.iterator]: () => conceptEntries(source.concepts.split('\n'), target.concepts.split('\n')) },
  };
}

function* conceptEntries(source: readonly string[], target: readonly string[]): Generator<LexiconEntry> {
  const sourceUses = uses(source);
  const targetUses = uses(target);
  for (let line = 0; line < source.length; line++) {
    const from = source[line]?.split('|') ?? [];
    const to = target[line]?.split('|') ?? [];
    for (let a = 0; a < from.length; a++) {
      for (let b = 0; b < to.length; b++) {
        const [one, other] = [from[a] ?? '', to[b] ?? ''];
        if (one === '' || other === '') continue;
        // A term of several concepts has fewer chances for each.
        yield {
          source: one,
          target: other,
          probability: (BY_RANK[b] ?? 0.02) / Math.sqrt(sourceUses.get(one) ?? 1),
          backward: (BY_RANK[a] ?? 0.02) / Math.sqrt(targetUses.get(other) ?? 1),
        };
      }
    }
  }
}

/** In how many concepts each term stands. */
function uses(concepts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of concepts) for (const term of line.split('|')) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The learnt lexicon of two languages. */
export function learntLexicon(pair: PairData, source: LanguageData, target: LanguageData): Lexicon {
  return {
    source: pair.source,
    target: pair.target,
    keyed: true,
    name: `learnt ${pair.source}-${pair.target}`,
    checksum: pair.checksum,
    entries: { [Symbol.iterator]: () => decodeLearnt(pair.translations, source.vocabulary.split('\n'), target.vocabulary.split('\n')) },
  };
}

const BASE = 36;

/** Writes learnt translations in the compact form; the inverse of `decodeLearnt`, but for the rounding of probabilities. */
export function encodeLearnt(entries: readonly LexiconEntry[], source: readonly string[], target: readonly string[]): string {
  const sourceLine = new Map(source.map((term, line) => [term, line]));
  const targetLine = new Map(target.map((term, line) => [term, line]));
  const rows = new Map<number, string[]>();
  for (const entry of entries) {
    const from = sourceLine.get(entry.source);
    const to = targetLine.get(entry.target);
    if (from === undefined || to === undefined) continue;
    const cell = `${to.toString(BASE)}${digit(entry.probability ?? 1)}${digit(entry.backward ?? 1)}`;
    const row = rows.get(from);
    if (row === undefined) rows.set(from, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([line, cells]) => `${line.toString(BASE)} ${cells.sort().join(' ')}`)
    .join('\n');
}

function digit(probability: number): string {
  return Math.max(1, Math.min(BASE - 1, Math.round(probability * (BASE - 1)))).toString(BASE);
}

function* decodeLearnt(translations: string, source: readonly string[], target: readonly string[]): Generator<LexiconEntry> {
  for (const row of translations.split('\n')) {
    const [line = '', ...cells] = row.split(' ');
    const from = source[Number.parseInt(line, BASE)];
    if (from === undefined) continue;
    for (const cell of cells) {
      const to = target[Number.parseInt(cell.slice(0, -2), BASE)];
      if (to === undefined) continue;
      yield {
        source: from,
        target: to,
        probability: Number.parseInt(cell.charAt(cell.length - 2), BASE) / (BASE - 1),
        backward: Number.parseInt(cell.charAt(cell.length - 1), BASE) / (BASE - 1),
      };
    }
  }
}
