import type { Finding } from '../../model/finding.js';
import { type Archive, openArchive } from '../archive.js';
import { brokenLines, isHeading } from '../marks.js';
import { ofFile, type ReadBlock, type Reading } from '../reading.js';
import { refuseDocument } from '../refuse-document.js';
import { readXml } from '../xml.js';
import { NoteNumbers } from './note-numbers.js';
import { ListCounter, type Lists, readLists } from './numbering.js';
import { type Relations, relationsOf } from './relations.js';
import { type Paragraph, type StoryContext, StoryReader } from './story.js';
import { Styles } from './styles.js';

/**
 * Reads a Word file (`.docx`): its paragraphs with the numbers that Word shows, tables row by row, notes after the text. Tracked changes
 * are read as accepted, hidden text is left out. Page headers and footers come first, as furniture.
 *
 * @throws {ClauseAlignError} `unreadable` for another kind of archive, a damaged one, or one that unpacks to more than any document.
 */
export function readDocx(bytes: Uint8Array): Reading {
  const archive = openArchive(bytes);
  const main = relationsOf(archive, '').get('officeDocument')?.[0] ?? 'word/document.xml';
  if (!archive.has(main) || !/\.xml$/.test(main) || /^(?:xl|ppt)\//.test(main)) refuse(archive);
  return new DocxReader(archive, main).read();
}

const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['xl/', 'a spreadsheet'],
  ['ppt/', 'a presentation'],
  ['content.xml', 'an OpenDocument file'],
  ['META-INF/container.xml', 'an electronic book'],
];

function refuse({ names }: Archive): never {
  refuseDocument(OTHERS.find(([start]) => names.some((name) => name.startsWith(start)))?.[1] ?? 'a zip archive');
}

class DocxReader {
  private readonly relations: Relations;
  private readonly styles: Styles;
  private readonly lists: Lists;
  private readonly counter: ListCounter;
  private readonly leftOut = new Set<string>();
  private readonly footnotes: ReadonlyMap<string, readonly Paragraph[]>;
  private readonly endnotes: ReadonlyMap<string, readonly Paragraph[]>;
  private readonly numbers: NoteNumbers;

  constructor(
    private readonly archive: Archive,
    private readonly main: string,
  ) {
    this.relations = relationsOf(archive, main);
    this.styles = new Styles(this.part('styles'));
    this.lists = readLists(this.part('numbering'));
    this.counter = new ListCounter(this.lists);
    this.footnotes = this.notes('footnotes');
    this.endnotes = this.notes('endnotes');
    this.numbers = new NoteNumbers(this.endnotes.size > 0 ? this.footnotes.size : 0);
  }

  read(): Reading {
    const body = this.story(this.archive.read(this.main), this.main);
    const text = body.flatMap((paragraph) => this.blocks(paragraph));
    const notes = this.numbers.notes.flatMap(({ kind, id, mark }) => this.noteBlocks(kind, id, mark));
    return { content: [...this.furniture(), ...text, ...notes], findings: this.findings() };
  }

  private part(kind: string): Uint8Array[] | undefined {
    const name = this.relations.get(kind)?.[0];
    return name === undefined ? undefined : this.archive.read(name);
  }

  private story(xml: Uint8Array[] | undefined, name: string): Paragraph[] {
    const context: StoryContext = {
      styles: this.styles,
      mark: (reference) => this.numbers?.mark(reference) ?? '',
      leftOut: (what) => this.leftOut.add(what),
    };
    const reader = new StoryReader(context);
    if (xml) readXml(xml, name, reader);
    return reader.paragraphs;
  }

  private notes(kind: 'footnotes' | 'endnotes'): Map<string, Paragraph[]> {
    const notes = new Map<string, Paragraph[]>();
    for (const paragraph of this.story(this.part(kind), kind)) {
      if (paragraph.note === undefined) continue;
      const known = notes.get(paragraph.note);
      if (known) known.push(paragraph);
      else notes.set(paragraph.note, [paragraph]);
    }
    return notes;
  }

  private blocks(paragraph: Paragraph): ReadBlock[] {
    const style = this.styles.paragraph(paragraph.style);
    const number = this.number(paragraph);
    const lines = brokenLines(paragraph.text.split('\n'));
    const [first = '', ...rest] = lines;
    if (!number && first === '') return [];
    const { cell } = paragraph;
    const at = cell ? { cell } : {};
    if (/^toc \d/i.test(style.name)) return lines.map((text) => ({ text, hint: 'furniture', ...at }));
    const heading = (paragraph.outline ?? style.outline ?? 9) < 9 && !number && lines.length === 1 && isHeading(first);
    const text = number ? number.label + number.suffix + first : first;
    const head: ReadBlock = { text, ...at, ...(number ? { label: number.label } : {}), ...(heading ? { hint: 'heading' } : {}) };
    return [head, ...rest.map((line) => ({ text: line, ...at }))];
  }

  /** The number that Word shows before a paragraph: of the list that it names, or that its style names. */
  private number({ list, level, style: id, hidden, text }: Paragraph): { label: string; suffix: string } | null {
    const style = this.styles.paragraph(id);
    const named = list ?? style.list;
    if (named === undefined || named === '0' || (hidden && text === '')) return null;
    const ofStyle = this.lists.get(named)?.levels.findIndex((each) => each.style !== undefined && each.style === style.listOf);
    const at = level ?? (list === undefined && ofStyle !== undefined && ofStyle >= 0 ? ofStyle : (style.level ?? 0));
    return this.counter.next(named, at);
  }

  private noteBlocks(kind: 'footnote' | 'endnote', id: string, mark: string): ReadBlock[] {
    const paragraphs = (kind === 'footnote' ? this.footnotes : this.endnotes).get(id) ?? [];
    const text = paragraphs.flatMap((each) => brokenLines(each.text.split('\n'))).join(' ');
    return text === '' ? [] : [{ text: mark === '' ? text : `${mark} ${text}`, hint: 'note' }];
  }

  /** What stands at the head and foot of pages, each text once. */
  private furniture(): ReadBlock[] {
    const parts = [...(this.relations.get('header') ?? []), ...(this.relations.get('footer') ?? [])];
    const texts = parts.flatMap((name) => this.story(this.archive.read(name), name).map(({ text }) => text.replace(/\s+/g, ' ').trim()));
    return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ text, hint: 'furniture' }));
  }

  private findings(): Finding[] {
    const findings: Finding[] = [];
    if (this.leftOut.has('tracked'))
      findings.push(ofFile('tracked-changes', 'warning', 'The file has tracked changes; it was read as if all were accepted.'));
    if (this.leftOut.has('hidden')) findings.push(ofFile('hidden-text', 'info', 'Hidden text was left out.'));
    if (this.footnotes.size > 0 && this.numbers.notes.some(({ kind }) => kind === 'endnote'))
      findings.push(
        ofFile('endnotes-counted-on', 'info', 'The file has footnotes and endnotes; the endnotes are counted on behind the footnotes.'),
      );
    return findings;
  }
}
