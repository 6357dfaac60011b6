import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ClauseAlignError } from '../errors.js';

/** The folder of this package: the nearest one above this file that has its data, from `dist/` as from `src/`. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'corpora'))) return folder;
  }
  throw new ClauseAlignError('unreadable', 'the data of the package is not beside its code');
}
