import { languages } from '../../data/locales.ts';
import { languageTag } from '../../words/say.ts';
import { useSession } from './context.ts';

type Several = readonly (string | null)[];

/** Puts sentences in a row, with the gap that the language on screen puts between them. */
export const useJoin = (): ((sentences: Several) => string) => {
  const locale = useSession((session) => session.locale);
  return (sentences) =>
    sentences.filter((sentence) => sentence !== null).join(languages[locale].spaces ? ' ' : '');
};

/** Sentences in a row. */
export const Sentences = ({ of }: { of: Several }) => useJoin()(of);

/** Joins names as the language on screen does. */
export const useList = (): Intl.ListFormat => {
  const locale = useSession((session) => session.locale);
  return new Intl.ListFormat(languageTag[locale]);
};
