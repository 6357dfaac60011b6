import { endingOf } from './punctuation.js';

/** Short words without an end, as headings and titles are. */
export function isHeadingLike(text: string): boolean {
  const limit = /[\u4e00-\u9fff]/.test(text) ? 60 : 250;
  return text.length <= limit && endingOf(text) === 'none';
}
