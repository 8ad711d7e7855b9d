import { EDITION, type Game } from '../rules/game.ts';
import { replay } from '../rules/reduce.ts';
import { agrees, CHECKS, withChecks } from './checks.ts';
import { lettersOf, valuesIn } from './letters.ts';
import { type Codec, codecOf, versions } from './versions.ts';

/**
 * Run codes: all that was decided in a run, as letters that can be read aloud and typed. The first is the
 * version of the rules, the last two are checks; these three places stay the same in every version.
 */

/** Why a text gives no run. */
export type CodeProblem =
  | 'empty'
  | 'tooLong' // for any code
  | 'badLetter' // holds what is in no code
  | 'mistyped' // a letter is wrong, missing, too many, or in another's place
  | 'newerVersion' // of rules that come after these
  | 'impossible'; // its letters agree, and no run has them

const LONGEST_TEXT = 200; // with whatever stands between the letters
const MOST_LETTERS = 64; // the longest codes have fewer than 60

const lettersWith = (codec: Codec, version: number, game: Game): string =>
  lettersOf(withChecks([version, ...codec.write(game)]));

/** The code of a run as far as its winters are confirmed; of an open winter only its study is in it. */
export const encodeRun = (game: Game): string => lettersWith(versions[EDITION], EDITION, game);

const problemIn = (values: readonly number[]): CodeProblem | null => {
  if (values.length === 0) return 'empty';
  if (values.length > MOST_LETTERS) return 'tooLong';
  if (values.length <= CHECKS || !agrees(values)) return 'mistyped';
  return null;
};

/** The run that a text is the code of, or why there is none. Only what `encodeRun` gives for a run is its code. */
export const decodeRun = (text: string): { readonly game: Game } | { readonly problem: CodeProblem } => {
  if (text.length > LONGEST_TEXT) return { problem: 'tooLong' };
  const values = valuesIn(text);
  if (!values) return { problem: 'badLetter' };
  const problem = problemIn(values);
  if (problem) return { problem };

  const [version = 0] = values;
  const codec = codecOf(version);
  if (!codec) return { problem: version > EDITION ? 'newerVersion' : 'impossible' };
  const { seed, course, log } = codec.read(values.slice(1, -CHECKS));
  const { game, refused } = replay(seed, course, log);
  const isWhole = refused === null && lettersWith(codec, version, game) === lettersOf(values);
  return isWhole ? { game } : { problem: 'impossible' };
};
