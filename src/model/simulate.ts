import { QUARTERS_A_YEAR } from '../data/calendar.ts';
import type { Coefficients } from './coefficients.ts';
import { emptyTimeline, strike, type Timeline } from './shocks.ts';
import { atRest, type PerChannel, perChannel } from './slots.ts';
import { copy, restart, type State, start } from './state.ts';
import { step } from './step.ts';

/** No money for any channel. */
export const nothing = perChannel();

const BUDGET_QUARTER = 3; // of a fiscal year: its last

/** Supplementary budgets, in 億円 per channel: one for each fiscal year from 2025 on, none thereafter. */
export type Authorities = readonly PerChannel[];

/** No shock strikes. */
const calm = emptyTimeline(0);
const rest = atRest();

/** What is granted at the start of a quarter, of things that are granted once each fiscal year from 2025 on. */
export const grantedIn = <Thing>(perYear: readonly Thing[], quarter: number): Thing | undefined => {
  const inYear = quarter % QUARTERS_A_YEAR;
  return inYear === BUDGET_QUARTER ? perYear[(quarter - inYear) / QUARTERS_A_YEAR] : undefined;
};

/** Moves a state on by one quarter, in place; `quarter` 0 is the one that begins at t = 0. */
export const advance = (
  state: State,
  c: Coefficients,
  authorities: Authorities,
  quarter: number,
  timeline: Timeline = calm,
): void => {
  strike(state, c, timeline, quarter);
  step(state, c, grantedIn(authorities, quarter) ?? nothing, timeline.forces[quarter] ?? rest);
};

/** Every quarter from t = 0 (included) on, each a state of its own. */
export const simulate = (
  c: Coefficients,
  authorities: Authorities,
  quarters: number,
  timeline: Timeline = calm,
): State[] => {
  const history: State[] = [];
  simulateInto(start(c), c, authorities, quarters, (state) => history.push(copy(state)), timeline);
  return history;
};

/**
 * The same in a state that is used again, for many simulations in a row: `visit` is called at t = 0 and
 * after every quarter, and reads what it needs. Nothing is allocated.
 */
export const simulateInto = (
  state: State,
  c: Coefficients,
  authorities: Authorities,
  quarters: number,
  visit: (state: State, quarter: number) => void,
  timeline: Timeline = calm,
): void => {
  restart(state, c);
  visit(state, 0);
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(state, c, authorities, quarter, timeline);
    visit(state, quarter + 1);
  }
};
