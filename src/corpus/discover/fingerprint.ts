import { createHash } from 'node:crypto';
import type { Discovery } from './document-set.js';

/** A checksum of what was found: documents, their versions, the files by name, and what was rejected. What stands in the files is not in it. */
export function fingerprintOf({ sets, rejected }: Discovery): string {
  const hash = createHash('sha256');
  for (const part of [sets, rejected]) for (const each of part) hash.update(`${JSON.stringify(each)}\n`);
  return hash.digest('hex');
}
