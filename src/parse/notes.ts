import { withoutMarks } from './clause-text.js';
import {
  findDecimalMarks,
  findGluedMarks,
  findNoteMarks,
  findWeakMarks,
  type NoteForm,
  type NoteHead,
  type NoteMark,
  readNoteHead,
} from './note-marks.js';
import type { Passage } from './passage.js';

/** The body of a note, lifted out of the running text. */
export interface NoteBody {
  readonly label: string;
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

/** A mark and where it stands in the order of the text. */
interface PlacedMark {
  readonly mark: NoteMark;
  readonly passage: Passage;
  /** Index of the passage. */
  readonly at: number;
}

/**
 * Parts note bodies from running text. Superscripts head a note wherever they open a passage; stars and brackets where a mark like them
 * stands in the text before; round brackets, `a/` and plain figures only where marks and bodies prove each other by counting alike.
 */
export function separateNotes(all: readonly Passage[]): Separated {
  const heads = all.map((passage) => readNoteHead(passage.text));
  const strong = all.map((passage) => findNoteMarks(passage.text));
  const bodies = new Set<number>();
  const seen = new Set<string>();
  all.forEach((passage, i) => {
    const head = heads[i];
    if (head && isStrong(head, seen)) bodies.add(i);
    else if (passage.lines[0]?.hint === 'note') bodies.add(i);
    else for (const mark of strong[i] ?? []) seen.add(mark.label);
  });
  const proved = proveWeak(all, heads, bodies, seen);
  const own = new Set([...strong.flat(), ...[...proved.values()].flat()].map((mark) => mark.label));
  const labels = new Set([...bodies].map((i) => heads[i]?.label ?? ''));
  const passages = all.flatMap((passage, i) => {
    if (bodies.has(i)) return [];
    const marks = [...(strong[i] ?? []), ...(proved.get(passage) ?? [])]
      .sort((a, b) => a.start - b.start)
      .flatMap((mark) => splitMark(mark, labels, own));
    return [marks.length > 0 ? clean(passage, marks) : passage];
  });
  const notes = [...bodies].sort((a, b) => a - b).flatMap((i) => toBody(all[i], heads[i] ?? null));
  return { passages, notes };
}

/**
 * `¹²` is two marks where there is no note 12 but there are notes 1 and 2; or where there is, but nothing else refers to 1 and 2.
 * `own` are the labels of all marks.
 */
function splitMark(mark: NoteMark, labels: ReadonlySet<string>, own: ReadonlySet<string>): NoteMark[] {
  const { label, start } = mark;
  if (label.length < 2 || mark.end - start !== label.length || !/^\d+$/.test(label)) return [mark];
  for (let cut = 1; cut < label.length; cut++) {
    const [first, second] = [label.slice(0, cut), label.slice(cut)];
    if (!labels.has(first) || !labels.has(second) || (labels.has(label) && (own.has(first) || own.has(second)))) continue;
    return [
      { ...mark, label: first, end: start + cut },
      { ...mark, label: second, start: start + cut },
    ];
  }
  return [mark];
}

/** Behind a sign, figures can only be note marks; behind a word they may count something. */
function isBehindSign(text: string, { start }: NoteMark): boolean {
  return /[.,;:，；。：、،؛”»)]/.test(text.charAt(start - 1));
}

function clean(passage: Passage, marks: readonly NoteMark[]): Passage {
  return { ...passage, text: withoutMarks(passage.text, marks), notes: [...new Set(marks.map((mark) => mark.label))] };
}

function isStrong(head: NoteHead, seen: ReadonlySet<string>): boolean {
  return head.form === 'superscript' || ((head.form === 'star' || head.form === 'bracket') && seen.has(head.label));
}

function toBody(passage: Passage | undefined, head: NoteHead | null): NoteBody[] {
  if (!passage) return [];
  const from = head?.end ?? 0;
  return [{ label: head?.label ?? '', printed: passage.text.slice(0, from).trim(), passage, from }];
}

const weakForms: readonly NoteForm[] = ['round', 'slash', 'figure'];

/** Adds to `bodies` the passages whose weak heads are proved, and gives their marks. */
function proveWeak(
  all: readonly Passage[],
  heads: readonly (NoteHead | null)[],
  bodies: Set<number>,
  seen: ReadonlySet<string>,
): Map<Passage, NoteMark[]> {
  const proved = new Map<Passage, NoteMark[]>();
  for (const form of weakForms) {
    const candidates = heads.flatMap((head, at) => (head?.form === form && !bodies.has(at) ? [{ head, at }] : []));
    if (!candidates.some(({ head }) => head.label === '1' || head.label === 'a')) continue;
    const placed = placeMarks(all, bodies, form, new Set(candidates.map(({ head }) => head.label)));
    for (const { at, found } of match(all, candidates, placed, form, seen)) {
      bodies.add(at);
      for (const { passage, mark } of found) {
        const known = proved.get(passage) ?? [];
        if (!known.includes(mark)) proved.set(passage, [...known, mark]);
      }
    }
  }
  return proved;
}

