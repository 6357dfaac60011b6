import type { Convention } from './conventions.js';
import { Articles } from './print-articles.js';
import { Front } from './print-front.js';
import { Notes } from './print-notes.js';
import { Paragraphs } from './print-paragraphs.js';
import type { Printed } from './printed.js';
import { Random } from './random.js';
import { Sheet } from './sheet.js';
import type { Part, Tree } from './tree.js';

/** Prints a document from its front to its last note. */
class Printer {
  private readonly sheet: Sheet;
  private readonly notes: Notes;
  private readonly text: Paragraphs;
  private readonly head: Front;
  private readonly articles: Articles;

  constructor(tree: Tree, convention: Convention, seed: number, numbered: boolean) {
    this.sheet = new Sheet(tree, convention, seed, numbered);
    this.notes = new Notes(this.sheet);
    this.text = new Paragraphs(this.sheet, this.notes);
    this.head = new Front(this.sheet, this.notes);
    this.articles = new Articles(this.sheet, this.text);
  }

  print(): Printed {
    const { tree } = this.sheet;
    this.sheet.feature(`kind ${tree.kind}`);
    this.head.print();
    if (tree.kind === 'treaty') this.articles.treaty();
    else if (tree.kind === 'composite') for (const [i, part] of tree.parts.entries()) this.composite(part, i);
    else for (const part of tree.parts) this.part(part, '');
    if (tree.closing) this.sheet.block(null, 'text', this.sheet.c.meeting(tree.number[1]));
    if (tree.closing) this.sheet.block(null, 'text', this.sheet.c.date(18, 1970 + (tree.number[0] % 50)));
    for (const [i, annex] of tree.annexes.entries()) this.articles.annex(annex, i);
    const blocks = this.notes.withNotes();
    const { noteStyle } = this.sheet;
    return {
      blocks,
      notes: this.notes.notes(),
      noteStyle,
      features: [...this.sheet.features],
      symbol: this.head.symbol,
      findings: this.notes.findings,
      notesHeading: noteStyle === 'listed' ? this.sheet.c.notesHeading : null,
    };
  }

  private part(part: Part, prefix: string): void {
    if (this.sheet.tree.kind === 'security') this.head.organLine('security', prefix);
    if (this.sheet.tree.kind === 'composite') this.head.organLine('assembly', prefix);
    this.text.paragraphs(part.preamble, `${prefix}pp`, this.sheet.c.preambular, this.sheet.c.comma);
    const free = this.sheet.tree.kind === 'report' || this.sheet.tree.kind === 'decision';
    this.text.sections(part.sections, prefix, free ? 'p' : 'op', true);
  }

  private composite(part: Part, index: number): void {
    const letter = String.fromCharCode(97 + index);
    const prefix = `part.${letter}.`;
    this.sheet.block(`part.${letter}`, 'heading', letter.toUpperCase());
    this.sheet.block(`${prefix}title`, 'heading', new Random(part.title.seed).pick(this.sheet.c.titles));
    this.part(part, prefix);
  }
}

/** Prints a tree in a language. `seed` decides on what the language leaves open; where numbers are lost, paths go by position. */
export function printTree(tree: Tree, convention: Convention, seed: number, numbered = true): Printed {
  return new Printer(tree, convention, seed, numbered).print();
}
