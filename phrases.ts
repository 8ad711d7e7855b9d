import { loadDefaultJapaneseParser } from 'budoux';
import type { Plugin } from 'vite';
import { type Locale, languages } from './src/data/locales.ts';
import { PHRASE_END } from './src/words/phrases.ts';

const parser = loadDefaultJapaneseParser();

/** Stands in for a placeholder while a text is read, so that none is broken. */
const STAND_IN = '\uE000';

/** A message with a mark at the end of each phrase but the last; its placeholders stay whole. */
export const inPhrases = (text: string): string => {
  const placeholders = text.match(/\{\w+\}/g) ?? [];
  const phrases = parser.parse(text.replace(/\{\w+\}/g, STAND_IN));
  let next = 0;
  return phrases.join(PHRASE_END).replaceAll(STAND_IN, () => placeholders[next++] ?? '');
};

/** Files of words of a language that is written without spaces. */
const words = /\/src\/words\/(\w+)\/[^/]+\.ts$/;
const isUnspaced = (locale: string): boolean => locale in languages && !languages[locale as Locale].spaces;

/** A message: the value of a property whose name is a key, after types were taken away. */
const message = /("[\w.-]+":\s*)("(?:[^"\\]|\\.)*")/g;

/** Marks in the words of the build where a line may be broken, so that no word is. */
export const phrasesMarked: Plugin = {
  name: 'phrases-marked',
  apply: 'build',
  transform: {
    order: 'post',
    handler: (code, id) => {
      const [, locale] = words.exec(id) ?? [];
      if (!locale || !isUnspaced(locale)) return null;
      return {
        code: code.replace(
          message,
          (_, key: string, text: string) => key + JSON.stringify(inPhrases(JSON.parse(text))),
        ),
        map: null,
      };
    },
  },
};
