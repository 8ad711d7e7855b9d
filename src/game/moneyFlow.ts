import { DT } from '../data/courses.ts';
import { QUARTERS_A_YEAR } from '../model/run.ts';
import { spill } from './forecast.ts';
import { type Game, now } from './game.ts';
import { emptySplit, TALLY } from './split.ts';

/** Where the supplementary budget stands at a review, in 億円. */
export interface MoneyFlow {
  readonly reserve: number; // of the last decision, returned
  readonly byQuarter: readonly number[]; // disbursed in each quarter of the year that has just run
  readonly disbursed: number; // in that year
  readonly underway: number; // granted and not yet disbursed
  readonly waiting: number; // what the channels will not absorb of it within a year
}

const total = (amounts: Iterable<number>): number => [...amounts].reduce((sum, yen) => sum + yen, 0);

/** The money of a run at its last quarter, without anything that has yet to be granted. */
export const moneyFlow = (game: Game): MoneyFlow => {
  const year = game.quarters.slice(-QUARTERS_A_YEAR);
  const byQuarter = year.map((state) => total(state.disbursed) * DT);
  return {
    reserve: game.split.reserve * TALLY,
    byQuarter,
    disbursed: total(byQuarter),
    underway: total(now(game).unspent),
    waiting: total(spill(now(game), emptySplit).values()),
  };
};

/** What a run has left in the reserve so far, in 億円. */
export const totalReserve = (game: Game): number =>
  total(game.decisions.map(({ reserve }) => reserve * TALLY));
