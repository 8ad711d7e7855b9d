import type { Locale } from '../data/locales.ts';
import type { Dictionary, InPlay, MessageKey, Opening } from './dictionary.ts';

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type NamesIn<Key extends MessageKey> = Placeholders<(Opening & InPlay)[Key]>;

type Values<Key extends MessageKey> = Readonly<Record<NamesIn<Key>, string | number>>;

type Arguments<Key extends MessageKey> = [NamesIn<Key>] extends [never] ? [] : [values: Values<Key>];

/** A message in the reader's language, with its `{placeholders}` filled. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Arguments<Key>) => string;

/** A speaker of one language, who throws when asked for what is not among these words. */
export const speaker =
  (words: Partial<Dictionary>): Say =>
  (key, ...values) => {
    const [filled] = values as [Readonly<Record<string, string | number>>?];
    const text: string | undefined = words[key];
    if (text === undefined) throw new Error(`the message ${key} was asked for before it was fetched`);
    return filled ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(filled[name])) : text;
  };

type Fetch<Part> = () => Promise<Readonly<Record<keyof Part, string>>>;

const openings: Readonly<Record<Locale, Fetch<Opening>>> = {
  ja: () => import('./ja/opening.ts').then((module) => module.opening),
  jaEasy: () => import('./jaEasy/opening.ts').then((module) => module.opening),
  en: () => import('./en/opening.ts').then((module) => module.opening),
};

const runs: Readonly<Record<Locale, Fetch<InPlay>>> = {
  ja: () => import('./ja/inPlay.ts').then((module) => module.inPlay),
  jaEasy: () => import('./jaEasy/inPlay.ts').then((module) => module.inPlay),
  en: () => import('./en/inPlay.ts').then((module) => module.inPlay),
};

/** Fetches as much of a language as the title says. */
export const loadWords = async (locale: Locale): Promise<Say> => speaker(await openings[locale]());

/** Fetches a whole language. */
export const loadAllWords = async (locale: Locale): Promise<Say> => {
  const [opening, run] = await Promise.all([openings[locale](), runs[locale]()]);
  return speaker({ ...opening, ...run });
};

/** The tag of a language, as pages declare it. */
export const languageTag: Readonly<Record<Locale, string>> = { ja: 'ja', jaEasy: 'ja', en: 'en' };
