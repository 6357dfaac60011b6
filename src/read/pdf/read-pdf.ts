import type * as Unpdf from 'unpdf';
import { ClauseAlignError } from '../../errors.js';
import { ofFile, type ReadBlock, type Reading } from '../reading.js';
import { plainForms, sureWords } from './arabic.js';
import { inReadingOrder } from './columns.js';
import { withoutFurniture } from './furniture.js';
import { glyphsOf } from './glyphs.js';
import { type Piece, toRows } from './lines.js';
import { measure, ParagraphBuilder } from './paragraphs.js';
import { layOutSideBySide, sideBySide } from './side-by-side.js';

type Pdf = Awaited<ReturnType<typeof Unpdf.getDocumentProxy>>;

/** No document has more pages. */
const mostPages = 5000;

/**
 * Reads a PDF that has text: lines, columns and paragraphs by where the text stands, page headers and footers as furniture, notes at the
 * foot of pages by their size and marks. What shows no letters, such as scanned pages, is refused.
 *
 * @throws {ClauseAlignError} `unreadable` where the package `unpdf` is missing, or the file is damaged, locked or without text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await opened(bytes);
  if (pdf.numPages > mostPages) return refuse(`a PDF of ${pdf.numPages} pages, which is more than any document has`);
  const pages: (readonly Piece[])[] = [];
  for (let page = 1; page <= pdf.numPages; page++) pages.push(await piecesOf(pdf, page));
  const all = pages.flatMap((pieces) => pieces.map(({ text }) => text)).join('');
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return refuse('a PDF without text, such as scanned pages; it needs text recognition first');
  const columns = sideBySide(pages);
  if (columns !== null) {
    const isArabic = columns.languages.some(({ script }) => script === 'Arab');
    const lay = (pieces: Pages) => laidOut(pieces, false, (body) => layOutSideBySide(body, columns));
    return isArabic ? arabicReading(lay(await signsOf(pdf))) : { content: lay(pages), findings: [] };
  }
  const fromRight = 2 * (all.match(arabic)?.length ?? 0) > letters;
  const lay = (pieces: Pages) => laidOut(pieces, fromRight, (body) => inOneStream(body, fromRight));
  return fromRight ? arabicReading(lay(await signsOf(pdf))) : { content: lay(pages), findings: [] };
}

/** The signs of all pages one by one. */
async function signsOf(pdf: Pdf): Promise<Piece[][]> {
  const { OPS } = await (await unpdf()).getResolvedPDFJS();
  const pages: Piece[][] = [];
  for (let page = 1; page <= pdf.numPages; page++) pages.push(await onPage(page, async () => glyphsOf(await pdf.getPage(page), OPS)));
  return pages;
}

function refuse(message: string): never {
  throw new ClauseAlignError('unreadable', message);
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await unpdf();
  try {
    // The library takes the bytes over: it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'a PDF that is locked by a password' : 'a damaged PDF');
  }
}

async function unpdf(): Promise<typeof Unpdf> {
  try {
    return await import('unpdf');
  } catch {
    return refuse('a PDF; to read it, install the package unpdf: npm install unpdf');
  }
}

async function onPage<T>(number: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return refuse(`a damaged PDF: page ${number} cannot be read`);
  }
}

async function piecesOf(pdf: Pdf, number: number): Promise<Piece[]> {
  const { items } = await onPage(number, async () => (await pdf.getPage(number)).getTextContent());
  return items.flatMap((item) => ('str' in item ? toPiece(item.str, item.width, item.transform) : []));
}

/** Text that stands upright; what is turned is no running text. */
function toPiece(text: string, width: number, [a = 0, b = 0, , d = 0, x = 0, y = 0]: readonly number[]): Piece[] {
  const size = Math.hypot(b, d) || Math.abs(a);
  return text.trim() === '' || Math.abs(b) > 0.1 * Math.abs(a) ? [] : [{ text, x, y, width, size }];
}

const arabic = /[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/g;

type Pages = readonly (readonly Piece[])[];

/** The blocks of the pages, after what stands around their text. */
function laidOut(pages: Pages, fromRight: boolean, blocksOf: (body: Pages) => ReadBlock[]): ReadBlock[] {
  const { furniture, body } = withoutFurniture(pages.map(toRows), fromRight);
  const heads = [...new Set(furniture)].map((text) => ({ text, hint: 'furniture' as const }));
  return [...heads, ...blocksOf(body)];
}

/** The paragraphs of text that is read column by column. */
function inOneStream(pages: Pages, fromRight: boolean): ReadBlock[] {
  const lines = pages.map((pieces) => inReadingOrder(pieces, fromRight));
  const builder = new ParagraphBuilder(measure(lines, fromRight));
  for (const page of lines) builder.addPage(page);
  return builder.blocks();
}

function arabicReading(blocks: readonly ReadBlock[]): Reading {
  const content = blocks.map((block) => ({ ...block, text: plainForms(block.text) }));
  const share = Math.floor(100 * sureWords(content.map(({ text }) => text)));
  const message = `Arabic in a PDF is put together from its signs: order and spaces may be wrong; about ${share} % of the words look sound.`;
  return { content, findings: [ofFile('pdf-arabic', 'warning', message)] };
}
