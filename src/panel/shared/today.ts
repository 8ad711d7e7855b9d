import { SEED_ALPHABET, SEED_LENGTH } from '../../game/rules/seed.ts';

/** Today's sky: one seed a day, the same for everyone, from nothing but the date in Japan. */

const DAY = 24 * 60 * 60 * 1000; // milliseconds
const BEFORE = 7; // days after which a seed is no longer known as a day's

/** The date in Japan, as 2026-11-29. */
export const dayInJapan = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo', dateStyle: 'short' }).format(at);

/** The seed of a day: what is left of its date after mixing (FNV-1a), in letters. */
export const seedOfDay = (day: string): string => {
  let mixed = 0x811c9dc5;
  for (const letter of `mizuwake ${day}`) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  mixed ^= mixed >>> 15; // the last letters of a date would else move the first letters alone
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return Array.from({ length: SEED_LENGTH }, (_, at) => SEED_ALPHABET[(mixed >>> (5 * at)) & 31]).join('');
};

/** The day whose seed it is, of this one and the few before; null when it is none of theirs. */
export const dayOfSeed = (seed: string, now: number): string | null => {
  for (let back = 0; back <= BEFORE; back++) {
    const day = dayInJapan(now - back * DAY);
    if (seedOfDay(day) === seed) return day;
  }
  return null;
};
