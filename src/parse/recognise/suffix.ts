/** What stands behind a number that was put in later, `bis` as paths write it. */
export interface Suffix {
  readonly name: string;
  /** Index behind it. */
  readonly end: number;
}

interface Suffixes {
  readonly suffix: RegExp;
}

/** Reads `bis`, `(ter)`, `مكررا` or `之二` right behind a number that ends at an index, or null. */
export function readSuffix(text: string, from: number, { suffix }: Suffixes): Suffix | null {
  if (from >= text.length) return null;
  suffix.lastIndex = from;
  const match = suffix.exec(text);
  const [name] = Object.entries(match?.groups ?? {}).find(([, form]) => form !== undefined) ?? [];
  return match && name !== undefined ? { name: name + (match.groups?.counted ?? ''), end: from + match[0].length } : null;
}

/** The same for one behind the other: `bis alt`. */
export function readSuffixes(text: string, from: number, suffixes: Suffixes): Suffix | null {
  const first = readSuffix(text, from, suffixes);
  const second = first && readSuffix(text, first.end, suffixes);
  return second ? { name: first.name + second.name, end: second.end } : first;
}
