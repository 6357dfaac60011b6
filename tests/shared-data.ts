import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

/** Measuring data that is not part of the project: it stands beside the checkout. */
const root = join(dirname(dirname(fileURLToPath(import.meta.url))), '..', 'shared', 'data');

/** The text of a file of the shared data, byte order mark removed; `path` is relative to its root. */
export function sharedData(path: string): string {
  return readFileSync(join(root, path), 'utf8').replace(/^\ufeff/, '');
}

/**
 * A suite that needs a part of the shared data. Without it the suite is skipped and says so; under `CI=true` that is a failure,
 * so that nothing goes unmeasured unseen.
 */
export function describeWithSharedData(name: string, path: string, suite: () => void): void {
  if (existsSync(join(root, path))) {
    describe(name, suite);
    return;
  }
  const reason = `${name}: ../shared/data/${path} is missing`;
  if (process.env.CI === 'true') {
    describe(name, () => {
      test('has its data', () => {
        throw new Error(reason);
      });
    });
    return;
  }
  describe.skip(reason, suite);
}
