import type { Recorded } from '../game/readings/recorded.ts';
import { type SurveyRatios, surveyed } from '../model/draws.ts';
import { type Futures, percentiles, prepareFutures, type Reader, simulateFutures } from '../model/futures.ts';
import type { Options } from './arguments.ts';
import { figures, type QuarterFigures } from './figures.ts';

/** The percentiles printed. */
const PERCENTS = [5, 25, 50, 75, 95];

/** Every number of a quarter's figures, in a fixed order. */
const numbers = (quarter: QuarterFigures): number[] =>
  Object.values(quarter).flatMap((value) => (typeof value === 'number' ? [value] : Object.values(value)));

/** The same shape as a quarter's figures, with `at(n)` in place of the n-th number. */
const shaped = (quarter: QuarterFigures, at: (place: number) => unknown): Record<string, unknown> => {
  let place = 0;
  return Object.fromEntries(
    Object.entries(quarter).map(([symbol, value]) => {
      if (typeof value === 'number') return [symbol, at(place++)];
      if (Array.isArray(value)) return [symbol, value.map(() => at(place++))];
      return [symbol, Object.fromEntries(Object.keys(value).map((id) => [id, at(place++)]))];
    }),
  );
};

/** Use as another survey would find it; all else as it is. */
const asSurveyed = (quarter: QuarterFigures, surveys: Readonly<SurveyRatios>): QuarterFigures => ({
  ...quarter,
  I: surveyed(quarter.I, surveys.everUse),
  R: surveyed(quarter.R, surveys.regularUse),
  F: surveyed(quarter.F, surveys.firmUse),
});

/**
 * Percentiles of every figure over the futures of a run: parameters, splits of the programmes and surveys are drawn;
 * parameters that were set are not, nor is luck.
 */
export const fan = (
  { parameters }: Pick<Options, 'parameters'>,
  count: number,
  { seed, authorities, otherSplits = [], shocks = [], quarters }: Recorded & { readonly seed: string },
  history: readonly QuarterFigures[],
): object => {
  const [first] = history;
  if (!first) throw new Error('a run has at least its start');
  // Reading all figures of a quarter once, and handing them out one by one, keeps a future one pass.
  let read: number[] = [];
  const readers = numbers(first).map(
    (_, place): Reader =>
      (state, c, surveys) => {
        if (place === 0) read = numbers(asSurveyed(figures(state, c), surveys));
        return read[place] as number;
      },
  );
  const f: Futures = prepareFutures({
    seed,
    futures: count,
    authorities,
    otherSplits,
    shocks,
    quarters,
    readers,
    fixed: parameters,
  });
  simulateFutures(f, 0, count);
  const fans = readers.map((_, place) => percentiles(f, place, PERCENTS));
  return {
    n: count,
    percentiles: PERCENTS,
    quarters: history.map((quarter, at) => ({
      ...shaped(quarter, (place) => fans[place]?.[at]),
      t: quarter.t,
    })),
  };
};
