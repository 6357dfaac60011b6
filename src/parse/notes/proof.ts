import type { Passage } from '../layout/passage.js';
import { isHeaderLine } from '../recognise/front-matter.js';
import { findWeakMarks, type NoteForm, type NoteMark } from '../recognise/note-marks.js';
import { addTo } from '../words/lists.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { splitAdjacent } from './order.js';
import { findImpossible, isAfter, type PlacedMark, type Position, undoGlued } from './places.js';
import { type Candidate, countMarks, mayFollow, nextOfLabel, ordinalOf, type Proved, skipTo, upTo, upToNext } from './sequence.js';

/** Forms of marks that may belong to a form of head, the likeliest first. */
const formsOf: Readonly<Partial<Record<NoteForm, readonly NoteForm[]>>> = {
  round: ['round', 'figure', 'apart'],
  slash: ['slash'],
  figure: ['figure', 'apart', 'round', 'slash'],
  listed: ['figure', 'round', 'apart', 'slash'],
};

/** The weak marks of a text by form and label, each list in the order of the text. */
export class WeakMarks {
  readonly #byKey = new Map<string, PlacedMark[]>();

  readonly #all: readonly Passage[];

  /** `isBody` tells the passages that are none of the running text; `labels` are those of the bodies. */
  constructor(all: readonly Passage[], isBody: (at: number) => boolean, labels: ReadonlySet<string>, vocabulary: Vocabulary) {
    this.#all = all;

    const found = new Map<Passage, NoteMark[]>();
    const places = new Map<Passage, number>();
    all.forEach((passage, at) => {
      const marks = isBody(at) ? [] : findWeakMarks(passage.text, vocabulary).filter((mark) => mark.start >= (passage.mark?.end ?? 0));
      if (marks.length === 0 || isHeaderLine(passage.text, vocabulary)) return;
      found.set(passage, marks);
      places.set(passage, at);
    });
    for (const [passage, marks] of splitAdjacent(found, labels, isBehindSign))
      for (const mark of marks) this.#add({ mark, passage, at: places.get(passage) ?? 0, start: mark.start });
  }

  #add(placed: PlacedMark): void {
    addTo(this.#byKey, `${placed.mark.form} ${placed.mark.label}`, placed);
  }

  get(form: NoteForm, label: string): readonly PlacedMark[] {
    return this.#byKey.get(`${form} ${label}`) ?? [];
  }

  /**
   * Proves bodies whose heads are of one form by marks of the form that fits most of them. `seen` are labels of stronger marks that
   * have no body yet.
   */
  prove(candidates: readonly Candidate[], seen: ReadonlySet<string>): readonly Proved[] {
    const form = candidates[0]?.head.form;
    const tried = (formsOf[form ?? 'figure'] ?? []).map((markForm) => this.#match(candidates, markForm, seen));
    const best = tried.reduce<Proved[]>((most, proved) => (countMarks(proved) > countMarks(most) ? proved : most), tried[0] ?? []);
    const lost = this.get('lost', '');
    const filled = lost.length > 0 ? this.#fill(candidates, best, () => lost) : best;
    const between = remembered((label) => this.#between(label));
    return withUnmarked(this.#fill(candidates, filled, between), candidates, this.#all.length);
  }

  /**
   * Walks the bodies in order: each needs a mark after the first mark of the one before, and above the body itself. A body whose mark is
   * missing counts where its neighbours are proved: its mark may be glued to the number of a resolution.
   */
  #match(candidates: readonly Candidate[], form: NoteForm, seen: ReadonlySet<string>): Proved[] {
    const walked: Walked[] = [];
    const missing: Missing[] = [];
    const places = new Map<number, Position>();
    const again = nextOfLabel(candidates);
    const from = new Map<string, number>();
    let [expected, after]: [number | null, Position] = [null, { at: -1, start: -1 }];
    candidates.forEach((candidate, i) => {
      const { label } = candidate.head;
      const ordinal = ordinalOf(label);
      const placed = this.get(form, label);
      const first = skipTo(placed, from.get(label) ?? 0, after);
      const mark = placed[first];
      const isProved = mark !== undefined && mark.at < candidate.at;
      if (!mayFollow(ordinal, expected, isProved)) return;
      from.set(label, first);
      if (mark && isProved) {
        after = mark;
        walked.push({ candidate, placed, first, before: again[i] === undefined ? Infinity : candidate.at });
        places.set(ordinal, after);
      } else if (seen.has(label)) {
        walked.push({ candidate, placed: [], first: 0, before: 0 });
        places.set(ordinal, after);
      } else missing.push({ candidate, after, ordinal });
      expected = ordinal + 1;
    });
    const proved = provedOf(walked);
    const glues = form === 'figure' || form === 'apart';
    const isFew =
      proved.length === 0 || (form !== 'slash' && proved.length === 1 && !places.has(1) && !(after.at < this.#listAtEnd(candidates)));
    const first = glues && isFew ? this.#firstGlued(missing, places) : null;
    // An extract begins with any number, but one figure alone proves nothing, as one in brackets does that ends the text.
    const endsText = form === 'round' && candidates.length === 1 && candidates[0]?.at === this.#all.length - 1;
    if (isFew && !first && !endsText) return [];
    if (first) proved.push(first);
    return glues
      ? [
          ...proved,
          ...this.#undoGlued(
            missing.filter(({ candidate }) => candidate.at !== first?.at),
            places,
            form,
          ),
        ]
      : proved;
  }

  /** Where (almost) no other mark is found, note 1 may still prove the list by a figure that can't be one. */
  #firstGlued(missing: readonly Missing[], places: Map<number, Position>): Proved | null {
    const first = missing.find(({ ordinal }) => ordinal === 1);
    if (!first) return null;
    const { at } = first.candidate;
    const next = places.get(2);
    const marks = findImpossible(this.#all, first.candidate.head.label, first.after, upToNext(next, at), next !== undefined);
    const [mark] = marks;
    if (!mark) return null;
    places.set(1, mark);
    return { at, marks };
  }

  /** Bodies without a mark whose neighbours are proved: the mark may be glued to a figure, between the marks of those. */
  #undoGlued(missing: readonly Missing[], places: Map<number, Position>, form: NoteForm): Proved[] {
    return missing.flatMap(({ candidate, after, ordinal }) => {
      const [previous, next] = [places.get(ordinal - 1), places.get(ordinal + 1)];
      if (!next && !previous) return [];
      const from = previous && previous.at <= candidate.at && isAfter(previous, after) ? previous : after;
      const found = undoGlued(this.#all, candidate.head.label, from, upToNext(next, candidate.at));
      const later = this.get(form, candidate.head.label).filter((placed) => placed.at > candidate.at);
      const [mark] = found;
      if (mark) places.set(ordinal, mark);
      return mark ? [{ at: candidate.at, marks: [...found, ...later] }] : [];
    });
  }

  /** Where two or more bodies that count from 1 end the text, the index of the first; else -1. */
  #listAtEnd(candidates: readonly Candidate[]): number {
    const [first, second] = candidates;
    return first && second && first.head.label === '1' && first.at + candidates.length === this.#all.length ? first.at : -1;
  }

  /** Marks between ideographs, where figures are mostly none: only one that stands alone in the text may be. */
  #between(label: string): readonly PlacedMark[] {
    const figures = this.get('figure', label);
    const [only, other] = this.get('between', label);
    return only && !other ? [...figures, only].sort((a, b) => a.at - b.at || a.start - b.start) : figures;
  }

  /** Gives bodies without marks marks of a doubtful kind, by the order of both: all bodies must then be accounted for. */
  #fill(candidates: readonly Candidate[], proved: Proved[], marksOf: (label: string) => readonly PlacedMark[]): Proved[] {
    if (proved.length === candidates.length || ordinalOf(candidates[0]?.head.label ?? '') !== 1) return proved;
    const known = new Map(proved.map(({ at, marks }) => [at, marks[0]]));
    const found: Proved[] = [];
    const from = new Map<readonly PlacedMark[], number>();
    let after: Position = { at: -1, start: -1 };
    for (const { at, head } of candidates) {
      let mark = known.get(at);
      if (!known.has(at)) {
        const placed = marksOf(head.label);
        const next = skipTo(placed, from.get(placed) ?? 0, after);
        mark = placed[next];
        if (!mark || mark.at >= at) return proved;
        from.set(placed, next);
        found.push({ at, marks: [{ ...mark, mark: { ...mark.mark, label: head.label } }] });
      }
      if (mark) after = mark;
    }
    return [...proved, ...found];
  }
}

