import { xmlAttribute, xmlText } from './xml.js';

/** Indices into the cell formats of the workbook. */
export const STYLES = { text: 0, head: 1, rightToLeft: 2, gap: 3, figure: 4 } as const;

export interface Cell {
  readonly value: string | number;
  readonly style: (typeof STYLES)[keyof typeof STYLES];
}

/** A sheet with a head that stays in sight. */
export interface Sheet {
  /** Characters that a sheet's name can't have are replaced, and it is cut to 31. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `A`, `B` … `Z`, `AA`: the name of a column, counted from 0. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Characters that XML forbids, and what looks like their escape, as `_xHHHH_` (ECMA-376, part 1, 22.9.2.19). */
function escapedText(text: string): string {
  const escaped = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  const written = text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, escaped);
  return xmlText(written);
}

function cellXml({ value, style }: Cell, at: string): string {
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  if (value === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapedText(value)}</t></is></c>`;
}

function sheetXml({ columns, rows }: Sheet): string {
  const head = columns.map(({ title }): Cell => ({ value: title, style: STYLES.head }));
  const rowXml = (cells: readonly Cell[], row: number) =>
    `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`)).join('')}</row>`;
  const widths = columns.map(({ width }, k) => `<col min="${k + 1}" max="${k + 1}" width="${width}" customWidth="1"/>`);
  const range = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${[head, ...rows].map((cells, k) => rowXml(cells, k + 1)).join('')}</sheetData>` +
    `<autoFilter ref="${range}"/></worksheet>`
  );
}

/** Fonts, fills and formats, in the order of `STYLES`. */
const STYLE_SHEET = `${DECLARATION}<styleSheet xmlns="${MAIN}">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBE3E0"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/></xf>
<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/>
<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

/** The parts of a workbook by their names in the package (ECMA-376). */
export function workbookParts(sheets: readonly Sheet[]): (readonly [name: string, part: string])[] {
  const list = sheets.map(({ name }, k) => `<sheet name="${xmlAttribute(sheetName(name))}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`);
  const filters = sheets.map(({ name, columns, rows }, k) => {
    const range = `'${sheetName(name).replaceAll("'", "''")}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${k}" hidden="1">${xmlText(range)}</definedName>`;
  });
  const relations = sheets.map(
    (_, k) => `<Relationship Id="rId${k + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${k + 1}.xml"/>`,
  );
  const overrides = sheets.map((_, k) => `<Override PartName="/xl/worksheets/sheet${k + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`);
  const start = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`;
  return [
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
    ['_rels/.rels', `${start}<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${start}${relations.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLE_SHEET],
    ...sheets.map((sheet, k) => [`xl/worksheets/sheet${k + 1}.xml`, sheetXml(sheet)] as const),
  ];
}
