import { foldCharacter, foldText, formsOf } from './fold.js';
import { addTo } from './lists.js';

const wordCharacter = /[\p{L}\p{N}]/u;
const unspaced = /[\u2e80-\u9fff\uf900-\ufaff]/;

/** A list of words and phrases of a language table, made fast to find. All texts given to it are folded. */
export interface Phrases {
  /** The longest phrase that begins at `from` and ends with a word, as its length; 0 where none does. */
  startAt(text: string, from?: number): number;
  /** Whether one of them may begin at the start of a text, folded or not: a quick way out. */
  mayStart(text: string): boolean;
  /** Whether one of them stands anywhere, as whole words. */
  isIn(text: string): boolean;
  /** Length of the longest of them that ends the text; 0 where none does. */
  lengthAtEnd(text: string): number;
}

/** Compiles entries as the tables write them: spaces between, `_` for a space inside. */
export function phrases(list: string): Phrases {
  const entries = [...new Set(list.split(/\s+/).filter(Boolean).flatMap(formsOf))].sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, string[]>();
  for (const entry of entries) addTo(byFirst, entry.charAt(0), entry);
  const startAt = (text: string, from = 0): number => {
    for (const entry of byFirst.get(text.charAt(from)) ?? []) {
      if (text.startsWith(entry, from) && endsWord(text, from + entry.length)) return entry.length;
    }
    return 0;
  };
  const isIn = (text: string): boolean => entries.some((entry) => contains(text, entry));
  const lengthAtEnd = (text: string): number =>
    entries.find((entry) => text.endsWith(entry) && beginsWord(text, text.length - entry.length))?.length ?? 0;
  const mayStart = (text: string): boolean => byFirst.has(foldCharacter(text.charAt(0)));
  return { startAt, mayStart, isIn, lengthAtEnd };
}

const behindLine = /[\s:：.*¹²³]+$/;

/** A line without the signs and note marks that may stand behind its words. */
export function withoutEnd(line: string): string {
  return line.replace(behindLine, '');
}

/** Whether a line, whose case and marks behind it don't matter, is one of the phrases and nothing else: `Summary:`, `目录`. */
export function isWholeLine(text: string, list: Phrases, longest: number): boolean {
  if (text.length > longest || !list.mayStart(text)) return false;
  const folded = foldText(withoutEnd(text), longest);
  return folded !== '' && list.startAt(folded) === folded.length;
}

function contains(text: string, entry: string): boolean {
  const at = text.indexOf(entry);
  return at >= 0 && beginsWord(text, at) && endsWord(text, at + entry.length);
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || unspaced.test(text.charAt(at)) || !wordCharacter.test(text.charAt(at - 1)) || !wordCharacter.test(text.charAt(at));
}

/** True where no word runs on: Chinese writes none apart. */
export function endsWord(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  return at >= text.length || unspaced.test(last) || !wordCharacter.test(last) || !wordCharacter.test(text.charAt(at));
}
