import { type Alternatives, type Coefficients, coefficients, type Parameters } from './coefficients.ts';
import {
  asOurSurveys,
  type Draws,
  drawInto,
  drawTarget,
  latinHypercube,
  type SurveyRatios,
  surveysInto,
} from './draws.ts';
import { percentilesOf } from './percentiles.ts';
import { type Shock, timelineOf } from './shocks.ts';
import { type Authorities, simulateInto } from './simulate.ts';
import { type State, start } from './state.ts';

/** A figure read from a quarter; `surveys` says how far other surveys would lie from ours, for readings of use. */
export type Reader = (state: State, c: Coefficients, surveys: Readonly<SurveyRatios>) => number;

/** What to simulate: one plan, under many draws of what is not known. */
export interface FuturesRequest {
  readonly seed: string; // the same seed gives every plan the same draws
  readonly futures: number; // how many
  readonly authorities: Authorities;
  readonly otherSplits?: readonly Authorities[]; // the plan's money under other splits of the programmes that fit; a future draws one
  readonly shocks?: readonly Shock[]; // what befalls every one of them
  readonly quarters: number; // after t = 0
  readonly readers: readonly Reader[];
  readonly fixed?: Partial<Parameters>; // parameters that are not drawn
  readonly alternatives?: Alternatives;
}

/** Many simulations of one plan. */
export interface Futures {
  readonly request: FuturesRequest;
  readonly draws: Draws;
  readonly values: readonly Float64Array[]; // per reader: [quarter × futures + future]
}

/** Room for the futures of a plan; `simulateFutures` fills it. */
export const prepareFutures = (request: FuturesRequest): Futures => ({
  request,
  draws: latinHypercube(request.seed, request.futures),
  values: request.readers.map(() => new Float64Array((request.quarters + 1) * request.futures)),
});

/** Simulates futures `from` up to but not including `to`, so that long work can be done in pieces. */
export const simulateFutures = (f: Futures, from: number, to: number): void => {
  const { draws, values } = f;
  const { readers, authorities, otherSplits = [], shocks, quarters, fixed, alternatives } = f.request;
  const drawn = drawTarget();
  const surveys: SurveyRatios = { ...asOurSurveys };
  const timeline = timelineOf(shocks ?? [], quarters);
  const state = start(coefficients());
  for (let future = from; future < to; future++) {
    drawInto(drawn, draws, future);
    surveysInto(surveys, draws, future);
    const split = otherSplits[((draws.split[future] as number) * otherSplits.length) | 0] ?? authorities;
    Object.assign(drawn, fixed);
    const c = coefficients(drawn, alternatives);
    const visit = (now: State, quarter: number): void => {
      const place = quarter * draws.futures + future;
      for (let at = 0; at < readers.length; at++)
        (values[at] as Float64Array)[place] = (readers[at] as Reader)(now, c, surveys);
    };
    simulateInto(state, c, split, quarters, visit, timeline);
  }
};

/** Percentiles of one reader's figure, quarter by quarter from t = 0. */
export const percentiles = (f: Futures, reader: number, percents: readonly number[]): number[][] => {
  const { futures } = f.draws;
  const all = f.values[reader] as Float64Array;
  const here = new Float64Array(futures);
  return Array.from({ length: f.request.quarters + 1 }, (_, quarter) => {
    here.set(all.subarray(quarter * futures, (quarter + 1) * futures));
    return percentilesOf(here, percents);
  });
};

/** One future's path of a figure, quarter by quarter from t = 0. */
export const path = (f: Futures, reader: number, future: number): number[] =>
  Array.from(
    { length: f.request.quarters + 1 },
    (_, quarter) => (f.values[reader] as Float64Array)[quarter * f.draws.futures + future] as number,
  );
