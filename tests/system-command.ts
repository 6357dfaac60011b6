import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, test } from 'vitest';

/** Whether a command is installed. */
const isInstalled = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * A suite that needs a command of a system package. Without it the suite is skipped and says so; under `CI=true` that is a failure.
 */
export function describeWithCommand(name: string, command: string, suite: () => void): void {
  describeWith(name, command, isInstalled(command), suite);
}

/** Where LibreOffice keeps what reads spreadsheets, a package of its own. */
const CALC = [
  '/usr/lib/libreoffice/program/libsclo.so',
  '/usr/lib64/libreoffice/program/libsclo.so',
  '/opt/libreoffice/program/libsclo.so',
];

/** The same for a suite that needs the spreadsheets of LibreOffice. */
export function describeWithCalc(name: string, suite: () => void): void {
  describeWith(name, 'LibreOffice Calc', isInstalled('soffice') && CALC.some((file) => existsSync(file)), suite);
}

function describeWith(name: string, what: string, isThere: boolean, suite: () => void): void {
  if (isThere) describe(name, suite);
  else if (process.env.CI === 'true')
    describe(name, () => {
      test('has its command', () => {
        throw new Error(`${name}: ${what} is not installed`);
      });
    });
  else describe.skip(`${name}: ${what} is not installed`, suite);
}
