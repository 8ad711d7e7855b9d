import { SEED_ALPHABET, SEED_LENGTH } from '../../game/rules/seed.ts';

/** A fresh seed. The only chance in the game that is not addressed by a seed. */
export const drawSeed = (): string =>
  Array.from(
    crypto.getRandomValues(new Uint8Array(SEED_LENGTH)),
    (byte) => SEED_ALPHABET[byte % SEED_ALPHABET.length],
  ).join('');
