import type { Paragraphs } from './print-paragraphs.js';
import { Random } from './random.js';
import type { Sheet } from './sheet.js';
import type { Annex, Article, Chapter } from './tree.js';

/** Prints treaties and annexes: chapters, articles, what stands in an annex. */
export class Articles {
  constructor(
    private readonly sheet: Sheet,
    private readonly text: Paragraphs,
  ) {}

  treaty(): void {
    const { tree, c } = this.sheet;
    const part = tree.parts[0];
    if (tree.headings) this.sheet.block('h.1', 'heading', c.preamble);
    part?.preamble.forEach((node, i) => {
      this.sheet.block(`pp.${i + 1}`, 'text', this.text.sentence(node.words, c.preambular, false) + c.comma);
    });
    this.chapters(tree.chapters, '');
  }

  private chapters(chapters: readonly Chapter[], prefix: string): void {
    let article = 0;
    const several = chapters.length > 1 || (chapters[0]?.articles.length ?? 0) < 2;
    const style = this.sheet.numberStyle;
    chapters.forEach((chapter, i) => {
      const title = chapter.title ? new Random(chapter.title.seed).pick(this.sheet.c.headings) : '';
      if (several) this.headed(`${prefix}ch.${i + 1}`, this.sheet.c.chapter(i + 1), title, style % 2 === 0);
      for (const entry of chapter.articles) {
        article++;
        this.article(entry, `${prefix}art.${article}`, this.sheet.c.article(article, style % 3 === 0));
      }
    });
  }

  /** Heading and title on one line or on two; the clause reads both. */
  private headed(path: string, heading: string, title: string, oneLine: boolean): void {
    const sign = this.sheet.c.unspaced ? '：' : ': ';
    if (title === '' || oneLine) {
      this.sheet.block(path, 'heading', title === '' ? heading : `${heading}${sign}${title}`);
      return;
    }
    this.sheet.feature('title on the next line');
    this.sheet.blocks.push({
      path,
      kind: 'heading',
      mark: '',
      body: `${heading}\n${title}`,
      text: `${heading} ${title}`,
      degree: 0,
      label: '',
    });
  }

  private article(article: Article, path: string, heading: string): void {
    const title = article.title ? new Random(article.title.seed).pick(this.sheet.c.headings) : '';
    this.headed(path, heading, title, false);
    this.sheet.flat = this.sheet.numbered ? null : { prefix: `${path}.p`, count: 0 };
    if (article.intro) {
      this.sheet.feature('intro of an article');
      this.sheet.block(
        this.sheet.flat ? this.sheet.nextFlat(this.sheet.flat) : `${path}.intro`,
        'text',
        this.text.sentence(article.intro, this.sheet.c.nouns, false) + this.sheet.c.colon,
      );
    }
    article.paragraphs.forEach((node, i) => {
      this.text.paragraph(
        node,
        `${path}.p.${i + 1}`,
        article.numbered ? this.sheet.c.number(i + 1, this.sheet.numberStyle) : '',
        this.sheet.c.nouns,
        this.sheet.c.stop,
      );
    });
    this.sheet.flat = null;
  }

  annex(annex: Annex, index: number): void {
    const count = this.sheet.tree.annexes.length;
    const path = `annex.${index + 1}`;
    this.sheet.feature('annex');
    this.sheet.block(path, 'heading', this.sheet.c.annex(count > 1 ? index + 1 : null));
    if (annex.title) this.sheet.block(`${path}.h.1`, 'heading', new Random(annex.title.seed).pick(this.sheet.c.titles));
    if (annex.sections.length > 0) this.annexSections(annex, `${path}.`);
    if (annex.chapters.length > 0) this.sheet.feature('treaty in an annex');
    this.chapters(annex.chapters, `${path}.`);
    annex.loose.forEach((words, i) => {
      this.sheet.feature('unnumbered annex');
      this.sheet.block(`${path}.p.${i + 1}`, 'text', this.text.sentence(words, this.sheet.c.nouns, false) + this.sheet.c.stop);
    });
    if (annex.appendix.length === 0) return;
    this.sheet.feature('annex of an annex');
    this.sheet.block(`${path}.annex.1`, 'heading', this.sheet.c.appendix);
    this.sheet.flat = this.sheet.numbered ? null : { prefix: `${path}.annex.1.p`, count: 0 };
    this.text.sections([{ heading: null, restarts: false, paragraphs: annex.appendix }], `${path}.annex.1.`, 'op', false);
    this.sheet.flat = null;
  }

  private annexSections(annex: Annex, prefix: string): void {
    const before = this.sheet.blocks.length;
    this.sheet.flat = this.sheet.numbered ? null : { prefix: `${prefix}p`, count: 0 };
    this.text.sections(annex.sections, prefix, 'op', false);
    this.sheet.flat = null;
    // The title of the annex is its first heading.
    if (!annex.title) return;
    for (let i = before; i < this.sheet.blocks.length; i++) {
      const block = this.sheet.blocks[i];
      const match = block && /^(annex\.\d+\.h\.)(\d+)$/.exec(block.path ?? '');
      if (block && match) this.sheet.blocks[i] = { ...block, path: `${match[1]}${Number(match[2]) + 1}` };
    }
  }
}
