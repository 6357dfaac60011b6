import type { Convention } from './conventions.js';
import type { Notes } from './print-notes.js';
import type { Sheet } from './sheet.js';
import type { Tree } from './tree.js';

/** Prints what stands above the text: symbol, organ, session, agenda item, sponsors, title. */
export class Front {
  /** The symbol at the document's head, null for nothing. */
  symbol: string | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly notes: Notes,
  ) {}

  print(): void {
    const { tree, c } = this.sheet;
    const [session, number] = tree.number;
    const organ = organOf(tree.kind);
    if (tree.kind !== 'treaty' && this.sheet.random.chance(0.6)) this.printSymbol();
    if (tree.kind === 'treaty') {
      this.sheet.block('title', 'heading', this.sheet.random.pick(c.declaration));
      return;
    }
    if (tree.kind === 'security') {
      this.sheet.block(null, 'heading', c.securityNumber(2000 + number, 1990 + (session % 30)));
      this.sheet.block(null, 'heading', c.adopted(c.organs.security.name, c.date(12, 1990 + (session % 30))));
      return;
    }
    this.sheet.block(null, 'heading', c.organs[organ].name);
    this.sheet.block(null, 'heading', c.session(session));
    this.sheet.block(null, 'heading', c.agendaItem((number % 70) + 1));
    if (tree.kind === 'report') {
      this.sheet.titled(this.sheet.random.pick(c.titles), c.report);
      return;
    }
    if (tree.kind === 'decision') {
      this.sheet.block('title', 'heading', c.decision(session, number));
      return;
    }
    if (tree.sponsors > 0) this.sponsors();
    else if (tree.kind !== 'negotiation') this.sheet.block(null, 'heading', c.adopted(c.organs[organ].name, c.date(18, 2019)));
    const mark = tree.kind === 'draft' || tree.kind === 'negotiation' ? `${session}/...` : `${session}/${number}`;
    this.sheet.block(
      'title',
      'heading',
      this.sheet.random.pick(c.titles),
      `${mark}${c.tag === 'zh' ? ' ' : c.tag === 'ar' && this.sheet.random.chance(0.5) ? ' - ' : '. '}`,
    );
    this.organLine(organ, '');
  }

  /** `A/HRC/44/L.13/Rev.1` above the text. */
  private printSymbol(): void {
    const [session, number] = this.sheet.tree.number;
    const { random } = this.sheet;
    const suffix = random.chance(0.5) ? `/${random.pick(['Rev', 'Add', 'Corr', 'Amend'])}.${random.between(1, 3)}` : '';
    if (suffix) this.sheet.feature('symbol of a revision, addendum or correction');
    this.symbol = `${random.pick(['A/HRC', 'A/C.3', 'E', 'A'])}/${session}/${random.chance(0.6) ? 'L.' : ''}${number}${suffix}`;
    this.sheet.block(null, 'heading', this.symbol);
  }

  organLine(organ: Organ, prefix: string): void {
    if (this.sheet.tree.kind !== 'composite' || prefix !== '') this.sheet.block(`${prefix}organ`, 'text', this.sheet.c.organs[organ].line);
  }

  private sponsors(): void {
    const { c, tree } = this.sheet;
    this.sheet.feature('sponsor stars');
    const names = c.sponsors.slice(0, tree.sponsors).map((name) => (this.sheet.random.chance(0.5) ? `${name}\uE000*\uE001` : name));
    if (!names.some((name) => name.includes('\uE000'))) names[0] = `${names[0] ?? ''}\uE000*\uE001`;
    this.sheet.block('front', 'heading', c.draft(names));
    this.notes.references.set(-1, { label: '*', paths: ['front'] });
  }
}

type Organ = keyof Convention['organs'];

function organOf(kind: Tree['kind']): Organ {
  if (kind === 'assembly' || kind === 'composite' || kind === 'report') return 'assembly';
  if (kind === 'security') return 'security';
  return kind === 'economic' || kind === 'decision' ? 'economic' : 'council';
}
