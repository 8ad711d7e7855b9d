import { QUARTERS_A_YEAR } from '../../data/calendar.ts';
import type { IndicatorId } from '../../data/indicators.ts';
import { type Guess, predictions } from '../../data/predictions.ts';
import { type Game, roundOf } from '../rules/game.ts';
import { indicatorAt } from './indicators.ts';

/** A prediction beside what came; never scored. */
export interface Prediction {
  readonly of: IndicatorId;
  readonly guess: Guess | null; // null: none was made
  readonly result: Guess; // what came, in the same words
  readonly change: number; // over the last year, in the indicator's unit
}

/** What is asked in a round. */
export const askedIn = (round: number) =>
  predictions[round % predictions.length] as (typeof predictions)[number];

/** The prediction of the round that is being reviewed. */
export const predictionOf = (game: Game): Prediction => {
  const { of, some, much } = askedIn(roundOf(game));
  const last = game.quarters.length - 1;
  const [before, after] = [game.quarters[last - QUARTERS_A_YEAR], game.quarters[last]];
  const change = before && after ? indicatorAt(after, of) - indicatorAt(before, of) : 0;
  const size = change < 0 ? -change : change;
  const steps = size >= much ? 2 : size >= some ? 1 : 0;
  return { of, guess: game.guess, result: (change < 0 ? -steps : steps) as Guess, change };
};
