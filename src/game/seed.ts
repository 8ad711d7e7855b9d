/**
 * Seeds are five characters of Crockford's base 32, so that they can be read aloud and typed:
 * no I, L, O or U; case and look-alikes are forgiven.
 */

/** The 32 characters, in the order of their values. */
export const SEED_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const SEED_LENGTH = 5;

const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The seed that a text means, or null when it means none. */
export const parseSeed = (text: string): string | null => {
  const letters = Array.from(text.trim().toUpperCase(), (letter) => lookAlikes[letter] ?? letter);
  const valid = letters.length === SEED_LENGTH && letters.every((letter) => SEED_ALPHABET.includes(letter));
  return valid ? letters.join('') : null;
};
