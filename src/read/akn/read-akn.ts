import { isHeading, raised } from '../marks.js';
import { type Cell, ofFile, type ReadBlock, type Reading } from '../reading.js';
import { readXml, type XmlHandler } from '../xml.js';

/**
 * Reads Akoma Ntoso (OASIS LegalDocML 1.0, `akomantoso30.xsd`): a statement, resolution, act or any other document of it. Numbers go before
 * the text that they number, authorial notes behind the text, tied to their markers.
 *
 * @throws {ClauseAlignError} `unreadable` where it is not well-formed XML, nested too deep, or uses entities.
 */
export function readAkn(text: string): Reading {
  const reader = new AknReader();
  readXml(text, 'the file', reader);
  return reader.reading();
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const blocks = words(
  'p num heading subheading crossHeading listIntroduction listWrapUp longTitle formula block li tocItem caption td th tr preface preamble mainBody body conclusions attachment attachments component content intro wrapUp recital recitals paragraph article chapter section part container',
);
const left = words('meta del toc');
/** The number of a heading that no sign parts from its words: a text has it on a line of its own. */
const alone = /^(?:[IVX]{1,5}|\p{Lu}|[一二三四五六七八九十甲-癸]{1,3}|[\u0620-\u064a]{2,12})$/u;
const headings = words('heading subheading crossHeading');

/** A run of text that is being read: the body, or a note inside it. */
interface Flow {
  text: string;
  /** A number that waits for its text. */
  label: string;
  /** How deep the element that it numbers is. */
  numbered: number;
  readonly into: ReadBlock[];
  /** Of a note its mark. */
  readonly mark: string | undefined;
}

class AknReader implements XmlHandler {
  private readonly made: ReadBlock[] = [];
  private readonly notes: ReadBlock[] = [];
  private readonly flows: Flow[] = [{ text: '', label: '', numbered: 0, into: this.made, mark: undefined }];
  private readonly path: string[] = [];
  private passing = 0;
  private deleted = false;
  private tables = 0;
  private cell: Cell | undefined;

  reading(): Reading {
    const findings = this.deleted ? [ofFile('tracked-changes', 'info', 'The file marks words as deleted; they were left out.')] : [];
    return { content: [...this.made, ...this.notes], findings };
  }

  open(qualified: string, attributes: Readonly<Record<string, string>>): void {
    const name = local(qualified);
    this.path.push(name);
    if (name === 'del') this.deleted = true;
    if (this.passing > 0) this.passing++;
    else if (left.has(name)) this.passing = 1;
    else if (name === 'authorialNote') this.openNote(attributes.marker ?? String(this.notes.length + 1));
    else if (name === 'noteRef') this.add(markIn(attributes.marker ?? ''));
    else if (name === 'br' || name === 'eol') this.add(' ');
    else if (blocks.has(name) || name === 'table') this.openBlock(name);
  }

  close(qualified: string): void {
    const name = local(qualified);
    if (this.passing > 0) this.passing--;
    else if (name === 'authorialNote') this.closeNote();
    else if (blocks.has(name) || (name === 'docNumber' && this.numbersHeading())) this.flush(name);
    if (this.path.length === this.flow.numbered) this.endLabel();
    this.path.pop();
    if (name === 'table') this.cell = undefined;
  }

  text(text: string): void {
    if (this.passing === 0) this.add(this.path.at(-1) === 'sup' ? raised(text.trim()) : text);
  }

  private get flow(): Flow {
    return this.flows.at(-1) ?? { text: '', label: '', numbered: 0, into: this.made, mark: undefined };
  }

  /** Whether the number that was read stands above the words of a heading in print. */
  private numbersHeading(): boolean {
    const parent = this.path.at(-2) ?? '';
    return (parent === 'block' || headings.has(parent)) && alone.test(this.flow.text.trim());
  }

  private add(text: string): void {
    this.flow.text += text;
  }

  private openBlock(name: string): void {
    this.flush('');
    const { cell } = this;
    if (name === 'table') this.cell = { table: ++this.tables, row: -1, column: 0 };
    else if (name === 'tr' && cell) this.cell = { ...cell, row: cell.row + 1, column: -1 };
    else if ((name === 'td' || name === 'th') && cell) this.cell = { ...cell, column: cell.column + 1 };
  }

  private openNote(marker: string): void {
    const mark = markOf(marker);
    this.add(markIn(marker));
    this.flows.push({ text: '', label: '', numbered: 0, into: [], mark });
  }

  private closeNote(): void {
    this.flush('p');
    this.endLabel();
    const note = this.flows.pop();
    const text = note?.into.map((block) => block.text).join(' ') ?? '';
    if (text !== '') this.notes.push({ text: `${note?.mark ?? ''} ${text}`.trim(), hint: 'note' });
  }

  /** Ends the block that is being read; what `num` holds waits for the next. */
  private flush(name: string): void {
    const { flow, cell } = this;
    const text = flow.text.replace(/\s+/g, ' ').trim();
    flow.text = '';
    if (text === '') return;
    if (name === 'num') {
      this.endLabel();
      Object.assign(flow, { label: text, numbered: this.path.length - 1 });
      return;
    }
    if (headings.has(name) && alone.test(flow.label)) this.endLabel();
    const { label } = flow;
    flow.label = '';
    const heading = headings.has(name) && label === '' && isHeading(text);
    flow.into.push({
      text: label === '' ? text : `${label} ${text}`,
      ...(label === '' ? {} : { label }),
      ...(heading ? { hint: 'heading' } : {}),
      ...(cell ? { cell } : {}),
    });
  }

  /** Lets a number stand alone that has no text of its own: a further number follows it, or what it numbers ends. */
  private endLabel(): void {
    const { flow, cell } = this;
    const { label } = flow;
    flow.label = '';
    if (label !== '') flow.into.push({ text: label, label, ...(cell ? { cell } : {}) });
  }
}

/** A marker as the parser knows note marks: `12` and `(12)` as `¹²`, `a` as `a/`. */
function markOf(marker: string): string {
  const plain = marker.replace(/^[([]|[)\]]$/g, '');
  return /^[a-z]{1,2}$/.test(plain) ? `${plain}/` : raised(plain);
}

/** The same inside a text, where letters are set apart. */
function markIn(marker: string): string {
  const mark = markOf(marker);
  return mark.endsWith('/') ? ` ${mark}` : mark;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
