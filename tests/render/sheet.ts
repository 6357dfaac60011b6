import type { Convention } from './conventions.js';
import { markStyles } from './mark-styles.js';
import { drawNoteStyle } from './note-style.js';
import type { NoteStyle, PrintedBlock } from './printed.js';
import { Random } from './random.js';
import type { Tree } from './tree.js';

/** What all printers of a document write on: its blocks, and how it prints what the language leaves open. */
export class Sheet {
  readonly blocks: PrintedBlock[] = [];
  readonly features = new Set<string>();
  readonly random: Random;
  readonly numberStyle: number;
  readonly letterStyle: number;
  readonly romanStyle: number;
  /** Chinese lists often do without the word before their last item. */
  readonly conjunctions: boolean;
  readonly noteStyle: NoteStyle;
  /** Counts paragraphs where their numbers are lost and nothing but position tells them. */
  flat: { readonly prefix: string; count: number } | null = null;

  constructor(
    readonly tree: Tree,
    readonly c: Convention,
    seed: number,
    readonly numbered: boolean,
  ) {
    this.random = new Random(seed);
    this.numberStyle = this.random.between(0, 19);
    this.letterStyle = this.random.between(0, 19);
    this.romanStyle = this.random.between(0, 19);
    this.conjunctions = !c.unspaced || this.random.chance(0.7);
    this.noteStyle = drawNoteStyle(this.random, c);
  }

  feature(name: string): void {
    this.features.add(name);
  }

  block(path: string | null, kind: PrintedBlock['kind'], body: string, mark = '', degree = 0): void {
    if (kind === 'text') for (const [name, shape] of markStyles) if (shape.test(mark)) this.feature(`marks: ${name}`);
    this.blocks.push({ path, kind, mark, body, text: plain(body), degree, label: '' });
  }

  /** A title of two blocks: what a report is about, and whose it is. */
  titled(subject: string, byline: string): void {
    this.blocks.push({ path: 'title', kind: 'heading', mark: '', body: subject, text: `${subject} ${byline}`, degree: 0, label: '' });
    this.block(null, 'heading', byline);
  }

  nextFlat(flat: { readonly prefix: string; count: number }): string {
    flat.count++;
    return `${flat.prefix}.${flat.count}`;
  }
}

function plain(body: string): string {
  return body.replace(/\uE000.*?\uE001/g, '');
}
