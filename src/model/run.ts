import type { Coefficients } from './coefficients.ts';
import { type PerChannel, perChannel } from './slots.ts';
import { copy, type State, start } from './state.ts';
import { step } from './step.ts';

const nothing = perChannel();

/** Quarters of a fiscal year; the supplementary budget is granted at the start of the last. */
export const QUARTERS_A_YEAR = 4;
const BUDGET_QUARTER = 3;

/**
 * Every quarter from t = 0 (included) on. `authorities[n]` is the supplementary budget of fiscal year
 * 2025 + n, in 億円 per channel; years beyond the list get none.
 */
export const run = (c: Coefficients, authorities: readonly PerChannel[], quarters: number): State[] => {
  const state = start(c);
  const history = [copy(state)];
  for (let quarter = 0; quarter < quarters; quarter++) {
    const year = (quarter - (quarter % QUARTERS_A_YEAR)) / QUARTERS_A_YEAR;
    const granted = quarter % QUARTERS_A_YEAR === BUDGET_QUARTER ? authorities[year] : undefined;
    step(state, c, granted ?? nothing);
    history.push(copy(state));
  }
  return history;
};
