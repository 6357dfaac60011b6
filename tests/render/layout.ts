import type { Convention } from './conventions.js';
import { printLabel } from './note-style.js';
import type { Printed, PrintedBlock } from './printed.js';
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
  /** Numbers stand inside their sentences. */
  readonly displaced: boolean;
  /** `l.` for `1.`, `Vll` for `VII`. */
  readonly lookAlikes: boolean;
  /** Other characters for the same: ligatures, presentation forms, radicals, tatweel, the other width, `<<`. */
  readonly forms: boolean;
  /** `l ’ homme`. */
  readonly apostrophes: boolean;
  /** First lines stand further in, and no blank line parts paragraphs. */
  readonly indented: boolean;
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
  displaced: false,
  lookAlikes: false,
  forms: false,
  apostrophes: false,
  indented: false,
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
    displaced: !lostNumbers && random.chance(0.15),
    lookAlikes: random.chance(0.15),
    forms: random.chance(0.2),
    apostrophes: !unspaced && random.chance(0.1),
    indented: wrapped && random.chance(0.35),
  };
}

export function damageFeatures(damage: Damage): string[] {
  return Object.entries(damage).flatMap(([name, value]) => (value ? [`damage ${name}`] : []));
}

/** The text of a printed document, laid out and damaged. */
export function layOut(printed: Printed, convention: Convention, damage: Damage, seed: number): string {
  const random = new Random(seed);
  const paragraphs = printed.blocks.map((block) => blockLines(block, printed, convention, damage, random));
  const lines =
    damage.page > 0
      ? paginate(paragraphs, damage, random, printed.symbol)
      : paragraphs.flatMap((p) => (damage.indented && !p.apart ? p.lines : ['', ...p.lines, '']));
  const formed = damage.forms ? lines.map((line) => otherForms(line, convention, random)) : lines;
  const apart = damage.apostrophes
    ? formed.map((line) => line.replace(/(?<=\b[dl])’(?=\p{Ll})/gu, () => (random.chance(0.3) ? ' ’ ' : '’')))
    : formed;
  const text = apart.join(damage.crlf ? '\r\n' : '\n');
  return damage.invisible ? sprinkle(text, random) : text;
}

interface Paragraph {
  readonly lines: readonly string[];
  readonly note: boolean;
  /** Blank lines stand around it whatever the layout: headings and notes. */
  readonly apart: boolean;
}

function blockLines(block: PrintedBlock, printed: Printed, c: Convention, damage: Damage, random: Random): Paragraph {
  const body = block.body.replace(/\uE000(.*?)\uE001/g, (_, label: string) => printLabel(label, printed.noteStyle, false));
  if (block.kind === 'note')
    return { lines: wrap(printLabel(block.label, printed.noteStyle, true) + body, c, damage), note: true, apart: true };
  if (block.kind === 'heading') return { lines: headingLines(block, body, damage, random), note: false, apart: true };
  const mark = damage.lostNumbers && !/[•“”«]/.test(block.mark) ? '' : misread(block.mark, damage, random);
  if (damage.displaced && mayMove(block) && random.chance(0.15))
    return {
      lines: wrap((damage.indented ? kept : '') + displace(mark, body, c, random), c, damage).map((line) => line.replaceAll('\uE002', ' ')),
      note: false,
      apart: false,
    };
  if (damage.loneNumbers && mark.trim() !== '' && random.chance(0.5))
    return { lines: [(damage.indented ? indent : '') + mark.trim(), ...wrap(body, c, damage)], note: false, apart: false };
  const lines = wrap((damage.indented ? kept : '') + mark + body, c, damage).map((line) => line.replaceAll('\uE002', ' '));
  return { lines, note: false, apart: false };
}

const indent = '      ';
/** The same, for no line to be broken there. */
const kept = '\uE002'.repeat(indent.length);

function headingLines({ mark }: PrintedBlock, body: string, damage: Damage, random: Random): string[] {
  const lines = (mark + body).split('\n').map((line) => misreadRoman(line, damage, random));
  const spaced = damage.spacedHeadings && random.chance(0.5) ? lines.map(space) : lines;
  return damage.indented ? spaced.map((line) => indent.repeat(2) + line) : spaced;
}

/** Only a number whose paragraph has words to move into. */
function mayMove(block: PrintedBlock): boolean {
  return (
    block.degree === 0 &&
    /^(?:\d+|[٠-٩]+)[.)]? ?-?\s$/.test(block.mark) &&
    block.body.split(' ').length + block.body.length / 8 > 5 &&
    !/^.?\d|^..\d/.test(block.body)
  );
}

