/** What is to be known of a language besides its words. */
interface Language {
  readonly name: string; // in itself
  readonly tag: string; // as pages declare it
  readonly browser: string; // what its readers' browsers ask for
  readonly spaces: boolean; // whether words and sentences stand apart
  readonly numbers: 'japanese' | 'english'; // how figures, money and dates are written
}

/** The languages of the game: Japanese, easy Japanese (やさしい日本語) and English. */
const table = {
  ja: { name: '日本語', tag: 'ja', browser: 'ja-JP', spaces: false, numbers: 'japanese' },
  jaEasy: { name: 'やさしい日本語', tag: 'ja', browser: 'ja-JP', spaces: false, numbers: 'japanese' },
  en: { name: 'English', tag: 'en', browser: 'en-GB', spaces: true, numbers: 'english' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof table;

export const languages: Readonly<Record<Locale, Language>> = table;

export const locales = Object.keys(table) as Locale[];
