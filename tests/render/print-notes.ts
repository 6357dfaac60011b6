import type { Printed, PrintedBlock } from './printed.js';
import type { Sheet } from './sheet.js';
import type { Tree } from './tree.js';

/** Prints note marks into texts and note bodies between blocks, and keeps what refers to what. */
export class Notes {
  readonly references = new Map<number, { label: string; paths: string[] }>();
  readonly findings: { rule: string; label: string }[] = [];
  private readonly lost = new Set<string>();
  private counts: ReadonlyMap<number, number> | undefined;

  constructor(private readonly sheet: Sheet) {}

  /** Puts note marks at the end of a text, before or after its last sign as the language does. */
  withMarks(text: string, notes: readonly number[], path: string): string {
    if (notes.length === 0) return text;
    const bare = this.sheet.noteStyle === 'glued' || this.sheet.noteStyle === 'listed' || this.sheet.noteStyle === 'apart';
    // A figure glued to a figure could not be told from it, but for the number of a resolution.
    const atFigure = /\d\s?[.,;:，；。：،؛]*(?:\s?\p{L}+)?$/u.test(text);
    const atResolution = /\d\/\d{1,3}[.,;:]*$/.test(text);
    const provable = atResolution && this.sheet.noteStyle === 'glued' && notes.every((note) => this.uses(note) === 1);
    if (bare && atFigure && !provable) return text;
    if ((bare || this.sheet.noteStyle === 'lost') && notes.length > 1) return this.withMarks(text, notes.slice(0, 1), path);
    if (this.sheet.noteStyle === 'lost' && notes.some((note) => this.references.has(note))) return text;
    if (bare && atResolution) this.sheet.feature('note glued to a figure');
    if (notes.length > 1) this.sheet.feature('several notes in a paragraph');
    this.sheet.feature(`notes ${this.sheet.noteStyle}`);
    const labels = notes.map((note) => {
      const known = this.references.get(note);
      if (known) this.sheet.feature('several marks for a note');
      const entry = known ?? { label: this.nextLabel(), paths: [] };
      if (!entry.paths.includes(path)) entry.paths.push(path);
      this.references.set(note, entry);
      return entry.label;
    });
    const [first = '', second] = labels;
    const end = /[\s]?[.,;:，；。：،؛]+(?:\s?[\p{L}]+)?$/u.exec(text);
    const at =
      end && this.sheet.c.noteBefore
        ? end.index
        : end
          ? end.index + (/^[\s]?[.,;:，；。：،؛]+/.exec(end[0])?.[0].length ?? 0)
          : text.length;
    const marked = `${text.slice(0, at)}\uE000${first}\uE001${text.slice(at)}`;
    if (second === undefined) return marked;
    // The second mark of a paragraph stands after its first words.
    const middle = this.sheet.c.unspaced ? text.indexOf('，') + 1 : text.indexOf(' ', 12);
    return middle > 0 && middle < at - 6
      ? insert(text, [
          [middle, first],
          [at, second],
        ])
      : `${text.slice(0, at)}\uE000${first}\uE001\uE000${second}\uE001${text.slice(at)}`;
  }

  /** How many marks refer to a note. */
  private uses(note: number): number {
    this.counts ??= countMarks(this.sheet.tree);
    return this.counts.get(note) ?? 0;
  }

  private nextLabel(): string {
    const count = [...this.references.keys()].filter((key) => key >= 0).length + 1;
    return this.sheet.noteStyle === 'slash' ? String.fromCharCode(96 + ((count - 1) % 26) + 1).repeat(count > 26 ? 2 : 1) : String(count);
  }

  /** Note bodies after the block where their mark first stands, or all at the end. */
  withNotes(): PrintedBlock[] {
    const { noteStyle } = this.sheet;
    const atEnd = noteStyle === 'listed' || this.sheet.random.chance(0.35);
    if (this.references.size > 0) this.sheet.feature(atEnd ? 'notes at the end' : 'notes between paragraphs');
    this.loseNote();
    const out: PrintedBlock[] = [];
    const rest: PrintedBlock[] = [];
    const done = new Set(this.lost);
    for (const block of this.sheet.blocks) {
      out.push(block);
      for (const [, label = ''] of block.body.matchAll(/\uE000(.*?)\uE001/g)) {
        if (done.has(label)) continue;
        done.add(label);
        (atEnd ? rest : out).push(this.noteBlock(label));
      }
    }
    if (noteStyle === 'listed' && rest.some(({ label }) => label !== '*')) {
      const own = rest.filter(({ label }) => label === '*');
      const heading: PrintedBlock = {
        path: null,
        kind: 'heading',
        mark: '',
        body: this.sheet.c.notesHeading,
        text: '',
        degree: 0,
        label: '',
      };
      return [...out, ...own, heading, ...rest.filter(({ label }) => label !== '*')];
    }
    return [...out, ...rest];
  }

  private noteBlock(label: string): PrintedBlock {
    const text = label === '*' ? this.sheet.c.notMember : this.sheet.c.noteBody(noteNumber(label));
    return { path: `fn.${label}`, kind: 'note', mark: '', body: text, text, degree: 0, label };
  }

  /** Some documents have lost a note; its mark must be reported. */
  private loseNote(): void {
    if (this.sheet.noteStyle !== 'superscript' && this.sheet.noteStyle !== 'bracket' && this.sheet.noteStyle !== 'parenthesised') return;
    // Where two marks stand side by side, one without a body could not be told from a figure of the other.
    const alone = (path: string): boolean => [...this.references.values()].filter(({ paths }) => paths.includes(path)).length === 1;
    const labels = [...this.references.values()].flatMap(({ label, paths }) => (label !== '*' && paths.every(alone) ? [label] : []));
    if (labels.length < 2 || !this.sheet.random.chance(0.4)) return;
    const label = this.sheet.random.pick(labels);
    this.sheet.feature('note whose body is lost');
    this.lost.add(label);
    this.findings.push({ rule: 'note-without-body', label });
  }

  notes(): Printed['notes'] {
    const kept = [...this.references.values()].filter(({ label }) => !this.lost.has(label));
    return kept.map(({ label, paths }) => ({
      label,
      text: label === '*' ? this.sheet.c.notMember : this.sheet.c.noteBody(noteNumber(label)),
      references: paths,
    }));
  }
}

/** How many paragraphs of a tree refer to each note. */
function countMarks(tree: Tree): Map<number, number> {
  const counts = new Map<number, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'notes' && Array.isArray(inner))
        for (const note of inner) if (typeof note === 'number') counts.set(note, (counts.get(note) ?? 0) + 1);
      visit(inner);
    }
  };
  visit(tree);
  return counts;
}

function noteNumber(label: string): number {
  return /^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96;
}

function insert(text: string, marks: readonly (readonly [number, string])[]): string {
  let out = '';
  let from = 0;
  for (const [at, label] of marks) {
    out += `${text.slice(from, at)}\uE000${label}\uE001`;
    from = at;
  }
  return out + text.slice(from);
}
