import { letterValue, SEED_ALPHABET } from '../rules/seed.ts';

/** A code as people write it: letters in groups, read as numbers from 0 to 31, whatever was typed around them. */

/** Letters of the alphabet. */
export const LETTERS = SEED_ALPHABET.length;

/** What cannot be seen, and all that is drawn as a hyphen: dashes, minus signs, the bar of kana; for a class of a RegExp. */
export const HYPHENS = '\\p{Cf}\\p{Pd}\\u2212\\u2043\\u2500\\u30FC\\uFF70';

const between = new RegExp(`[\\s${HYPHENS}]`, 'gu');

/** The letters of a text as numbers; null where one is in no code. Full width, case and look-alikes are forgiven. */
export const valuesIn = (text: string): number[] | null => {
  const values = Array.from(text.normalize('NFKC').replace(between, '').toUpperCase(), letterValue);
  return values.includes(-1) ? null : values;
};

/** Numbers as letters, in groups of four. */
export const lettersOf = (values: readonly number[]): string => {
  const letters = values.map((value) => SEED_ALPHABET[value]).join('');
  return (letters.match(/.{1,4}/g) ?? []).join('-');
};
