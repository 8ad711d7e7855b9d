import type { Locale } from '../data/locales.ts';
import { type Store, setLocale, watch } from '../store/session.ts';
import { languageTag, loadAllWords, loadWords, type Say } from '../words/say.ts';

/** The words on the page: a whole language, or as much of it as the title says. */
export interface PageWords {
  readonly locale: Locale;
  readonly say: Say;
  readonly whole: boolean;
}

/** The language of the page. */
interface Language {
  readonly fetchWhole: () => Promise<void>; // fetches and shows the whole language
}

/** Keeps the page in the language of the store: fetches its words and gives them to `render`, never at once. */
export const startLanguage = (store: Store, render: (words: PageWords) => void): Language => {
  let words: PageWords | undefined;

  const show = (next: PageWords): void => {
    const { locale, game } = store.getState();
    if (next.locale !== locale) return; // changed again while these were fetched
    if (!next.whole && game) return; // a run needs whole words, and keeps the old ones until they are there
    if (words?.locale === locale && (words.whole || !next.whole)) return; // no more than is shown already
    words = next;
    document.documentElement.lang = languageTag[locale];
    document.title = next.say('page.title');
    render(next);
  };

  /** Fetches and shows the whole language, also when it is changed meanwhile. */
  const fetchWhole = async (): Promise<void> => {
    const { locale } = store.getState();
    show({ locale, say: await loadAllWords(locale), whole: true });
    if (store.getState().locale !== locale) await fetchWhole();
  };

  const fetchLanguage = async (locale: Locale): Promise<void> => {
    if (!store.getState().game) show({ locale, say: await loadWords(locale), whole: false });
    if (store.getState().game) await fetchWhole();
  };

  watch(
    store,
    ({ locale }) => locale,
    async (locale) => {
      try {
        await fetchLanguage(locale);
      } catch (error) {
        if (!words) throw error; // there is no language to say it in
        // The old words stay; their language is the chosen one again, so that the other can be chosen again.
        if (store.getState().locale === locale) setLocale(store, words.locale);
      }
    },
  );

  return { fetchWhole };
};
