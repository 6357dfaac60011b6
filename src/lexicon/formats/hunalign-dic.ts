import { ClauseAlignError } from '../../errors.js';
import type { Lexicon, LexiconEntry } from '../../model/lexicon.js';
import { filledLinesOf, malformed } from './malformed.js';

/** `translation @ term`: hunalign puts the target's side first. */
export const DIC_LINE = /^(?<target>.*\S) +@ +(?<source>\S.*)$/;

/**
 * Reads a dictionary of hunalign: on each line a phrase of the target language, `@`, and the source's.
 *
 * @param languages source and target; the file doesn't name them.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed, or where the languages aren't known.
 */
export function parseHunalignDic(text: string, name: string, languages: readonly [string, string] | undefined): Lexicon {
  if (languages === undefined) {
    const message = 'a .dic file does not say which languages it is in: name it by them, source first, such as zh-en.dic';
    throw new ClauseAlignError('invalid-lexicon', message, name, 'line 1');
  }
  const entries: LexiconEntry[] = [];
  for (const line of filledLinesOf(text)) {
    const { source, target } = DIC_LINE.exec(line.text.trim())?.groups ?? {};
    if (source === undefined || target === undefined)
      return malformed('a translation, “ @ ” and the term it translates', line.text, line.number);
    entries.push({ source: source.trim(), target: target.trim() });
  }
  return { source: languages[0], target: languages[1], name, entries };
}
