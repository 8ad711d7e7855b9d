import { LETTERS } from './letters.ts';

/**
 * The edition at the head of a code: its number as one letter, or after as many last letters of the alphabet as it
 * takes. Whatever else of the format changes with an edition, this and the two checks at the end never do.
 */

const MORE = LETTERS - 1;

/** An edition's number as letters: numbers from 0 to 31. */
export const editionLetters = (edition: number): number[] => {
  const letters: number[] = [];
  let rest = edition;
  for (; rest >= MORE; rest -= MORE) letters.push(MORE);
  return [...letters, rest];
};

/** The edition that letters begin with, and the letters after it. */
export const editionIn = (values: readonly number[]): { edition: number; rest: readonly number[] } => {
  const more = values.findIndex((value) => value !== MORE);
  const length = more === -1 ? values.length : more + 1;
  return {
    edition: values.slice(0, length).reduce((sum, value) => sum + value, 0),
    rest: values.slice(length),
  };
};
