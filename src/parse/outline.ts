import type { ClauseKind, Numbering } from '../model/document.js';
import { type Attachment, attachMarks } from './degrees.js';
import { toLetters, toRoman } from './numerals.js';
import type { Passage } from './passage.js';
import { type Ending, endingOf } from './punctuation.js';
import { findQuotations, quotedMark } from './quotations.js';
import type { Vocabulary } from './vocabulary.js';

/** A passage with its place in a division. */
export interface Placed {
  readonly passage: Passage;
  /** Segments below the division: `['11', 'a', 'ii']`. */
  readonly segments: readonly string[];
  readonly kind: ClauseKind;
  readonly numbering: Numbering | null;
  /** Where the words begin in the passage's text. */
  readonly from: number;
}

/** How the paragraphs of a division are counted. */
export interface OutlineRules {
  readonly kind: ClauseKind;
  /** Whether paragraphs carry numbers in print, so that one without is an exception. */
  readonly numbered: boolean;
  /** Whether unmarked paragraphs after a colon may be items whose letters were lost. */
  readonly inferItems: boolean;
  /** How clearly a text opens as a paragraph of the division, 0 to 2. */
  readonly opening: (text: string) => number;
  /** Whether a text ends with the word before the last item of a list. */
  readonly conjunction: (text: string) => boolean;
  /** What words before a printed 1 are called, where they have a name. */
  readonly intro: string | null;
}

/** Segments are written number, letter, Roman numeral, letter, Roman numeral, whatever the print. */
function segment(depth: number, ordinal: number): string {
  if (depth === 0) return String(ordinal);
  return depth % 2 === 1 ? toLetters(ordinal) : toRoman(ordinal);
}

/** Puts each passage of a division in its place: quotations apart, printed numbers first and the others between them. */
export function outline(passages: readonly Passage[], rules: OutlineRules, vocabulary: Vocabulary): Placed[] {
  const quotations = findQuotations(passages, vocabulary);
  if (quotations.length === 0) return outlinePlain(passages, rules, new Map());
  const inner = new Map<Passage, readonly Passage[]>();
  const outer: Passage[] = [];
  let at = 0;
  for (const { from, to } of quotations) {
    outer.push(...passages.slice(at, from));
    const quoted = passages
      .slice(from, to)
      .map((passage) => ({ ...passage, mark: quotedMark(passage, vocabulary) ?? passage.mark, origin: passage }));
    const before = outer.at(-1);
    if (before) inner.set(before, quoted);
    at = to;
  }
  return outlinePlain([...outer, ...passages.slice(at)], rules, inner);
}

/** `quotations` holds what is quoted after a passage. */
function outlinePlain(passages: readonly Passage[], rules: OutlineRules, quotations: ReadonlyMap<Passage, readonly Passage[]>): Placed[] {
  const attached = attachMarks(passages);
  const walk = new Walk(
    rules,
    attached.some((a) => a !== null && a.depth === 0),
  );
  const next = nextAttachments(attached);
  return passages.flatMap((passage, i) => {
    const placed = placeOne(walk, passage, attached[i] ?? null, next[i] ?? null, passages[i + 1]);
    const quoted = quotations.get(passage);
    return quoted ? [placed, ...walk.quotation(quoted)] : [placed];
  });
}

function placeOne(
  walk: Walk,
  passage: Passage,
  attachment: Attachment | null,
  next: Attachment | null,
  following: Passage | undefined,
): Placed {
  if (passage.mark?.form === 'bullet') return walk.bullet(passage);
  return attachment ? walk.marked(passage, attachment) : walk.unmarked(passage, next, following);
}

/** For each index the first attachment after it. */
function nextAttachments(attached: readonly (Attachment | null)[]): (Attachment | null)[] {
  const next: (Attachment | null)[] = new Array(attached.length).fill(null);
  let seen: Attachment | null = null;
  for (let i = attached.length - 1; i >= 0; i--) {
    next[i] = seen;
    seen = attached[i] ?? seen;
  }
  return next;
}

/** Keeps what is open while the passages of a division are placed one after the other. */
class Walk {
  /** The last ordinal at each depth of the path that is open. */
  private readonly open: number[] = [];
  private readonly segments: string[] = [];
  private extra = 0;
  private bullets = 0;
  private ending: Ending = 'none';
  /** Depth of a list without marks that is being read, 0 for none. */
  private inferring = 0;
  private closing = false;
  private hasItems = false;

  constructor(
    private readonly rules: OutlineRules,
    private readonly printed: boolean,
  ) {}

  marked(passage: Passage, attachment: Attachment): Placed {
    const { mark } = passage;
    const { depth, reading } = attachment;
    while (this.open.length < depth) this.push(this.open.length, 1, '');
    this.push(depth, reading.ordinal, mark ? mark.dotted || segment(depth, reading.ordinal) + mark.suffix : '');
    this.inferring = 0;
    const numbering: Numbering = {
      mark: mark?.printed ?? '',
      ordinal: reading.ordinal,
      degree: depth + 1,
      style: reading.style,
      printed: true,
    };
    return this.place(passage, [...this.segments], this.kindAt(depth), numbering, mark?.end ?? 0);
  }

