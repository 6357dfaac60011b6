import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Finding } from '../../model/finding.js';
import { brokenLines, isHeading, opensWithNumber, raised } from '../marks.js';
import { type Cell, ofFile, type ReadBlock } from '../reading.js';
import { attribute, isHidden } from './elements.js';
import { ListMarks } from './list-marks.js';
import { NoteLinks } from './note-links.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const left = words(
  'script style noscript template head title link meta svg math iframe object embed select option button input textarea canvas',
);
const blocks = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption html',
);
const furniture = words('nav aside footer menu');
const headings = /^h[1-6]$/;
/** White space other than one space between words. */
const uneven = /\s\s|[^\S ]/;

/** Browsers widen no cell further (HTML 4.9.11). */
const widest = 1000;

/** What holds for the text of an element. */
interface Scope {
  readonly heading: boolean;
  readonly furniture: boolean;
  readonly note: boolean;
  readonly raised: boolean;
  readonly preformatted: boolean;
  readonly cell: Cell | undefined;
}

const outside: Scope = { heading: false, furniture: false, note: false, raised: false, preformatted: false, cell: undefined };

/** Reads the blocks of a page, in its order. */
export class PageReader {
  readonly findings: Finding[] = [];
  private readonly made: ReadBlock[] = [];
  private readonly lists = new ListMarks();
  private readonly links: NoteLinks;
  /** The paragraph that is being read, broken lines as line feeds. */
  private text = '';
  private label: string | undefined;
  private scope = outside;
  private tables = 0;

  constructor(private readonly page: Parent) {
    this.links = new NoteLinks(page);
  }

  read(): ReadBlock[] {
    this.children(this.page, outside);
    this.flush();
    return this.made;
  }

  private children(parent: Parent, scope: Scope): void {
    for (const child of parent.childNodes) this.node(child, scope);
  }

  private node(node: Node, scope: Scope): void {
    if (node.nodeName === '#text' && 'value' in node) this.add(node.value, scope);
    else if ('tagName' in node) this.element(node, scope);
  }

  private element(element: Element, scope: Scope): void {
    const tag = element.tagName;
    if (this.leavesOut(element)) return;
    if (tag === 'br') this.text += '\n';
    else if (tag === 'table') this.table(element, scope);
    else if (blocks.has(tag)) this.block(element, tag, scope);
    else this.inline(element, tag, scope);
  }

  /** Whether an element is no text of the page, in a table as anywhere; says so where it holds words. */
  private leavesOut(element: Element): boolean {
    if (left.has(element.tagName)) return true;
    if (element.tagName === 'del') this.report('tracked-changes', 'The page marks words as deleted; they were left out.');
    else if (isHidden(element)) this.report('hidden-text', 'Hidden text was left out.');
    else return false;
    return true;
  }

  private inline(element: Element, tag: string, scope: Scope): void {
    const note = this.links.of(element);
    const heads = note?.isBody && this.text.trim() === '';
    if (note && (heads || !note.isBody)) this.add(raised(note.label) + (heads ? ' ' : ''), { ...scope, note: heads || scope.note });
    else this.children(element, tag === 'sup' ? { ...scope, raised: true } : scope);
  }

  private block(element: Element, tag: string, scope: Scope): void {
    this.flush();
    const own: Scope = {
      ...scope,
      heading: scope.heading || headings.test(tag),
      furniture: scope.furniture || furniture.has(tag) || /^(?:navigation|banner|contentinfo)$/.test(attribute(element, 'role') ?? ''),
      preformatted: scope.preformatted || tag === 'pre',
    };
    if (tag === 'li') this.label = this.lists.next(element);
    this.children(element, own);
    this.flush();
    if (tag === 'li') this.label = undefined;
  }

  private table(table: Element, scope: Scope): void {
    this.flush();
    const number = ++this.tables;
    let row = -1;
    const rows = (parent: Parent): void => {
      // Cells go on through the rows of their own group only.
      const taken: number[] = [];
      for (const child of parent.childNodes) {
        if (!('tagName' in child) || this.leavesOut(child)) continue;
        if (child.tagName === 'tr') this.row(child, { table: number, row: ++row, column: 0 }, taken, scope);
        else if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) rows(child);
        else this.node(child, scope);
      }
    };
    rows(table);
    this.flush();
  }

  /** Reads the cells of a row into the columns that those of the rows above leave free; `taken` holds for each the row where it is free again. */
  private row(row: Element, first: Cell, taken: number[], scope: Scope): void {
    let { column } = first;
    for (const child of row.childNodes) {
      if (!('tagName' in child) || this.leavesOut(child)) continue;
      while ((taken[column] ?? 0) > first.row) column++;
      this.flush();
      const below = first.row + (span(child, 'rowspan') || Number.POSITIVE_INFINITY);
      this.children(child, { ...scope, cell: { ...first, column, ...(below > first.row + 1 ? { below } : {}) } });
      this.flush();
      const end = column + Math.min(widest, span(child, 'colspan') || 1);
      for (; column < end; column++) taken[column] = below;
    }
  }

  private add(text: string, scope: Scope): void {
    if (scope.preformatted) this.text += text.replace(/\n[^\S\n]*(?=\n)/g, '\n\u2029');
    else {
      const even = uneven.test(text) ? text.replace(/\s+/g, ' ') : text;
      this.text += scope.raised ? raised(even.trim()) : even;
    }
    if (/\S/.test(text)) this.scope = this.scope.note && !scope.note ? { ...scope, note: true } : scope;
  }

  /** Ends the paragraph that is being read. */
  private flush(): void {
    const { scope, label, text } = this;
    if (text === '') return;
    this.text = '';
    this.scope = outside;
    if (!/\S/.test(text)) return;
    const paragraphs = text.split('\u2029').flatMap((part) => brokenLines(part.replaceAll('\u00ad', '').split('\n')));
    if (paragraphs.length === 0) return;
    this.label = undefined;
    paragraphs.forEach((line, i) => {
      this.made.push(toBlock(line, i === 0 ? label : undefined, scope));
    });
  }

  private report(rule: string, message: string): void {
    if (!this.findings.some((finding) => finding.rule === rule)) this.findings.push(ofFile(rule, 'info', message));
  }
}

/** Over how many columns or rows a cell goes; a `rowspan` of 0 is to the end of the group. */
function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value >= 0 ? value : 1;
}

function toBlock(line: string, label: string | undefined, { heading, furniture: aside, note, cell }: Scope): ReadBlock {
  const hint = aside ? 'furniture' : note ? 'note' : heading && isHeading(line) ? 'heading' : undefined;
  // An item that prints a number of its own needs no bullet.
  const shown = label === '•' && opensWithNumber(line) ? undefined : label;
  const text = shown === undefined ? line : `${shown} ${line}`;
  return { text, ...(shown === undefined ? {} : { label: shown }), ...(hint ? { hint } : {}), ...(cell ? { cell } : {}) };
}
