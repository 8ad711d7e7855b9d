import { courses } from '../../data/courses.ts';
import { restatementReasons } from '../../data/promises.ts';
import type { Action } from './actions.ts';
import { type Game, roundOf } from './game.ts';
import { accept, type Outcome, refuse } from './outcome.ts';
import { arePromises, onlyPromises, type Restatement, restated, samePromise } from './promises.ts';

/** Promises are made once, before the first winter, and one may be restated once, at a review. */

export const promise = (game: Game, { promises }: Extract<Action, { do: 'promise' }>): Outcome => {
  if (game.phase !== 'promises') return refuse(game, 'notPromising');
  if (promises !== null && !arePromises(promises)) return refuse(game, 'notPromises');
  const made = promises && onlyPromises(promises);
  return accept({
    ...game,
    phase: 'winter',
    promises: made,
    log: [...game.log, { do: 'promise', promises: made }],
  });
};

export const restate = (
  game: Game,
  { at, promised, reason }: Extract<Action, { do: 'restate' }>,
): Outcome => {
  if (game.phase !== 'review') return refuse(game, 'notReview');
  const was = game.promises?.made[at];
  if (!game.promises) return refuse(game, 'noPromises');
  if (game.restatement) return refuse(game, 'restatedBefore');
  if (game.decisions.length === courses[game.course].rounds) return refuse(game, 'tooLate');
  if (!Number.isInteger(at) || !was || !restatementReasons.includes(reason))
    return refuse(game, 'noSuchChoice');
  const restatement: Restatement = { round: roundOf(game), at, promised, reason };
  const next = restated(game.promises, restatement);
  if (!arePromises(next)) return refuse(game, 'notPromises');
  if (samePromise(promised, was)) return refuse(game, 'samePromise');
  const only = onlyPromises(next).made[at] ?? promised;
  return accept({
    ...game,
    restatement: { ...restatement, promised: only },
    log: [...game.log, { do: 'restate', at, promised: only, reason }],
  });
};
