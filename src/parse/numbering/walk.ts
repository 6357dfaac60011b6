import type { ClauseKind, Numbering } from '../../model/document.js';
import { toRoman } from '../../text/quantities/roman.js';
import { isEntry, type Passage } from '../layout/passage.js';
import { toLetters } from '../recognise/numerals.js';
import { type Ending, endingOf, firstCase } from '../recognise/punctuation.js';
import { opensQuotation } from '../recognise/quotation.js';
import type { Attachment } from './degrees.js';
import { LostLists } from './lost-lists.js';

/** A passage with its place in a division. */
export interface Placed {
  readonly passage: Passage;
  /** Path below the division: `11.a.ii`. */
  readonly path: string;
  readonly kind: ClauseKind;
  readonly numbering: Numbering | null;
  /** Where the words begin in the passage's text. */
  readonly from: number;
  /** Set where its mark had to be mended. */
  readonly doubt?: 'misread' | 'displaced';
}

/** How the paragraphs of a division are counted. */
export interface OutlineRules {
  readonly kind: ClauseKind;
  /** Whether paragraphs carry numbers in print, so that one without is an exception. */
  readonly numbered: boolean;
  /** Whether unmarked paragraphs after a colon may be items whose letters were lost. */
  readonly inferItems: boolean;
  /** What its paragraphs end with, apart from a semicolon. */
  readonly ends: Ending;
  /** How clearly a text opens as a paragraph of the division, 0 to 2. */
  readonly opening: (text: string) => number;
  /** Whether a text ends with the word before the last item of a list. */
  readonly conjunction: (text: string) => boolean;
  /** What words before a printed 1 are called, where they have a name. */
  readonly intro: string | null;
}

/** For text in which nothing but paragraphs is recognised. */
export const looseRules: OutlineRules = {
  kind: 'paragraph',
  numbered: false,
  inferItems: false,
  ends: 'stop',
  opening: () => 0,
  conjunction: () => false,
  intro: null,
};

/** What stands around an unmarked passage. */
export interface Surroundings {
  /** The next mark after it. */
  readonly next: Attachment | null;
  readonly following: Passage | undefined;
  /** How many unmarked passages stand before the next mark, this one included. */
  readonly run: number;
}

/** Segments are written number, letter, Roman numeral, letter, Roman numeral, whatever the print. */
function segment(depth: number, ordinal: number): string {
  if (depth === 0) return String(ordinal);
  return depth % 2 === 1 ? toLetters(ordinal) : toRoman(ordinal);
}

/** Keeps what is open while the passages of a division are placed one after the other. */
export class Walk {
  /** The last ordinal at each depth of the path that is open. */
  readonly #ordinals: number[] = [];
  readonly #segments: string[] = [];
  readonly #lists: LostLists;
  /** Depth of what lists without marks hang on. */
  #base = 0;
  #extra = 0;
  #bullets = 0;
  #hasItems = false;
  /** Whether a heading stands between the last number and what comes: paragraphs there have items of their own. */
  #isHeaded = false;
  /** What the last number is called. */
  #top = '1';

  readonly #rules: OutlineRules;
  readonly #printed: boolean;

  /** `printed` says whether any number of the division itself is printed. */
  constructor(rules: OutlineRules, printed: boolean) {
    this.#rules = rules;
    this.#printed = printed;
    this.#lists = new LostLists(rules.ends, rules.conjunction);
  }

  /** Ends the lists that are open, and the paragraph whose end could follow. */
  head(): void {
    this.#lists.close();
    this.#lists.seen('');
    this.#isHeaded = true;
  }

