import { Random } from './random.js';

/** Words that every language prints in its own way: a seed, and how long they are. */
export interface Words {
  readonly seed: number;
  readonly size: number;
}

/** A paragraph or item with what hangs on it. */
export interface Node {
  readonly words: Words;
  readonly items: readonly Node[];
  readonly bullets: readonly Words[];
  /** Words after the items. */
  readonly closing: Words | null;
  /** Quoted paragraphs with numbers of their own. */
  readonly quoted: readonly Words[];
  /** Indices into the document's notes. */
  readonly notes: readonly number[];
  readonly suffix: '' | 'bis';
  readonly state: 'agreed' | 'bracketed' | null;
  /** True where it begins with a year or figure, a trap for number readers. */
  readonly figure: boolean;
}

export interface Section {
  /** A heading above; `restarts` where its numbers begin at 1 again. */
  readonly heading: Words | null;
  readonly restarts: boolean;
  readonly paragraphs: readonly Node[];
}

export interface Article {
  readonly title: Words | null;
  /** Words before the numbered paragraphs. */
  readonly intro: Words | null;
  readonly numbered: boolean;
  readonly paragraphs: readonly Node[];
}

export interface Chapter {
  readonly title: Words | null;
  readonly articles: readonly Article[];
}

export interface Part {
  readonly title: Words;
  readonly preamble: readonly Node[];
  readonly sections: readonly Section[];
}

export interface Annex {
  readonly title: Words | null;
  readonly sections: readonly Section[];
  readonly chapters: readonly Chapter[];
  /** Unnumbered paragraphs. */
  readonly loose: readonly Words[];
  /** Numbered paragraphs of an annex to this annex. */
  readonly appendix: readonly Node[];
}

export type Kind =
  | 'assembly'
  | 'council'
  | 'economic'
  | 'security'
  | 'draft'
  | 'negotiation'
  | 'composite'
  | 'treaty'
  | 'report'
  | 'decision';

/** A document without a language. */
export interface Tree {
  readonly kind: Kind;
  readonly number: readonly [number, number];
  readonly sponsors: number;
  readonly parts: readonly Part[];
  readonly chapters: readonly Chapter[];
  readonly annexes: readonly Annex[];
  readonly notes: readonly Words[];
  readonly closing: boolean;
  readonly headings: boolean;
}

class Grower {
  readonly notes: Words[] = [];

  constructor(
    readonly random: Random,
    private readonly noteShare: number,
  ) {}

  words(low: number, high: number): Words {
    return { seed: this.random.newSeed(), size: this.random.between(low, high) };
  }

  node(depth: number, rich: number): Node {
    const { random } = this;
    const divided = depth < 3 && random.chance(depth === 0 ? rich : 0.15);
    const items = divided ? this.list(random.between(2, depth === 0 ? 6 : 4), depth + 1) : [];
    const bullets = !divided && depth === 0 && random.chance(0.04) ? this.many(2, 4, () => this.words(1, 2)) : [];
    const quoted = !divided && depth === 0 && bullets.length === 0 && random.chance(0.025) ? this.many(2, 3, () => this.words(1, 2)) : [];
    return {
      words: this.words(1, depth === 0 ? 5 : 3),
      items,
      bullets,
      closing: divided && depth === 0 && random.chance(0.12) ? this.words(1, 2) : null,
      quoted,
      notes: this.marks(),
      suffix: '',
      state: null,
      figure: depth === 0 && random.chance(0.03),
    };
  }

  list(count: number, depth: number): Node[] {
    return Array.from({ length: count }, () => this.node(depth, 0.2));
  }

  many<T>(low: number, high: number, make: () => T): T[] {
    return Array.from({ length: this.random.between(low, high) }, make);
  }

  private marks(): number[] {
    const { random } = this;
    if (!random.chance(this.noteShare)) return [];
    const marks = [this.notes.push(this.words(1, 1)) - 1];
    if (random.chance(0.15)) marks.push(this.notes.push(this.words(1, 1)) - 1);
    // A second mark for a note that has one.
    if (this.notes.length > 1 && random.chance(0.08)) return [random.between(0, this.notes.length - 2)];
    return marks;
  }

  sections(count: number, low: number, high: number, rich: number): Section[] {
    const restarts = this.random.chance(0.5);
    return Array.from({ length: count }, (_, i) => ({
      heading: count > 1 ? this.words(1, 1) : null,
      restarts: i > 0 && restarts,
      paragraphs: this.many(low, high, () => this.node(0, rich)),
    }));
  }

  chapters(titled: boolean): Chapter[] {
    const { random } = this;
    return this.many(1, 4, () => ({
      title: random.chance(0.8) ? this.words(1, 1) : null,
      articles: this.many(1, 4, () => this.article(titled)),
    }));
  }

  private article(titled: boolean): Article {
    const numbered = this.random.chance(0.5);
    return {
      title: titled ? this.words(1, 1) : null,
      intro: numbered && this.random.chance(0.3) ? this.words(1, 1) : null,
      numbered,
      paragraphs: this.many(numbered ? 2 : 1, numbered ? 4 : 2, () => ({
        ...this.node(0, 0.2),
        quoted: [],
        bullets: [],
        closing: null,
        figure: false,
      })),
    };
  }

