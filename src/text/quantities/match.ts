import type { Item } from './item.js';
import { readNumber } from './number.js';
import type { PatternNode, Slot } from './pattern.js';
import { readClauseNumber, readLetter, readResolutionNumber, readSubdivision, type Taken } from './reference.js';
import type { Vocabulary } from './vocabulary.js';

/** What a pattern found: one value for each slot, in the order of the text; a list has more. */
export interface Match {
  readonly kind: string;
  /** The item after the last. */
  readonly to: number;
  readonly slots: readonly { readonly slot: Slot; readonly taken: readonly Taken[] }[];
}

/** No list is longer: keeps matching linear on endless ones. */
const longestList = 48;

/** The longest match of any pattern that begins at an item; of equals the first in the table. */
export function matchPatterns(items: readonly Item[], from: number, vocabulary: Vocabulary): Match | undefined {
  let best: Match | undefined;
  const walk = (node: PatternNode, at: number, slots: Match['slots']): void => {
    if (node.kind !== undefined && at > from && at > (best?.to ?? 0)) best = { kind: node.kind, to: at, slots };
    const item = items[at];
    if (item === undefined || (at > from && item.gap)) return;
    const next = item.type === 'figure' ? undefined : node.words.get(item.key);
    if (next !== undefined) walk(next, at + 1, slots);
    for (const [slot, child] of node.slots) {
      const taken = take(slot, items, at, vocabulary);
      const last = taken.at(-1);
      if (last !== undefined) walk(child, last.to, [...slots, { slot, taken }]);
    }
  };
  walk(vocabulary.patterns, from, []);
  return best;
}

function take(slot: Slot, items: readonly Item[], at: number, vocabulary: Vocabulary): readonly Taken[] {
  if (slot.endsWith('+')) return takeList(slot, items, at, vocabulary);
  const taken = takeOne(slot, items, at, vocabulary);
  return taken === undefined ? [] : [taken];
}

function takeList(slot: Slot, items: readonly Item[], from: number, vocabulary: Vocabulary): readonly Taken[] {
  const member = slot.slice(0, -1) as Slot;
  const list: Taken[] = [];
  let sure = 1;
  let at = from;
  while (list.length < longestList) {
    const taken = takeOne(member, items, at, vocabulary) ?? takeSubdivision(member, list.at(-1), items, at, vocabulary);
    if (taken === undefined || (!isAlike(items[at], items[from]) && items[at]?.key !== '(')) break;
    list.push(taken);
    const separators = separatorsAt(items, taken.to, vocabulary);
    if (at > from && isSure(items, list.at(-2)?.to ?? at, at)) sure = list.length;
    if (separators === 0) break;
    at = taken.to + separators;
  }
  // What follows a comma belongs to the list only if the list goes on to an `and`.
  return list.slice(0, sure);
}

/** Members of a list are written alike: all figures, all words, or all letters. */
function isAlike(one: Item | undefined, other: Item | undefined): boolean {
  const isLetter = (item: Item | undefined) => item?.capital === true && item.end - item.start === 1;
  return one?.type === other?.type || (isLetter(one) && isLetter(other));
}

/** `(f)` in paragraphs 2 (e) and (f) is 2 (f). */
function takeSubdivision(
  slot: Slot,
  last: Taken | undefined,
  items: readonly Item[],
  at: number,
  vocabulary: Vocabulary,
): Taken | undefined {
  const part =
    slot === '#c' && last?.value.endsWith(')') === true && items[at]?.key === '(' ? readSubdivision(items, at, vocabulary) : undefined;
  return part === undefined ? undefined : { ...part, value: `${last?.value.replace(/\([^()]*\)$/, '')}(${part.value})` };
}

/** How many items `, ` or ` and ` or `, and ` are. */
function separatorsAt(items: readonly Item[], at: number, vocabulary: Vocabulary): number {
  let count = 0;
  for (; count < 2; count++) {
    const item = items[at + count];
    if (item === undefined || item.gap || !vocabulary.separators.has(item.key)) break;
  }
  return items[at + count]?.gap === false ? count : 0;
}

function isSure(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ key }) => key !== ',' && key !== ';');
}

function takeOne(slot: Slot, items: readonly Item[], at: number, vocabulary: Vocabulary): Taken | undefined {
  switch (slot) {
    case '#c':
    case '#p':
    case '#b2':
      return readClauseNumber(items, at, vocabulary);
    case '#r':
      return readResolutionNumber(items, at, vocabulary, false);
    case '#q':
      return readResolutionNumber(items, at, vocabulary, true);
    case '#A':
      return readLetter(items, at, vocabulary) ?? takeNumber('#', items, at, vocabulary);
    case '#s':
      return readSubdivision(items, at, vocabulary);
    case '#n': {
      const denominator = vocabulary.words.get(items[at]?.key ?? '')?.denominator;
      return denominator === undefined ? undefined : { value: String(denominator), to: at + 1, from: at };
    }
    case '#k': {
      const number = readNumber(items, at, vocabulary);
      return number === undefined || number.ordinal || !/^\d\d?$/.test(number.value)
        ? undefined
        : { value: number.value, to: number.to, from: at };
    }
    case '#m':
    case '#w': {
      const key = items[at]?.key ?? '';
      const double = vocabulary.words.get(`${key}_${items[at + 1]?.key ?? ''}`)?.month;
      const sense = vocabulary.words.get(key);
      const month = double ?? (sense?.capital === true && items[at]?.capital !== true ? undefined : sense?.month);
      return month === undefined || (slot === '#w' && sense?.short === true)
        ? undefined
        : { value: String(month), to: at + (double === undefined ? 1 : 2), from: at };
    }
    default:
      return takeNumber(slot, items, at, vocabulary);
  }
}

function takeNumber(slot: Slot, items: readonly Item[], at: number, vocabulary: Vocabulary): Taken | undefined {
  const number = readNumber(items, at, vocabulary);
  if (number === undefined || (items[at]?.type === 'roman' && slot !== '#' && slot !== '#o')) return undefined;
  const value = Number(number.value);
  const length = number.to === at + 1 && items[at]?.type === 'figure' ? (items[at]?.end ?? 0) - (items[at]?.start ?? 0) : 0;
  const accepted =
    (slot === '#o' && (number.ordinal || items[at]?.type === 'roman')) ||
    (slot === '#' && (items[at]?.type !== 'word' || number.value !== '0.5')) ||
    slot === '#N' ||
    (slot === '#h' && /^\d\d?\.\d\d?$/.test(number.value)) ||
    (Number.isInteger(value) &&
      ((slot === '#y' && value >= 1000 && value < 3000 && items[at]?.grouped !== true) ||
        (slot === '#Y' && length === 4 && value >= 1000 && items[at]?.grouped !== true) ||
        (slot === '#b' && length === 2) ||
        (slot === '#h' && value < 60 && items[at]?.grouped !== true) ||
        (slot === '#M' && value >= 1 && value <= 12) ||
        (slot === '#d' && value >= 1 && value <= 31)));
  return accepted ? { value: number.value, to: number.to, from: at } : undefined;
}
