import { asHeading, isEntry, mergePassages, type Passage } from '../layout/passage.js';
import { isDay } from '../recognise/front-matter.js';
import { findNoteMarks, type NoteForm, type NoteHead, type NoteMark, readNoteHead } from '../recognise/note-marks.js';
import { endingOf } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { findNoteLists } from './list.js';
import { splitAdjacent } from './order.js';
import { WeakMarks } from './proof.js';
import type { Candidate } from './sequence.js';
import { type Tied, tieRepeated } from './tie.js';
import { withoutMarks } from './unmarked.js';

/** The body of a note, lifted out of the running text. */
export interface NoteBody {
  /** Empty where its number was lost. */
  readonly label: string;
  /** What the marks that refer to it are called in `Passage.notes`: the label, or a name of its own where that was lost or comes again. */
  readonly key: string;
  /** As printed, white space removed at its end. */
  readonly printed: string;
  readonly passage: Passage;
  /** Where the body's words begin in the passage's text. */
  readonly from: number;
}

/** A text with its notes taken out: its passages know which marks stood in them. */
export interface Separated {
  readonly passages: readonly Passage[];
  readonly notes: readonly NoteBody[];
}

/**
 * Parts note bodies from running text. Superscripts head a note wherever they open a passage; stars and brackets where a mark like them
 * stands in the text before; what stands under a heading that says Notes is a note; round brackets, `a/` and plain figures are only where
 * marks and bodies prove each other by counting alike.
 */
export function separateNotes(all: readonly Passage[], vocabulary: Vocabulary): Separated {
  return new Separation(all, vocabulary).result();
}

class Separation {
  readonly #heads: (NoteHead | null)[];
  readonly #strong: readonly (readonly NoteMark[])[];
  readonly #bodies = new Set<number>();
  /** Those that are notes without proof: under a heading that says Notes, or by what their file says. */
  readonly #sure = new Set<number>();
  /** Bodies in several passages: the first of them for each of the others. */
  readonly #partOf = new Map<number, number>();
  readonly #headings = new Set<number>();
  /** Labels of strong marks. */
  readonly #seen = new Set<string>();
  readonly #proved = new Map<Passage, Set<NoteMark>>();
  readonly #keys = new Map<number, string>();

  readonly #all: readonly Passage[];
  readonly #vocabulary: Vocabulary;

