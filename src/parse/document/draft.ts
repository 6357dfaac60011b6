import type { Clause, ClauseKind, NoteMark, Numbering } from '../../model/document.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { type Line, spansOf } from '../layout/line.js';
import type { Passage } from '../layout/passage.js';
import { readingIndex, readingText } from '../notes/unmarked.js';
import { headingNumbering, type SectionHeading } from '../numbering/section-headings.js';
import type { Placed } from '../numbering/walk.js';
import { addTo } from '../words/lists.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { at } from './finding-at.js';
import { stateOf } from './negotiation.js';
import { addQuoted } from './quoted.js';

/** Kinds that a text under negotiation puts in brackets or settles. */
const stated: ReadonlySet<ClauseKind> = new Set(['title', 'preambular', 'operative', 'item', 'paragraph']);

/** `[PP3.`: the bracket around a paragraph may open before its number. */
function bracketOf(numbering: Numbering | null): string {
  return numbering?.mark.startsWith('[') && !numbering.mark.includes(']') ? '[' : '';
}

/** The clauses of a document while they are found, in reading order. */
export class Draft {
  readonly clauses: Clause[] = [];
  /** For each note, by what its marks are called in `Passage.notes`, the places where they stand. */
  readonly marks = new Map<string, NoteMark[]>();
  /** How often each path has come. */
  readonly #times = new Map<string, number>();
  readonly #counts = new Map<string, number>();

  /** What was doubtful while clauses were found. */
  readonly findings: Finding[] = [];

  readonly #source: string;
  readonly #vocabulary: Vocabulary;

  constructor(source: string, vocabulary: Vocabulary) {
    this.#source = source;
    this.#vocabulary = vocabulary;
  }

  /** Adds a clause; `from` is where its words begin in the passage's text. Returns its path. */
  add(path: string, kind: ClauseKind, passage: Passage, from: number, numbering: Numbering | null): string {
    const unique = this.unique(path);
    const text = readingText(passage.text, from);
    const state = stated.has(kind) ? stateOf(bracketOf(numbering) + text, this.#vocabulary) : undefined;
    const { span, spans } = this.place(passage.lines);
    this.clauses.push({ path: unique, kind, text, span, ...(spans ? { spans } : {}), numbering, ...(state ? { state } : {}) });
    for (const note of passage.notes)
      addTo(this.marks, note.label, { path: unique, offset: Math.min(text.length, readingIndex(passage.text, from, note.at)) });
    if (passage.quoted) addQuoted(passage.quoted, unique, this, this.#vocabulary);
    return unique;
  }

  /** Adds the next clause of a counted kind: `front.1`, `front.2` … */
  count(prefix: string, kind: ClauseKind, passage: Passage, from = 0, numbering: Numbering | null = null): string {
    return this.add(`${prefix}.${this.next(prefix)}`, kind, passage, from, numbering);
  }

  /** Adds a heading, counted in its container under a name. */
  addHeading(prefix: string, passage: Passage, heading: SectionHeading, name = 'h'): void {
    this.count(prefix + name, 'heading', passage, heading.from, headingNumbering(heading));
  }

  /** Adds a paragraph of a division: `prefix` is its container's, empty or ending with a dot. */
  addPlaced(prefix: string, division: string, placed: Placed): void {
    const { kind, passage, from, numbering, doubt } = placed;
    const path = this.add(`${prefix}${division}.${placed.path}`, kind, passage, from, numbering);
    if (doubt === undefined || !numbering) return;
    const message =
      doubt === 'misread' ? `Read as ${numbering.ordinal}: ${numbering.mark}` : `Found inside the sentence: ${numbering.mark}`;
    this.report(`mark-${doubt}`, 'info', message, path, this.clauses.at(-1)?.span ?? null);
  }

  report(rule: string, severity: Severity, message: string, path: string | null, span: Span | null): void {
    this.findings.push(at(rule, severity, message, path, span));
  }

  /** The path of the next section below a container's prefix; its first section is the container itself. */
  section(prefix: string): string {
    return `${prefix}sec.${this.next(`${prefix}sec`) + 1}`;
  }

  next(prefix: string): number {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return count;
  }

  place(lines: readonly Line[]): Pick<Clause, 'span' | 'spans'> {
    const spans = spansOf(lines, this.#source);
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    return spans.length > 1 ? { span, spans } : { span };
  }

  /** The path itself where it is new, else with `~2` behind it, `~3` … */
  unique(path: string): string {
    const times = (this.#times.get(path) ?? 0) + 1;
    this.#times.set(path, times);
    return times === 1 ? path : `${path}~${times}`;
  }
}
