/** The languages of the game: Japanese, easy Japanese (やさしい日本語) and English. */
export const locales = ['ja', 'jaEasy', 'en'] as const;

export type Locale = (typeof locales)[number];
