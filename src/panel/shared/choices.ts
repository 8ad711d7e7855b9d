import { type Locale, languages, locales } from '../../data/locales.ts';
import type { Motion, TextSize } from '../../store/session.ts';
import { put, read, shelfOf } from '../../store/shelf.ts';

/** Choices of the reader that outlast a visit. Storage may be full or forbidden: then they last as long as the page. */

export const motions: readonly Motion[] = ['full', 'calm', 'off'];

export const textSizes: readonly TextSize[] = [100, 125, 150, 200];

const LANGUAGE = 'mizuwake.language';
const MOTION = 'mizuwake.motion';
const TEXT = 'mizuwake.text';
const CONTRAST = 'mizuwake.contrast';
const SOUND = 'mizuwake.sound';
const CAPTIONS = 'mizuwake.captions';

const shelf = () => shelfOf(() => localStorage);

const recall = (key: string): string | null => read(shelf(), key);

const keep = (key: string, value: string): void => {
  put(shelf(), key, value); // where it is not taken, the choice still holds on this page
};

/** The language chosen before, else the browser's, else English. */
export const chosenLocale = (): Locale => {
  const saved = recall(LANGUAGE);
  const asked = (tag: string): string | undefined => tag.split('-')[0];
  const isAsked = (locale: Locale): boolean => asked(languages[locale].browser) === asked(navigator.language);
  return locales.find((locale) => locale === saved) ?? locales.find(isAsked) ?? 'en';
};

/** The motion chosen before, else what the system asks for. */
export const chosenMotion = (): Motion => {
  const saved = recall(MOTION);
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return motions.find((motion) => motion === saved) ?? (reduced ? 'calm' : 'full');
};

export const keepLocale = (locale: Locale): void => keep(LANGUAGE, locale);

export const keepMotion = (motion: Motion): void => keep(MOTION, motion);

/** The size of letters chosen before, else the browser's own. */
export const chosenTextSize = (): TextSize => {
  const saved = recall(TEXT);
  return textSizes.find((size) => String(size) === saved) ?? 100;
};

/** Whether higher contrast was chosen before, else whether the system asks for it. */
export const chosenContrast = (): boolean => {
  const saved = recall(CONTRAST);
  return saved === null ? matchMedia('(prefers-contrast: more)').matches : saved === 'on';
};

export const keepTextSize = (size: TextSize): void => keep(TEXT, String(size));

export const keepContrast = (on: boolean): void => keep(CONTRAST, on ? 'on' : 'off');

/** Whether sound was asked for before; none was, at first. */
export const chosenSound = (): boolean => recall(SOUND) === 'on';

/** Whether what sounds is to be written, too; it is, at first. */
export const chosenCaptions = (): boolean => recall(CAPTIONS) !== 'off';

export const keepSound = (on: boolean): void => keep(SOUND, on ? 'on' : 'off');

export const keepCaptions = (on: boolean): void => keep(CAPTIONS, on ? 'on' : 'off');
