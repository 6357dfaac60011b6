/** Mean distance, as a share of the text, between where a clause and its translation stand. */
const SCALE = 0.03;

/** Position: a clause and its translation stand at about the same share of their texts. A Laplace distribution against chance. */
export class PositionCost {
  readonly #rows: number;
  readonly #columns: number;

  constructor(rows: number, columns: number) {
    this.#rows = rows;
    this.#columns = columns;
  }

  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const distance = Math.abs((sourceStart + sourceEnd) / (2 * this.#rows) - (targetStart + targetEnd) / (2 * this.#columns));
    return -Math.log(0.7 * (Math.exp(-distance / SCALE) / (2 * SCALE)) + 0.3);
  }
}
