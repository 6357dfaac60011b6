import type { Passage } from '../layout/passage.js';
import { readHeading } from '../recognise/heading.js';
import { type NoteHead, readListedHead } from '../recognise/note-marks.js';
import { isWholeLine } from '../words/phrases.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** A list of notes under a heading of its own. */
export interface NoteList {
  /** Index of the passage that says Notes. */
  readonly heading: number;
  /** The bodies' passages with their heads; null for a passage that goes on with the note before it. */
  readonly bodies: ReadonlyMap<number, NoteHead | null>;
}

const longest = 24;
/** How many passages a note may go on for. */
const longestNote = 4;

/** Finds the lists that stand under a line that says Notes: what counts 1, 2, 3 … from there on, whatever sets the figures off. */
export function findNoteLists(passages: readonly Passage[], vocabulary: Vocabulary): NoteList[] {
  const lists: NoteList[] = [];
  passages.forEach((passage, heading) => {
    if (!isWholeLine(passage.text, vocabulary.notes, longest)) return;
    const bodies = bodiesFrom(passages, heading + 1, vocabulary);
    if (bodies.size > 0) lists.push({ heading, bodies });
  });
  return lists;
}

function bodiesFrom(passages: readonly Passage[], from: number, vocabulary: Vocabulary): Map<number, NoteHead | null> {
  const bodies = new Map<number, NoteHead | null>();
  let [expected, last] = [1, from - 1];
  for (let i = from; i < passages.length && i - last <= longestNote; i++) {
    const { text } = passages[i] ?? { text: '' };
    if (readHeading(text, vocabulary)) break;
    const head = readListedHead(text);
    if (!head || !follows(head, expected)) continue;
    for (let between = last + 1; between < i; between++) bodies.set(between, null);
    bodies.set(i, head);
    // Stars and letters are counted apart.
    if (Number(head.label) > 0) expected = Number(head.label) + 1;
    last = i;
  }
  // What stands between the heading and the first note is none.
  return bodies.get(from) ? bodies : new Map();
}

function follows({ label, form }: NoteHead, expected: number): boolean {
  return form === 'star' || form === 'slash' || Number(label) === expected;
}
