import type { Coefficients } from './coefficients.ts';
import { type PerChannel, perChannel } from './slots.ts';
import { copy, restart, type State, start } from './state.ts';
import { step } from './step.ts';

/** No money for any channel. */
export const nothing = perChannel();

/** Quarters of a fiscal year; the supplementary budget is granted at the start of the last. */
export const QUARTERS_A_YEAR = 4;
const BUDGET_QUARTER = 3;

/** Supplementary budgets, in 億円 per channel: one for each fiscal year from 2025 on, none thereafter. */
export type Authorities = readonly PerChannel[];

/** Moves a state on by one quarter; `quarter` 0 is the one that begins at t = 0. */
const advance = (state: State, c: Coefficients, authorities: Authorities, quarter: number): void => {
  const inYear = quarter % QUARTERS_A_YEAR;
  const granted = inYear === BUDGET_QUARTER ? authorities[(quarter - inYear) / QUARTERS_A_YEAR] : undefined;
  step(state, c, granted ?? nothing);
};

/** Every quarter from t = 0 (included) on, each a state of its own. */
export const run = (c: Coefficients, authorities: Authorities, quarters: number): State[] => {
  const state = start(c);
  const history = [copy(state)];
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(state, c, authorities, quarter);
    history.push(copy(state));
  }
  return history;
};

/**
 * The same run in a state that is used again, for many runs in a row: `visit` is called at t = 0 and
 * after every quarter, and reads what it needs. Nothing is allocated.
 */
export const runInto = (
  state: State,
  c: Coefficients,
  authorities: Authorities,
  quarters: number,
  visit: (state: State, quarter: number) => void,
): void => {
  restart(state, c);
  visit(state, 0);
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(state, c, authorities, quarter);
    visit(state, quarter + 1);
  }
};
