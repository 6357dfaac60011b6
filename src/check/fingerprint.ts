import { normalise } from '../text/normalise.js';

/**
 * Sixteen hexadecimal digits that stand for some texts. Letter case, width and white space don't matter, so that a text laid out anew keeps
 * its fingerprint. Two 32-bit hashes with multiply and xor-shift (after cyrb53): enough to tell findings apart, no protection against intent.
 */
export function fingerprintOf(parts: readonly string[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const part of parts) {
    const folded = `${normalise(part).replace(/\s+/g, '')}\u0000`;
    for (let k = 0; k < folded.length; k++) {
      const code = folded.charCodeAt(k);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  const first = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const second = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(first) + hex(second);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