  bullet(passage: Passage): Placed {
    this.bullets++;
    const { mark } = passage;
    const degree = this.segments.length + 1;
    const numbering: Numbering = { mark: mark?.printed ?? '', ordinal: null, degree, style: 'bullet', printed: true };
    this.hasItems = true;
    return this.place(passage, [...this.segments, 'u', String(this.bullets)], 'item', numbering, mark?.end ?? 0);
  }

  /** Paragraphs quoted inside the one that was placed last. */
  quotation(passages: readonly Passage[]): Placed[] {
    const path = [...this.segments, 'q'];
    this.hasItems = true;
    const placed = outlinePlain(passages, { ...this.rules, kind: 'item', numbered: true, inferItems: false, intro: null }, new Map());
    const last = placed.at(-1);
    if (last) this.ending = endingOf(last.passage.text);
    return placed.map((p) => ({ ...p, passage: p.passage.origin ?? p.passage, segments: [...path, ...p.segments] }));
  }

  unmarked(passage: Passage, next: Attachment | null, following: Passage | undefined): Placed {
    const depth = this.depthFor(passage, next, following);
    if (depth === null) return this.leftOver(passage, next);
    this.push(depth, (this.open[depth] ?? 0) + 1, segment(depth, (this.open[depth] ?? 0) + 1));
    const ordinal = this.open[depth] ?? 1;
    const style = depth === 0 ? 'decimal' : depth % 2 === 1 ? 'letter' : 'roman';
    const numbering: Numbering | null =
      depth === 0 && !this.rules.numbered ? null : { mark: '', ordinal, degree: depth + 1, style, printed: false };
    return this.place(passage, [...this.segments], this.kindAt(depth), numbering, 0);
  }

  /** The depth at which an unmarked passage is the next paragraph or item, or null where it is neither. */
  private depthFor(passage: Passage, next: Attachment | null, following: Passage | undefined): number | null {
    const strength = this.rules.opening(passage.text);
    if (this.isInferredItem(passage, next, following, strength)) return this.inferring;
    this.inferring = 0;
    if (next && !next.opens && next.gap > 0 && this.open[next.depth] !== undefined && this.hasRoom(next)) return next.depth;
    if (!this.printed) return this.startsParagraph(strength) ? 0 : null;
    if (this.open.length === 0) return this.rules.intro !== null && next ? null : next && next.depth === 0 && next.gap === 0 ? null : 0;
    if (next && next.depth === 0) return null;
    return next === null && (strength === 2 || this.ending === 'semicolon') && this.rules.numbered ? 0 : null;
  }

  private hasRoom(next: Attachment): boolean {
    const last = this.open[next.depth] ?? 0;
    return next.reading.ordinal - last > 1;
  }

  /** Without printed numbers every paragraph counts, except words that close a list. */
  private startsParagraph(strength: number): boolean {
    return (
      !(this.rules.inferItems && this.hasItems && strength === 0 && this.ending !== 'stop' && this.open.length > 1 && !this.closing) ||
      !this.rules.numbered
    );
  }

  private isInferredItem(passage: Passage, next: Attachment | null, following: Passage | undefined, strength: number): boolean {
    if (!this.rules.inferItems || this.open.length === 0) return false;
    if (this.inferring === 0) {
      if (this.ending !== 'colon' || this.open.length > 1) return false;
      const several = following !== undefined && following.mark === null && endingOf(passage.text) !== 'stop';
      if (!several || (next?.opens && next.depth === this.open.length)) return false;
      this.inferring = this.open.length;
      this.closing = false;
      return true;
    }
    if (this.closing || strength === 2 || this.ending === 'stop') return false;
    this.closing = this.rules.conjunction(this.lastText);
    return true;
  }

  private lastText = '';

  /** What fits no number: words after the items of a paragraph, or one more piece of it. */
  private leftOver(passage: Passage, next: Attachment | null): Placed {
    const { rules } = this;
    if (this.open.length === 0) {
      const name = rules.intro !== null && next ? rules.intro : '0';
      return this.place(passage, [name === '0' ? '0+1' : name], rules.kind, null, 0);
    }
    const top = this.segments[0] ?? '1';
    if (this.hasItems) return this.place(passage, [top, 'end'], 'item', null, 0);
    this.extra++;
    return this.place(passage, [`${top}+${this.extra}`], rules.kind, null, 0);
  }

  private push(depth: number, ordinal: number, name: string): void {
    this.open.length = Math.min(this.open.length, depth);
    this.segments.length = Math.min(this.segments.length, depth);
    this.open[depth] = ordinal;
    this.segments[depth] = name || segment(depth, ordinal);
    if (depth === 0) {
      this.extra = 0;
      this.hasItems = false;
    } else this.hasItems = true;
    this.bullets = 0;
  }

  private kindAt(depth: number): ClauseKind {
    return depth === 0 ? this.rules.kind : 'item';
  }

  private place(passage: Passage, segments: readonly string[], kind: ClauseKind, numbering: Numbering | null, from: number): Placed {
    this.ending = endingOf(passage.text);
    this.lastText = passage.text;
    return { passage, segments, kind, numbering, from };
  }
}
