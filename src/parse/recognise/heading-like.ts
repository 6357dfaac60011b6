import { endingOf } from './punctuation.js';

/** The longest words without an end, in characters: where spaces part words, and where none do. */
const longest = {
  heading: { spaced: 160, unspaced: 50 },
  title: { spaced: 300, unspaced: 100 },
} as const;

/** Short words without an end, as headings between paragraphs are. */
export function isHeadingLike(text: string): boolean {
  return isEndless(text, longest.heading);
}

/** Words without an end, as titles are: those of letters name who wrote to whom. */
export function isTitleLike(text: string): boolean {
  return isEndless(text, longest.title);
}

/** What stands at both edges of a page is one line with much white space in it. */
const wideGap = /\s{3,}/g;
/** The first characters tell the script. */
const looked = 40;

function isEndless(printed: string, { spaced, unspaced }: { readonly spaced: number; readonly unspaced: number }): boolean {
  if (endingOf(printed) !== 'none') return false;
  const text = printed.includes('   ') ? printed.replace(wideGap, ' ') : printed;
  if (text.length > spaced) return false;
  return text.length <= unspaced || !/[\u4e00-\u9fff]/.test(text.slice(0, looked));
}
