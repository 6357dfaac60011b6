import { isEntry, type Passage } from '../layout/passage.js';
import { digitsValue } from '../recognise/numerals.js';

const named =
  /^(?<word>\p{Lu}\p{L}{2,15}|[\u4e00-\u9fff]{1,4}|[\u0621-\u064a]{3,12})\s?(?<number>[0-9٠-٩]{1,3})\s?[.:．：–-](?=[\s\u4e00-\u9fff])/u;
const fewest = 2;

/**
 * `Action 1. We will protect glaciers.`, `行动1. …`: sentences that a word and a number name, one after the other, head what stands between them.
 * Indices of passages; none where nothing stands between, as in a list.
 */
export function namedHeadings(passages: readonly Passage[]): ReadonlySet<number> {
  const lists = new Map<string, number[]>();
  passages.forEach((passage, at) => {
    const { word, number } = (passage.mark || isEntry(passage) ? null : named.exec(passage.text)?.groups) ?? {};
    if (word === undefined || number === undefined) return;
    const list = lists.get(word) ?? [];
    if (digitsValue(number) === list.length + 1) lists.set(word, [...list, at]);
  });
  const holdText = (list: readonly number[]): boolean => list.every((at, i) => (list[i + 1] ?? passages.length) - at > 1);
  return new Set([...lists.values()].filter((list) => list.length >= fewest && holdText(list)).flat());
}
