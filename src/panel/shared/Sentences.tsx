import { languages } from '../../data/locales.ts';
import { languageTag } from '../../words/say.ts';
import { useSession } from './context.ts';

/** Sentences in a row, with the gap that the language puts between them. */
export const Sentences = ({ of }: { of: readonly (string | null)[] }) => {
  const locale = useSession((session) => session.locale);
  return of.filter((sentence) => sentence !== null).join(languages[locale].spaces ? ' ' : '');
};

/** Joins names as the language on screen does. */
export const useList = (): Intl.ListFormat => {
  const locale = useSession((session) => session.locale);
  return new Intl.ListFormat(languageTag[locale]);
};
