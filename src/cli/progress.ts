/** Milliseconds between two states of the line on a terminal, and between two lines in a log. */
const REDRAWN = 100;
const LOGGED = 60_000;

/**
 * Says on standard error how far long work is: on a terminal one line that changes, in a log a line a minute. Work of less than a minute
 * leaves no trace in a log.
 */
export class ProgressLine {
  readonly #isTerminal = process.stderr.isTTY === true;
  #last = performance.now();
  #isShown = false;

  /** @param text made only where it is shown. */
  show(text: () => string): void {
    const now = performance.now();
    if (now - this.#last < (this.#isTerminal ? REDRAWN : LOGGED)) return;
    this.#last = now;
    this.#isShown = true;
    const line = text().slice(0, this.#isTerminal ? (process.stderr.columns || 80) - 1 : undefined);
    process.stderr.write(this.#isTerminal ? `\r${line}\x1b[K` : `${line}\n`);
  }

  /** Takes the line off the terminal. */
  done(): void {
    if (this.#isTerminal && this.#isShown) process.stderr.write('\r\x1b[K');
  }
}

/** A bar of so many characters, filled up to a share from 0 to 1. */
export function bar(share: number, width: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}]`;
}

/** A span of time for people: `45 s`, `12 min`, `3 h 20 min`. */
export function spanOfTime(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
