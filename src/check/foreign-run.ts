import { languageTable } from '../languages/index.js';
import type { Span } from '../model/span.js';

/** Runs of words of one script, punctuation between them included. */
const RUNS: Readonly<Record<string, RegExp>> = {
  Hani: /\p{Script=Han}[\p{Script=Han}\p{Nd}，、；：。《》“”]{6,}/gu,
  Cyrl: /\p{Script=Cyrillic}+(?:[\s\p{P}]+\p{Script=Cyrillic}+){4,}/gu,
  Arab: /\p{Script=Arabic}+(?:[\s\p{P}]+\p{Script=Arabic}+){4,}/gu,
};

/** A passage of several words in the script of the other language. Latin letters prove nothing: names and titles are quoted in them. */
export function foreignRun(text: string, own: string, other: string): Span | undefined {
  const [script, otherScript] = [languageTable(own)?.script, languageTable(other)?.script];
  if (script === undefined || otherScript === undefined || script === otherScript) return undefined;
  if (otherScript === 'Latn') return latinRun(text, other);
  const found = text.match(RUNS[otherScript] ?? /(?!)/g)?.[0];
  if (found === undefined) return undefined;
  const start = text.indexOf(found);
  return { start, end: start + found.length };
}

/** A Latin passage that holds several of the language's commonest words in small letters: prose, not a name. */
function latinRun(text: string, language: string): Span | undefined {
  const common = new Set((languageTable(language)?.words.functionWords ?? '').split(' ').filter((word) => word.length > 1));
  for (const { 0: run, index } of text.matchAll(/\p{Script=Latin}+(?:[\s,;'’-]+\p{Script=Latin}+){5,}/gu)) {
    const words = run.split(/[\s,;'’-]+/);
    const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (words.filter((word) => common.has(word)).length >= 3 && names <= words.length / 3) return { start: index, end: index + run.length };
  }
  return undefined;
}
