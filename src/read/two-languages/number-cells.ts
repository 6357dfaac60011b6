import type { ReadBlock } from '../reading.js';

/** `1`, `12.`, `(a)`, `iv)`: letters need a sign to be a number. */
const number = /^(?:[(（[]?\p{N}{1,3}[)）\].、．]{0,2}|[(（[]?(?:\p{L}{1,2}|[ivxlc]{1,5})[)）\].、．]{1,2})$/u;

/** Whether a cell holds nothing but a number. */
export function isNumberCell(text: string): boolean {
  return number.test(text);
}

/** A cell that holds nothing but a number goes with the cell after it in its row, as tables set out numbered paragraphs. */
export function withNumberCells(blocks: readonly ReadBlock[]): ReadBlock[] {
  const made: ReadBlock[] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (!before?.cell || !isNumberCell(before.text) || !block.cell || block.label !== undefined) made.push(block);
    else if (!isNextCell(before, block) || isSameCell(blocks[i - 2], before)) made.push(block);
    else made[made.length - 1] = { ...block, text: `${before.text} ${block.text}`, label: before.text };
  });
  return made;
}

/** Whether a cell stands in a row of another, right of it. */
function isNextCell({ cell: one }: ReadBlock, { cell: other }: ReadBlock): boolean {
  if (!one || !other || one.table !== other.table || one.column >= other.column) return false;
  return one.row <= other.row && other.row < (one.below ?? one.row + 1);
}

function isSameCell(one: ReadBlock | undefined, { cell: other }: ReadBlock): boolean {
  return one?.cell?.table === other?.table && one?.cell?.row === other?.row && one?.cell?.column === other?.column;
}
