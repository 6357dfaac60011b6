/** What the reader can do, by key or button. */
export interface Command {
  /** As `KeyboardEvent.key` says it, with `Ctrl+`, `Alt+` or `Shift+` before it where those are held. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: 'Read' | 'Correct' | 'Page';
  /** The words on its button in the bar of the current row, where it has one. */
  readonly button?: string;
  run(): void;
}

/** How a key event is written in `Command.keys`. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey && key.length > 1 ? 'Shift+' : ''}`;
  return held + (key.length === 1 && !ctrlKey && !metaKey ? key : key.length === 1 ? key.toLowerCase() : key);
}

/** Whether an element takes letters itself. */
export function takesLetters(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
}
