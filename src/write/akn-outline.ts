import type { Clause, Document, Note } from '../model/document.js';

/** A clause with those that hang on it. */
export interface AknNode {
  readonly clause: Clause;
  readonly children: AknNode[];
  /** Marks of notes in the clause, in its order. */
  readonly marks: readonly AknMark[];
}

/** The mark of a note in a clause. */
export interface AknMark {
  readonly note: Note;
  /** UTF-16 offset from 0 in the clause's text. */
  readonly offset: number;
  /** Whether no mark of the note stands before it. */
  readonly isFirst: boolean;
}

/** The parts of a statement of Akoma Ntoso, in their order. */
export interface AknOutline {
  readonly preface: readonly AknNode[];
  readonly preamble: readonly AknNode[];
  readonly body: readonly AknNode[];
  readonly conclusions: readonly AknNode[];
  /** Notes whose marks stand nowhere. */
  readonly notes: readonly Note[];
}

/** The path of the nearest clause above, by leaving out segment after segment. */
function parentOf(path: string, known: ReadonlyMap<string, AknNode>): AknNode | undefined {
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) {
    const parent = known.get(path.slice(0, at));
    if (parent !== undefined) return parent;
  }
  return undefined;
}

/** For each path the marks that stand there. */
function marksByPath(notes: readonly Note[]): ReadonlyMap<string, readonly AknMark[]> {
  const byPath = new Map<string, AknMark[]>();
  for (const note of notes)
    note.marks.forEach(({ path, offset }, index) => {
      const mark = { note, offset, isFirst: index === 0 };
      byPath.set(path, [...(byPath.get(path) ?? []), mark]);
    });
  for (const marks of byPath.values()) marks.sort((a, b) => a.offset - b.offset);
  return byPath;
}

/** Hangs each clause on the one that its path names; `op.11.a` on `op.11`, `annex.1.op.2` on the heading `annex.1`. */
function forest({ clauses, notes }: Document): AknNode[] {
  const known = new Map<string, AknNode>();
  const marks = marksByPath(notes);
  const roots: AknNode[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'note') continue;
    const node: AknNode = { clause, children: [], marks: marks.get(clause.path) ?? [] };
    (parentOf(clause.path, known)?.children ?? roots).push(node);
    known.set(clause.path, node);
  }
  return roots;
}

const isPreface = ({ clause }: AknNode): boolean => clause.kind === 'front' || clause.kind === 'title';

/** A heading that others hang on is an annex, a part or a section. */
function isPreamble({ clause, children }: AknNode): boolean {
  return clause.kind === 'organ' || clause.kind === 'preambular' || (clause.kind === 'heading' && children.length === 0);
}

/**
 * Parts a document as Akoma Ntoso does, in reading order: what stands before the first clause of the preamble is preface, what stands before the
 * first of the body is preamble, closing blocks at the end are conclusions.
 */
export function aknOutline(document: Document): AknOutline {
  const roots = forest(document);
  const first = (from: number, fits: (node: AknNode) => boolean): number => {
    const at = roots.findIndex((node, k) => k >= from && !fits(node));
    return at < 0 ? roots.length : at;
  };
  const preamble = first(0, isPreface);
  let body = first(preamble, isPreamble);
  // A heading right before the body is the body's: `A.`, `Part one`.
  while (body > preamble && body < roots.length && roots[body - 1]?.clause.kind === 'heading') body--;
  const closing = Math.max(body, roots.findLastIndex(({ clause }) => clause.kind !== 'closing') + 1);
  return {
    preface: roots.slice(0, preamble),
    preamble: roots.slice(preamble, body),
    body: roots.slice(body, closing),
    conclusions: roots.slice(closing),
    notes: document.notes.filter(({ references }) => references.length === 0),
  };
}
