import { classOf, digit, letter, space } from './characters.js';
import type { Figure } from './figure.js';
import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** Marks after which a glued figure is a note mark. */
const before = '.,;:"”»」》。；，：؛،\'’`';
/** Marks after which it is one even in the middle of a text without spaces. */
const closing = '"”»」》';
const after = '.,;:"”»)]。；，：؛،';
const longest = 3;

/**
 * Is the figure at `at` the mark of a note? It is glued to a word (`report2`) or to the punctuation after one (`report,2 and`), or stands
 * in square brackets. Where articles and what stands before them are glued to figures (و2014), a figure glued to a word is a figure.
 */
export function isNoteMark(text: string, at: number, figure: Figure, items: readonly Item[], { articles, words }: Vocabulary): boolean {
  if (figure.end - at > longest || figure.grouped || at === 0) return false;
  const previous = text.charCodeAt(at - 1);
  const nextClass = classOf[text.charCodeAt(figure.end)];
  if (text.charAt(at - 1) === '[' && text.charAt(figure.end) === ']') return true;
  if (text.charAt(at - 1) === '(') return isBracketedNote(text, at, figure.end);
  // Euro131
  if (items.at(-1)?.type === 'word' && items.at(-1)?.end === at) return false;
  if (classOf[previous] === letter) return articles.length === 0 && nextClass !== letter;
  if (at < 2 || !before.includes(text.charAt(at - 1))) return false;
  const isLast = figure.end === text.length || nextClass === space || after.includes(text.charAt(figure.end));
  if (!isLast) return false;
  if (classOf[text.charCodeAt(at - 2)] === digit) return isYear(items.at(-2)) && text.charAt(at - 1) === '.';
  const word = items.at(-2);
  const isAbbreviation = text.charAt(at - 1) === '.' && word?.type === 'word' && word.end === at - 1 && words.has(word.key);
  const isFirst = classOf[text.charCodeAt(at - 2)] === space;
  return (
    !isAbbreviation &&
    !isFirst &&
    (closing.includes(text.charAt(at - 1)) || classOf[text.charCodeAt(at - 2)] === letter || figure.end === text.length)
  );
}

/** `report(2),`: brackets glued to a word and followed by punctuation or the end. */
function isBracketedNote(text: string, at: number, end: number): boolean {
  if (text.charAt(end) !== ')' || at < 2 || classOf[text.charCodeAt(at - 2)] !== letter) return false;
  return end + 1 === text.length || after.includes(text.charAt(end + 1));
}

function isYear(item: Item | undefined): boolean {
  return item?.type === 'figure' && /^(?:19|20)\d\d$/.test(item.key);
}
