import { type IndicatorId, indicatorIds } from '../../data/indicators.ts';
import { type SurveyedId, surveyErrors } from '../../data/surveys.ts';
import { surveyed } from '../../model/draws.ts';
import { path, percentiles, prepareFutures, type Reader, simulateFutures } from '../../model/futures.ts';
import { indicatorReader } from './indicators.ts';
import type { Recorded } from './recorded.ts';

/** What is not known: percentiles of a run's figures over many draws of parameters, splits and surveys, under its decisions. */

/** Which run, and how many futures of it. */
export interface BandsRequest extends Recorded {
  readonly seed: string; // of the run; every run under it meets the same draws
  readonly futures: number;
}

/** The bounds of the 80 % band, of the 50 % band inside it, and the middle. */
export const BAND_PERCENTS = [10, 25, 50, 75, 90] as const;

/** Futures whose own path is kept, so that a band's edges are not read as limits. */
const SAMPLE_PATHS = 5;

/** The futures of one indicator, quarter by quarter from t = 0. */
export interface Band {
  readonly percentiles: readonly (readonly number[])[]; // per quarter, in the order of BAND_PERCENTS
  readonly samples: readonly (readonly number[])[]; // per sample path, per quarter
}

export type Bands = Readonly<Record<IndicatorId, Band>>;

/** Work on bands that can be done in pieces. */
export interface BandsJob {
  readonly work: (from: number, to: number) => void; // futures `from` up to but not including `to`
  readonly result: () => Bands;
}

const isSurveyed = (id: string): id is SurveyedId => Object.hasOwn(surveyErrors, id);

/** Use is read as some survey would find it, all else as it is. */
const readers: readonly Reader[] = indicatorIds.map((id) => {
  const read = indicatorReader(id);
  return isSurveyed(id) ? (state, _, surveys) => surveyed(read(state), surveys[id]) : read;
});

/** Begins the work that a request asks for. */
export const bandsJob = (request: BandsRequest): BandsJob => {
  const f = prepareFutures({ ...request, readers });
  return {
    work: (from, to) => simulateFutures(f, from, to),
    result: () =>
      Object.fromEntries(
        indicatorIds.map((id, at): [IndicatorId, Band] => [
          id,
          {
            percentiles: percentiles(f, at, BAND_PERCENTS),
            samples: Array.from({ length: SAMPLE_PATHS }, (_, future) => path(f, at, future)),
          },
        ]),
      ) as Record<IndicatorId, Band>,
  };
};
