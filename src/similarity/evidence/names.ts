import { languageTable } from '../../languages/index.js';
import { type NumberedItems, numberItems } from '../../text/numbered-items.js';
import { romanise } from '../../text/romanise.js';
import { writesUnspaced } from '../../text/terms.js';
import { ofSide } from '../of-side.js';
import { latinWordsOfUnits } from '../parts.js';
import type { ItemEvidence } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';
import { likenessEvidence } from './likeness.js';

/** True where two languages are written in different scripts, as far as their tables tell. */
export function scriptsDiffer(source: string, target: string): boolean {
  const scripts = [languageTable(source)?.script, languageTable(target)?.script];
  return scripts[0] !== scripts[1] && scripts[0] !== undefined && scripts[1] !== undefined;
}

/**
 * Names across scripts (`Катар`, `卡塔尔`, `قطر`): words that sound alike, compared in Latin letters. International words that scripts
 * share (`комитет`, `comité`) are found by the way.
 */
export function nameEvidence(source: ComparedSide, target: ComparedSide): ItemEvidence<'names'> {
  return likenessEvidence('names', romanised(source), romanised(target));
}

const romanised = ofSide((side): NumberedItems => {
  if (!writesUnspaced(side.language)) return latinWordsOfUnits(side);
  return numberItems(side.units, ({ text }) => romanise(text, side.language));
});