  marked(passage: Passage, { depth, reading }: Attachment): Placed {
    const { mark } = passage;
    while (this.#ordinals.length < depth) this.#push(this.#ordinals.length, 1, '');
    this.#push(depth, reading.ordinal, mark ? mark.dotted || segment(depth, reading.ordinal) + mark.suffix : '');
    this.#lists.close();
    const numbering = { mark: mark?.printed ?? '', ordinal: reading.ordinal, degree: depth + 1, style: reading.style, printed: true };
    const placed = this.#place(passage, this.#path, depth, numbering, mark?.end ?? 0);
    const doubt = reading.misread ? 'misread' : mark?.displaced ? 'displaced' : null;
    return doubt ? { ...placed, doubt } : placed;
  }

  bullet(passage: Passage): Placed {
    this.#bullets++;
    this.#hasItems = true;
    const { mark } = passage;
    const degree = this.#segments.length + 1;
    const numbering = { mark: mark?.printed ?? '', ordinal: null, degree, style: 'bullet', printed: true } as const;
    return this.#place(passage, this.#below(`u.${this.#bullets}`), 1, numbering, mark?.end ?? 0);
  }

  unmarked(passage: Passage, around: Surroundings): Placed {
    const depth = this.#depthFor(passage, around);
    if (depth === null) return this.#leftOver(passage, around);
    const ordinal = (this.#ordinals[depth] ?? 0) + 1;
    this.#push(depth, ordinal, segment(depth, ordinal));
    const style = depth === 0 ? 'decimal' : depth % 2 === 1 ? 'letter' : 'roman';
    const numbering =
      depth === 0 && !this.#rules.numbered ? null : ({ mark: '', ordinal, degree: depth + 1, style, printed: false } as const);
    return this.#place(passage, this.#path, depth, numbering, 0);
  }

  /** The depth at which an unmarked passage is the next paragraph or item, or null where it is neither. */
  #depthFor(passage: Passage, around: Surroundings): number | null {
    if (this.#printed && isEntry(passage)) return null;
    const { next } = around;
    const strength = this.#rules.opening(passage.text);
    // Between two printed items, what follows the first one's colon can only be items of its own.
    if (!this.#quotes(passage) && (this.#rules.inferItems || (next !== null && next.depth > 0 && !next.opens))) {
      const place = this.#lostPlace(passage, strength, around);
      if (place === 'closing') return null;
      if (place > 0) return this.#base + place;
    }
    if (next && !next.opens && this.#fits(next)) return next.depth;
    if (!this.#printed) return this.#isClosing(passage, strength) ? null : 0;
    if (this.#ordinals.length === 0) return this.#rules.intro !== null || (next?.depth === 0 && next.gap === 0) ? null : 0;
    if (next?.depth === 0) return null;
    return next === null && this.#rules.numbered && (strength === 2 || this.#lists.ending === 'semicolon') ? 0 : null;
  }

  /** What a colon announces in quotation marks are no items. */
  #quotes({ text }: Passage): boolean {
    return this.#lists.afterColon && opensQuotation(text);
  }

  /** Words after the items of a recital that open none of their own: recitals begin with words of their list. */
  #isClosing({ text }: Passage, strength: number): boolean {
    return this.#hasItems && this.#rules.kind === 'preambular' && strength === 0 && firstCase(text) === 'lower';
  }

  /** Whether an ordinal is missing between what is open and the next mark. */
  #fits(next: Attachment): boolean {
    const last = this.#ordinals[next.depth];
    return last !== undefined && next.reading.ordinal - last > 1;
  }

  /** Follows lists without marks: one opens after a colon, if what follows can be its items. */
  #lostPlace(passage: Passage, strength: number, around: Surroundings): number | 'closing' {
    const lists = this.#lists;
    if (this.#ordinals.length === 0) return 0;
    if (lists.afterColon && !this.#isStatement(passage, around) && this.#mayOpen(strength, around)) {
      if (!lists.isOpen) this.#base = this.#ordinals.length - 1;
      return lists.open();
    }
    if (!lists.isOpen) return 0;
    if (strength === 2) {
      lists.close();
      return 0;
    }
    return lists.place();
  }

  /** A sentence of its own above another, as a report sets out what was recommended: it would be an item without a second. */
  #isStatement({ text }: Passage, { run, following }: Surroundings): boolean {
    if (this.#rules.kind !== 'paragraph' || !this.#printed || run < 2 || this.#lists.isOpen) return false;
    return endingOf(text) === 'stop' && endingOf(following?.text ?? '') === 'stop';
  }

  /** One paragraph alone is no list where numbers are printed; nor is one that opens as the division's paragraphs do. */
  #mayOpen(strength: number, { next, following, run }: Surroundings): boolean {
    if (next?.opens && next.depth === this.#ordinals.length && run === 1) return false;
    if (this.#printed && !this.#lists.isOpen && next !== null && run < 2) return false;
    return following !== undefined && (strength < 2 || this.#rules.opening(following.text) < 2);
  }

  /** What fits no number: words after the items of a paragraph, or one more piece of it. */
  #leftOver(passage: Passage, { next }: Surroundings): Placed {
    if (this.#ordinals.length === 0)
      return this.#place(passage, this.#rules.intro !== null && next ? this.#rules.intro : '0+1', 0, null, 0);
    if (this.#hasItems && !this.#isHeaded) return this.#place(passage, `${this.#top}.end`, 1, null, 0);
    this.#extra++;
    const path = `${this.#top}+${this.#extra}`;
    if (this.#isHeaded) this.#open(0, path);
    return this.#place(passage, path, 0, null, 0);
  }

  #push(depth: number, ordinal: number, name: string): void {
    this.#ordinals[depth] = ordinal;
    this.#open(depth, name || segment(depth, ordinal));
    if (depth > 0) return;
    this.#extra = 0;
    this.#top = this.#path;
    this.#isHeaded = false;
  }

  #open(depth: number, name: string): void {
    this.#segments[depth] = name;
    this.#ordinals.length = depth + 1;
    this.#segments.length = depth + 1;
    this.#hasItems = depth > 0;
    this.#bullets = 0;
  }

  get #path(): string {
    return this.#segments.join('.');
  }

  #below(name: string): string {
    return this.#segments.length > 0 ? `${this.#path}.${name}` : name;
  }

  #place(passage: Passage, path: string, depth: number, numbering: Numbering | null, from: number): Placed {
    const { quoted = [], text } = passage;
    // What follows a quotation is no more of the paragraph that it stands in but its end.
    if (quoted.length > 0) this.#hasItems = true;
    this.#lists.seen(quoted.at(-1)?.text ?? text);
    return { passage, path, kind: depth === 0 ? this.#rules.kind : 'item', numbering, from };
  }
}
