import type * as Unpdf from 'unpdf';
import type { Piece } from './lines.js';

type Pdf = Awaited<ReturnType<typeof Unpdf.getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Operations = Awaited<ReturnType<typeof Unpdf.getResolvedPDFJS>>['OPS'];
/** `[a, b, c, d, e, f]` as PDF has it (ISO 32000-1, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
function combined(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

function toMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Object.values(value ?? {}).map(Number);
  return [a, b, c, d, e, f];
}

/** A sign that is drawn; of a ligature `unicode` has all its letters, in the order of reading. */
interface Glyph {
  readonly unicode: string;
  /** In thousandths of the font's size. */
  readonly width: number;
  readonly isSpace?: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** Follows the text operators of a page (ISO 32000-1, 9.3 and 9.4). */
class TextState {
  readonly pieces: Piece[] = [];
  #page = identity;
  readonly #saved: Matrix[] = [];
  #line = identity;
  #text = identity;
  #size = 0;
  #leading = 0;
  #spacing = 0;
  #wordSpacing = 0;
  #scale = 1;
  #rise = 0;
  readonly #work: ReadonlyMap<number, (args: readonly unknown[]) => void>;

  constructor(ops: Operations) {
    const set = (change: (value: number) => void) => (args: readonly unknown[]) => change(Number(args[0]));
    this.#work = new Map<number, (args: readonly unknown[]) => void>([
      [ops.save, () => this.#saved.push(this.#page)],
      [ops.restore, () => this.#restore()],
      [ops.transform, (args) => this.#transform(toMatrix(args))],
      [ops.paintFormXObjectBegin, ([matrix]) => this.#enter(matrix)],
      [ops.paintFormXObjectEnd, () => this.#restore()],
      [ops.beginText, () => this.#setLine(identity)],
      [ops.setTextMatrix, ([matrix]) => this.#setLine(toMatrix(matrix))],
      [ops.moveText, ([x, y]) => this.#move(Number(x), Number(y))],
      [ops.nextLine, () => this.#move(0, -this.#leading)],
      [ops.setFont, ([, size]) => (this.#size = Number(size))],
      [ops.setLeading, set((value) => (this.#leading = -value))],
      [ops.setCharSpacing, set((value) => (this.#spacing = value))],
      [ops.setWordSpacing, set((value) => (this.#wordSpacing = value))],
      [ops.setHScale, set((value) => (this.#scale = value / 100))],
      [ops.setTextRise, set((value) => (this.#rise = value))],
      [ops.showText, ([glyphs]) => this.#show(glyphs)],
    ]);
  }

  run(operation: number, args: readonly unknown[] | null): void {
    this.#work.get(operation)?.(args ?? []);
  }

  #restore(): void {
    this.#page = this.#saved.pop() ?? identity;
  }

  #transform(matrix: Matrix): void {
    this.#page = combined(this.#page, matrix);
  }

  #enter(matrix: unknown): void {
    this.#saved.push(this.#page);
    if (matrix !== null && matrix !== undefined) this.#transform(toMatrix(matrix));
  }

  #setLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #move(x: number, y: number): void {
    this.#setLine(combined(this.#line, [1, 0, 0, 1, x, y]));
  }

  #show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === 'number') this.#advance((-glyph / 1000) * this.#size);
      else if (isGlyph(glyph)) this.#draw(glyph);
    }
  }

  #draw({ unicode, width, isSpace }: Glyph): void {
    const own = (width / 1000) * this.#size;
    const [a, b, c, d, x, y] = combined(this.#page, combined(this.#text, [1, 0, 0, 1, 0, this.#rise]));
    const isUpright = Math.abs(b) <= 0.1 * Math.abs(a);
    const size = Math.hypot(c, d) * Math.abs(this.#size);
    if (isUpright && unicode.trim() !== '') this.pieces.push({ text: unicode, x, y, width: own * this.#scale * Math.abs(a), size });
    this.#advance(own + this.#spacing + (isSpace ? this.#wordSpacing : 0));
  }

  #advance(by: number): void {
    this.#text = combined(this.#text, [1, 0, 0, 1, by * this.#scale, 0]);
  }
}

/**
 * The signs of a page one by one, as they are drawn. What `getTextContent` gives has lam-alef and other ligatures of Arabic turned round, and
 * puts words into one run between which something else is drawn.
 */
export async function glyphsOf(page: Page, ops: Operations): Promise<Piece[]> {
  const { fnArray, argsArray } = await withTransfer(() => page.getOperatorList());
  const state = new TextState(ops);
  fnArray.forEach((operation, at) => {
    state.run(operation, argsArray[at]);
  });
  return state.pieces;
}

const METHOD = 'transferToFixedLength';

/** How many pages are being read by a method that is not the engine's own. */
let borrowers = 0;

/** PDF.js hands fonts on by a method of ES2024 that Node 20 lacks: it has it as long as any page is read, and no longer. */
async function withTransfer<T>(work: () => Promise<T>): Promise<T> {
  if (borrowers === 0 && METHOD in ArrayBuffer.prototype) return work();
  if (borrowers++ === 0) Object.defineProperty(ArrayBuffer.prototype, METHOD, { value: transferred, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    if (--borrowers === 0) Reflect.deleteProperty(ArrayBuffer.prototype, METHOD);
  }
}

function transferred(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = new ArrayBuffer(length);
  new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return moved;
}
