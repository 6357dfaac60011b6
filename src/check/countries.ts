import { COUNTRIES, COUNTRY_LANGUAGES } from '../languages/countries.js';
import { primarySubtag } from '../languages/tag.js';
import type { Span } from '../model/span.js';
import { partsOf, phraseSpan } from './phrases.js';

/** A State named in a text. */
export interface NamedCountry {
  /** ISO 3166 code of three letters. */
  readonly code: string;
  readonly span: Span;
}

interface Name {
  readonly code: string;
  /** Stems of its words; for Chinese its characters. */
  readonly parts: readonly string[];
}

/** A stem of fewer letters could be any word's: the name is not looked for. */
const LEAST_STEM = { ar: 4, other: 2 } as const;

const indexes = new Map<string, ReadonlyMap<string, readonly Name[]>>();

/** The names in a language by their first part, longest first. */
function namesIn(language: string): ReadonlyMap<string, readonly Name[]> {
  const tag = primarySubtag(language);
  const known = indexes.get(tag);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Name[]>();
  const column = (COUNTRY_LANGUAGES as readonly string[]).indexOf(tag) + 1;
  for (const line of column > 0 ? COUNTRIES.split('\n') : []) {
    const [code = '', ...columns] = line.split('|');
    for (const name of (columns[column - 1] ?? '').split('/')) {
      const parts = partsOf(name, language).map(({ key }) => key);
      const first = parts[0] ?? '';
      if (parts.length === 1 && first.length < LEAST_STEM[tag === 'ar' ? 'ar' : 'other']) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { code, parts }]);
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.parts.length - a.parts.length);
  indexes.set(tag, byFirst);
  return byFirst;
}

/** The States that a text names, inflected or not; the longest name wins, so that Guinea-Bissau is not Guinea. */
export function countriesIn(text: string, language: string): NamedCountry[] {
  const names = namesIn(language);
  const parts = partsOf(text, language);
  const found: NamedCountry[] = [];
  for (let at = 0; at < parts.length; ) {
    const name = names.get(parts[at]?.key ?? '')?.find((each) => each.parts.every((part, k) => parts[at + k]?.key === part));
    if (name !== undefined) found.push({ code: name.code, span: phraseSpan(parts, at, name.parts.length) });
    at += name?.parts.length ?? 1;
  }
  return found;
}

/** Whether a State can be found by name in a language. */
export function isKnownIn(code: string, language: string): boolean {
  const tag = primarySubtag(language);
  const known = codes.get(tag) ?? new Set([...namesIn(language).values()].flat().map((name) => name.code));
  codes.set(tag, known);
  return known.has(code);
}

const codes = new Map<string, ReadonlySet<string>>();
