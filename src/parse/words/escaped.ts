/** Words of a language table as a part of a regular expression: each sign stands for itself. */
export function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
