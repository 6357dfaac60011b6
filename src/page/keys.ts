import type { Command } from './commands.js';

/** Runs the command that a key stands for. */
export class Keys {
  /** Whether letters alone are commands: they can be turned off for those who dictate (WCAG 2.1.4). */
  single = true;
  readonly #commands: readonly Command[];
  readonly #onEnter: (target: EventTarget | null) => void;

  constructor(commands: readonly Command[], onEnter: (target: EventTarget | null) => void) {
    this.#commands = commands;
    this.#onEnter = onEnter;
  }

  press(event: KeyboardEvent): void {
    if (document.querySelector('dialog[open]') !== null) return;
    const key = keyOf(event);
    const isHeld = key.startsWith('Ctrl+') || key === 'Escape';
    if (takesLetters(event.target) && !isHeld) return;
    if (!this.single && key.length === 1) return;
    const command = this.#commands.find(({ keys }) => keys.includes(key));
    if (command === undefined) {
      if (key === 'Enter') this.#onEnter(event.target);
      return;
    }
    event.preventDefault();
    command.run();
  }
}

/** How a key event is written in `Command.keys`. */
function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey && key.length > 1 ? 'Shift+' : ''}`;
  return held + (key.length === 1 && !ctrlKey && !metaKey ? key : key.length === 1 ? key.toLowerCase() : key);
}

/** Whether an element takes letters itself. */
function takesLetters(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
}
