import type { Locale } from '../data/locales.ts';
import type { Dictionary, MessageKey } from './dictionary.ts';
import type { ja } from './ja.ts';

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<Key extends MessageKey> = Readonly<Record<Placeholders<(typeof ja)[Key]>, string | number>>;

type Arguments<Key extends MessageKey> = [Placeholders<(typeof ja)[Key]>] extends [never]
  ? []
  : [values: Values<Key>];

/** A message in the reader's language, with its `{placeholders}` filled. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Arguments<Key>) => string;

/** A speaker of one language. */
export const speaker =
  (dictionary: Dictionary): Say =>
  (key, ...values) => {
    const [filled] = values as [Readonly<Record<string, string | number>>?];
    const text: string = dictionary[key];
    return filled ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(filled[name])) : text;
  };

const dictionaries: Readonly<Record<Locale, () => Promise<Dictionary>>> = {
  ja: () => import('./ja.ts').then((module) => module.ja),
  jaEasy: () => import('./jaEasy.ts').then((module) => module.jaEasy),
  en: () => import('./en.ts').then((module) => module.en),
};

/** Fetches a language. */
export const loadWords = async (locale: Locale): Promise<Say> => speaker(await dictionaries[locale]());

/** The tag of a language, as pages declare it. */
export const languageTag: Readonly<Record<Locale, string>> = { ja: 'ja', jaEasy: 'ja', en: 'en' };
