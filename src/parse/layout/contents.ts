import { digitsValue } from '../recognise/numerals.js';
import { isWholeLine } from '../words/phrases.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

const longest = 200;
const digits = '[0-9٠-٩]{1,4}';
/** The page behind a wide gap or a row of dots; paragraphs that the section spans may stand before it. */
const behindGap = new RegExp(
  `(?:\\t| {2}|[.·…] ?[.·…] ?[.·…])\\s*(?:${digits}\\s?[-–]\\s?${digits}\\s+|${digits}\\s{2,})?(?<page>${digits})$`,
);
const behindDots = new RegExp(`[.·…] ?[.·…] ?[.·…]\\s*(?<page>${digits})$`);
const behindSpace = new RegExp(`(?<![.,;:،؛。，；：])\\s(?<page>${digits})$`);
const fewest = 2;

/** How entries are recognised, and how many other lines may stand before one: column heads, entries of two lines, page breaks. */
interface Look {
  readonly page: RegExp;
  readonly others: number;
}

const underHeading: readonly Look[] = [
  { page: behindGap, others: 6 },
  { page: behindSpace, others: 1 },
];
const anywhere: Look = { page: behindDots, others: 2 };

/** Marks the entries of tables of contents: each stands for itself, and none is the heading that it names. */
export function markContents(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const entries = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const found = entriesFrom(lines, i, vocabulary);
    for (const at of found) entries.add(at);
    i = Math.max(i, found.at(-1) ?? 0);
  }
  return entries.size === 0 ? lines : lines.map((line, i) => (entries.has(i) ? { ...line, hint: 'contents' } : line));
}

function entriesFrom(lines: readonly Line[], at: number, vocabulary: Vocabulary): number[] {
  const text = lines[at]?.text ?? '';
  if (isContentsHeading(text, vocabulary))
    return underHeading.map((look) => collect(lines, at + 1, look)).find((found) => found.length >= fewest) ?? [];
  if (pageOf(text, anywhere.page) === null) return [];
  const found = collect(lines, at, anywhere);
  return found.length >= fewest ? found : [];
}

const longestHeading = 30;

export function isContentsHeading(text: string, { contents }: Vocabulary): boolean {
  return text.length <= longestHeading && isWholeLine(text.replace(/\s+/g, ' '), contents, longestHeading);
}

/** Lines that end with pages that count upwards. */
function collect(lines: readonly Line[], from: number, { page, others }: Look): number[] {
  const found: number[] = [];
  let [last, missed] = [0, 0];
  for (let i = from; i < lines.length && missed <= others; i++) {
    const here = pageOf(lines[i]?.text ?? '', page);
    if (here === null || here < last) missed++;
    else {
      found.push(i);
      [last, missed] = [here, 0];
    }
  }
  return found;
}

function pageOf(text: string, page: RegExp): number | null {
  if (text.length > longest || !/[0-9٠-٩]$/.test(text) || !/\p{L}/u.test(text)) return null;
  const printed = page.exec(text)?.groups?.page;
  return printed === undefined ? null : digitsValue(printed);
}
