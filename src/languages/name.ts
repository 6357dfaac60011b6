import { languageTable } from './index.js';

/** The name of a language in English, or its tag where it has none. */
export function languageName(language: string): string {
  return languageTable(language)?.name ?? nameIn(language) ?? language;
}

/** As Unicode's tables have it; they refuse what is no tag. */
function nameIn(language: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
  } catch {
    return undefined;
  }
}
