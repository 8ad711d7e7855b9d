import type { Decision } from '../decision.ts';
import { TALLIES, TALLY } from '../split.ts';
import type { Payment } from './answers.ts';

/** The money of a round, in 億円. */
export interface Account {
  readonly tally: number; // what a tally is worth in the round's first year
  readonly granted: number; // to the pillars and on a cloud, over the round's years
  readonly fromReserve: number; // of the prices of answers
  readonly owed: number; // of the prices: comes off the next budget
  readonly returned: number; // of the reserve: goes back unspent
}

/** What one tally is worth over a round's years, in 億円, when it is worth `tally` in the first of them. */
export const worthOver = (years: number, tally: number): number => tally + (years - 1) * TALLY;

/** The account of a round: what its tallies were worth, and where the money of its reserve went. */
export const accountOf = (
  { split }: Decision,
  years: number,
  tally: number,
  payments: readonly Payment[],
): Account => {
  const worth = worthOver(years, tally);
  const fromReserve = payments.reduce((sum, payment) => sum + payment.fromReserve, 0);
  return {
    tally,
    granted: (TALLIES - split.reserve) * worth,
    fromReserve,
    owed: payments.reduce((sum, payment) => sum + payment.owed, 0),
    returned: split.reserve * worth - fromReserve,
  };
};
