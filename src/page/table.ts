import type { SheetRow } from '../write/html/sheet.js';
import { rowHtml, typeOf } from '../write/html/sheet-html.js';
import type { Desk, Worked } from './desk.js';
import type { Place } from './edits.js';
import { element } from './element.js';
import { shownFindings } from './filter.js';

/** The table of one sheet: keeps its elements in step with the rows. */
export class Table {
  readonly section: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #worked: Worked;
  readonly #elementOf = new WeakMap<SheetRow, HTMLTableSectionElement>();
  readonly #rowOf = new WeakMap<Element, SheetRow>();
  #current: HTMLElement | null = null;

  constructor(section: HTMLElement, worked: Worked) {
    const table = section.querySelector('table');
    if (table === null) throw new Error('a sheet without its table');
    this.section = section;
    this.#table = table;
    this.#worked = worked;
    const bodies = [...table.tBodies];
    worked.history.present.forEach((row, at) => {
      const body = bodies[at];
      if (body !== undefined) this.#know(row, body);
    });
  }

  #know(row: SheetRow, body: HTMLTableSectionElement): void {
    this.#elementOf.set(row, body);
    this.#rowOf.set(body, row);
  }

  #bodyOf(row: SheetRow): HTMLTableSectionElement {
    const known = this.#elementOf.get(row);
    if (known !== undefined) return known;
    const made = element('table');
    made.innerHTML = rowHtml(this.#worked.view, row);
    const body = made.tBodies[0] ?? element('tbody');
    this.#know(row, body);
    return body;
  }

  /** Puts the rows in the table as they are now. */
  arrange(): void {
    let next: Element | null = this.#table.tHead?.nextElementSibling ?? null;
    for (const row of this.#worked.history.present) {
      const body = this.#bodyOf(row);
      if (body === next) next = next.nextElementSibling;
      else this.#table.insertBefore(body, next);
    }
    while (next !== null) {
      const gone = next;
      next = next.nextElementSibling;
      gone.remove();
    }
  }

  /** Shows the rows and findings that the filter lets through; gives how many rows are shown. */
  filter(desk: Desk): number {
    let shown = 0;
    for (const row of this.#worked.history.present) {
      const body = this.#bodyOf(row);
      body.hidden = !desk.isShown(row);
      if (!body.hidden) shown++;
      const findings = new Set(shownFindings(this.#worked.view, row, desk.filter).map(({ fingerprint }) => fingerprint));
      const items = body.querySelectorAll<HTMLElement>('.finding');
      for (const item of items) item.hidden = !findings.has(item.dataset.fingerprint ?? '');
    }
    return shown;
  }

  /** The element of a clause, or of the gap where a version has nothing. */
  clauseElement({ row, version, clause }: Place): HTMLElement | null {
    const of = this.#worked.history.present[row];
    const cell = of && this.#bodyOf(of).rows[0]?.cells[version + 1];
    const clauses = cell?.querySelectorAll<HTMLElement>('.clause');
    return clauses?.[clause] ?? clauses?.[clauses.length - 1] ?? null;
  }

  /** The place of an element inside a row. */
  placeOf(target: Element): Place | null {
    const body = target.closest('tbody');
    const row = body === null ? undefined : this.#rowOf.get(body);
    if (row === undefined) return null;
    const cell = target.closest('td');
    const clause = target.closest('.clause');
    const version = cell?.dataset.version === undefined ? this.#worked.at.version : cell.cellIndex - 1;
    const at = clause === null || cell === null ? 0 : [...cell.querySelectorAll('.clause')].indexOf(clause);
    return { row: this.#worked.history.present.indexOf(row), version, clause: at };
  }

  /** Marks the clause that keys and buttons act on. */
  point(focus: boolean): void {
    this.#current?.setAttribute('tabindex', '-1');
    this.#current?.closest('tbody')?.classList.remove('current');
    this.#current = this.clauseElement(this.#worked.at);
    this.#current?.setAttribute('tabindex', '0');
    this.#current?.closest('tbody')?.classList.add('current');
    if (focus) this.#current?.focus({ preventScroll: false });
  }

  /** Marks the clause that was picked up. */
  showPicked(picked: Place | null): void {
    for (const each of this.#table.querySelectorAll('.picked')) each.classList.remove('picked');
    if (picked !== null) this.clauseElement(picked)?.classList.add('picked');
  }

  /** Opens what speaks for and against a row below it, or closes it. */
  toggleEvidence(at: number): void {
    const row = this.#worked.history.present[at];
    if (row === undefined) return;
    const body = this.#bodyOf(row);
    const open = body.querySelector('.evidence');
    if (open !== null) {
      open.remove();
      return;
    }
    const cell = element('td', { role: 'cell', colspan: String(row.cells.length + 1) }, evidenceOf(row));
    body.append(element('tr', { role: 'row', class: 'evidence' }, [cell]));
  }

  /** Elements of all clauses that are shown, for searching. */
  shownClauses(): HTMLElement[] {
    return [...this.#table.querySelectorAll<HTMLElement>('tbody:not([hidden]) .clause')];
  }
}

const strength = (cost: number): string => `${cost <= 0 ? '+' : '−'}${Math.abs(cost).toFixed(1)}`;

function evidenceOf(row: SheetRow): HTMLElement[] {
  const how = row.hand === 'changed' ? 'made by hand' : row.hand === 'confirmed' ? 'confirmed by hand' : 'as aligned';
  const head = `Confidence ${row.confidence.toFixed(4)}, ${typeOf(row)}, ${how}.`;
  const reasons = [...(row.evidence ?? [])].filter(({ cost }) => Math.abs(cost) >= 0.05).sort((a, b) => a.cost - b.cost);
  const items = reasons.map(({ kind, cost, detail }) =>
    element('li', { class: cost <= 0 ? 'for' : 'against' }, [
      element('span', { class: 'kind' }, [kind]),
      ' ',
      element('span', { class: 'strength' }, [strength(cost)]),
      detail === undefined ? '' : ` ${detail}`,
    ]),
  );
  const said = element('p', {}, [head]);
  if (items.length === 0) return [said];
  return [said, element('ul', { 'aria-label': 'Evidence in nats: plus speaks for the link' }, items)];
}
