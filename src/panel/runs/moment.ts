import { type Locale, languages } from '../../data/locales.ts';

/** A moment as people of a language write it, in the time of the device. */
export const moment = (locale: Locale, at: number): string =>
  new Intl.DateTimeFormat(languages[locale].browser, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
