import { edition } from '../../data/edition.ts';
import type { Game } from '../rules/game.ts';
import { replay } from '../rules/reduce.ts';
import { agrees, CHECKS, withChecks } from './checks.ts';
import { editionIn, editionLetters } from './editionLetters.ts';
import { lettersOf, valuesIn } from './letters.ts';
import { lettersOfRun, logIn } from './runLog.ts';

/**
 * Run codes: all that was decided in a run, as letters that can be read aloud and typed. The first is the edition
 * that the run was played under, the last two are checks. A record replays only under the rules that made it, so a
 * code of another edition is told as such and never opened here.
 */

/** Why a text gives no run. */
export type CodeProblem =
  | { readonly id: 'empty' }
  | { readonly id: 'tooLong' } // for any code
  | { readonly id: 'badLetter' } // holds what is in no code
  | { readonly id: 'mistyped' } // a letter is wrong, missing, too many, or in another's place
  | { readonly id: 'otherEdition'; readonly edition: number } // its letters agree; made under other rules
  | { readonly id: 'impossible' }; // its letters agree, and no run has them

const LONGEST_TEXT = 200; // with whatever stands between the letters
export const MOST_LETTERS = 64; // the longest codes have fewer than 60

/** The code of a run as far as its winters are confirmed; of an open winter only its study is in it. */
export const encodeRun = (game: Game): string =>
  lettersOf(withChecks([...editionLetters(game.edition), ...lettersOfRun(game)]));

const problemIn = (values: readonly number[]): LettersProblem | null => {
  if (values.length === 0) return { id: 'empty' };
  if (values.length > MOST_LETTERS) return { id: 'tooLong' };
  if (values.length <= CHECKS || !agrees(values)) return { id: 'mistyped' };
  return null;
};

type Decoded<Problem> = { readonly game: Game } | { readonly problem: Problem };

/** Why letters give no run. */
export type LettersProblem = Exclude<CodeProblem, { readonly id: 'badLetter' }>;

/** The run that a text is the code of, or why there is none. Only what `encodeRun` gives for a run is its code. */
export const decodeRun = (text: string): Decoded<CodeProblem> => {
  if (text.length > LONGEST_TEXT) return { problem: { id: 'tooLong' } };
  const values = valuesIn(text);
  return values ? decodeValues(values) : { problem: { id: 'badLetter' } };
};

/** The same for letters as numbers from 0 to 31. */
export const decodeValues = (values: readonly number[]): Decoded<LettersProblem> => {
  const problem = problemIn(values);
  if (problem) return { problem };

  const { edition: made, rest } = editionIn(values.slice(0, -CHECKS));
  if (made !== edition.number) return { problem: { id: 'otherEdition', edition: made } };
  const { seed, course, log } = logIn(rest);
  const { game, refused } = replay(seed, course, log);
  const isWhole = refused === null && encodeRun(game) === lettersOf(values);
  return isWhole ? { game } : { problem: { id: 'impossible' } };
};
