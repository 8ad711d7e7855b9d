import { type Locale, locales } from '../../data/locales.ts';
import { type Store, setLocale } from '../../store/session.ts';
import { languageTag } from '../../words/say.ts';
import { keepLocale } from '../shared/choices.ts';
import { usePanel, useSession } from '../shared/context.ts';

export const chooseLocale = (store: Store, locale: Locale): void => {
  setLocale(store, locale);
  keepLocale(locale);
};

/** The language switch of the bar. Each language is named in itself. */
export const Languages = () => {
  const { store, say } = usePanel();
  const locale = useSession((session) => session.locale);
  return (
    <select
      class="languages"
      aria-label={say('language.label')}
      value={locale}
      onChange={(event) => {
        const chosen = locales.find((id) => id === event.currentTarget.value);
        if (chosen) chooseLocale(store, chosen);
      }}
    >
      {locales.map((id) => (
        <option key={id} value={id} lang={languageTag[id]}>
          {say(`language.${id}`)}
        </option>
      ))}
    </select>
  );
};

/** The same switch as buttons, where a stranger looks for their language first. */
export const LanguageButtons = () => {
  const { store, say } = usePanel();
  const locale = useSession((session) => session.locale);
  return (
    <fieldset class="segments" aria-label={say('language.label')}>
      {locales.map((id) => (
        <button
          key={id}
          type="button"
          lang={languageTag[id]}
          aria-pressed={id === locale}
          onClick={() => chooseLocale(store, id)}
        >
          {say(`language.${id}`)}
        </button>
      ))}
    </fieldset>
  );
};
