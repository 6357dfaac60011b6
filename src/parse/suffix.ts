/** What stands behind a number that was put in later, `bis` as paths write it. */
export interface Suffix {
  readonly name: string;
  /** Index behind it. */
  readonly end: number;
}

/** Each in the words of all languages: paths are the same whatever a version prints. */
const words: Readonly<Record<string, string>> = {
  ter: 'ter|тер|مكرر\u064b?ا?\u064b?\\sثاني\u064b?ا\u064b?|之三',
  quater: 'quater|кватер|مكرر\u064b?ا?\u064b?\\sثالث\u064b?ا\u064b?|之四',
  quinquies: 'quinquies|مكرر\u064b?ا?\u064b?\\sرابع\u064b?ا\u064b?|之五',
  bis: 'bis|бис|مكرر\u064b?ا?\u064b?|之二',
  sexies: 'sexies',
  septies: 'septies',
  octies: 'octies',
  novies: 'novies',
  decies: 'decies',
  alt: 'alt',
};

const named = Object.entries(words).map(([name, forms]) => `(?<${name}>${forms})`);
const suffix = new RegExp(`[\\s\u00a0]{0,2}[([]?(?:${named.join('|')})(?![\\p{Ll}\\p{Lu}\\p{N}\\u0620-\\u064a])[)\\]]?`, 'iuy');

/** Reads `bis`, `(ter)`, `مكررا` or `之二` right behind a number that ends at an index, or null. */
export function readSuffix(text: string, from: number): Suffix | null {
  suffix.lastIndex = from;
  const match = suffix.exec(text);
  const [name] = Object.entries(match?.groups ?? {}).find(([, form]) => form !== undefined) ?? [];
  return match && name !== undefined ? { name, end: from + match[0].length } : null;
}
