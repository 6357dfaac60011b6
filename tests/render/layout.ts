import type { Convention } from './conventions.js';
import { type Printed, type PrintedBlock, printLabel } from './print.js';
import { Random } from './random.js';

/** What extraction does to a text. */
export interface Damage {
  /** Characters a line holds; 0 for none wrapped. */
  readonly width: number;
  /** Lines on a page, 0 for no page breaks: a break brings furniture, and notes go to page feet. */
  readonly page: number;
  readonly spacedHeadings: boolean;
  readonly hyphens: boolean;
  readonly loneNumbers: boolean;
  readonly invisible: boolean;
  readonly lostNumbers: boolean;
  readonly crlf: boolean;
}

export const noDamage: Damage = {
  width: 0,
  page: 0,
  spacedHeadings: false,
  hyphens: false,
  loneNumbers: false,
  invisible: false,
  lostNumbers: false,
  crlf: false,
};

/** Random damage; every kind hits about a third of the documents. */
export function someDamage(seed: number, unspaced: boolean, lostNumbers: boolean): Damage {
  const random = new Random(seed);
  const wrapped = random.chance(0.6);
  return {
    width: wrapped ? random.between(unspaced ? 28 : 60, unspaced ? 45 : 100) : 0,
    page: random.chance(0.4) ? random.between(15, 40) : 0,
    spacedHeadings: random.chance(0.2),
    hyphens: wrapped && random.chance(0.3),
    loneNumbers: random.chance(0.15),
    invisible: random.chance(0.2),
    lostNumbers,
    crlf: random.chance(0.2),
  };
}

export function damageFeatures(damage: Damage): string[] {
  return Object.entries(damage).flatMap(([name, value]) => (value ? [`damage ${name}`] : []));
}

/** The text of a printed document, laid out and damaged. */
export function layOut(printed: Printed, convention: Convention, damage: Damage, seed: number): string {
  const random = new Random(seed);
  const paragraphs = printed.blocks.map((block) => blockLines(block, printed, convention, damage, random));
  const lines = damage.page > 0 ? paginate(paragraphs, damage, random) : paragraphs.flatMap((p) => [...p.lines, '']);
  const text = lines.join(damage.crlf ? '\r\n' : '\n');
  return damage.invisible ? sprinkle(text, random) : text;
}

interface Paragraph {
  readonly lines: readonly string[];
  readonly note: boolean;
}

function blockLines(block: PrintedBlock, printed: Printed, c: Convention, damage: Damage, random: Random): Paragraph {
  const body = block.body.replace(/\uE000(.*?)\uE001/g, (_, label: string) => printLabel(label, printed.noteStyle, false));
  if (block.kind === 'note') return { lines: wrap(printLabel(block.label, printed.noteStyle, true) + body, c, damage), note: true };
  if (block.kind === 'heading' && damage.spacedHeadings && random.chance(0.5))
    return { lines: [(block.mark + body).split('\n').map(space).join('\n')].flatMap((l) => l.split('\n')), note: false };
  const mark = damage.lostNumbers && block.kind === 'text' && !/[•“”«]/.test(block.mark) ? '' : block.mark;
  if (damage.loneNumbers && mark.trim() !== '' && block.kind === 'text' && random.chance(0.5))
    return { lines: [mark.trim(), ...wrap(body, c, damage)], note: false };
  return { lines: body.split('\n').flatMap((line, i) => wrap((i === 0 ? mark : '') + line, c, damage)), note: false };
}

/** `联 合 国`, `A n n e x`: letters apart, words further apart. */
function space(text: string): string {
  return text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('  ');
}

function wrap(text: string, c: Convention, damage: Damage): string[] {
  if (damage.width === 0 || text.length <= damage.width) return [text];
  return c.unspaced ? wrapUnspaced(text, damage.width) : wrapWords(text, damage);
}

function wrapUnspaced(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    let cut = width;
    // No line begins with a closing sign or note mark, or breaks a number.
    while (cut > 1 && (/[，。；：、）」”0-9A-Za-z/()[\]⁰¹²³⁴-⁹]/.test(rest.charAt(cut)) || rest.charAt(cut) === ' ')) cut--;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

function wrapWords(text: string, damage: Damage): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > damage.width) {
      const room = damage.width - line.length - 2;
      if (damage.hyphens && room > 3 && /^\p{Ll}{8,}$/u.test(word)) {
        const cut = Math.min(room, word.length - 3);
        lines.push(`${line} ${word.slice(0, cut)}-`);
        line = word.slice(cut);
        continue;
      }
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Breaks into pages, with the notes of a page at its foot, page numbers and a symbol at its head. */
function paginate(paragraphs: readonly Paragraph[], damage: Damage, random: Random): string[] {
  const lines: string[] = [];
  const symbol = `A/HRC/RES/44/${random.between(1, 60)}`;
  const style = random.between(0, 2);
  let page = 1;
  let onPage = 0;
  let foot: string[] = [];
  const breakPage = (): void => {
    lines.push(...foot);
    foot = [];
    onPage = 0;
    if (style !== 1) lines.push('', style === 0 ? `${page}` : `GE.20-08741 (E)`);
    page++;
    lines.push(style === 2 ? '\f' : '', symbol, '');
    if (style === 1) lines.push(`- ${page} -`, '');
  };
  for (const paragraph of paragraphs) {
    if (paragraph.note) {
      foot.push('', ...paragraph.lines);
      continue;
    }
    for (const line of paragraph.lines) {
      if (onPage >= damage.page) breakPage();
      lines.push(line);
      onPage++;
    }
    lines.push('');
  }
  return [...lines, ...foot];
}

/** Soft hyphens, direction marks and no-break spaces, which no reader sees. */
function sprinkle(text: string, random: Random): string {
  return [...text]
    .map((char) => (char === ' ' && random.chance(0.03) ? '\u00a0' : /\p{L}/u.test(char) && random.chance(0.005) ? `${char}\u200f` : char))
    .join('');
}
