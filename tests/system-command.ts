import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

/** Whether a command is installed. */
const isInstalled = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * A suite that needs a command of a system package. Without it the suite is skipped and says so; under `CI=true` that is a failure.
 */
export function describeWithCommand(name: string, command: string, suite: () => void): void {
  if (isInstalled(command)) describe(name, suite);
  else if (process.env.CI === 'true')
    describe(name, () => {
      test('has its command', () => {
        throw new Error(`${name}: ${command} is not installed`);
      });
    });
  else describe.skip(`${name}: ${command} is not installed`, suite);
}
