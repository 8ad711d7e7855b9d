import { type Locale, languages, locales } from '../data/locales.ts';
import type { Dictionary, InPlay, MessageKey, Messages, Opening, Words } from './dictionary.ts';

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type NamesIn<Key extends MessageKey> = Placeholders<Messages[Key]>;

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

/** A part of a language's words, fetched when it is asked for. */
type Fetch<Part> = () => Promise<Words<Part>>;

interface Parts {
  readonly opening: Fetch<Opening>;
  readonly inPlay: Fetch<InPlay>;
}

/** Where the words of each language lie. Every path is written out, so that the build makes a file of each. */
const parts: Readonly<Record<Locale, Parts>> = {
  ja: {
    opening: async () => (await import('./ja/opening.ts')).opening,
    inPlay: async () => (await import('./ja/inPlay.ts')).inPlay,
  },
  jaEasy: {
    opening: async () => (await import('./jaEasy/opening.ts')).opening,
    inPlay: async () => (await import('./jaEasy/inPlay.ts')).inPlay,
  },
  en: {
    opening: async () => (await import('./en/opening.ts')).opening,
    inPlay: async () => (await import('./en/inPlay.ts')).inPlay,
  },
};

const ofEach = <Key extends string, V>(entry: (locale: Locale) => readonly [Key, V]) =>
  Object.fromEntries(locales.map(entry)) as Readonly<Record<Key, V>>;

const names = ofEach((locale) => [`language.${locale}`, languages[locale].name] as const);

/** Fetches every message of a language. */
export const fetchDictionary = async (locale: Locale): Promise<Dictionary> => {
  const { opening, inPlay } = parts[locale];
  const [first, rest] = await Promise.all([opening(), inPlay()]);
  return { ...names, ...first, ...rest };
};

/** Fetches as much of a language as the title says. */
export const loadWords = async (locale: Locale): Promise<Say> =>
  speaker({ ...names, ...(await parts[locale].opening()) });

/** Fetches a whole language. */
export const loadAllWords = async (locale: Locale): Promise<Say> => speaker(await fetchDictionary(locale));

/** The tag of a language, as pages declare it. */
export const languageTag = ofEach((locale) => [locale, languages[locale].tag] as const);
