import type { Notes } from './print-notes.js';
import { Random } from './random.js';
import type { Sheet } from './sheet.js';
import type { Node, Section, Words } from './tree.js';

/** Prints sections, paragraphs, items and what else hangs on a paragraph. */
export class Paragraphs {
  constructor(
    private readonly sheet: Sheet,
    private readonly notes: Notes,
  ) {}

  /** Sections of numbered paragraphs: the first is the division itself, one that starts again at 1 is a container. */
  sections(sections: readonly Section[], prefix: string, division: string, resolution: boolean): void {
    let number = 0;
    let containers = 0;
    let heading = 0;
    let inner = prefix;
    sections.forEach((section, i) => {
      if (section.restarts) {
        containers = i + 1;
        number = 0;
        heading = 0;
        inner = `${prefix}sec.${containers}.`;
        this.sheet.feature('sections that restart');
      }
      if (section.heading) {
        if (!section.restarts) heading++;
        const path = section.restarts ? `${prefix}sec.${containers}` : `${inner}h.${heading}`;
        this.sheet.block(path, 'heading', new Random(section.heading.seed).pick(this.sheet.c.headings), `${this.sheet.c.section(i + 1)} `);
        this.sheet.feature('section headings');
      }
      const last = i === sections.length - 1;
      section.paragraphs.forEach((node, k) => {
        if (node.suffix === '') number++;
        const end =
          resolution && division === 'op'
            ? last && k === section.paragraphs.length - 1
              ? this.sheet.c.stop
              : this.sheet.c.semicolon
            : this.sheet.c.stop;
        const free = this.sheet.tree.kind === 'decision' ? [this.sheet.c.decided] : this.sheet.c.itemOpenings;
        const openings = division === 'op' && resolution ? this.sheet.c.operative : free;
        this.paragraph(node, `${inner}${division}.${number}${node.suffix}`, this.numberMark(division, number, node.suffix), openings, end);
      });
    });
  }

  paragraphs(nodes: readonly Node[], prefix: string, openings: readonly string[], end: string): void {
    let number = 0;
    for (const node of nodes) {
      if (node.suffix === '') number++;
      const mark = this.sheet.tree.kind === 'negotiation' ? this.numberMark('pp', number, node.suffix) : '';
      this.paragraph(node, `${prefix}.${number}${node.suffix}`, mark, openings, end);
    }
  }

  private numberMark(division: string, number: number, suffix: string): string {
    if (this.sheet.tree.kind !== 'negotiation') return this.sheet.c.number(number, this.sheet.numberStyle);
    return `${division.toUpperCase()}${this.sheet.numberStyle % 2 ? ' ' : ''}${number}${suffix ? ` ${suffix}` : ''}${this.sheet.numberStyle % 3 ? '. ' : ' '}`;
  }

  paragraph(node: Node, place: string, mark: string, openings: readonly string[], end: string): void {
    const { c } = this.sheet;
    const path = this.sheet.flat ? this.sheet.nextFlat(this.sheet.flat) : place;
    const opens = node.items.length + node.bullets.length + node.quoted.length > 0;
    if (node.figure && /\s$/.test(mark)) this.sheet.feature('figure at the start');
    const words = this.sentence(node.words, openings, node.figure && /\s$/.test(mark));
    const full = this.withState(node, words, opens ? c.colon : end);
    // A figure right behind the dot of a number would be read as its decimals.
    const spaced = mark.endsWith('.') && /^\d/.test(full) ? `${mark} ` : mark;
    this.sheet.block(path, 'text', this.notes.withMarks(full, node.notes, path), spaced);
    this.items(node, path, 1, node.closing ? c.comma : end);
    node.bullets.forEach((bullet, i) => {
      this.sheet.feature('bullets');
      this.sheet.block(
        `${path}.u.${i + 1}`,
        'text',
        this.sentence(bullet, c.itemOpenings, false) + (i === node.bullets.length - 1 ? end : c.semicolon),
        '• ',
        1,
      );
    });
    this.quoted(node, path, end);
    if (!node.closing) return;
    this.sheet.feature('closing words');
    const closing = this.sentence(node.closing, c.nouns, false);
    this.sheet.block(
      this.sheet.flat ? this.sheet.nextFlat(this.sheet.flat) : `${path}.end`,
      'text',
      (c.unspaced || c.tag === 'ar' ? closing : closing.charAt(0).toLowerCase() + closing.slice(1)) + end,
    );
  }

  private withState(node: Node, words: string, end: string): string {
    if (node.state) this.sheet.feature(`state ${node.state}`);
    if (node.state === 'bracketed') return `[${words}${end}]`;
    return node.state === 'agreed' ? `${words}${end} ${this.sheet.c.agreed}` : words + end;
  }

  private quoted(node: Node, path: string, end: string): void {
    const [open, close] = this.sheet.c.quotes;
    node.quoted.forEach((words, i) => {
      this.sheet.feature('quoted numbers');
      const last = i === node.quoted.length - 1;
      const body = `${this.sentence(words, this.sheet.c.itemOpenings, false)}${this.sheet.c.stop}${last ? close + (end === this.sheet.c.stop ? '' : end) : ''}`;
      this.sheet.block(`${path}.q.${i + 1}`, 'text', body, `${open}${i + 1}. `, 1);
    });
  }

  private items(node: Node, path: string, degree: number, end: string): void {
    const { c } = this.sheet;
    if (node.items.length > 0) this.sheet.feature(['', 'letters', 'romans', 'fourth degree'][degree] ?? 'deeper');
    node.items.forEach((item, i) => {
      const last = i === node.items.length - 1;
      const segment = degree % 2 === 1 ? String.fromCharCode(97 + i) : (['i', 'ii', 'iii', 'iv', 'v', 'vi'][i] ?? '');
      const own = this.sheet.flat ? this.sheet.nextFlat(this.sheet.flat) : `${path}.${segment}`;
      const mark =
        degree === 2
          ? c.roman(i + 1, this.sheet.romanStyle)
          : degree === 3
            ? this.fourthDegree(i)
            : c.letter(i + 1, this.sheet.letterStyle);
      const close = last ? end : c.semicolon + (i === node.items.length - 2 && this.sheet.conjunctions ? c.conjunction : '');
      const body = this.sentence(item.words, c.itemOpenings, false) + (item.items.length > 0 ? c.colon : close);
      this.sheet.block(own, 'text', this.notes.withMarks(body, item.notes, own), mark, degree);
      this.items(item, own, degree + 1, close);
    });
  }

  /** Letters again, but not in the form of the second degree: nobody could tell them apart. */
  private fourthDegree(index: number): string {
    const letter = String.fromCharCode(97 + index);
    return /\.\s*$/.test(this.sheet.c.letter(1, this.sheet.letterStyle)) ? `${letter}) ` : `${letter}. `;
  }

  sentence(words: Words, openings: readonly string[], figure: boolean): string {
    const { c } = this.sheet;
    const random = new Random(words.seed);
    const gap = c.unspaced ? '' : ' ';
    const opening = random.pick(openings);
    let text = (figure ? `${c.year(words.seed % 100)}${gap}` : '') + opening + gap + random.pick(c.nouns);
    for (let i = 1; i < words.size; i++) {
      if (i === 2 && random.chance(0.15)) {
        this.sheet.feature('list inside a sentence');
        text += `${c.comma}${gap}(a) ${random.pick(c.nouns)}${c.comma}${gap}(b) ${random.pick(c.nouns)}`;
      } else text += random.pick(c.links) + random.pick(c.nouns);
    }
    return text;
  }
}
