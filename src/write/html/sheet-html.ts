import type { Severity } from '../../model/finding.js';
import { isRightToLeft } from '../pairs.js';
import { xmlAttribute, xmlText } from '../xml.js';
import type { Sheet, SheetFinding, SheetRow, SheetVersion } from './sheet.js';
import { findingsOf, type Mark, marksOf, type SheetView } from './sheet-marks.js';

/** `lang` and `dir` of text in a language. */
export const languageAttributes = (language: string): string =>
  `lang="${xmlAttribute(language)}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`;

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** A text with its marks; where marks overlap, the gravest shows. */
function markedHtml(text: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return xmlText(text);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, k) => {
    const start = cuts[k] ?? 0;
    const [gravest] = marks.filter((mark) => mark.start <= start && mark.end >= end).sort((a, b) => RANK[b.severity] - RANK[a.severity]);
    const piece = xmlText(text.slice(start, end));
    return gravest === undefined ? piece : `<mark class="${gravest.severity}" title="${xmlAttribute(gravest.rule)}">${piece}</mark>`;
  });
  return pieces.join('');
}

function clauseHtml(view: SheetView, version: number, clause: number, label: string): string {
  const unit = view.sheet.versions[version]?.clauses[clause];
  if (unit === undefined) return '';
  const number = unit.numbering?.printed ? `<span class="number">${xmlText(unit.numbering.mark)}</span> ` : '';
  const path = unit.path === label ? '' : `<span class="own-path" lang="en" dir="ltr">${xmlText(unit.path)}</span> `;
  const text = unit.text.trim() === '' ? '<span class="blank" lang="en" dir="ltr">blank line</span>' : '';
  return `<p class="clause" tabindex="-1">${path}${number}${text}${markedHtml(unit.text, marksOf(view, version, clause))}</p>`;
}

function cellHtml(view: SheetView, row: SheetRow, version: number, label: string): string {
  const of = view.sheet.versions[version];
  if (of === undefined) return '';
  const clauses = row.cells[version] ?? [];
  const start = `<td role="cell" data-version="${xmlAttribute(of.name)}"`;
  if (clauses.length === 0)
    return `${start} class="gap" lang="en" dir="ltr"><p class="clause" tabindex="-1">Not in ${xmlText(of.name)}</p></td>`;
  const labels = label.split(' ');
  const texts = clauses.map((clause, k) => clauseHtml(view, version, clause, labels[k] ?? ''));
  return `${start} ${languageAttributes(of.language)}>${texts.join('')}</td>`;
}

/** By which a row is named: the paths of the pivot, or else those of the first version that has some. */
export function labelOf({ versions, pivot }: Sheet, { cells }: SheetRow): string {
  const named = (cells[pivot]?.length ?? 0) > 0 ? pivot : cells.findIndex((cell) => cell.length > 0);
  return (cells[named] ?? []).map((clause) => versions[named]?.clauses[clause]?.path ?? '').join(' ');
}

/** How many clauses of each version a row holds: `2-1`. */
export function typeOf({ cells }: SheetRow): string {
  return cells.map((cell) => cell.length).join('-');
}

/** How sure a row is, in words that the style colours. */
function sureness(confidence: number): string {
  return confidence >= 0.9 ? 'sure' : confidence >= 0.6 ? 'likely' : 'unsure';
}

function headHtml(sheet: Sheet, row: SheetRow, label: string): string {
  // Rounded down: only what is certain is 1.
  const figure = (Math.floor(row.confidence * 100) / 100).toFixed(2);
  const said = [row.moved ? 'moved' : '', row.hand ?? ''].filter((word) => word !== '');
  const badges = said.map((word) => `<span class="badge ${word}">${word}</span>`).join('');
  const paths = label.split(' ').map((path) => `<span class="path">${xmlText(path)}</span>`);
  const meter = `<span class="meter" role="img" aria-label="confidence ${figure}" title="confidence ${figure}" style="--confidence:${figure}"></span>`;
  const type = sheet.versions.length === 2 ? ` ${typeOf(row)}` : '';
  return `<th role="rowheader" scope="row" class="where"><span class="paths">${paths.join(' ')}</span>${meter}<span class="figure">${figure}${type}</span>${badges}</th>`;
}

const NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

function findingHtml({ rule, severity, message, fingerprint }: SheetFinding): string {
  const head = `<span class="severity">${NAMES[severity]}</span>`;
  return `<li class="finding ${severity}" data-rule="${rule}" data-fingerprint="${fingerprint}">${head} ${xmlText(message)} <span class="rule">${rule}</span></li>`;
}

/** A list of findings. */
function findingsHtml(findings: readonly SheetFinding[]): string {
  return `<ul class="findings">${findings.map(findingHtml).join('')}</ul>`;
}

/** A row with what was found in it, as a group of table rows. */
export function rowHtml(view: SheetView, row: SheetRow): string {
  const { sheet } = view;
  const label = labelOf(sheet, row);
  const cells = sheet.versions.map((_, version) => cellHtml(view, row, version, label));
  const findings = findingsOf(view, row);
  const classes = ['row', sureness(row.confidence), row.moved ? 'is-moved' : '', row.hand ?? ''].filter((name) => name !== '');
  const said =
    findings.length === 0
      ? ''
      : `<tr role="row" class="said"><td role="cell" colspan="${sheet.versions.length + 1}">${findingsHtml(findings)}</td></tr>`;
  return `<tbody role="rowgroup" class="${classes.join(' ')}" id="${xmlAttribute(`${sheet.versions.map(({ language }) => language).join('-')}:${label}:${typeOf(row)}`)}"><tr role="row">${headHtml(sheet, row, label)}${cells.join('')}</tr>${said}</tbody>\n`;
}

function versionHtml({ name, language, symbol, status, clauses }: SheetVersion): string {
  const about = [symbol, status, `${clauses.length} clauses`].filter((each) => each !== null && each !== undefined);
  const direction = isRightToLeft(language) ? ' class="from-right"' : '';
  return `<th role="columnheader" scope="col"${direction} data-language="${xmlAttribute(language)}"><span class="language">${xmlText(name)}</span> <span class="about">${xmlText(about.join(' · '))}</span></th>`;
}

/** A sheet as a section of a page: what concerns the texts as a whole, then the table. */
export function sheetHtml(view: SheetView, heading: string): string {
  const { sheet } = view;
  const caption = sheet.versions.map(({ name }) => name).join(', ');
  const general = view.general.length === 0 ? '' : findingsHtml(view.general);
  return `<section class="sheet">
${heading}${general}<table role="table" style="--versions:${sheet.versions.length}" class="${sheet.versions.length > 3 ? 'many' : 'few'}">
<caption>${xmlText(caption)}, row by row</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Clause</th>${sheet.versions.map(versionHtml).join('')}</tr></thead>
${sheet.rows.map((row) => rowHtml(view, row)).join('')}</table>
</section>
`;
}
