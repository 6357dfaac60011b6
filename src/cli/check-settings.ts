import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CheckConfig, readSuppressions, type Suppression } from '../check/index.js';
import { ClauseAlignError } from '../errors.js';
import { readTextFile } from '../read/text-file.js';
import { about } from './errors.js';

const CONFIG_FILE = 'clausealign.config.json';
const SUPPRESSIONS_FILE = 'clausealign.suppressions.json';

/** What a project wants of the checks, and what it has accepted. */
export interface CheckSettings {
  readonly config: CheckConfig;
  /** The file that the configuration came from. */
  readonly configFile: string | undefined;
  readonly suppressionsFile: string;
  readonly suppressions: readonly Suppression[];
}

function parsed(text: string): CheckConfig {
  try {
    return JSON.parse(text);
  } catch {
    throw new ClauseAlignError('invalid-input', 'not JSON', undefined);
  }
}

/** Reads the configuration: the file given, or `clausealign.config.json` of the current folder where there is one. */
export function readSettings(given: string | undefined): CheckSettings {
  const configFile = given ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : undefined);
  const config = configFile === undefined ? {} : about(configFile, () => parsed(readTextFile(configFile).text));
  const named = typeof config?.suppressions === 'string' ? config.suppressions : SUPPRESSIONS_FILE;
  const suppressionsFile = configFile === undefined ? named : join(dirname(configFile), named);
  const suppressions = existsSync(suppressionsFile)
    ? about(suppressionsFile, () => readSuppressions(readTextFile(suppressionsFile).text))
    : [];
  return { config, configFile, suppressionsFile, suppressions };
}
