import { latinCapitals } from './look-alikes.js';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const canonical = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const longest = 'MMMDCCCLXXXVIII'.length;

/**
 * The value of a Roman numeral in capitals, or 0 where the letters are none.
 *
 * @example
 * ```ts
 * romanValue('XXI'); // 21
 * romanValue('IIII'); // 0
 * ```
 */
export function romanValue(printed: string): number {
  const letters = latinCapitals(printed);
  if (letters === '' || letters.length > longest || !canonical.test(letters)) return 0;
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = values[letters.charAt(i)] ?? 0;
    sum += value < (values[letters.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

/** `iv` for 4. Values that Roman numerals do not reach are written as digits. */
export function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let out = '';
  for (const [digits, worth] of romanSteps) {
    while (rest >= worth) {
      out += digits;
      rest -= worth;
    }
  }
  return out;
}

const romanSteps = Object.entries({ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 });
