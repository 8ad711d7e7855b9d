import { DT, QUARTERS_A_YEAR } from '../../data/calendar.ts';
import { type Game, now } from '../rules/game.ts';
import { spilt } from './forecast.ts';

/** Where the supplementary budget stands at a review, in 億円. */
export interface MoneyFlow {
  readonly reserve: number; // of the last decision, returned
  readonly fromReserve: number; // of the last decision, paid for answers
  readonly owed: number; // for answers, comes off the next budget
  readonly byQuarter: readonly number[]; // disbursed in each quarter of the year that has just run
  readonly disbursed: number; // in that year
  readonly underway: number; // granted and not yet disbursed
  readonly waiting: number; // of it, what the channels have not absorbed in that year
}

const total = (amounts: Iterable<number>): number => [...amounts].reduce((sum, yen) => sum + yen, 0);

/** The money of a run at its last quarter, without anything that has yet to be granted. */
export const moneyFlow = (game: Game): MoneyFlow => {
  const account = game.unfolded.accounts[game.decisions.length - 1];
  const year = game.quarters.slice(-QUARTERS_A_YEAR);
  const byQuarter = year.map((state) => total(state.disbursed) * DT);
  return {
    reserve: account?.returned ?? 0,
    fromReserve: account?.fromReserve ?? 0,
    owed: account?.owed ?? 0,
    byQuarter,
    disbursed: total(byQuarter),
    underway: total(now(game).unspent),
    waiting: total(spilt(game).values()),
  };
};

/** What a run has given back of its reserves so far, in 億円. */
export const totalReserve = (game: Game): number =>
  total(game.unfolded.accounts.map(({ returned }) => returned));
