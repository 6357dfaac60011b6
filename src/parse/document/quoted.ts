import type { Passage } from '../layout/passage.js';
import { outline } from '../numbering/outline.js';
import { withOwnLists } from '../numbering/own-lists.js';
import { wordsAlone } from '../numbering/section-headings.js';
import { looseRules, type OutlineRules } from '../numbering/walk.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import { headingBehindQuote, markBehindQuote } from '../recognise/quotation.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Draft } from './draft.js';
import { addArticles } from './treaty.js';
import type { Headed } from './treaty-headings.js';

/** Adds what is quoted below a clause: paragraphs as `op.11.q.3`, headings as `op.11.q.h.1`, articles as `op.11.q.art.8` with their paragraphs. */
export function addQuoted(quoted: readonly Passage[], path: string, draft: Draft, vocabulary: Vocabulary): void {
  const marked = quoted.map((passage) => ({ ...passage, mark: markBehindQuote(passage.text, vocabulary) ?? passage.mark }));
  const headed = withOwnLists(marked, vocabulary).map((passage) => ({ passage, heading: headingBehindQuote(passage.text, vocabulary) }));
  const first = headed.findIndex(({ heading }) => heading?.kind === 'chapter' || heading?.kind === 'article');
  addAbove(headed.slice(0, first < 0 ? headed.length : first), path, draft);
  if (first >= 0) addArticles(headed.slice(first), `${path}.q.`, draft, vocabulary);
}

/** Adds paragraphs and the headings among them: `“Annex II`, and words without an end right below. */
function addAbove(headed: readonly Headed[], path: string, draft: Draft): void {
  const passages = headed.map(({ passage }) => passage);
  const isHeading = headed.map(
    ({ passage, heading }, i) => heading !== null || (i + 1 < headed.length && passage.mark === null && isHeadingLike(passage.text)),
  );
  // They are counted by what is printed, from whatever number on.
  const rules: OutlineRules = { ...looseRules, kind: 'item', numbered: passages.some(({ mark }) => mark !== null) };
  const places = [...outline(passages, rules, (i) => isHeading[i] === true)];
  passages.forEach((passage, i) => {
    const placed = places[i];
    if (placed) draft.addPlaced(`${path}.`, 'q', placed);
    else draft.addHeading(`${path}.q.`, passage, wordsAlone);
  });
}
