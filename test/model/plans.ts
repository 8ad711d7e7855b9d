import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import {
  type Coefficients,
  centralParameters,
  coefficients,
  type Parameters,
} from '../../src/model/coefficients.ts';
import { type Dimensions, dimensions } from '../../src/model/dimensions.ts';
import { type Shock, timelineOf } from '../../src/model/shocks.ts';
import { type Authorities, simulate } from '../../src/model/simulate.ts';
import type { PerChannel } from '../../src/model/slots.ts';
import type { State } from '../../src/model/state.ts';

/** Ten years of a plan for tests of the model; the plans themselves are those that the evidence speaks of. */

export const central = coefficients();

/** The model with some parameters at other values. */
export const changed = (values: Partial<Parameters>): Coefficients =>
  coefficients({ ...centralParameters, ...values });

export const every = (authority: PerChannel, years = QUARTERS / 4): Authorities =>
  Array.from({ length: years }, () => authority);

/** So many times the FY2025 yen, every year. */
export const times = (factor: number, years = QUARTERS / 4): Authorities =>
  every(central.channels.fy2025.map((yen) => yen * factor) as PerChannel, years);

/** The quarters of ten years. */
export const ten = (authorities: Authorities, c: Coefficients = central): State[] =>
  simulate(c, authorities, QUARTERS);

/** The end of fiscal year 2034. */
export const end = (authorities: Authorities, c: Coefficients = central): State =>
  ten(authorities, c)[QUARTERS] as State;

/** The last quarter of a game: the autumn after the sixth budget. */
export const SIX_BUDGETS = 27;

/** How six budgets of equal quarters end, after some shocks. */
export const played = (c: Coefficients = central, shocks: readonly Shock[] = []): State =>
  simulate(c, plans.equal, SIX_BUDGETS, timelineOf(shocks, SIX_BUDGETS))[SIX_BUDGETS] as State;

/** By how much the dimension that differs most between two states differs, in points. */
export const mostMoved = (a: State, ofA: Coefficients, b: State, ofB: Coefficients): number => {
  const [one, two]: Dimensions[] = [dimensions(a, ofA), dimensions(b, ofB)];
  return Object.entries(one as Dimensions).reduce((most, [id, value]) => {
    const apart = Math.abs(value - (two as Dimensions)[id as keyof Dimensions]);
    return apart > most ? apart : most;
  }, 0);
};
