/**
 * Writes the page on the rules of `check`.
 *
 * npm run document:rules
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePage } from './checks/rule-page.js';
import { root } from './data/shared.js';

mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'rules.md'), rulePage());
