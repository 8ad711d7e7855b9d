import { type CourseId, courses } from '../../src/data/courses.ts';
import type { AnswerStyle } from '../../src/data/events.ts';
import { leverIds } from '../../src/data/levers.ts';
import { guesses } from '../../src/data/predictions.ts';
import { wishes, wishIds } from '../../src/data/promises.ts';
import { earmarks } from '../../src/data/readiness.ts';
import type { Action, Reason } from '../../src/game/rules/actions.ts';
import type { Earmark } from '../../src/game/rules/earmark.ts';
import { type Game, newGame, skyOf } from '../../src/game/rules/game.ts';
import { reduce } from '../../src/game/rules/reduce.ts';
import { places, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { canMove } from '../../src/game/rules/year/levers.ts';
import { cloudsIn } from '../../src/game/rules/year/omens.ts';

/** Whole runs played by the rules, for tests and engines. */

/** Whole numbers below `below`. */
export type Roll = (below: number) => number;

/** The same in every engine: a linear congruential generator's upper bits. */
export const dice = (seed: number): Roll => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
};

/** Plays an action that must be legal. */
export const act = (game: Game, action: Action): Game => {
  const { game: next, refused } = reduce(game, action);
  if (refused) throw new Error(`${action.do} was refused: ${refused satisfies Reason}`);
  return next;
};

/** How someone plays: the actions of each winter before its confirmation, and the answer to each event. */
export interface Style {
  readonly promise?: Extract<Action, { do: 'promise' }>['promises'];
  readonly winter: (game: Game) => readonly Action[];
  readonly answer: (game: Game) => AnswerStyle;
  readonly review?: (game: Game) => readonly Action[];
}

/** Plays on until the phase, or to the report. */
export const playOn = (from: Game, style: Style, until: (game: Game) => boolean = () => false): Game => {
  let game = from;
  while (game.phase !== 'report' && !until(game)) {
    if (game.phase === 'promises') game = act(game, { do: 'promise', promises: style.promise ?? null });
    else if (game.phase === 'winter')
      game = [...style.winter(game), { do: 'confirm' } as const].reduce(act, game);
    else if (game.phase === 'summer') game = act(game, { do: 'answer', style: style.answer(game) });
    else {
      game = (style.review?.(game) ?? []).reduce(act, game);
      if (game.phase === 'review') game = act(game, { do: 'proceed' });
    }
  }
  return game;
};

/** A run with these splits, letting every event pass; it ends in the winter after the last of them, or the report. */
export const playedWith = (
  splits: readonly Split[],
  course: CourseId = 'class',
  seed = '00000',
  answer: AnswerStyle = 'wait',
): Game =>
  playOn(
    newGame(seed, course),
    {
      winter: ({ decisions }) => [{ do: 'share', split: splits[decisions.length] as Split }],
      answer: () => answer,
    },
    ({ phase, decisions }) => phase === 'winter' && decisions.length === splits.length,
  );

/** The same, stopped in the last of its reviews. */
export const reviewedWith = (splits: readonly Split[], course: CourseId = 'class', seed = '00000'): Game =>
  playOn(
    newGame(seed, course),
    {
      winter: ({ decisions }) => [{ do: 'share', split: splits[decisions.length] as Split }],
      answer: () => 'wait',
    },
    ({ phase, decisions }) => phase === 'review' && decisions.length === splits.length,
  );

const randomSplit = (roll: Roll, tallies: number): Split => {
  const split = { use: 0, create: 0, trust: 0, collaborate: 0, reserve: 0 };
  for (let tally = 0; tally < tallies; tally++) split[places[roll(places.length)] ?? 'use']++;
  return split;
};

/** From no tally to as many as may lie there, on any cloud in view. */
const randomEarmark = (game: Game, roll: Roll): Earmark | null => {
  const clouds = cloudsIn(skyOf(game));
  const event = clouds[roll(clouds.length)];
  const tallies = roll(earmarks.most + 1);
  return event && tallies > 0 ? { event, tallies } : null;
};

/** All twenty tallies, anywhere. */
export const anywhere = (game: Game, roll: Roll): Action[] => {
  const earmark = randomEarmark(game, roll);
  return [
    { do: 'share', split: randomSplit(roll, TALLIES - (earmark?.tallies ?? 0)) },
    { do: 'earmark', earmark },
  ];
};

const measures = (game: Game, roll: Roll): Action[] => {
  const { near, far } = skyOf(game);
  const pair = roll(2) === 0 ? 'near' : 'far';
  if (roll(3) === 0 && (pair === 'near' ? near : far)) return [{ do: 'study', pair }];
  const notch = { lever: leverIds[roll(leverIds.length)] ?? 'talent', by: roll(2) === 0 ? 1 : -1 } as const;
  return roll(3) > 0 && canMove(game.unfolded.levers, notch) ? [{ do: 'notch', notch }] : [];
};

/** Someone who does anything that is legal. */
export const anything = (course: CourseId, roll: Roll): Style => ({
  promise: wishes[wishIds[roll(wishIds.length)] ?? 'safety'],
  winter: (game) => [
    ...(courses[course].measures ? measures(game, roll) : []),
    ...anywhere(game, roll),
    { do: 'predict', guess: [...guesses, null][roll(guesses.length + 1)] ?? null },
  ],
  answer: () => answerStyles[roll(answerStyles.length)] ?? 'wait',
  review: (game) => {
    const one = game.promises?.made[0];
    if (!one || game.restatement || roll(4) > 0 || game.decisions.length === courses[course].rounds)
      return [];
    return [{ do: 'restate', at: 0, promised: { ...one, level: 'careful' }, reason: 'evidence' }];
  },
});

/** A style that finishes after so many reviews. */
export const finishing = (style: Style, after: number): Style => ({
  ...style,
  review: (game) => [
    ...(style.review?.(game) ?? []),
    ...(game.decisions.length === after ? [{ do: 'finish' } as const] : []),
  ],
});

/** A whole random run; where the course allows it, every fifth is finished early. */
export const randomGame = (seed: string, course: CourseId, run: number): Game => {
  const { finishes, rounds } = courses[course];
  const style = anything(course, dice(run));
  const early = finishes && run % 5 === 4;
  return playOn(newGame(seed, course), early ? finishing(style, 1 + (run % (rounds - 1))) : style);
};
