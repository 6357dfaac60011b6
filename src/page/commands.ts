import type { Desk } from './desk.js';
import { confirm, cut, type Edited, merge, type Place } from './edits.js';

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

/** What the commands do: the reader's side of each. `by` is 1 forward, -1 back. */
export interface ReaderActions {
  step(by: 1 | -1): void;
  sideways(by: 1 | -1): void;
  toEnd(by: 1 | -1): void;
  nextFinding(by: 1 | -1): void;
  showEvidence(): void;
  edit(done: string, work: (rows: Desk['rows'], at: Place) => Edited): void;
  pickOrDrop(): void;
  nudge(by: 1 | -1): void;
  undo(): void;
  redo(): void;
  search(): void;
  save(): void;
  help(): void;
  escape(): void;
}

/** Every command of the page, in the order in which the help lists them. */
export function readerCommands(actions: ReaderActions): Command[] {
  return [...reading(actions), ...correcting(actions), ...aboutPage(actions)];
}

function reading(actions: ReaderActions): Command[] {
  const read = (keys: readonly string[], label: string, run: () => void): Command => ({ keys, label, group: 'Read', run });
  return [
    read(['ArrowDown', 'j'], 'Next clause', () => actions.step(1)),
    read(['ArrowUp', 'k'], 'Clause before', () => actions.step(-1)),
    read(['ArrowRight', 'l'], 'Version to the right', () => actions.sideways(1)),
    read(['ArrowLeft', 'h'], 'Version to the left', () => actions.sideways(-1)),
    read(['Home'], 'First row', () => actions.toEnd(-1)),
    read(['End'], 'Last row', () => actions.toEnd(1)),
    read(['n'], 'Next finding', () => actions.nextFinding(1)),
    read(['p'], 'Finding before', () => actions.nextFinding(-1)),
    read(['e'], 'What speaks for the link', () => actions.showEvidence()),
    read(['v'], 'Show all figures, or only where you look', () => document.documentElement.classList.toggle('figures')),
  ];
}

function correcting(actions: ReaderActions): Command[] {
  const correct = (keys: readonly string[], label: string, run: () => void, button?: string): Command => ({
    keys,
    label,
    group: 'Correct',
    run,
    ...(button === undefined ? {} : { button }),
  });
  return [
    correct(['c'], 'Confirm the row, or take that back', () => actions.edit('Confirmed', confirm), 'Confirm'),
    correct(['x'], 'Cut the clause off its row', () => actions.edit('Cut off', cut), 'Cut'),
    correct(['m'], 'Merge the row with the one below', () => actions.edit('Merged', merge), 'Merge'),
    correct(['g'], 'Pick the clause up, then put it down in another row', () => actions.pickOrDrop(), 'Move'),
    correct(['Alt+ArrowDown'], 'Move the clause one row down', () => actions.nudge(1)),
    correct(['Alt+ArrowUp'], 'Move the clause one row up', () => actions.nudge(-1)),
    correct(['z', 'Ctrl+z'], 'Undo', () => actions.undo(), 'Undo'),
    correct(['y', 'Ctrl+y'], 'Do again', () => actions.redo()),
  ];
}

function aboutPage(actions: ReaderActions): Command[] {
  const page = (keys: readonly string[], label: string, run: () => void): Command => ({ keys, label, group: 'Page', run });
  return [
    page(['/'], 'Search', () => actions.search()),
    page(['s', 'Ctrl+s'], 'Save', () => actions.save()),
    page(['Escape'], 'Back to all rows', () => actions.escape()),
    page(['?'], 'These keys', () => actions.help()),
  ];
}