  annex(): Annex {
    const { random } = this;
    const form = random.next();
    return {
      title: random.chance(0.8) ? this.words(1, 1) : null,
      sections: form < 0.6 ? this.sections(random.chance(0.25) ? 2 : 1, 2, 6, 0.25) : [],
      chapters: form >= 0.6 && form < 0.8 ? this.chapters(random.chance(0.5)) : [],
      loose: form >= 0.8 ? this.many(1, 4, () => this.words(2, 4)) : [],
      appendix: random.chance(0.3) ? this.many(2, 4, () => this.node(0, 0.1)) : [],
    };
  }

  part(): Part {
    const { random } = this;
    const sections = random.chance(0.12) ? 2 : 1;
    return {
      title: this.words(1, 1),
      preamble: this.many(2, 9, () => ({ ...this.node(0, 0.04), closing: null, quoted: [], bullets: [], figure: false })),
      sections: this.sections(sections, 2, sections > 1 ? 6 : 12, 0.22),
    };
  }
}

const kinds: readonly Kind[] = [
  'assembly',
  'assembly',
  'council',
  'economic',
  'security',
  'draft',
  'draft',
  'negotiation',
  'composite',
  'treaty',
  'treaty',
  'report',
  'decision',
];

/** A random tree; the same seed always gives the same. */
export function growTree(seed: number): Tree {
  const random = new Random(seed);
  const kind = random.pick(kinds);
  const grower = new Grower(random, random.chance(0.85) ? 0.15 : 0);
  const number = [random.between(31, 79), random.between(1, 299)] as const;
  const chapters = kind === 'treaty' ? grower.chapters(random.chance(0.4)) : [];
  const count = kind === 'composite' ? random.between(2, 3) : kind === 'treaty' ? 0 : 1;
  const parts = Array.from({ length: count }, () => shapePart(kind, grower));
  if (kind === 'treaty') parts.push({ title: grower.words(1, 1), preamble: grower.many(1, 6, () => plain(grower)), sections: [] });
  const annexes =
    kind !== 'report' && kind !== 'decision' && kind !== 'treaty' && random.chance(0.4) ? grower.many(1, 2, () => grower.annex()) : [];
  return {
    kind,
    number,
    sponsors: kind === 'draft' ? random.between(3, 9) : 0,
    parts,
    chapters,
    annexes,
    notes: grower.notes,
    closing: (kind === 'assembly' || kind === 'council' || kind === 'economic') && random.chance(0.6),
    headings: random.chance(0.5),
  };
}

function plain(grower: Grower): Node {
  return {
    words: grower.words(1, 3),
    items: [],
    bullets: [],
    closing: null,
    quoted: [],
    notes: [],
    suffix: '',
    state: null,
    figure: false,
  };
}

/** Reports have numbered paragraphs under headings and no preamble; texts under negotiation have states. */
function shapePart(kind: Kind, grower: Grower): Part {
  const part = grower.part();
  const { random } = grower;
  if (kind === 'report')
    return { ...part, preamble: [], sections: grower.sections(random.between(2, 4), 2, 6, 0.15).map((s) => ({ ...s, restarts: false })) };
  if (kind === 'decision')
    return {
      ...part,
      preamble: [],
      sections: [{ heading: null, restarts: false, paragraphs: grower.many(1, 3, () => grower.node(0, 0.3)).map(decided) }],
    };
  if (kind !== 'negotiation') return part;
  const negotiated = (node: Node, i: number): Node => ({
    ...node,
    suffix: i % 3 === 1 && random.chance(0.3) ? 'bis' : '',
    state: random.chance(0.25) ? 'agreed' : random.chance(0.2) ? 'bracketed' : null,
    notes: [],
    quoted: [],
    figure: false,
  });
  return {
    ...part,
    preamble: part.preamble.map(negotiated),
    sections: [{ heading: null, restarts: false, paragraphs: part.sections.flatMap((s) => s.paragraphs).map(negotiated) }],
  };
}

/** A paragraph that a decision may have: what it decided, with items. */
function decided(node: Node): Node {
  return { ...node, quoted: [], bullets: [], figure: false, closing: null };
}

/** The tree as its numbers tell it once they are lost: no second number for a paragraph, no section that starts again. */
export function withoutNumbers(tree: Tree): Tree {
  const plainNode = (node: Node): Node => ({ ...node, suffix: '', items: node.items.map(plainNode) });
  const plainSections = (sections: readonly Section[]): Section[] =>
    sections.map((section) => ({ ...section, restarts: false, paragraphs: section.paragraphs.map(plainNode) }));
  const parts = tree.parts.map((part) => ({
    ...part,
    preamble: part.preamble.map(plainNode),
    sections: plainSections(part.sections),
  }));
  return { ...tree, parts, annexes: tree.annexes.map((annex) => ({ ...annex, sections: plainSections(annex.sections) })) };
}
