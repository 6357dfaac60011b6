/** What was, what is, and what was undone. */
export class History<T> {
  #past: T[] = [];
  #future: T[] = [];
  #present: T;

  constructor(present: T) {
    this.#present = present;
  }

  get present(): T {
    return this.#present;
  }

  /** How many steps can be undone. */
  get depth(): number {
    return this.#past.length;
  }

  do(next: T): void {
    this.#past.push(this.#present);
    this.#present = next;
    this.#future = [];
  }

  /** Whether there was something to undo. */
  undo(): boolean {
    const before = this.#past.pop();
    if (before === undefined) return false;
    this.#future.push(this.#present);
    this.#present = before;
    return true;
  }

  /** Whether there was something to do again. */
  redo(): boolean {
    const next = this.#future.pop();
    if (next === undefined) return false;
    this.#past.push(this.#present);
    this.#present = next;
    return true;
  }
}