function placeMarks(
  all: readonly Passage[],
  bodies: ReadonlySet<number>,
  form: NoteForm,
  labels: ReadonlySet<string>,
): Map<string, PlacedMark[]> {
  const byLabel = new Map<string, PlacedMark[]>();
  all.forEach((passage, at) => {
    if (bodies.has(at)) return;
    for (const mark of findWeakMarks(passage.text).flatMap((found) =>
      isBehindSign(passage.text, found) ? splitMark(found, labels, labels) : [found],
    )) {
      if (mark.form !== form || !labels.has(mark.label) || mark.start < (passage.mark?.end ?? 0)) continue;
      const same = byLabel.get(mark.label);
      if (same) same.push({ mark, passage, at });
      else byLabel.set(mark.label, [{ mark, passage, at }]);
    }
  });
  return byLabel;
}

interface Candidate {
  readonly head: NoteHead;
  readonly at: number;
}

interface Match {
  readonly at: number;
  readonly found: readonly PlacedMark[];
}

interface Position {
  readonly at: number;
  readonly start: number;
}

/**
 * Walks the bodies in order: each needs a mark after the first mark of the one before, and above the body itself. A body whose mark is
 * missing counts where its neighbours are proved; its mark may be glued to the number of a resolution.
 */
function match(
  all: readonly Passage[],
  candidates: readonly Candidate[],
  placed: ReadonlyMap<string, readonly PlacedMark[]>,
  form: NoteForm,
  seen: ReadonlySet<string>,
): Match[] {
  const matches: Match[] = [];
  const missing: { candidate: Candidate; after: Position; ordinal: number }[] = [];
  const proved = new Set<number>();
  let expected = 1;
  let after: Position = { at: -1, start: -1 };
  for (const candidate of candidates) {
    const ordinal = labelOrdinal(candidate.head.label);
    if (ordinal !== expected && ordinal !== 1) continue;
    const found = marksFor(candidate, placed, after, candidates);
    const [first] = found;
    if (first) {
      after = { at: first.at, start: first.mark.start };
      matches.push({ at: candidate.at, found });
      proved.add(ordinal);
    } else if (form === 'figure' && seen.has(candidate.head.label)) {
      matches.push({ at: candidate.at, found: [] });
      proved.add(ordinal);
    } else missing.push({ candidate, after, ordinal });
    expected = ordinal + 1;
  }
  for (const { candidate, after: from, ordinal } of missing) {
    if (form !== 'figure' || !(proved.has(ordinal - 1) || proved.has(ordinal + 1))) continue;
    const found = undoGlued(all, candidate.head.label, from, candidate.at);
    const again = (placed.get(candidate.head.label) ?? []).filter((p) => p.at > candidate.at);
    if (found.length > 0) matches.push({ at: candidate.at, found: [...found, ...again] });
  }
  return matches;
}

/** All marks of a body's label from the first that stands above it on, up to the next body of that label. */
function marksFor(
  { head, at }: Candidate,
  placed: ReadonlyMap<string, readonly PlacedMark[]>,
  after: Position,
  candidates: readonly Candidate[],
): PlacedMark[] {
  const marks = placed.get(head.label) ?? [];
  const first = marks.find((p) => isAfter(p, after) && p.at < at);
  if (!first) return [];
  const again = marks.length > 1 ? candidates.find((other) => other.at > at && other.head.label === head.label) : undefined;
  return marks.filter((p) => !isAfter(first, { at: p.at, start: p.mark.start }) && (!again || p.at < at));
}

function labelOrdinal(label: string): number {
  return /^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96 + 26 * (label.length - 1);
}

function isAfter(placed: PlacedMark, after: Position): boolean {
  return placed.at > after.at || (placed.at === after.at && placed.mark.start > after.start);
}

const searched = 200;

/** The last resort: a label that reads as decimals, or that extraction glued to a figure, if exactly one place fits. */
function undoGlued(all: readonly Passage[], label: string, after: Position, before: number): PlacedMark[] {
  const decimals = search(all, (text) => findDecimalMarks(text, label), after, before);
  if (decimals.length === 1) return decimals;
  const found = search(all, (text) => findGluedMarks(text, label), after, before);
  // A figure that comes again is what it says; and at the end of a paragraph a mark is likelier than inside.
  const single = found.filter(({ mark }) => found.filter((other) => other.mark.figure === mark.figure).length === 1);
  if (single.length === 1) return single;
  const last = single.filter(({ mark, passage }) => mark.end >= passage.text.length - 2);
  return last.length === 1 ? last : [];
}

function search(all: readonly Passage[], find: (text: string) => NoteMark[], after: Position, before: number): PlacedMark[] {
  const found: PlacedMark[] = [];
  for (let at = Math.max(0, after.at, before - searched); at < before; at++) {
    const passage = all[at];
    if (!passage) continue;
    for (const mark of find(passage.text)) if (isAfter({ mark, passage, at }, after)) found.push({ mark, passage, at });
  }
  return found;
}
