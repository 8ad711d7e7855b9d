import * as fc from 'fast-check';
import type { CourseId } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { leverIds } from '../../../src/data/levers.ts';
import { guesses } from '../../../src/data/predictions.ts';
import { promiseLevelIds, restatementReasons } from '../../../src/data/promises.ts';
import type { Action } from '../../../src/game/rules/actions.ts';
import { type Game, newGame } from '../../../src/game/rules/game.ts';
import { reduce } from '../../../src/game/rules/reduce.ts';
import { SEED_ALPHABET, SEED_LENGTH } from '../../../src/game/rules/seed.ts';
import { answerStyles } from '../../../src/game/rules/year/answers.ts';
import { anywhere, dice, type Roll } from '../plays.ts';

/** Arbitrary runs, played by the rules to wherever they stand. */

const pick = <Value>(roll: Roll, options: readonly Value[]): Value => options[roll(options.length)] as Value;

const shuffled = <Value>(roll: Roll, values: readonly Value[]): Value[] => {
  const rest = [...values];
  return values.map(() => rest.splice(roll(rest.length), 1)[0] as Value);
};

const promising = (roll: Roll): Action => {
  if (roll(4) === 0) return { do: 'promise', promises: null };
  const [redLine = 'use', ...chosen] = shuffled(roll, dimensionIds).slice(0, 4);
  const made = chosen.map((dimension) => ({ dimension, level: pick(roll, promiseLevelIds) }));
  return { do: 'promise', promises: { made, redLine } };
};

/** What a winter may bring; what the course or the sky does not allow is refused, and left out. */
const winter = (roll: Roll, game: Game): Action[] => [
  ...anywhere(game, roll),
  pick<Action>(roll, [
    { do: 'study', pair: 'near' },
    { do: 'study', pair: 'far' },
    { do: 'notch', notch: { lever: pick(roll, leverIds), by: pick(roll, [1, -1]) } },
    { do: 'notch', notch: { lever: pick(roll, leverIds), by: pick(roll, [1, -1]) } },
  ]),
  { do: 'predict', guess: pick(roll, [null, ...guesses]) },
  { do: 'confirm' },
];

const restating = (roll: Roll): Action => ({
  do: 'restate',
  at: roll(3),
  promised: { dimension: pick(roll, dimensionIds), level: pick(roll, promiseLevelIds) },
  reason: pick(roll, restatementReasons),
});

const turn = (roll: Roll, game: Game): Action[] => {
  switch (game.phase) {
    case 'promises':
      return [promising(roll)];
    case 'winter':
      return winter(roll, game);
    case 'summer':
      return [{ do: 'answer', style: pick(roll, answerStyles) }];
    default:
      // Where the run cannot be finished it goes on.
      return [
        ...(roll(3) === 0 ? [restating(roll)] : []),
        ...(roll(8) === 0 ? [{ do: 'finish' } as const] : []),
        { do: 'proceed' },
      ];
  }
};

/** Every stand of a whole run: its beginning, and whatever is reached with no winter half decided. */
const standsOf = (roll: Roll, course: CourseId): Game[] => {
  const seed = Array.from({ length: SEED_LENGTH }, () => pick(roll, Array.from(SEED_ALPHABET))).join('');
  let game = newGame(seed, course);
  const stands = [game];
  while (game.phase !== 'report')
    for (const action of turn(roll, game)) {
      const { game: next, refused } = reduce(game, action);
      if (refused) continue;
      game = next;
      if (['promise', 'confirm', 'answer', 'restate', 'proceed', 'finish'].includes(action.do))
        stands.push(game);
    }
  return stands;
};

const salt = fc.integer({ min: 0, max: 0xffffffff });

/** A run where it stands at some moments of it, different ones. */
export const anyStands = (course: CourseId, moments: number): fc.Arbitrary<Game[]> =>
  salt.map((start) => {
    const roll = dice(start);
    return shuffled(roll, standsOf(roll, course)).slice(0, moments);
  });

/** A run that is over. */
export const anyFinishedRun = (course: CourseId): fc.Arbitrary<Game> =>
  salt.map((start) => standsOf(dice(start), course).at(-1) as Game);