/** `Requests 3. the Secretary-General`. */
function displace(mark: string, body: string, c: Convention, random: Random): string {
  if (c.unspaced) return `${body.slice(0, 2)}${mark}${body.slice(2)}`;
  const words = body.split(' ');
  const at = random.between(1, 2);
  return [...words.slice(0, at), mark.trim(), ...words.slice(at)].join(' ');
}

/** Figures of a mark taken for letters that look like them. */
function misread(mark: string, damage: Damage, random: Random): string {
  if (!damage.lookAlikes || !/^\d+\. $/.test(mark) || !random.chance(0.3)) return mark;
  return mark.replace('1', random.pick(['l', 'I'])).replace('0', 'O');
}

function misreadRoman(line: string, damage: Damage, random: Random): string {
  if (!damage.lookAlikes || !random.chance(0.5)) return line;
  return line.replace(/(?<=[VX])I{2,3}(?=$|[:\s])/, (units) => 'l'.repeat(units.length));
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

/** What a character takes of a line: an ideograph as much as two Latin letters. */
function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(char) ? 1 : 0.5), 0);
}

/** How many characters fit on a line. */
function fitting(text: string, width: number): number {
  let end = 0;
  for (let taken = 0; end < text.length && taken < width; end++) taken += columns(text.charAt(end));
  return end;
}

function wrapUnspaced(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (columns(rest) > width) {
    let cut = fitting(rest, width);
    // No line begins with a closing sign or note mark, or breaks a number.
    while (cut > 1 && (/[，。；：、）》」”0-9A-Za-z/()[\]⁰¹²³⁴-⁹]/.test(rest.charAt(cut)) || rest.charAt(cut) === ' ')) cut--;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

function wrapWords(text: string, damage: Damage): string[] {
  const lines: string[] = [];
  let line = '';
  // A note mark at the end stays with its paragraph's last word.
  for (const word of text.split(/ (?!\d{1,2}$)/)) {
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
function paginate(paragraphs: readonly Paragraph[], damage: Damage, random: Random, own: string | null): string[] {
  const lines: string[] = [];
  const symbol = own ?? `A/HRC/RES/44/${random.between(1, 60)}`;
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
    if (damage.indented && paragraph.apart) lines.push('');
    for (const line of paragraph.lines) {
      if (onPage >= damage.page) breakPage();
      lines.push(line);
      onPage++;
    }
    if (!damage.indented || paragraph.apart) lines.push('');
  }
  return [...lines, ...foot];
}

/** Soft hyphens, direction marks and no-break spaces, which no reader sees. */
function sprinkle(text: string, random: Random): string {
  return [...text]
    .map((char) => (char === ' ' && random.chance(0.03) ? '\u00a0' : /\p{L}/u.test(char) && random.chance(0.005) ? `${char}\u200f` : char))
    .join('');
}

const latinForms: Readonly<Record<string, string>> = { fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ' };
const radicals: Readonly<Record<string, string>> = { 行: '⾏', 月: '⽉', 人: '⼈', 大: '⼤', 民: '⺠', 长: '⻓', 见: '⻅' };
const halfWidth: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
/** Isolated forms of letters that join on one side only. */
const arabicForms: Readonly<Record<string, string>> = { ا: 'ﺍ', د: 'ﺩ', ر: 'ﺭ', و: 'ﻭ' };

/** The same line in other characters, as fonts and keyboards leave them. */
function otherForms(line: string, { tag }: Convention, random: Random): string {
  const some = (pattern: RegExp, replace: (found: string) => string): string =>
    line.replace(pattern, (found) => (random.chance(0.2) ? replace(found) : found));
  if (tag === 'zh')
    return random.chance(0.5) ? some(/[行月人大民长见]/g, (c) => radicals[c] ?? c) : some(/[，；：（）]/g, (c) => halfWidth[c] ?? c);
  if (tag === 'ar')
    return random.chance(0.5)
      ? some(/(?<=[بتسنلمي])(?=[ابتدرسلمنوي])/g, () => 'ـ')
      : some(/(?<=[\u0620-\u064a])[ادرو]/g, (c) => arabicForms[c] ?? c);
  return some(/ff|fi|fl/g, (c) => latinForms[c] ?? c)
    .replace(/«/g, '<<')
    .replace(/»/g, '>>');
}
