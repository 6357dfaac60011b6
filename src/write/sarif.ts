import { rules } from '../check/rules/index.js';
import type { CheckFinding, FindingPlace, Severity } from '../model/finding.js';
import type { CheckedTarget } from './check-report.js';
import { version } from './generator.js';

/** A text that was checked, as a log names it. */
export interface SarifFile {
  /** A relative path, or a name: logs hold no absolute paths. */
  readonly name: string;
  /** The text that was read, into which spans point. */
  readonly text: string;
}

/** A target with the files of its two sides. */
export interface SarifTarget extends CheckedTarget {
  readonly source: SarifFile;
  readonly target: SarifFile;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function location({ name, text }: SarifFile, place: FindingPlace): object {
  const { start, end } = place.span;
  const startLine = text.slice(0, start).split('\n').length;
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(name) },
      region: { startLine, charOffset: start, charLength: end - start },
    },
    logicalLocations: [{ fullyQualifiedName: place.path }],
  };
}

function result(target: SarifTarget, finding: CheckFinding): object {
  const { source, target: translated, side } = finding;
  const own = side === 'source' ? source && location(target.source, source) : translated && location(target.target, translated);
  const other = side === 'source' ? translated && location(target.target, translated) : source && location(target.source, source);
  const main = own ?? other;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: main ? [main] : [{ physicalLocation: { artifactLocation: { uri: encodeURI(target.target.name) } } }],
    ...(own && other ? { relatedLocations: [{ id: 0, ...other }] } : {}),
    partialFingerprints: { 'clausealign/v1': finding.fingerprint },
  };
}

/**
 * Writes findings as a SARIF 2.1.0 log (OASIS), which code-review tools read. Regions are UTF-16 offsets into the text that was read.
 */
export function checkToSarif(targets: readonly SarifTarget[]): string {
  const driver = {
    name: 'clausealign',
    version,
    rules: rules.map(({ id, about, severity }) => ({
      id,
      shortDescription: { text: about },
      defaultConfiguration: { level: LEVELS[severity] },
    })),
  };
  const results = targets.flatMap((target) => target.findings.map((finding) => result(target, finding)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
