import { expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT, FINDINGS } from '../arguments/values.js';
import type { Alignment, AlignmentUnit } from '../model/alignment.js';
import type { CheckFinding } from '../model/finding.js';
import { PROVENANCE, type Provenance, provenanceProperties, version } from './generator.js';
import { isRightToLeft, roundConfidence } from './pairs.js';
import { type Cell, type Sheet, STYLES, workbookParts } from './xlsx-parts.js';

/** What a cell of Excel holds at most, in UTF-16 units. */
const LONGEST = 32_767;

function text(units: readonly AlignmentUnit[]): string {
  return units.map(({ numbering, text }) => (numbering?.printed ? `${numbering.mark} ${text}` : text)).join('\n');
}

/** A text in pieces that a cell holds; no surrogate pair is cut. */
function pieces(whole: string): string[] {
  const found: string[] = [];
  let from = 0;
  while (whole.length - from > LONGEST) {
    const cutsPair = /[\ud800-\udbff]/.test(whole.charAt(from + LONGEST - 1));
    const end = from + LONGEST - (cutsPair ? 1 : 0);
    found.push(whole.slice(from, end));
    from = end;
  }
  return [...found, whole.slice(from)];
}

const COLUMNS = [
  { title: 'Source path', width: 14 },
  { title: 'Source', width: 60 },
  { title: 'Target', width: 60 },
  { title: 'Target path', width: 14 },
  { title: 'Type', width: 8 },
  { title: 'Confidence', width: 11 },
  { title: 'Remarks', width: 40 },
];

/** What was found of the pairs, by path: each finding at the first clause that it names. */
function remarksByPath(findings: readonly CheckFinding[]): Map<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const { source, target, severity, message } of findings) {
    const key = source === null ? `target ${target?.path}` : `source ${source.path}`;
    remarks.set(key, [...(remarks.get(key) ?? []), `${severity}: ${message}`]);
  }
  return remarks;
}

function pairRows(alignment: Alignment, findings: readonly CheckFinding[]): Cell[][] {
  const remarks = remarksByPath(findings);
  const said = (side: string, units: readonly AlignmentUnit[]) => units.flatMap(({ path }) => remarks.get(`${side} ${path}`) ?? []);
  const style = (language: string) => (isRightToLeft(language) ? STYLES.rightToLeft : STYLES.text);
  const [sourceStyle, targetStyle] = [style(alignment.source.language), style(alignment.target.language)];
  return alignment.pairs.flatMap((pair) => {
    const { source, target } = pair;
    const notes = [pair.moved ? 'moved' : '', pair.confirmed ? 'confirmed' : '', ...said('source', source), ...said('target', target)];
    const [from, to, remark] = [text(source), text(target), notes.filter((note) => note !== '').join('\n')].map(pieces);
    const paths = (units: readonly AlignmentUnit[]) => units.map(({ path }) => path).join(' ');
    const rows = Math.max(from?.length ?? 0, to?.length ?? 0, remark?.length ?? 0);
    return Array.from({ length: rows }, (_, k): Cell[] => [
      { value: paths(source), style: STYLES.text },
      { value: from?.[k] ?? '', style: source.length === 0 ? STYLES.gap : sourceStyle },
      { value: to?.[k] ?? '', style: target.length === 0 ? STYLES.gap : targetStyle },
      { value: paths(target), style: STYLES.text },
      { value: pair.type, style: STYLES.text },
      { value: roundConfidence(pair.confidence), style: STYLES.figure },
      { value: remark?.[k] ?? '', style: STYLES.text },
    ]);
  });
}

function aboutRows({ source, target }: Alignment, provenance: Provenance): Cell[][] {
  const said: (readonly [string, string])[] = [
    ['generator', `clausealign ${version}`],
    ['source', [source.language, source.symbol, provenance.sourceStatus].filter(Boolean).join(', ')],
    ['target', [target.language, target.symbol, provenance.targetStatus].filter(Boolean).join(', ')],
    ...provenanceProperties(provenance),
  ];
  return said.map((row) => row.map((value) => ({ value, style: STYLES.text })));
}

/**
 * Writes an alignment as a workbook for spreadsheets (Office Open XML): a row for each pair, and a sheet that says how it came about. A text that
 * is longer than a cell holds goes on in the next row. The same alignment gives the same bytes.
 *
 * @param findings What `checkAlignment` found; it stands under remarks. Default: none.
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment or list of findings, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * (await toXlsx(alignment)).subarray(0, 2); // [80, 75]
 * ```
 */
export async function toXlsx(
  alignment: Alignment,
  provenance: Provenance = {},
  findings: readonly CheckFinding[] = [],
): Promise<Uint8Array> {
  expectArguments('toXlsx', ALIGNMENT, { alignment });
  expectOptions('toXlsx', PROVENANCE, provenance, 'provenance');
  expectArguments('toXlsx', FINDINGS, { findings });
  const { strToU8, zipSync } = await import('fflate');
  const sheets: Sheet[] = [
    {
      name: `${alignment.source.language} - ${alignment.target.language}`,
      columns: COLUMNS,
      rows: pairRows(alignment, findings),
    },
    {
      name: 'About',
      columns: [
        { title: 'What', width: 24 },
        { title: 'Value', width: 80 },
      ],
      rows: aboutRows(alignment, provenance),
    },
  ];
  const files = Object.fromEntries(workbookParts(sheets).map(([name, part]) => [name, strToU8(part)]));
  // The first moment that a zip file can name: bytes don't depend on when they were written.
  return zipSync(files, { mtime: '1980-01-01T00:00:00' });
}
