/** The six languages of the United Nations. */
export const OFFICIAL_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];
