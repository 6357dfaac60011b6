import { expectArguments, expectOptions } from '../arguments/expect.js';
import { DIFF } from '../arguments/values.js';
import { changesInWords, isChanged, summariseDiff } from '../diff/summary.js';
import { languageTable } from '../languages/index.js';
import type { DocumentDiff, RevisedPair, TextPiece } from '../model/diff.js';
import { isRightToLeft, joinedText } from './pairs.js';
import { type TextOptions, WIDTH } from './side-by-side.js';
import { fill, printable, wrap } from './terminal-width.js';

/** How `wdiff` marks what only one of two texts has. */
const MARKS: Readonly<Record<TextPiece['kind'], readonly [string, string]>> = {
  same: ['', ''],
  deleted: ['[-', '-]'],
  added: ['{+', '+}'],
};

/**
 * Writes the changes between two states of a text for reading: how many there are, then each clause that changed, deleted words in `[- -]` and added ones
 * in `{+ +}`. What is unchanged is only counted.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no diff, `invalid-option` for a width that is no whole number from 1.
 * @example
 * ```ts
 * const states = ['1. Requests a report;', '1. Requests two reports;'];
 * const [older, newer] = states.map((text) => parseDocument(text, { language: 'en' }).document);
 * const diff = diffDocuments(older, newer);
 * diffToText(diff); // 'English: 1 edited.\n\nop.1  edited\n  Requests [-a report-]{+two reports+};\n'
 * ```
 */
export function diffToText(diff: DocumentDiff, options: Pick<TextOptions, 'width'> = {}): string {
  expectArguments('diffToText', DIFF, { diff });
  expectOptions('diffToText', { width: WIDTH }, options);
  const width = Math.max(20, options.width ?? 80);
  const name = languageTable(diff.source.language)?.name ?? diff.source.language;
  const counted = Object.entries(summariseDiff(diff)).filter(([, count]) => count > 0);
  const answer = counted.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing to compare';
  const changed = diff.pairs.filter(isChanged);
  const head = wrap(`${name}: ${answer}.`, width).join('\n');
  return `${[head, ...changed.map((pair) => pairText(pair, diff, width))].join('\n\n')}\n`;
}

function pairText(pair: RevisedPair, { source: { language } }: DocumentDiff, width: number): string {
  const [from, to] = [pair.source, pair.target].map((units) => units.map(({ path }) => path).join(' + '));
  const path = from === to || to === '' ? from : from === '' ? to : `${from} → ${to}`;
  const head = wrap(`${path}  ${changesInWords(pair).join(', ')}`, width);
  const rightToLeft = isRightToLeft(language);
  const body = wrap(printable(markedWords(pair, language)), width - 2).map((line) =>
    rightToLeft ? `  ${fill(`\u2067${line}\u2069`, width - 2, true)}` : `  ${line}`,
  );
  return [...head, ...body].join('\n');
}

function markedWords(pair: RevisedPair, language: string): string {
  return piecesOf(pair, language)
    .map(({ kind, text }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`)
    .join('');
}

/** The text of a pair in pieces, whatever became of it. */
export function piecesOf(pair: RevisedPair, language: string): readonly TextPiece[] {
  if (pair.change === 'edited') return pair.words;
  const text = joinedText(pair, pair.target.length === 0 ? 'source' : 'target', language);
  const kind = pair.change === 'unchanged' ? 'same' : pair.change;
  return [{ kind, text }];
}
