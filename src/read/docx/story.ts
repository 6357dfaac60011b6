import { raised } from '../marks.js';
import type { Cell } from '../reading.js';
import type { XmlHandler } from '../xml.js';
import type { Styles } from './styles.js';
import { symbolOf } from './symbols.js';
import { isOn } from './values.js';

/** A paragraph of a story: the body, a note, a header. */
export interface Paragraph {
  /** As it reads, breaks as line feeds; note marks raised. */
  readonly text: string;
  readonly style: string | undefined;
  /** The list that it names itself, and the level there, from 0; `0` is none. */
  readonly list: string | undefined;
  readonly level: number | undefined;
  readonly outline: number | undefined;
  /** Whether its end is hidden: then it has no number to show. */
  readonly hidden: boolean;
  readonly cell: Cell | undefined;
  /** In the part of the notes: the note that it belongs to. */
  readonly note: string | undefined;
}

/** What a story refers to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** Whether its mark stands in the text, in place of a number. */
  readonly custom: boolean;
}

/** What the readers of the parts of a file share. */
export interface StoryContext {
  readonly styles: Styles;
  /** Gives the mark of a reference, as it is shown; told of every one, in order. */
  readonly mark: (reference: NoteReference) => string;
  /** Told of what was left out. */
  readonly leftOut: (what: 'tracked' | 'hidden') => void;
}

type Attributes = Readonly<Record<string, string>>;

interface Run {
  hidden: boolean | undefined;
  raised: boolean | undefined;
  style: string | undefined;
}

interface Draft {
  readonly pieces: string[];
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  hidden: boolean;
  /** Whether its end was deleted: the next paragraph goes on with it. */
  joined: boolean;
  /** Of text boxes that hang on it. */
  readonly inside: Paragraph[];
  run: Run | undefined;
}

interface Row {
  table: number;
  row: number;
  column: number;
  /** The column of the next cell. */
  next: number;
  deleted: boolean;
}

/** Elements that hold what is deleted, what was before a change, or the same once more. */
const passedOver: ReadonlySet<string> = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:rt', 'mc:Fallback'],
  ...[
    'w:pPrChange',
    'w:rPrChange',
    'w:sectPrChange',
    'w:tblPrChange',
    'w:tcPrChange',
    'w:trPrChange',
    'w:tblGridChange',
    'w:numberingChange',
  ],
]);
/** Elements whose last paragraph has none after it to go on with it. */
const enclosing: ReadonlySet<string> = new Set(['w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote']);
const changes: ReadonlySet<string> = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo', 'w:pPrChange']);

/** Signs that WordprocessingML writes as elements. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '',
  'w:ptab': '\t',
};

/** Reads the paragraphs of a part of a Word file, tracked changes accepted, hidden text left out (ECMA-376 17.3). */
export class StoryReader implements XmlHandler {
  readonly paragraphs: Paragraph[] = [];
  private readonly path: string[] = [];
  private readonly drafts: Draft[] = [];
  private readonly rows: Row[] = [];
  private tables = 0;
  private passing = 0;
  /** A paragraph whose end was deleted, while the next one may go on with it. */
  private carried: Draft | undefined;
  private note: string | undefined;

