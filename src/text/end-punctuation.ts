import { STOPS } from './stops.js';

/** Marks that end a clause, one class a string, in every script. */
const CLASSES = [`.．${STOPS}`, ',，、،', ';；؛', ':：', '?？؟', '!！'] as const;
const CLASS_OF = new Map(CLASSES.flatMap((marks, index) => [...marks].map((mark) => [mark, index + 1] as const)));
/** Classes of end punctuation, none included. */
export const END_CLASSES = CLASSES.length + 1;
/** Pairs of classes: that of the source times `END_CLASSES` and that of the target. */
export const END_PAIRS = END_CLASSES * END_CLASSES;
/** Those that the rest of the engine tells apart by name. */
export const END = { none: 0, stop: 1, comma: 2, colon: 4, question: 5, exclamation: 6 } as const;

/** Whether a class ends a sentence. */
export const endsSentence = (end: number): boolean => end === END.stop || end === END.question || end === END.exclamation;
/** Closing quotes and brackets, note marks and white space, which may follow the mark that ends a clause. */
const TRAILING = /[\s"'”’»›）)\]】」』〉》〕¹²³⁰-⁹*\u200e\u200f]/;

/** The class of a text's end punctuation: 0 where it has none. */
export function endPunctuation(text: string): number {
  let end = text.length;
  while (end > 0 && TRAILING.test(text.charAt(end - 1))) end--;
  return CLASS_OF.get(text.charAt(end - 1)) ?? END.none;
}
