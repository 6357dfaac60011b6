import type { Severity } from '../model/finding.js';
import type { PageData } from '../write/html/page.js';
import type { SheetRow } from '../write/html/sheet.js';
import { type SheetView, viewOf } from '../write/html/sheet-marks.js';
import type { Edited, Place } from './edits.js';
import { type Filter, isShown, shownFindings } from './filter.js';
import { History } from './history.js';

/** A sheet that is being worked on. */
export interface Worked {
  readonly view: SheetView;
  readonly history: History<readonly SheetRow[]>;
  /** The clause that keys and buttons act on. */
  at: Place;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that the page holds and the reader can change; it knows nothing of how it is shown. */
export class Desk {
  readonly kind: PageData['kind'];
  readonly provenance: PageData['provenance'];
  readonly sheets: readonly Worked[];
  filter: Filter = { kind: 'all', rule: '', severities: new Set(SEVERITIES), query: '' };
  /** The clause that was picked up to be moved. */
  picked: Place | null = null;
  /** Steps of work when it was last saved. */
  #saved = 0;
  #open = 0;

  constructor({ kind, sheets, provenance }: PageData) {
    this.kind = kind;
    this.provenance = provenance;
    this.sheets = sheets.map((sheet) => ({
      view: viewOf(sheet),
      history: new History(sheet.rows),
      at: { row: 0, version: sheet.pivot, clause: 0 },
    }));
  }

  /** The sheet that is shown, by its index. */
  get open(): number {
    return this.#open;
  }

  openSheet(index: number): void {
    this.#open = index;
    this.picked = null;
  }

  get sheet(): Worked {
    const sheet = this.sheets[this.#open];
    if (sheet === undefined) throw new Error('the page has no sheet');
    return sheet;
  }

  get rows(): readonly SheetRow[] {
    return this.sheet.history.present;
  }

  isShown(row: SheetRow): boolean {
    return isShown(this.sheet.view, row, this.filter);
  }

  /** Rows with a finding that is shown, by index. */
  foundRows(): number[] {
    const { view } = this.sheet;
    return this.rows.flatMap((row, at) => (this.isShown(row) && shownFindings(view, row, this.filter).length > 0 ? at : []));
  }

  /** Where to look for the first finding of a row: the version in doubt, if it has the clause. */
  placeOfFinding(row: number): Place {
    const { view } = this.sheet;
    const of = this.rows[row];
    const [finding] = of === undefined ? [] : shownFindings(view, of, this.filter);
    const version = finding?.places.findLastIndex((place) => place !== null) ?? -1;
    if (version < 0) return { row, version: view.sheet.pivot, clause: 0 };
    const path = finding?.places[version]?.path;
    const cell = of?.cells[version] ?? [];
    return {
      row,
      version,
      clause: Math.max(
        0,
        cell.findIndex((at) => view.sheet.versions[version]?.clauses[at]?.path === path),
      ),
    };
  }

  /** Applies an edit; whether it could be done. */
  edit(edited: Edited): boolean {
    if (edited === null) return false;
    this.sheet.history.do(edited.rows);
    this.sheet.at = edited.at;
    this.picked = null;
    return true;
  }

  get hasUnsaved(): boolean {
    return this.#steps() !== this.#saved;
  }

  markSaved(): void {
    this.#saved = this.#steps();
  }

  #steps(): number {
    return this.sheets.reduce((sum, { history }) => sum + history.depth, 0);
  }
}
