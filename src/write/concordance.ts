import { languageTable } from '../languages/index.js';
import type { Concordance, ConcordanceRow } from '../model/concordance.js';
import type { CheckFinding } from '../model/finding.js';
import { generatorOf, type Provenance, schemaVersion, version } from './generator.js';
import { toPage } from './page.js';
import { isRightToLeft, roundConfidence, unitSeparator } from './pairs.js';
import { xmlAttribute, xmlText } from './xml.js';

/**
 * Writes a concordance as JSON: a row for each clause with a cell for each language, and the findings. Its JSON Schema is
 * `clausealign/schema/concordance.json`.
 */
export function concordanceToJson(concordance: Concordance, findings: readonly CheckFinding[] = [], provenance: Provenance = {}): string {
  const rows = concordance.rows.map(({ id, cells, confidence }) => ({
    id,
    cells: Object.fromEntries(
      concordance.languages.map((language) => [language, (cells[language] ?? []).map(({ path, text, span }) => ({ path, text, span }))]),
    ),
    confidence: roundConfidence(confidence),
  }));
  const { languages, pivot, unit } = concordance;
  return `${JSON.stringify({ schemaVersion, generator: generatorOf(provenance), unit, pivot, languages, rows, findings }, null, 2)}\n`;
}

function cellText({ cells }: ConcordanceRow, language: string): string {
  return (cells[language] ?? []).map(({ text }) => text).join(unitSeparator(language));
}

/** Writes a concordance as a table with tabs: `id`, `confidence`, then a column of texts for each language. */
export function concordanceToTsv(concordance: Concordance): string {
  const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found);
  const header = ['id', 'confidence', ...concordance.languages].join('\t');
  const rows = concordance.rows.map((row) =>
    [row.id, roundConfidence(row.confidence).toFixed(4), ...concordance.languages.map((language) => escaped(cellText(row, language)))].join(
      '\t',
    ),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Writes a concordance for reading: each row with its versions below each other, then the findings. */
export function concordanceToText(concordance: Concordance, findings: readonly CheckFinding[] = []): string {
  const rows = concordance.rows.map((row) => {
    const lines = concordance.languages.map((language) => {
      const paths = (row.cells[language] ?? []).map(({ path }) => path).join(' ');
      return `  ${language}  ${paths === '' ? '–' : `${paths}  ${cellText(row, language).replace(/\s+/g, ' ')}`}`;
    });
    return [`${row.id}  ${row.confidence.toFixed(2)}`, ...lines].join('\n');
  });
  const said = findings.map(
    ({ severity, rule, language, path, message }) => `${severity}  ${rule}  ${language}  ${path ?? ''}\n  ${message}`,
  );
  const end = findings.length === 0 ? 'The versions agree.' : `To look at: ${findings.length}.`;
  return `${[...rows, end, ...said].join('\n\n')}\n`;
}

/** Writes a concordance as TMX 1.4b: a unit for each row, with a variant for each language that has it. */
export function concordanceToTmx(concordance: Concordance): string {
  const units = concordance.rows.flatMap((row) => {
    const variants = concordance.languages.flatMap((language) => {
      const text = cellText(row, language);
      return text === '' ? [] : [`<tuv xml:lang="${xmlAttribute(language)}"><seg>${xmlText(text)}</seg></tuv>`];
    });
    return variants.length < 2 ? [] : [`<tu tuid="${xmlAttribute(row.id)}">${variants.join('')}</tu>`];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="clausealign" creationtoolversion="${version}" segtype="block" o-tmf="clausealign" adminlang="en" srclang="${xmlAttribute(concordance.pivot)}" datatype="plaintext"/>
<body>
${units.join('\n')}
</body>
</tmx>
`;
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem 1rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  .gap { background: color-mix(in srgb, #d33 15%, transparent); }
  .doubt { background: color-mix(in srgb, #fa0 25%, transparent); }
`;

/** Writes a concordance as a page that needs nothing else: a column for each language, cells in doubt marked. */
export function concordanceToHtml(concordance: Concordance, findings: readonly CheckFinding[] = []): string {
  const { languages, sides, pivot } = concordance;
  const title = sides[pivot]?.title ?? 'Concordance';
  const doubts = new Set(findings.map(({ language, path }) => `${language} ${path}`));
  const cell = (row: ConcordanceRow, language: string): string => {
    const units = row.cells[language] ?? [];
    const kind = units.length === 0 ? ' class="gap"' : units.some(({ path }) => doubts.has(`${language} ${path}`)) ? ' class="doubt"' : '';
    const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
    return `<td${kind} lang="${xmlAttribute(language)}" dir="${direction}">${xmlText(cellText(row, language))}</td>`;
  };
  const rows = concordance.rows.map(
    (row) => `<tr><th scope="row">${xmlText(row.id)}</th>${languages.map((language) => cell(row, language)).join('')}</tr>\n`,
  );
  const heads = languages.map((language) => `<th scope="col">${xmlText(languageTable(language)?.name ?? language)}</th>`).join('');
  const said = findings.map(({ severity, rule, message }) => `<li>${severity} ${rule}: ${xmlText(message)}</li>\n`).join('');
  const body = `<ul>
${said}</ul>
<table>
<thead><tr><th scope="col">Row</th>${heads}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
  return toPage({ title, style: STYLE, heading: `<h1>${xmlText(title)}</h1>`, body });
}
