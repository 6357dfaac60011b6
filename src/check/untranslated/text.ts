import { detectLanguage } from '../../languages/detect.js';
import { languageTable } from '../../languages/index.js';
import { normalise } from '../../text/normalise.js';
import { type Letters, lettersIn, SCRIPTS, scriptShare, sizeOf } from './letters.js';

/** Texts are the same when they read the same, whatever their spaces, case and end punctuation. */
export function sameKey(text: string): string {
  return normalise(text).replace(/[\s\p{P}]+/gu, '');
}

/** `Article 2 Obligations` has two, and is French and English. */
const THREE_WORDS = /(?:\p{L}[\p{L}\p{M}]+\P{L}+){2}\p{L}{2}/u;

/** Whether a text that should be in one language is in the other, or in the script of a third. Short texts and names prove nothing. */
export function isUntranslated(text: string, own: string, other: string, otherText: string): boolean {
  const [ownTable, otherTable] = [languageTable(own), languageTable(other)];
  if (ownTable === undefined || otherTable === undefined || ownTable === otherTable) return false;
  const letters = lettersIn(text);
  if (ownTable.script !== otherTable.script && isInScript(text, letters, otherTable.script)) return true;
  const foreign = SCRIPTS.filter((script) => script !== ownTable.script && script !== otherTable.script);
  // What is quoted in a third script stands so in the source too.
  if (foreign.some((script) => isInScript(text, letters, script) && scriptShare(lettersIn(otherText), script) < 0.2)) return true;
  if (ownTable.script !== otherTable.script) return false;
  const key = sameKey(text);
  if (key.length >= 16 && key === sameKey(otherText) && THREE_WORDS.test(text)) return !readsAs(text, own) || readsAs(text, other);
  return key.length >= 40 && readsAs(text, other) && likeness(text, otherText) > 0.8;
}

/** Latin letters are also those of names, acronyms and symbols: there it takes nearly all, and two words. */
function isInScript(text: string, letters: Letters, script: string): boolean {
  if (script !== 'Latn') return scriptShare(letters, script) > 0.5 && sizeOf(letters, script) >= 2;
  if (scriptShare(letters, script) <= 0.9) return false;
  const prose = text.replace(/[\p{Script=Latin}\p{Nd}./-]*[\p{Nd}/][\p{Script=Latin}\p{Nd}./-]*/gu, ' ');
  return sizeOf(lettersIn(prose), script) >= 12 && /\p{L}\P{L}+\p{L}/u.test(prose);
}

function readsAs(text: string, language: string): boolean {
  return detectLanguage(text)?.tag === languageTable(language)?.tag;
}

/** Share of the words of the first text that stand in the second. */
function likeness(text: string, other: string): number {
  const words = normalise(text).match(/\p{L}{3,}/gu) ?? [];
  const known = new Set(normalise(other).match(/\p{L}{3,}/gu) ?? []);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}