  constructor(all: readonly Passage[], vocabulary: Vocabulary) {
    this.#all = all;
    this.#vocabulary = vocabulary;
    this.#heads = withoutItems(
      all,
      all.map((passage) => (isDay(passage.text) || isEntry(passage) ? null : readNoteHead(passage.text))),
    );
    this.#strong = all.map((passage) => findNoteMarks(passage.text));
    this.#takeLists();
    this.#takeStrong();
    this.#takeWeak();
    this.#takeLost();
  }

  result(): Separated {
    const [all, heads, bodies] = [this.#all, this.#heads, this.#bodies];
    const labels = new Set([...bodies].map((i) => heads[i]?.label ?? ''));
    const { marks, keys } = this.#tied(this.#marksOfText(labels));
    if (marks.size + bodies.size + this.#headings.size === 0) return { passages: all, notes: [] };
    const passages: Passage[] = [];
    all.forEach((passage, i) => {
      if (bodies.has(i) || this.#partOf.has(i)) return;
      const found = marks.get(passage);
      const text = found ? clean(passage, found) : passage;
      passages.push(this.#headings.has(i) ? { ...asHeading(text), mark: null } : text);
    });
    return { passages, notes: [...bodies].sort((a, b) => a - b).flatMap((i) => this.#toBody(i, keys.get(i))) };
  }

  #takeLists(): void {
    for (const { heading, bodies } of findNoteLists(this.#all, this.#vocabulary)) {
      this.#headings.add(heading);
      let first = heading;
      for (const [at, head] of bodies) {
        if (head) first = at;
        if (head) this.#sure.add(at);
        if (head) this.#bodies.add(at);
        else this.#partOf.set(at, first);
        this.#heads[at] = head;
      }
    }
  }

  #takeStrong(): void {
    this.#all.forEach((passage, i) => {
      const head = this.#heads[i];
      if (this.#bodies.has(i) || this.#partOf.has(i)) return;
      const isHinted = passage.lines[0]?.hint === 'note';
      if (isHinted) this.#sure.add(i);
      if (isHinted || (head && isStrong(head, this.#seen))) this.#bodies.add(i);
      else for (const mark of this.#strong[i] ?? []) this.#seen.add(mark.label);
    });
  }

  /** Takes the passages whose weak heads are proved, and their marks; those that are sure only need their marks. */
  #takeWeak(): void {
    const headed = new Set([...this.#bodies].map((at) => this.#heads[at]?.label));
    const waiting = new Set([...this.#seen].filter((label) => !headed.has(label)));
    for (const form of ['listed', 'round', 'slash', 'figure'] as const) {
      const candidates = this.#candidates(form);
      if (candidates.length === 0) continue;
      const labels = new Set(candidates.map(({ head }) => head.label));
      const weak = new WeakMarks(this.#all, (at) => this.#bodies.has(at) || this.#partOf.has(at), labels, this.#vocabulary);
      for (const { at, marks } of weak.prove(candidates, waiting)) {
        this.#bodies.add(at);
        for (const { passage, mark } of marks) this.#keep(passage, mark);
      }
    }
  }

  #candidates(form: NoteForm): Candidate[] {
    const candidates: Candidate[] = [];
    this.#heads.forEach((head, at) => {
      if (head?.form === form && (this.#sure.has(at) || !this.#bodies.has(at))) candidates.push({ head, at });
    });
    return candidates;
  }

  /** Bodies and marks that have both lost their numbers, as many of one as of the other: they go together in their order. */
  #takeLost(): void {
    const candidates = this.#candidates('lost');
    const [first] = candidates;
    if (!first) return;
    const marks = new WeakMarks(
      this.#all,
      (at) => this.#bodies.has(at) || this.#heads[at]?.form === 'lost',
      new Set(),
      this.#vocabulary,
    ).get('lost', '');
    if (marks.length !== candidates.length || (marks[0]?.at ?? Infinity) > first.at) return;
    candidates.forEach(({ at }, i) => {
      const placed = marks[i];
      this.#bodies.add(at);
      this.#keys.set(at, `lost ${i + 1}`);
      if (placed) this.#keep(placed.passage, { ...placed.mark, label: `lost ${i + 1}` });
    });
  }

  #keep(passage: Passage, mark: NoteMark): void {
    const known = this.#proved.get(passage);
    if (known) known.add(mark);
    else this.#proved.set(passage, new Set([mark]));
  }

  #marksOfText(labels: ReadonlySet<string>): Map<Passage, NoteMark[]> {
    const marks = new Map<Passage, NoteMark[]>();
    if (this.#proved.size === 0 && this.#seen.size === 0) return marks;
    this.#all.forEach((passage, i) => {
      if (this.#bodies.has(i) || this.#partOf.has(i)) return;
      const strong = (this.#strong[i] ?? []).filter((mark) => labels.has(mark.label) || !mayBeFigure(passage.text, mark));
      const proved = this.#proved.get(passage);
      if (strong.length > 0 || proved) marks.set(passage, [...strong, ...(proved ?? [])]);
    });
    return splitAdjacent(marks, labels, ({ figure }) => figure === undefined);
  }

  #tied(marks: ReadonlyMap<Passage, readonly NoteMark[]>): Tied {
    const labelled = [...this.#bodies].sort((a, b) => a - b).map((at) => ({ at, label: this.#heads[at]?.label ?? '' }));
    return tieRepeated(
      labelled.filter(({ label }) => label !== ''),
      this.#all,
      marks,
    );
  }

  #toBody(at: number, key: string | undefined): NoteBody[] {
    const all = this.#all;
    const head = this.#heads[at];
    let passage = all[at];
    for (let next = at + 1; passage && this.#partOf.get(next) === at; next++) {
      const more = all[next];
      if (more) passage = mergePassages(passage, more);
    }
    if (!passage) return [];
    const [from, label] = [head?.end ?? 0, head?.label ?? ''];
    return [{ label, key: key ?? this.#keys.get(at) ?? label, printed: passage.text.slice(0, from).trim(), passage, from }];
  }
}

/**
 * Round brackets that count from 1 right behind a colon are items of a list (`(1)`, `(2)` below `shall:`), unless a page's foot begins there,
 * what the colon ends bears the mark itself, or marks above have lost their numbers (`( )`), which the bodies then go without.
 */
function withoutItems(all: readonly Passage[], heads: readonly (NoteHead | null)[]): (NoteHead | null)[] {
  let last = 0;
  let marksLost = false;
  return heads.map((head, i) => {
    const [before, line] = [all[i - 1], all[i]?.lines[0]];
    marksLost ||= before !== undefined && /[(（]\s+[)）]/.test(before.text);
    const ordinal = head?.form === 'round' ? Number(head.label) : 0;
    const opens = ordinal === 1 && isRound(heads[i + 1], '2') && before !== undefined && opensList(before) && !marksLost;
    const isItem = (opens && line?.gap !== 'page' && line?.hint !== 'note') || (last > 0 && ordinal === last + 1);
    last = isItem ? ordinal : 0;
    return isItem ? null : head;
  });
}

function isRound(head: NoteHead | null | undefined, label: string): boolean {
  return head?.form === 'round' && head.label === label;
}

function opensList({ text }: Passage): boolean {
  return endingOf(text) === 'colon' && !/[(（]1[)）]/.test(text);
}

function isStrong(head: NoteHead, seen: ReadonlySet<string>): boolean {
  return head.form === 'superscript' || ((head.form === 'star' || head.form === 'bracket') && seen.has(head.label));
}

/** `that [120] million`, `到[100]亿美元`: a figure still under negotiation, apart from the word before it or between two. */
function mayBeFigure(text: string, { form, start, end }: NoteMark): boolean {
  return form === 'bracket' && /^(?:\s\[|\p{L}\[.+\p{L}$)/u.test(text.slice(start - 1, end + 1));
}

function clean(passage: Passage, marks: readonly NoteMark[]): Passage {
  return { ...passage, ...withoutMarks(passage.text, marks) };
}
