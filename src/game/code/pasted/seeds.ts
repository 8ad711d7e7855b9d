import { parseSeed, SEED_LENGTH } from '../../rules/seed.ts';
import { isLoose, isTight, rowsOf, type Word } from './words.ts';

/** Seeds in what people paste. Many a word has five letters, so what says best that it is a seed is taken. */

const named = /(種|たね|タネ)[^\r\n\t]{0,4}$/;

const lettersOf = (row: readonly Word[]): string => row.map(({ letters }) => letters).join('');

/** The seed that words joined from one on give, if just five letters are joined so. */
const seedFrom = (words: readonly Word[], from: number): string | null => {
  let letters = '';
  for (const word of words.slice(from, from + SEED_LENGTH)) {
    if (letters.length >= SEED_LENGTH || (letters !== '' && !isLoose(word))) break;
    letters += word.letters;
  }
  return parseSeed(letters);
};

const different = (seeds: readonly (string | null)[]): string[] => [
  ...new Set(seeds.filter((seed) => seed !== null)),
];

/** The different seeds of a text: all of it, else those called so, else those that look most like one. */
export const seedsIn = (words: readonly Word[]): string[] => {
  const whole = words.length <= SEED_LENGTH ? parseSeed(lettersOf(words)) : null;
  if (whole) return [whole];
  const called = different(
    words.map(({ before }, at) =>
      named.test(before) || words[at - 1]?.letters === 'SEED' ? seedFrom(words, at) : null,
    ),
  );
  if (called.length > 0) return called;
  const rows = rowsOf(words, isTight);
  const among = (tells: (written: string) => boolean): string[] =>
    different(
      rows.map((row) =>
        tells(row.map(({ written }) => written).join('')) ? parseSeed(lettersOf(row)) : null,
      ),
    );
  const mixed = among((written) => /\d/.test(written) && /[A-Z]/i.test(written));
  return mixed.length > 0 ? mixed : among((written) => /^[A-Z]+$/.test(written));
};
