import type { Convention } from './conventions.js';
import { Random } from './random.js';
import type { Annex, Article, Chapter, Node, Part, Section, Tree, Words } from './tree.js';

/** A block as it is printed, before any damage. */
export interface PrintedBlock {
  /** Null for a block that the comparison leaves alone. */
  readonly path: string | null;
  readonly kind: 'text' | 'heading' | 'note';
  /** Number and the space after it. */
  readonly mark: string;
  /** With `\uE000label\uE001` where a note mark stands. */
  readonly body: string;
  /** What the clause must read. */
  readonly text: string;
  readonly degree: number;
  readonly label: string;
}

export type NoteStyle = 'superscript' | 'bracket' | 'parenthesised' | 'glued' | 'apart' | 'slash' | 'round' | 'listed' | 'lost';

/** A tree printed in one language. */
export interface Printed {
  readonly blocks: readonly PrintedBlock[];
  readonly notes: readonly { readonly label: string; readonly text: string; readonly references: readonly string[] }[];
  readonly noteStyle: NoteStyle;
  readonly features: readonly string[];
  /** The heading of its list of notes, null where there is none. */
  readonly notesHeading: string | null;
  /** The symbol at the document's head, null for nothing. */
  readonly symbol: string | null;
  /** Rules of the findings that the parser must report, with the notes they are about. */
  readonly findings: readonly { readonly rule: string; readonly label: string }[];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How a note's label is printed in running text or before its body. */
export function printLabel(label: string, style: NoteStyle, head: boolean): string {
  if (/^\*/.test(label)) return head ? `${label} ` : label;
  const space = head ? ' ' : '';
  if (style === 'superscript') return [...label].map((d) => superscripts.charAt(Number(d))).join('') + space;
  if (style === 'bracket') return `[${label}]${space}`;
  if (style === 'parenthesised') return head ? `[${label}] ` : `([${label}])`;
  if (style === 'listed') return head ? `${label}. ` : label;
  if (style === 'apart') return head ? `${label} ` : ` ${label}`;
  if (style === 'lost') return head ? `(${label}) ` : '( )';
  if (style === 'round') return `(${label})${space}`;
  return style === 'slash' ? `${head ? '' : ' '}${label}/${space}` : `${label}${space}`;
}

const noteStyles: readonly NoteStyle[] = [
  'superscript',
  'bracket',
  'parenthesised',
  'glued',
  'glued',
  'apart',
  'slash',
  'round',
  'listed',
  'lost',
];

/** Names for how numbers are printed; each is a feature of the documents that have it. */
const markStyles: readonly (readonly [string, RegExp])[] = [
  ['digits with a full stop', /^\d+\. ?$/],
  ['digits with a full stop and no space', /^\d+\.$/],
  ['digits with a tab', /\d.*\t$/],
  ['digits with a bracket', /^\d+\) $/],
  ['digits with a dash', /^\d+ ?- ?/],
  ['Arabic-Indic digits', /^[٠-٩]+/],
  ['full-width digits', /^[０-９]+/],
  ['digits with 、', /^\d+、/],
  ['Latin letters in brackets', /^[(（][a-z]{1,2}[)）] ?$/],
  ['Latin letters with a bracket', /^[a-z]{1,2}\) ?$/],
  ['Latin letters with a full stop', /^[a-z]{1,2}\. $/],
  ['Cyrillic letters', /^[а-я]\)/],
  ['Arabic letters', /^\(?[\u0620-\u064a]/],
  ['Chinese stems', /^\([子丑寅卯辰巳午未]\)/],
  ['Chinese numerals in brackets', /^[(（][一二三四五六七八九十]/],
  ['enclosed Chinese numerals', /^[㈠-㈩]/],
  ['quoted figures', /^['‘][\d٠-٩]/],
];

class Printer {
  readonly blocks: PrintedBlock[] = [];
  readonly features = new Set<string>();
  readonly references = new Map<number, { label: string; paths: string[] }>();
  private readonly random: Random;
  private readonly numberStyle: number;
  private readonly letterStyle: number;
  private readonly romanStyle: number;
  private symbol: string | null = null;
  /** Counts paragraphs where their numbers are lost and nothing but position tells them. */
  private flat: { readonly prefix: string; count: number } | null = null;
  private readonly lost = new Set<string>();
  private counts: ReadonlyMap<number, number> | undefined;
  private readonly findings: { rule: string; label: string }[] = [];
  /** Chinese lists often do without the word before their last item. */
  private readonly conjunctions: boolean;
  readonly noteStyle: NoteStyle;

  constructor(
    private readonly tree: Tree,
    private readonly c: Convention,
    seed: number,
    private readonly numbered: boolean,
  ) {
    this.random = new Random(seed);
    this.numberStyle = this.random.between(0, 19);
    this.letterStyle = this.random.between(0, 19);
    this.romanStyle = this.random.between(0, 19);
    this.conjunctions = !c.unspaced || this.random.chance(0.7);
    const style = this.random.pick(noteStyles);
    // Between a word and a sign a figure set apart could be what the word counts.
    this.noteStyle = style === 'apart' && c.noteBefore ? 'glued' : style;
  }

  print(): Printed {
    const { tree } = this;
    this.feature(`kind ${tree.kind}`);
    this.front();
    if (tree.kind === 'treaty') this.treaty();
    else if (tree.kind === 'composite') for (const [i, part] of tree.parts.entries()) this.composite(part, i);
    else for (const part of tree.parts) this.part(part, '');
    if (tree.closing) this.block(null, 'text', this.c.meeting(tree.number[1]));
    if (tree.closing) this.block(null, 'text', this.c.date(18, 1970 + (tree.number[0] % 50)));
    for (const [i, annex] of tree.annexes.entries()) this.annex(annex, i);
    const blocks = this.withNotes();
    const { noteStyle, symbol, findings } = this;
    return {
      blocks,
      notes: this.notes(),
      noteStyle,
      features: [...this.features],
      symbol,
      findings,
      notesHeading: noteStyle === 'listed' ? this.c.notesHeading : null,
    };
  }

  private feature(name: string): void {
    this.features.add(name);
  }

  private block(path: string | null, kind: PrintedBlock['kind'], body: string, mark = '', degree = 0): void {
    if (kind === 'text') for (const [name, shape] of markStyles) if (shape.test(mark)) this.feature(`marks: ${name}`);
    this.blocks.push({ path, kind, mark, body, text: plain(body), degree, label: '' });
  }

  private front(): void {
    const { tree, c } = this;
    const [session, number] = tree.number;
    const organ = organOf(tree.kind);
    if (tree.kind !== 'treaty' && this.random.chance(0.6)) this.printSymbol();
    if (tree.kind === 'treaty') {
      this.block('title', 'heading', this.random.pick(c.declaration));
      return;
    }
    if (tree.kind === 'security') {
      this.block(null, 'heading', c.securityNumber(2000 + number, 1990 + (session % 30)));
      this.block(null, 'heading', c.adopted(c.organs.security.name, c.date(12, 1990 + (session % 30))));
      return;
    }
    this.block(null, 'heading', c.organs[organ].name);
    this.block(null, 'heading', c.session(session));
    this.block(null, 'heading', c.agendaItem((number % 70) + 1));
    if (tree.kind === 'report') {
      this.block(null, 'heading', this.random.pick(c.titles));
      this.block('title', 'heading', c.report);
      return;
    }
    if (tree.kind === 'decision') {
      this.block('title', 'heading', c.decision(session, number));
      return;
    }
    if (tree.sponsors > 0) this.sponsors();
    else if (tree.kind !== 'negotiation') this.block(null, 'heading', c.adopted(c.organs[organ].name, c.date(18, 2019)));
    const mark = tree.kind === 'draft' || tree.kind === 'negotiation' ? `${session}/...` : `${session}/${number}`;
    this.block(
      'title',
      'heading',
      this.random.pick(c.titles),
      `${mark}${c.tag === 'zh' ? ' ' : c.tag === 'ar' && this.random.chance(0.5) ? ' - ' : '. '}`,
    );
    this.organLine(organ, '');
  }

  /** `A/HRC/44/L.13/Rev.1` above the text. */
  private printSymbol(): void {
    const [session, number] = this.tree.number;
    const { random } = this;
    const suffix = random.chance(0.5) ? `/${random.pick(['Rev', 'Add', 'Corr', 'Amend'])}.${random.between(1, 3)}` : '';
    if (suffix) this.feature('symbol of a revision, addendum or correction');
    this.symbol = `${random.pick(['A/HRC', 'A/C.3', 'E', 'A'])}/${session}/${random.chance(0.6) ? 'L.' : ''}${number}${suffix}`;
    this.block(null, 'heading', this.symbol);
  }

  private organLine(organ: Organ, prefix: string): void {
    if (this.tree.kind !== 'composite' || prefix !== '') this.block(`${prefix}organ`, 'text', this.c.organs[organ].line);
  }

  private sponsors(): void {
    const { c, tree } = this;
    this.feature('sponsor stars');
    const names = c.sponsors.slice(0, tree.sponsors).map((name) => (this.random.chance(0.5) ? `${name}\uE000*\uE001` : name));
    if (!names.some((name) => name.includes('\uE000'))) names[0] = `${names[0] ?? ''}\uE000*\uE001`;
    this.block('front', 'heading', c.draft(names));
    this.references.set(-1, { label: '*', paths: ['front'] });
  }

  private part(part: Part, prefix: string): void {
    if (this.tree.kind === 'security') this.organLine('security', prefix);
    if (this.tree.kind === 'composite') this.organLine('assembly', prefix);
    this.paragraphs(part.preamble, `${prefix}pp`, this.c.preambular, this.c.comma);
    const free = this.tree.kind === 'report' || this.tree.kind === 'decision';
    this.sections(part.sections, prefix, free ? 'p' : 'op', true);
  }

  private composite(part: Part, index: number): void {
    const letter = String.fromCharCode(97 + index);
    const prefix = `part.${letter}.`;
    this.block(`part.${letter}`, 'heading', letter.toUpperCase());
    this.block(`${prefix}title`, 'heading', new Random(part.title.seed).pick(this.c.titles));
    this.part(part, prefix);
  }

  /** Sections of numbered paragraphs: the first is the division itself, one that starts again at 1 is a container. */
  private sections(sections: readonly Section[], prefix: string, division: string, resolution: boolean): void {
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
        this.feature('sections that restart');
      }
      if (section.heading) {
        if (!section.restarts) heading++;
        const path = section.restarts ? `${prefix}sec.${containers}` : `${inner}h.${heading}`;
        this.block(path, 'heading', new Random(section.heading.seed).pick(this.c.headings), `${this.c.section(i + 1)} `);
        this.feature('section headings');
      }
      const last = i === sections.length - 1;
      section.paragraphs.forEach((node, k) => {
        if (node.suffix === '') number++;
        const end =
          resolution && division === 'op' ? (last && k === section.paragraphs.length - 1 ? this.c.stop : this.c.semicolon) : this.c.stop;
        const free = this.tree.kind === 'decision' ? [this.c.decided] : this.c.itemOpenings;
        const openings = division === 'op' && resolution ? this.c.operative : free;
        this.paragraph(node, `${inner}${division}.${number}${node.suffix}`, this.numberMark(division, number, node.suffix), openings, end);
      });
    });
  }

  private paragraphs(nodes: readonly Node[], prefix: string, openings: readonly string[], end: string): void {
    let number = 0;
    for (const node of nodes) {
      if (node.suffix === '') number++;
      const mark = this.tree.kind === 'negotiation' ? this.numberMark('pp', number, node.suffix) : '';
      this.paragraph(node, `${prefix}.${number}${node.suffix}`, mark, openings, end);
    }
  }

  private numberMark(division: string, number: number, suffix: string): string {
    if (this.tree.kind !== 'negotiation') return this.c.number(number, this.numberStyle);
    return `${division.toUpperCase()}${this.numberStyle % 2 ? ' ' : ''}${number}${suffix ? ` ${suffix}` : ''}${this.numberStyle % 3 ? '. ' : ' '}`;
  }

  private nextFlat(flat: { readonly prefix: string; count: number }): string {
    flat.count++;
    return `${flat.prefix}.${flat.count}`;
  }

  private paragraph(node: Node, place: string, mark: string, openings: readonly string[], end: string): void {
    const { c } = this;
    const path = this.flat ? this.nextFlat(this.flat) : place;
    const opens = node.items.length + node.bullets.length + node.quoted.length > 0;
    if (node.figure && /\s$/.test(mark)) this.feature('figure at the start');
    const words = this.sentence(node.words, openings, node.figure && /\s$/.test(mark));
    const full = this.withState(node, words, opens ? c.colon : end);
    // A figure right behind the dot of a number would be read as its decimals.
    const spaced = mark.endsWith('.') && /^\d/.test(full) ? `${mark} ` : mark;
    this.block(path, 'text', this.withMarks(full, node.notes, path), spaced);
    this.items(node, path, 1, node.closing ? c.comma : end);
    node.bullets.forEach((bullet, i) => {
      this.feature('bullets');
      this.block(
        `${path}.u.${i + 1}`,
        'text',
        this.sentence(bullet, c.itemOpenings, false) + (i === node.bullets.length - 1 ? end : c.semicolon),
        '• ',
        1,
      );
    });
    this.quoted(node, path, end);
    if (!node.closing) return;
    this.feature('closing words');
    const closing = this.sentence(node.closing, c.nouns, false);
    this.block(
      this.flat ? this.nextFlat(this.flat) : `${path}.end`,
      'text',
      (c.unspaced || c.tag === 'ar' ? closing : closing.charAt(0).toLowerCase() + closing.slice(1)) + end,
    );
  }

  private withState(node: Node, words: string, end: string): string {
    if (node.state) this.feature(`state ${node.state}`);
    if (node.state === 'bracketed') return `[${words}${end}]`;
    return node.state === 'agreed' ? `${words}${end} ${this.c.agreed}` : words + end;
  }

  private quoted(node: Node, path: string, end: string): void {
    const [open, close] = this.c.quotes;
    node.quoted.forEach((words, i) => {
      this.feature('quoted numbers');
      const last = i === node.quoted.length - 1;
      const body = `${this.sentence(words, this.c.itemOpenings, false)}${this.c.stop}${last ? close + (end === this.c.stop ? '' : end) : ''}`;
      this.block(`${path}.q.${i + 1}`, 'text', body, `${open}${i + 1}. `, 1);
    });
  }

  private items(node: Node, path: string, degree: number, end: string): void {
    const { c } = this;
    if (node.items.length > 0) this.feature(['', 'letters', 'romans', 'fourth degree'][degree] ?? 'deeper');
    node.items.forEach((item, i) => {
      const last = i === node.items.length - 1;
      const segment = degree % 2 === 1 ? String.fromCharCode(97 + i) : (['i', 'ii', 'iii', 'iv', 'v', 'vi'][i] ?? '');
      const own = this.flat ? this.nextFlat(this.flat) : `${path}.${segment}`;
      const mark = degree === 2 ? c.roman(i + 1, this.romanStyle) : degree === 3 ? this.fourthDegree(i) : c.letter(i + 1, this.letterStyle);
      const close = last ? end : c.semicolon + (i === node.items.length - 2 && this.conjunctions ? c.conjunction : '');
      const body = this.sentence(item.words, c.itemOpenings, false) + (item.items.length > 0 ? c.colon : close);
      this.block(own, 'text', this.withMarks(body, item.notes, own), mark, degree);
      this.items(item, own, degree + 1, close);
    });
  }

  /** Letters again, but not in the form of the second degree: nobody could tell them apart. */
  private fourthDegree(index: number): string {
    const letter = String.fromCharCode(97 + index);
    return /\.\s*$/.test(this.c.letter(1, this.letterStyle)) ? `${letter}) ` : `${letter}. `;
  }

  private sentence(words: Words, openings: readonly string[], figure: boolean): string {
    const { c } = this;
    const random = new Random(words.seed);
    const gap = c.unspaced ? '' : ' ';
    const opening = random.pick(openings);
    let text = (figure ? `${c.year(words.seed % 100)}${gap}` : '') + opening + gap + random.pick(c.nouns);
    for (let i = 1; i < words.size; i++) {
      if (i === 2 && random.chance(0.15)) {
        this.feature('list inside a sentence');
        text += `${c.comma}${gap}(a) ${random.pick(c.nouns)}${c.comma}${gap}(b) ${random.pick(c.nouns)}`;
      } else text += random.pick(c.links) + random.pick(c.nouns);
    }
    return text;
  }

  /** Puts note marks at the end of a text, before or after its last sign as the language does. */
  private withMarks(text: string, notes: readonly number[], path: string): string {
    if (notes.length === 0) return text;
    const bare = this.noteStyle === 'glued' || this.noteStyle === 'listed' || this.noteStyle === 'apart';
    // A figure glued to a figure could not be told from it, but for the number of a resolution.
    const atFigure = /\d\s?[.,;:，；。：،؛]*(?:\s?\p{L}+)?$/u.test(text);
    const atResolution = /\d\/\d{1,3}[.,;:]*$/.test(text);
    const provable = atResolution && this.noteStyle === 'glued' && notes.every((note) => this.uses(note) === 1);
    if (bare && atFigure && !provable) return text;
    if ((bare || this.noteStyle === 'lost') && notes.length > 1) return this.withMarks(text, notes.slice(0, 1), path);
    if (this.noteStyle === 'lost' && notes.some((note) => this.references.has(note))) return text;
    if (bare && atResolution) this.feature('note glued to a figure');
    if (notes.length > 1) this.feature('several notes in a paragraph');
    this.feature(`notes ${this.noteStyle}`);
    const labels = notes.map((note) => {
      const known = this.references.get(note);
      if (known) this.feature('several marks for a note');
      const entry = known ?? { label: this.nextLabel(), paths: [] };
      if (!entry.paths.includes(path)) entry.paths.push(path);
      this.references.set(note, entry);
      return entry.label;
    });
    const [first = '', second] = labels;
    const end = /[\s]?[.,;:，；。：،؛]+(?:\s?[\p{L}]+)?$/u.exec(text);
    const at =
      end && this.c.noteBefore ? end.index : end ? end.index + (/^[\s]?[.,;:，；。：،؛]+/.exec(end[0])?.[0].length ?? 0) : text.length;
    const marked = `${text.slice(0, at)}\uE000${first}\uE001${text.slice(at)}`;
    if (second === undefined) return marked;
    // The second mark of a paragraph stands after its first words.
    const middle = this.c.unspaced ? text.indexOf('，') + 1 : text.indexOf(' ', 12);
    return middle > 0 && middle < at - 6
      ? insert(text, [
          [middle, first],
          [at, second],
        ])
      : `${text.slice(0, at)}\uE000${first}\uE001\uE000${second}\uE001${text.slice(at)}`;
  }

  /** How many marks refer to a note. */
  private uses(note: number): number {
    this.counts ??= countMarks(this.tree);
    return this.counts.get(note) ?? 0;
  }

  private nextLabel(): string {
    const count = [...this.references.keys()].filter((key) => key >= 0).length + 1;
    return this.noteStyle === 'slash' ? String.fromCharCode(96 + ((count - 1) % 26) + 1).repeat(count > 26 ? 2 : 1) : String(count);
  }

  private treaty(): void {
    const { tree, c } = this;
    const part = tree.parts[0];
    if (tree.headings) this.block('h.1', 'heading', c.preamble);
    part?.preamble.forEach((node, i) => {
      this.block(`pp.${i + 1}`, 'text', this.sentence(node.words, c.preambular, false) + c.comma);
    });
    this.chapters(tree.chapters, '');
  }

  private chapters(chapters: readonly Chapter[], prefix: string): void {
    let article = 0;
    const several = chapters.length > 1 || (chapters[0]?.articles.length ?? 0) < 2;
    const style = this.numberStyle;
    chapters.forEach((chapter, i) => {
      const title = chapter.title ? new Random(chapter.title.seed).pick(this.c.headings) : '';
      if (several) this.headed(`${prefix}ch.${i + 1}`, this.c.chapter(i + 1), title, style % 2 === 0);
      for (const entry of chapter.articles) {
        article++;
        this.article(entry, `${prefix}art.${article}`, this.c.article(article, style % 3 === 0));
      }
    });
  }

  /** Heading and title on one line or on two; the clause reads both. */
  private headed(path: string, heading: string, title: string, oneLine: boolean): void {
    const sign = this.c.unspaced ? '：' : ': ';
    if (title === '' || oneLine) {
      this.block(path, 'heading', title === '' ? heading : `${heading}${sign}${title}`);
      return;
    }
    this.feature('title on the next line');
    this.blocks.push({ path, kind: 'heading', mark: '', body: `${heading}\n${title}`, text: `${heading} ${title}`, degree: 0, label: '' });
  }

  private article(article: Article, path: string, heading: string): void {
    const title = article.title ? new Random(article.title.seed).pick(this.c.headings) : '';
    this.headed(path, heading, title, false);
    this.flat = this.numbered ? null : { prefix: `${path}.p`, count: 0 };
    if (article.intro) {
      this.feature('intro of an article');
      this.block(
        this.flat ? this.nextFlat(this.flat) : `${path}.intro`,
        'text',
        this.sentence(article.intro, this.c.nouns, false) + this.c.colon,
      );
    }
    article.paragraphs.forEach((node, i) => {
      this.paragraph(node, `${path}.p.${i + 1}`, article.numbered ? this.c.number(i + 1, this.numberStyle) : '', this.c.nouns, this.c.stop);
    });
    this.flat = null;
  }

  private annex(annex: Annex, index: number): void {
    const count = this.tree.annexes.length;
    const path = `annex.${index + 1}`;
    this.feature('annex');
    this.block(path, 'heading', this.c.annex(count > 1 ? index + 1 : null));
    if (annex.title) this.block(`${path}.h.1`, 'heading', new Random(annex.title.seed).pick(this.c.titles));
    if (annex.sections.length > 0) this.annexSections(annex, `${path}.`);
    if (annex.chapters.length > 0) this.feature('treaty in an annex');
    this.chapters(annex.chapters, `${path}.`);
    annex.loose.forEach((words, i) => {
      this.feature('unnumbered annex');
      this.block(`${path}.p.${i + 1}`, 'text', this.sentence(words, this.c.nouns, false) + this.c.stop);
    });
    if (annex.appendix.length === 0) return;
    this.feature('annex of an annex');
    this.block(`${path}.annex.1`, 'heading', this.c.appendix);
    this.flat = this.numbered ? null : { prefix: `${path}.annex.1.p`, count: 0 };
    this.sections([{ heading: null, restarts: false, paragraphs: annex.appendix }], `${path}.annex.1.`, 'op', false);
    this.flat = null;
  }

  private annexSections(annex: Annex, prefix: string): void {
    const before = this.blocks.length;
    this.flat = this.numbered ? null : { prefix: `${prefix}p`, count: 0 };
    this.sections(annex.sections, prefix, 'op', false);
    this.flat = null;
    // The title of the annex is its first heading.
    if (!annex.title) return;
    for (let i = before; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      const match = block && /^(annex\.\d+\.h\.)(\d+)$/.exec(block.path ?? '');
      if (block && match) this.blocks[i] = { ...block, path: `${match[1]}${Number(match[2]) + 1}` };
    }
  }

  /** Note bodies after the block where their mark first stands, or all at the end. */
  private withNotes(): PrintedBlock[] {
    const { noteStyle } = this;
    const atEnd = noteStyle === 'listed' || this.random.chance(0.35);
    if (this.references.size > 0) this.feature(atEnd ? 'notes at the end' : 'notes between paragraphs');
    this.loseNote();
    const out: PrintedBlock[] = [];
    const rest: PrintedBlock[] = [];
    const done = new Set(this.lost);
    for (const block of this.blocks) {
      out.push(block);
      for (const [, label = ''] of block.body.matchAll(/\uE000(.*?)\uE001/g)) {
        if (done.has(label)) continue;
        done.add(label);
        (atEnd ? rest : out).push(this.noteBlock(label));
      }
    }
    if (noteStyle === 'listed' && rest.some(({ label }) => label !== '*')) {
      const own = rest.filter(({ label }) => label === '*');
      const heading: PrintedBlock = { path: null, kind: 'heading', mark: '', body: this.c.notesHeading, text: '', degree: 0, label: '' };
      return [...out, ...own, heading, ...rest.filter(({ label }) => label !== '*')];
    }
    return [...out, ...rest];
  }

  private noteBlock(label: string): PrintedBlock {
    const text = label === '*' ? this.c.notMember : this.c.noteBody(noteNumber(label));
    return { path: `fn.${label}`, kind: 'note', mark: '', body: text, text, degree: 0, label };
  }

  /** Some documents have lost a note; its mark must be reported. */
  private loseNote(): void {
    if (this.noteStyle !== 'superscript' && this.noteStyle !== 'bracket' && this.noteStyle !== 'parenthesised') return;
    // Where two marks stand side by side, one without a body could not be told from a figure of the other.
    const alone = (path: string): boolean => [...this.references.values()].filter(({ paths }) => paths.includes(path)).length === 1;
    const labels = [...this.references.values()].flatMap(({ label, paths }) => (label !== '*' && paths.every(alone) ? [label] : []));
    if (labels.length < 2 || !this.random.chance(0.4)) return;
    const label = this.random.pick(labels);
    this.feature('note whose body is lost');
    this.lost.add(label);
    this.findings.push({ rule: 'note-without-body', label });
  }

  private notes(): Printed['notes'] {
    const kept = [...this.references.values()].filter(({ label }) => !this.lost.has(label));
    return kept.map(({ label, paths }) => ({
      label,
      text: label === '*' ? this.c.notMember : this.c.noteBody(noteNumber(label)),
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

function plain(body: string): string {
  return body.replace(/\uE000.*?\uE001/g, '');
}

type Organ = keyof Convention['organs'];

function organOf(kind: Tree['kind']): Organ {
  if (kind === 'assembly' || kind === 'composite' || kind === 'report') return 'assembly';
  if (kind === 'security') return 'security';
  return kind === 'economic' || kind === 'decision' ? 'economic' : 'council';
}

/** Prints a tree in a language. `seed` decides on what the language leaves open; where numbers are lost, paths go by position. */
export function printTree(tree: Tree, convention: Convention, seed: number, numbered = true): Printed {
  return new Printer(tree, convention, seed, numbered).print();
}
