import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePage } from '../../scripts/checks/rule-page.js';

test('the page on the rules is as `npm run document:rules` writes it', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulePage());
});
