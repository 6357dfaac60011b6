import type { Lexicon, LexiconEntry } from '../../src/index.js';
import { primarySubtag } from '../../src/languages/tag.js';
import { readConcepts } from './concepts.js';
import type { DevsetLanguage } from './devset.js';

/** The written lexicon of two languages in its printed forms, not yet keyed: tags decide how its words are stemmed. */
export function conceptLexicon(source: string, target: string): Lexicon {
  const [from, to] = [primarySubtag(source), primarySubtag(target)] as [DevsetLanguage, DevsetLanguage];
  const entries: LexiconEntry[] = [];
  for (const concept of readConcepts()) {
    (concept[from] ?? []).forEach((one, a) => {
      (concept[to] ?? []).forEach((other, b) => {
        entries.push({ source: one, target: other, probability: 0.5 / (b + 1) ** 1.3, backward: 0.5 / (a + 1) ** 1.3 });
      });
    });
  }
  return { source, target, entries };
}
