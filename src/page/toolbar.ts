import type { Severity } from '../model/finding.js';
import type { Desk } from './desk.js';
import { button, element, select } from './element.js';
import { type Filter, ROW_KINDS, type RowKind } from './filter.js';

const NAMES: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

/** What the bar at the head of the page calls. */
export interface ToolbarActions {
  filter(change: Partial<Filter>): void;
  openSheet(index: number): void;
  nextFinding(by: 1 | -1): void;
  toggleVersion(version: number): void;
  save(): void;
  help(): void;
}

/** The bar at the head of the page: which rows, which findings, which versions. */
export class Toolbar {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  readonly #desk: Desk;
  readonly #actions: ToolbarActions;
  readonly #sheetTools = element('div', { class: 'group' });
  readonly #position = element('span', { class: 'position' });

  constructor(desk: Desk, actions: ToolbarActions) {
    this.#desk = desk;
    this.#actions = actions;
    this.search = element('input', {
      type: 'search',
      placeholder: 'Search',
      'aria-label': 'Search in all versions',
      'aria-keyshortcuts': '/',
    });
    let waiting = 0;
    this.search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => actions.filter({ query: this.search.value }), 80);
    });
    const kinds = select('Which rows', Object.entries(ROW_KINDS), (kind) => {
      if (kind in ROW_KINDS) actions.filter({ kind: kind as RowKind });
    });
    this.element = element('section', { class: 'toolbar', 'aria-label': 'View' }, [
      ...this.#sheetButtons(),
      this.search,
      kinds,
      this.#sheetTools,
      element('div', { class: 'group end' }, [
        button('Save…', actions.save, { class: 'primary' }),
        button('?', actions.help, { 'aria-label': 'Keys', title: 'Keys (?)' }),
      ]),
    ]);
  }

  #sheetButtons(): HTMLElement[] {
    const { sheets } = this.#desk;
    if (sheets.length < 2) return [];
    const buttons = sheets.map(({ view: { sheet } }, index) => {
      const [from, to] = sheet.versions.map(({ language }) => language);
      return button(`${from} → ${to} (${sheet.findings.length})`, () => this.#actions.openSheet(index));
    });
    return [element('div', { class: 'group sheets', role: 'group', 'aria-label': 'Translations' }, buttons)];
  }

  /** Shows the tools of the sheet that is open. */
  showSheet(): void {
    const { sheet } = this.#desk.sheet.view;
    this.element.querySelectorAll('.sheets button').forEach((each, index) => {
      each.setAttribute('aria-pressed', String(index === this.#desk.open));
    });
    const counts = new Map<string, number>();
    for (const { rule } of sheet.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rules = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => [rule, `${rule} (${count})`] as const);
    const found = [
      select('Kind of finding', [['', 'Any finding'], ...rules], (rule) => this.#actions.filter({ rule })),
      ...this.#severityButtons(),
      element('div', { class: 'group jump', role: 'group', 'aria-label': 'Findings' }, [
        button('‹', () => this.#actions.nextFinding(-1), { 'aria-label': 'Previous finding', title: 'Previous finding (p)' }),
        this.#position,
        button('›', () => this.#actions.nextFinding(1), { 'aria-label': 'Next finding', title: 'Next finding (n)' }),
      ]),
    ];
    this.#sheetTools.replaceChildren(...(sheet.findings.length > 0 ? found : []), ...this.#versionMenu());
  }

  #severityButtons(): HTMLElement[] {
    const { findings } = this.#desk.sheet.view.sheet;
    return (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      if (count === 0) return [];
      const made = button(
        `${count} ${NAMES[severity][count === 1 ? 0 : 1]}`,
        () => {
          const severities = new Set(this.#desk.filter.severities);
          if (!severities.delete(severity)) severities.add(severity);
          made.setAttribute('aria-pressed', String(severities.has(severity)));
          this.#actions.filter({ severities });
        },
        { class: `toggle ${severity}`, 'aria-pressed': String(this.#desk.filter.severities.has(severity)) },
      );
      return [made];
    });
  }

  #versionMenu(): HTMLElement[] {
    const { versions } = this.#desk.sheet.view.sheet;
    if (versions.length < 3) return [];
    const boxes = versions.map(({ name }, version) => {
      const box = element('input', { type: 'checkbox', checked: true });
      box.addEventListener('change', () => this.#actions.toggleVersion(version));
      return element('label', { class: 'choice' }, [box, ` ${name}`]);
    });
    const menu = element('details', { class: 'menu' }, [element('summary', {}, ['Versions']), element('div', {}, boxes)]);
    return [menu];
  }

  /** Says which of the rows with findings is the current one. */
  showPosition(): void {
    const found = this.#desk.foundRows();
    const at = found.indexOf(this.#desk.sheet.at.row);
    this.#position.textContent = at < 0 ? `${found.length}` : `${at + 1} of ${found.length}`;
  }
}
