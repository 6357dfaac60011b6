import type { Passage } from '../layout/passage.js';
import { outline } from '../numbering/outline.js';
import { looseRules, type OutlineRules } from '../numbering/walk.js';
import { headingBehindQuote, markBehindQuote } from '../recognise/quotation.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Draft } from './draft.js';
import { addArticles } from './treaty.js';

/** Paragraphs in a quotation are counted by what is printed, from whatever number on. */
const quotedRules: OutlineRules = { ...looseRules, kind: 'item', numbered: true };

/** Adds what is quoted below a clause: paragraphs as `op.11.q.3`, articles as `op.11.q.art.8` with their paragraphs. */
export function addQuoted(quoted: readonly Passage[], path: string, draft: Draft, vocabulary: Vocabulary): void {
  const headed = quoted.map((passage) => ({
    passage: { ...passage, mark: markBehindQuote(passage.text, vocabulary) ?? passage.mark },
    heading: headingBehindQuote(passage.text, vocabulary),
  }));
  const first = headed.findIndex(({ heading }) => heading !== null);
  const above = headed.slice(0, first < 0 ? headed.length : first).map(({ passage }) => passage);
  for (const placed of outline(above, quotedRules, vocabulary)) draft.addPlaced(`${path}.`, 'q', placed);
  if (first >= 0) addArticles(headed.slice(first), `${path}.q.`, draft, vocabulary);
}
