import { expectArguments, expectOptions } from '../arguments/expect.js';
import { CONCORDANCE, FINDINGS } from '../arguments/values.js';
import type { Concordance, ConcordanceRow } from '../model/concordance.js';
import type { CheckFinding } from '../model/finding.js';
import { leadPhrase } from '../parse/lead-phrase.js';
import { generatorOf, PROVENANCE, type Provenance, schemaVersion, versionsOf } from './generator.js';
import { roundConfidence, unitSeparator } from './pairs.js';
import { type LeadPhrase, TMX_END, type TmxVariant, tmxStart, tmxUnit, tmxVariant } from './tmx.js';

/**
 * Writes a concordance as JSON: a row for each clause with a cell for each language, and the findings. Its JSON Schema is
 * `clausealign/schema/concordance.json`.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no concordance or list of findings, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const concordance = concordLines([{ language: 'zh', lines: ['第5号'] }, { language: 'en', lines: ['No. 5'] }]);
 * JSON.parse(concordanceToJson(concordance)).languages; // ["zh", "en"]
 * ```
 */
export function concordanceToJson(concordance: Concordance, findings: readonly CheckFinding[] = [], provenance: Provenance = {}): string {
  expectArguments('concordanceToJson', CONCORDANCE, { concordance });
  expectArguments('concordanceToJson', FINDINGS, { findings });
  expectOptions('concordanceToJson', PROVENANCE, provenance, 'provenance');
  const rows = concordance.rows.map(({ id, cells, confidence }) => ({
    id,
    cells: Object.fromEntries(
      concordance.languages.map((language) => [language, (cells[language] ?? []).map(({ path, text, span }) => ({ path, text, span }))]),
    ),
    confidence: roundConfidence(confidence),
  }));
  const { languages, pivot, unit } = concordance;
  const head = { schemaVersion, generator: generatorOf(provenance), versions: versionsOf(sidesOf(concordance), provenance) };
  return `${JSON.stringify({ ...head, unit, pivot, languages, rows, findings }, null, 2)}\n`;
}

/** The versions of a concordance, in the order of its languages. */
export function sidesOf({ languages, sides }: Concordance): { language: string; symbol: string | null }[] {
  return languages.map((language) => ({ language, symbol: sides[language]?.symbol ?? null }));
}

function cellText({ cells }: ConcordanceRow, language: string): string {
  return (cells[language] ?? []).map(({ text }) => text).join(unitSeparator(language));
}

/**
 * Writes a concordance as a table with tabs: `id`, `confidence`, then a column of texts for each language.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no concordance.
 * @example
 * ```ts
 * const concordance = concordLines([{ language: 'zh', lines: ['第5号'] }, { language: 'en', lines: ['No. 5'] }]);
 * concordanceToTsv(concordance); // 'id\tconfidence\tzh\ten\nline.0\t…'
 * ```
 */
export function concordanceToTsv(concordance: Concordance): string {
  expectArguments('concordanceToTsv', CONCORDANCE, { concordance });
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

/**
 * Writes a concordance for reading: each row with its versions below each other, then the findings.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no concordance or list of findings.
 * @example
 * ```ts
 * const concordance = concordLines([{ language: 'zh', lines: ['第5号'] }, { language: 'en', lines: ['No. 5'] }]);
 * concordanceToText(concordance); // 'line.0  …'
 * ```
 */
export function concordanceToText(concordance: Concordance, findings: readonly CheckFinding[] = []): string {
  expectArguments('concordanceToText', CONCORDANCE, { concordance });
  expectArguments('concordanceToText', FINDINGS, { findings });
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

/** TMX of a concordance, with the opening words of paragraphs marked where `lead` gives them. */
export function concordanceTmx({ languages, sides, pivot, unit, rows }: Concordance, provenance: Provenance, lead?: LeadPhrase): string {
  const variants = languages.map((language): TmxVariant => {
    const status = provenance.statuses?.[language];
    return { language, symbol: sides[language]?.symbol ?? null, status, ...(lead === undefined ? {} : { lead }) };
  });
  const units = rows.flatMap(({ id, cells, confidence }) => {
    const filled = variants.filter(({ language }) => (cells[language] ?? []).some(({ text }) => text !== ''));
    if (filled.length < 2) return [];
    const texts = filled.map((variant) => tmxVariant(cells[variant.language] ?? [], variant)).join('');
    return tmxUnit(id, [['confidence', String(roundConfidence(confidence))]], texts);
  });
  return `${tmxStart(pivot, unit, provenance)}${units.join('')}${TMX_END}`;
}

/**
 * Writes a concordance as TMX 1.4b: a unit for each row that two versions or more have, with a variant for each of them, which says where it
 * stands, whether it is official, and by which words it opens.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no concordance, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const concordance = concordLines([{ language: 'zh', lines: ['第5号'] }, { language: 'en', lines: ['No. 5'] }]);
 * concordanceToTmx(concordance).includes('<tuv xml:lang="zh">'); // true
 * ```
 */
export function concordanceToTmx(concordance: Concordance, provenance: Provenance = {}): string {
  expectArguments('concordanceToTmx', CONCORDANCE, { concordance });
  expectOptions('concordanceToTmx', PROVENANCE, provenance, 'provenance');
  return concordanceTmx(concordance, provenance, leadPhrase);
}
