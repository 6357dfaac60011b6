import { ClauseAlignError } from '../errors.js';
import type { Severity } from '../model/finding.js';

/** Numbers that decide when some rules speak. */
export interface Thresholds {
  /** `low-confidence` speaks below this. Range 0–1, default 0.5. */
  readonly lowConfidence: number;
  /** `length-outlier` speaks beyond this many standard deviations. Range ≥ 1, default 6. */
  readonly lengthDeviations: number;
  /** `clause-partial` speaks from this much evidence, in log-odds. Range ≥ 0, default 1.5. Lower finds more, and cries wolf more. */
  readonly partialEvidence: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { lowConfidence: 0.5, lengthDeviations: 6, partialEvidence: 1.5 };

/** What a project wants of the checks: the content of `clausealign.config.json`. */
export interface CheckConfig {
  /** By rule id: `off`, or another severity than its own. Default: every rule with its own. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Default: `{ lowConfidence: 0.5, lengthDeviations: 6, partialEvidence: 1.5 }`. */
  readonly thresholds?: Partial<Thresholds>;
  /** Path of the file with suppressions, from the folder of the configuration. Default `clausealign.suppressions.json`. Used by the command line. */
  readonly suppressions?: string;
}

const SETTINGS: ReadonlySet<unknown> = new Set(['off', 'error', 'warning', 'info']);
const LEAST: Readonly<Record<keyof Thresholds, readonly [number, number]>> = {
  lowConfidence: [0, 1],
  lengthDeviations: [1, Number.POSITIVE_INFINITY],
  partialEvidence: [0, Number.POSITIVE_INFINITY],
};

/**
 * Checks that a configuration names rules and thresholds that exist.
 *
 * @param ruleIds all rules that there are.
 * @throws {ClauseAlignError} `invalid-option`, with the value that was refused.
 */
export function validConfig(value: unknown, ruleIds: ReadonlySet<string>): CheckConfig {
  const config = record(value, 'the configuration');
  for (const name of Object.keys(config)) {
    if (!['$schema', 'rules', 'thresholds', 'suppressions'].includes(name)) refuse(`the configuration has no setting “${name}”`, name);
  }
  for (const [id, setting] of Object.entries(record(config.rules ?? {}, 'rules'))) {
    if (!ruleIds.has(id)) refuse(`no such rule: ${id}`, id);
    if (!SETTINGS.has(setting)) refuse(`rule ${id} must be off, error, warning or info`, setting);
  }
  for (const [name, number] of Object.entries(record(config.thresholds ?? {}, 'thresholds'))) checkThreshold(name, number);
  if (config.suppressions !== undefined && typeof config.suppressions !== 'string')
    refuse('suppressions must name a file', config.suppressions);
  return config;
}

function checkThreshold(name: string, number: unknown): void {
  const range = Object.hasOwn(LEAST, name) ? LEAST[name as keyof Thresholds] : refuse(`no such threshold: ${name}`, name);
  const fits = typeof number === 'number' && number >= range[0] && number <= range[1];
  if (!fits) refuse(`threshold ${name} must be a number from ${range[0]}${range[1] === 1 ? ' to 1' : ''}`, number);
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  return refuse(`${what} must be an object`, value);
}

function refuse(message: string, value: unknown): never {
  throw new ClauseAlignError('invalid-option', message, value);
}
