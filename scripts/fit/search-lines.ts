import { type SearchResult, searchBeads } from '../../src/align/search.js';
import { preparedLexicon } from '../../src/lexicon/prepared.js';
import { lineNumber } from '../../src/similarity/evidence/line-numbering.js';
import type { AlignmentModel } from '../../src/similarity/model.js';
import { readSides } from '../../src/similarity/read-sides.js';
import { type ComparedSide, comparedLine } from '../../src/similarity/side.js';
import type { Training } from './training.js';

const side = (language: string, lines: readonly string[]): ComparedSide => ({
  language,
  units: lines.map((text) => comparedLine(text, lineNumber(text, language))),
});

/** Two versions by lines, and what the engine is given when it meets them. */
type Lines = Pick<Training, 'languages' | 'lexicons' | 'secondPass'> & { readonly text: Pick<Training['text'], 'source' | 'target'> };

/** What the engine's search finds in a text by lines, before moved text is looked for. */
export function searchLines({ text, languages, lexicons, secondPass }: Lines, model: AlignmentModel): SearchResult {
  const lexicon = preparedLexicon(lexicons, ...languages);
  const sides = readSides(side(languages[0], text.source), side(languages[1], text.target), lexicon);
  return searchBeads(sides, { lexicon, model, constraints: undefined, way: [], secondPass });
}