  constructor(private readonly context: StoryContext) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1) ?? '';
    this.path.push(name);
    if (changes.has(name)) this.context.leftOut('tracked');
    if (this.passing > 0) this.passing++;
    else if (parent === 'w:rPr' || parent === 'w:trPr') this.property(name, attributes['w:val']);
    else if (passedOver.has(name)) this.passing = 1;
    else this.element(name, attributes);
  }

  close(name: string): void {
    this.path.pop();
    if (this.passing > 0) {
      this.passing--;
      return;
    }
    if (enclosing.has(name) || this.path.length === 0) this.endCarried();
    if (name === 'w:p') this.endParagraph();
    else if (name === 'w:r') this.endRun();
    else if (name === 'w:tbl') this.rows.pop();
    else if (name === 'w:footnote' || name === 'w:endnote') this.note = undefined;
  }

  text(text: string): void {
    if (this.passing > 0) return;
    const name = this.path.at(-1);
    if (name === 'w:t' || name === 'm:t') this.add(text);
  }

  private element(name: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    const draft = this.drafts.at(-1);
    if (name === 'w:tbl') this.endCarried();
    if (name === 'w:p') this.openParagraph();
    else if (name === 'w:tbl') this.rows.push({ table: ++this.tables, row: -1, column: 0, next: 0, deleted: false });
    else if (name === 'w:footnote' || name === 'w:endnote') this.note = attributes['w:type'] ? undefined : attributes['w:id'];
    else if (name === 'w:tr' || name === 'w:tc' || name === 'w:gridSpan') this.place(name, Number(value));
    else if (draft) this.inParagraph(draft, name, attributes);
  }

  private place(name: string, span: number): void {
    const row = this.rows.at(-1);
    if (!row) return;
    if (name === 'w:tr') Object.assign(row, { row: row.row + 1, next: 0, deleted: false });
    else if (name === 'w:tc') row.column = row.next++;
    else if (span > 1) row.next = row.column + span;
  }

  private inParagraph(draft: Draft, name: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    if (name === 'w:r') draft.run = { hidden: undefined, raised: undefined, style: undefined };
    else if (name === 'w:pStyle') draft.style = value;
    else if (name === 'w:numId') draft.list = value;
    else if (name === 'w:ilvl') draft.level = Number(value);
    else if (name === 'w:outlineLvl') draft.outline = Number(value);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.refer(name, attributes);
    else if (name === 'w:sym') this.add(symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
    else if (this.path.at(-2) === 'w:r' && attributes['w:type'] !== 'page') this.add(signs[name] ?? '');
  }

  /** A property of a run, of a paragraph's end, or of a row. */
  private property(name: string, value: string | undefined): void {
    const [draft, row] = [this.drafts.at(-1), this.rows.at(-1)];
    const within = this.path.at(-3);
    if (within === 'w:tr') {
      if (name === 'w:del' && row) row.deleted = true;
    } else if (!draft) return;
    else if (within === 'w:pPr') {
      if (name === 'w:del' || name === 'w:moveFrom' || name === 'w:specVanish') draft.joined ||= name === 'w:del' || isOn(value);
      else if (name === 'w:vanish') draft.hidden = isOn(value);
    } else if (draft.run) {
      if (name === 'w:vanish') draft.run.hidden = isOn(value);
      else if (name === 'w:vertAlign') draft.run.raised = value === 'superscript';
      else if (name === 'w:rStyle') draft.run.style = value;
    }
  }

  private refer(name: string, attributes: Attributes): void {
    const draft = this.drafts.at(-1);
    if (!draft || this.isHidden(draft)) return;
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const custom = attributes['w:customMarkFollows'];
    const reference = { kind, id: attributes['w:id'] ?? '', custom: custom !== undefined && isOn(custom) } as const;
    draft.pieces.push(this.context.mark(reference));
  }

  private add(text: string): void {
    const draft = this.drafts.at(-1);
    if (!draft || text === '') return;
    const { run } = draft;
    const { styles } = this.context;
    if (this.isHidden(draft)) this.context.leftOut('hidden');
    else draft.pieces.push((run?.raised ?? styles.character(run?.style).raised) ? raised(text) : text);
  }

  private isHidden({ run, style }: Draft): boolean {
    const { styles } = this.context;
    return run?.hidden ?? styles.character(run?.style).hidden ?? styles.paragraph(style).hidden ?? false;
  }

  private endRun(): void {
    const draft = this.drafts.at(-1);
    if (draft) draft.run = undefined;
  }

  private openParagraph(): void {
    this.drafts.push(newDraft(this.carried?.pieces ?? []));
    this.carried = undefined;
  }

  private endParagraph(): void {
    const draft = this.drafts.pop();
    if (!draft) return;
    if (draft.joined) this.carried = draft;
    else this.put(draft);
    this.outer.push(...draft.inside);
  }

  /** Ends a paragraph whose end was deleted where none follows that could go on with it. */
  private endCarried(): void {
    const { carried } = this;
    this.carried = undefined;
    if (carried && /\S/.test(carried.pieces.join(''))) this.put(carried);
  }

  /** Where finished paragraphs go: to the paragraph that a text box hangs on, or to the story. */
  private get outer(): Paragraph[] {
    return this.drafts.at(-1)?.inside ?? this.paragraphs;
  }

  private put(draft: Draft): void {
    const row = this.rows.at(-1);
    if (!row?.deleted) this.outer.push(this.finished(draft, row));
  }

  private finished({ pieces, style, list, level, outline, hidden }: Draft, row: Row | undefined): Paragraph {
    const cell = row && { table: row.table, row: row.row, column: row.column };
    return { text: pieces.join('').replaceAll('\u00ad', ''), style, list, level, outline, hidden, cell, note: this.note };
  }
}

function newDraft(pieces: string[]): Draft {
  const none = undefined;
  return { pieces, style: none, list: none, level: none, outline: none, hidden: false, joined: false, inside: [], run: none };
}
