/** Counts, by what was counted and for which column of a table, how often something was found. */
export class Tally {
  readonly #counts = new Map<string, Map<string, { found: number; all: number }>>();

  count(row: string, column: string, isFound: boolean): void {
    const columns = this.#counts.get(row) ?? new Map<string, { found: number; all: number }>();
    this.#counts.set(row, columns);
    const entry = columns.get(column) ?? { found: 0, all: 0 };
    columns.set(column, { found: entry.found + (isFound ? 1 : 0), all: entry.all + 1 });
  }

  /** Rows that begin with a word, as a table in Markdown: a share in each column, and of how many. */
  table(head: string, columns: readonly string[], decimals: number): string {
    const rows = [...this.#counts].filter(([row]) => row.startsWith(`${head}: `));
    const cell = (entry: { found: number; all: number } | undefined) =>
      entry === undefined ? '–' : `${(entry.found / entry.all).toFixed(decimals)} (${entry.all})`;
    const lines = rows.map(([row, counts]) => [row.slice(head.length + 2), ...columns.map((column) => cell(counts.get(column)))]);
    return markdown([[head, ...columns], ...lines]);
  }
}

/** A table in Markdown, its columns aligned. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => [...(row[k] ?? '')].length)));
  const line = (cells: readonly string[], fill: string) => `| ${cells.map((cell, k) => cell.padEnd(widths[k] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head, ' '),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row, ' ')),
  ].join('\n');
}
