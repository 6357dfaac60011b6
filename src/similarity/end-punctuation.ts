/** Marks that end a clause, one class a string, in every script. */
const CLASSES = ['.。．｡…۔', ',，、،', ';；؛', ':：', '?？؟', '!！'] as const;
const CLASS_OF = new Map(CLASSES.flatMap((marks, index) => [...marks].map((mark) => [mark, index + 1] as const)));
/** Classes of end punctuation, none included. */
export const END_CLASSES = CLASSES.length + 1;
/** Closing quotes and brackets, note marks and white space, which may follow the mark that ends a clause. */
const TRAILING = /[\s"'”’»›）)\]】」』〉》〕¹²³⁰-⁹*\u200e\u200f]/;

/** The class of a text's end punctuation: 0 where it has none. */
export function endPunctuation(text: string): number {
  let end = text.length;
  while (end > 0 && TRAILING.test(text.charAt(end - 1))) end--;
  return CLASS_OF.get(text.charAt(end - 1)) ?? 0;
}
