import type { LexiconEntry } from '../model/lexicon.js';

const rounded = (probability: number | undefined): string => (probability === undefined ? '' : String(Math.round(probability * 1e4) / 1e4));

/** Writes a lexicon as the table that `readLexiconTsv` reads: a line of two tags, then term, translation and both probabilities. */
export function toLexiconTsv(languages: readonly [source: string, target: string], entries: Iterable<LexiconEntry>): string {
  const lines = [`${languages[0]}\t${languages[1]}\tprobability\tbackward`];
  for (const { source, target, probability, backward } of entries)
    lines.push([source, target, rounded(probability), rounded(backward)].join('\t'));
  return `${lines.join('\n')}\n`;
}
