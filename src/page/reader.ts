import { labelOf } from '../write/html/sheet-html.js';
import { type Command, type ReaderActions, readerCommands } from './commands.js';
import type { Desk } from './desk.js';
import { keyName, showHelp, showSave } from './dialogs.js';
import { type Edited, move, type Place } from './edits.js';
import { button, element } from './element.js';
import type { Filter } from './filter.js';
import { highlight } from './highlight.js';
import { Keys } from './keys.js';
import { Table } from './table.js';
import { Toolbar } from './toolbar.js';
import { end, following, sideways, step } from './walk.js';

/** The page at work: it hands what the reader does to the desk, and shows what comes of it. */
export class Reader {
  readonly #desk: Desk;
  readonly #tables: readonly Table[];
  readonly #toolbar: Toolbar;
  readonly #commands: readonly Command[];
  readonly #keys: Keys;
  readonly #rowName = element('span', { class: 'row-name' });
  readonly #status = element('p', { role: 'status', class: 'status' });
  readonly #hidden = new Set<number>();

  constructor(desk: Desk) {
    this.#desk = desk;
    const sections = document.querySelectorAll<HTMLElement>('section.sheet');
    this.#tables = desk.sheets.flatMap((worked, at) => {
      const section = sections[at];
      return section === undefined ? [] : new Table(section, worked);
    });
    this.#toolbar = new Toolbar(desk, {
      filter: (change) => this.#filter(change),
      openSheet: (index) => this.#openSheet(index),
      nextFinding: (by) => this.#nextFinding(by),
      toggleVersion: (version) => this.#toggleVersion(version),
      save: () => this.#save(),
      help: () => this.#help(),
    });
    this.#commands = readerCommands(this.#actions());
    this.#keys = new Keys(this.#commands, (target) => this.#putDown(target));
  }

  /** Puts the tools on the page and listens. */
  start(): void {
    const bar = element('section', { class: 'actions', 'aria-label': 'Current row' }, [
      this.#rowName,
      ...this.#commands.flatMap((command) =>
        command.button === undefined
          ? []
          : button(command.button, () => command.run(), { title: `${command.label} (${command.keys.map(keyName).join(', ')})` }),
      ),
      this.#status,
    ]);
    document.querySelector('main')?.before(this.#toolbar.element);
    document.querySelector('main')?.after(bar);
    document.documentElement.classList.add('ready');
    document.addEventListener('keydown', (event) => this.#keys.press(event));
    document.querySelector('main')?.addEventListener('focusin', (event) => this.#onFocus(event));
    document.querySelector('main')?.addEventListener('click', (event) => this.#onClick(event));
    this.#toolbar.search.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#go(this.#end(-1));
    });
    // Where the bar takes two lines, the head of the table stands lower.
    new ResizeObserver(() => {
      document.documentElement.style.setProperty('--toolbar', `${this.#toolbar.element.offsetHeight}px`);
    }).observe(this.#toolbar.element);
    window.addEventListener('beforeunload', (event) => {
      if (this.#desk.hasUnsaved) event.preventDefault();
    });
    this.#openSheet(0);
  }

  get #table(): Table {
    const table = this.#tables[this.#desk.open];
    if (table === undefined) throw new Error('the page has no table');
    return table;
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #actions(): ReaderActions {
    return {
      step: (by) => this.#go(this.#step(by)),
      sideways: (by) => this.#go(this.#sideways(by)),
      toEnd: (by) => this.#go(this.#end(by)),
      nextFinding: (by) => this.#nextFinding(by),
      showEvidence: () => this.#table.toggleEvidence(this.#desk.sheet.at.row),
      edit: (done, work) => this.#edit(done, work),
      pickOrDrop: () => this.#pickOrDrop(),
      nudge: (by) => this.#nudge(by),
      undo: () => this.#travel('Undone', this.#desk.sheet.history.undo()),
      redo: () => this.#travel('Done again', this.#desk.sheet.history.redo()),
      search: () => this.#toolbar.search.focus(),
      save: () => this.#save(),
      help: () => this.#help(),
      escape: () => this.#escape(),
    };
  }

  #onFocus(event: Event): void {
    const place = event.target instanceof Element ? this.#table.placeOf(event.target) : null;
    if (place === null) return;
    this.#desk.sheet.at = place;
    this.#point(false);
  }

  #onClick(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const place = this.#table.placeOf(event.target);
    if (place === null) return;
    if (event.target.closest('.meter, .figure') !== null) this.#table.toggleEvidence(place.row);
    this.#desk.sheet.at = place;
    this.#point(document.getSelection()?.isCollapsed ?? true);
  }

  #isShown = (row: Parameters<Desk['isShown']>[0]): boolean => this.#desk.isShown(row);

  #step(by: 1 | -1): Place {
    return step(this.#desk.rows, this.#desk.sheet.at, by, this.#isShown);
  }

  #sideways(by: 1 | -1): Place {
    return sideways(this.#desk.sheet.view.sheet.versions.length, this.#desk.sheet.at, by, (version) => this.#hidden.has(version));
  }

  #end(by: 1 | -1): Place {
    return end(this.#desk.rows, this.#desk.sheet.at, by, this.#isShown);
  }

  #go(place: Place): void {
    this.#desk.sheet.at = place;
    this.#point(true);
  }

  /** Shows where the reader is. */
  #point(focus: boolean): void {
    this.#table.point(focus);
    const { rows, sheet } = this.#desk;
    const row = rows[sheet.at.row];
    const confirmed = rows.filter(({ hand }) => hand !== undefined).length;
    this.#rowName.textContent = row === undefined ? '' : `${labelOf(sheet.view.sheet, row)} · ${confirmed} of ${rows.length} confirmed`;
    this.#toolbar.showPosition();
  }

  #nextFinding(by: 1 | -1): void {
    const row = following(this.#desk.foundRows(), this.#desk.sheet.at.row, by);
    if (row === undefined) {
      this.#say('No finding is shown');
      return;
    }
    this.#go(this.#desk.placeOfFinding(row));
  }

  #edit(done: string, work: (rows: Desk['rows'], at: Place) => Edited): void {
    this.#afterEdit(done, work(this.#desk.rows, this.#desk.sheet.at));
  }

  #afterEdit(done: string, edited: Edited): void {
    if (!this.#desk.edit(edited)) {
      this.#say('That can’t be done here');
      return;
    }
    this.#show();
    this.#say(`${done} (z undoes it)`);
  }

  #nudge(by: 1 | -1): void {
    const { rows, sheet } = this.#desk;
    this.#afterEdit('Moved', move(rows, sheet.at, sheet.at.row + by));
  }

  #pickOrDrop(): void {
    const { picked, rows, sheet } = this.#desk;
    if (picked !== null) {
      this.#table.showPicked(null);
      this.#desk.picked = null;
      if (picked.row === sheet.at.row) {
        this.#say('Put back');
        return;
      }
      this.#afterEdit('Moved', move(rows, picked, sheet.at.row));
      return;
    }
    if ((rows[sheet.at.row]?.cells[sheet.at.version]?.length ?? 0) === 0) {
      this.#say('There is no clause here to move');
      return;
    }
    this.#desk.picked = sheet.at;
    this.#table.showPicked(sheet.at);
    this.#say('Go to the row where it belongs, then press g, Enter or Move; Esc puts it back');
  }

  /** Enter on a clause, while another is picked up. */
  #putDown(target: EventTarget | null): void {
    if (this.#desk.picked !== null && target instanceof Element && target.closest('.clause')) this.#pickOrDrop();
  }

  #travel(done: string, changed: boolean): void {
    if (!changed) {
      this.#say('Nothing more');
      return;
    }
    const { rows, sheet } = this.#desk;
    sheet.at = { ...sheet.at, row: Math.min(sheet.at.row, rows.length - 1) };
    this.#show();
    this.#say(done);
  }

  #filter(change: Partial<Filter>): void {
    this.#desk.filter = { ...this.#desk.filter, ...change };
    this.#applyFilter();
    this.#toolbar.showPosition();
  }

  #applyFilter(): void {
    const shown = this.#table.filter(this.#desk);
    highlight(this.#desk.filter.query === '' ? [] : this.#table.shownClauses(), this.#desk.filter.query);
    const all = this.#desk.rows.length;
    this.#say(shown === all ? '' : `${shown} of ${all} rows`);
    document.documentElement.classList.toggle('none-shown', shown === 0);
  }

  /** After an edit: the rows, what of them is shown, and where the reader is. */
  #show(): void {
    this.#table.arrange();
    this.#table.showPicked(this.#desk.picked);
    this.#applyFilter();
    this.#point(true);
  }

  #openSheet(index: number): void {
    this.#desk.openSheet(index);
    this.#desk.filter = { ...this.#desk.filter, rule: '' };
    this.#tables.forEach(({ section }, at) => {
      section.hidden = at !== index;
    });
    this.#toolbar.showSheet();
    this.#applyFilter();
    this.#point(false);
  }

  #toggleVersion(version: number): void {
    if (!this.#hidden.delete(version)) this.#hidden.add(version);
    const { section } = this.#table;
    const { length } = this.#desk.sheet.view.sheet.versions;
    section.dataset.hidden = [...this.#hidden].join(' ');
    section.querySelector('table')?.style.setProperty('--versions', String(Math.max(1, length - this.#hidden.size)));
  }

  #save(): void {
    showSave(this.#desk, (name) => this.#say(`Saved ${name}`));
  }

  #help(): void {
    showHelp(this.#commands, this.#keys.single, (on) => {
      this.#keys.single = on;
    });
  }

  #escape(): void {
    if (this.#desk.picked !== null) {
      this.#desk.picked = null;
      this.#table.showPicked(null);
      this.#say('Put back');
      return;
    }
    this.#toolbar.search.value = '';
    for (const list of this.#toolbar.element.querySelectorAll('select')) list.selectedIndex = 0;
    this.#filter({ query: '', kind: 'all', rule: '' });
    this.#point(true);
  }
}