/** A body that was come by: its marks are those of its label from the first on that stand above a passage. */
interface Walked {
  readonly candidate: Candidate;
  readonly placed: readonly PlacedMark[];
  readonly first: number;
  readonly before: number;
}

/** Bodies with their marks, up to the first mark of the next body of the label: each mark is one body's. */
function provedOf(walked: readonly Walked[]): Proved[] {
  const next = new Map<readonly PlacedMark[], number>();
  const proved: Proved[] = [];
  for (const { candidate, placed, first, before } of [...walked].reverse()) {
    proved.push({ at: candidate.at, marks: upTo(placed, first, before, next.get(placed)) });
    next.set(placed, first);
  }
  return proved.reverse();
}

/** Each answer is found once. */
function remembered<T>(find: (label: string) => T): (label: string) => T {
  const answers = new Map<string, T>();
  return (label) => {
    const answer = answers.get(label) ?? find(label);
    answers.set(label, answer);
    return answer;
  };
}

/** A body whose mark was not found; it stands after the position of the mark before. */
interface Missing {
  readonly candidate: Candidate;
  readonly after: Position;
  readonly ordinal: number;
}

/** With the bodies that have no mark but stand right above the next, or below the one before and end the text of `length` passages, in their place. */
function withUnmarked(proved: readonly Proved[], candidates: readonly Candidate[], length: number): readonly Proved[] {
  const taken = new Map(proved.map((each) => [each.at, each]));
  const take = (one: Candidate | undefined, two: Candidate | undefined, known: Candidate | undefined): void => {
    const follows = one && two && two.at === one.at + 1 && Number(two.head.label) === Number(one.head.label) + 1;
    const other = known === one ? two : one;
    if (follows && known && other && taken.has(known.at) && !taken.has(other.at)) taken.set(other.at, { at: other.at, marks: [] });
  };
  for (let i = candidates.length - 1; i > 0; i--) take(candidates[i - 1], candidates[i], candidates[i]);
  const tail = candidates.findLastIndex(({ at }, i) => at + candidates.length - i !== length) + 1;
  for (let i = tail + 1; i < candidates.length; i++) take(candidates[i - 1], candidates[i], candidates[i - 1]);
  return [...taken.values()];
}

/** Behind a sign, figures can only be note marks; behind a word they may count something. */
function isBehindSign({ start }: NoteMark, { text }: Passage): boolean {
  return /[.,;:，；。：、،؛”»)]/.test(text.charAt(start - 1));
}
