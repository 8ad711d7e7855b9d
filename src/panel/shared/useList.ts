import { languageTag } from '../../words/say.ts';
import { useSession } from './context.ts';

/** Joins names as the language on screen does. */
export const useList = (): Intl.ListFormat => {
  const locale = useSession((session) => session.locale);
  return new Intl.ListFormat(languageTag[locale]);
};
