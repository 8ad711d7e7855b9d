/**
 * Seeds are five characters of Crockford's base 32, so that they can be read aloud and typed:
 * no I, L, O or U; case and look-alikes are forgiven.
 */

/** The 32 characters, in the order of their values. */
export const SEED_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const SEED_LENGTH = 5;

const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The value of a capital letter, 0 to 31, look-alikes forgiven; -1 for what is not in the alphabet. */
export const letterValue = (letter: string): number => SEED_ALPHABET.indexOf(lookAlikes[letter] ?? letter);

/** The seed that a text means, or null when it means none. */
export const parseSeed = (text: string): string | null => {
  const values = Array.from(text.trim().toUpperCase(), letterValue);
  const valid = values.length === SEED_LENGTH && !values.includes(-1);
  return valid ? values.map((value) => SEED_ALPHABET[value]).join('') : null;
};
