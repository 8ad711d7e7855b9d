import seedrandom from 'seedrandom';
import { type Parameter, type ParameterId, parameterIds, parameters } from '../data/parameters.ts';
import { type SurveyedId, surveyErrors, surveyedIds } from '../data/surveys.ts';
import { byParameter, centralParameters } from './coefficients.ts';
import { exponential, logarithm, squareRoot } from './math.ts';
import { studentQuantile, T95 } from './student.ts';

/** What is not known, drawn once for each future (src/evidence/README.md section 8). */

/** The parameters that carry a range. */
export const uncertainIds: readonly ParameterId[] = parameterIds.filter(
  (id) => parameters[id].low !== parameters[id].high,
);

/**
 * The value below which a share `u` of a split triangular distribution lies: half of it rises from `low`
 * to `middle`, half falls from there to `high`, so the median is `middle`.
 */
export const splitTriangular = (u: number, low: number, middle: number, high: number): number =>
  u < 0.5 ? low + (middle - low) * squareRoot(2 * u) : high - (high - middle) * squareRoot(2 * (1 - u));

/** How many times as far from the middle a split triangle ends as its 5th and 95th percentile lie. */
const TAIL = 1 / (1 - squareRoot(0.1));

/** The same, where `low` and `high` are its 5th and 95th percentile. */
const splitTriangularTails = (u: number, low: number, middle: number, high: number): number =>
  splitTriangular(u, middle - TAIL * (middle - low), middle, middle + TAIL * (high - middle));

/**
 * The value of a parameter below which a share `u` of its chances lies. A tail changes no sign: where the range lies
 * above zero, so does what is drawn, since a pace at which use falls by itself is another thing than a slow one.
 */
export const quantileOf = ({ range, low, value, high }: Parameter, u: number): number => {
  if (range === undefined || range === 'limits') return splitTriangular(u, low, value, high);
  const t = studentQuantile(u) / T95;
  const drawn =
    range === 'student'
      ? value + t * (t < 0 ? value - low : high - value)
      : splitTriangularTails(u, low, value, high);
  return low > 0 && drawn < 0 ? 0 : drawn;
};

/** What another survey would find instead of ours, as ratios of odds. */
export type SurveyRatios = Record<SurveyedId, number>;

/** Ours. */
export const asOurSurveys: Readonly<SurveyRatios> = { everUse: 1, regularUse: 1, firmUse: 1 };

/** A share as another survey would find it. */
export const surveyed = (share: number, ratio: number): number =>
  (share * ratio) / (1 - share + share * ratio);

/** Sets of what is not known: number `n` of each column belongs to future `n`. */
export interface Draws {
  readonly futures: number;
  readonly columns: readonly Float64Array[]; // of parameters, in the order of `uncertainIds`
  readonly surveys: readonly Float64Array[]; // ratios of odds, in the order of `surveyedIds`
  readonly split: Float64Array; // 0 to 1: which of the splits of the programmes that fit
}

/** The one number, from 0 to 1, that luck holds at an address. */
export const drawAt = (address: string): number => seedrandom.alea(address)();

/** A value for each of `count` equal strata of 0 to 1, in random order: `quantile` of one number from each. */
const strata = (address: string, count: number, quantile: (u: number) => number): Float64Array => {
  const random = seedrandom.alea(address);
  const column = new Float64Array(count);
  for (let n = 0; n < count; n++) column[n] = n;
  for (let last = count - 1; last > 0; last--) {
    const other = (random() * (last + 1)) | 0;
    const swapped = column[last] as number;
    column[last] = column[other] as number;
    column[other] = swapped;
  }
  for (let n = 0; n < count; n++) column[n] = quantile(((column[n] as number) + random()) / count);
  return column;
};

const ratioOf = (id: SurveyedId): ((u: number) => number) => {
  const { low, value, high } = surveyErrors[id];
  const [least, middle, most] = [logarithm(low), logarithm(value), logarithm(high)];
  return (u) => exponential(splitTriangularTails(u, least, middle, most));
};

/**
 * A seeded Latin hypercube over everything that is not known. Each column has its own address, so adding
 * one moves no other, and every plan meets the same draws.
 */
export const latinHypercube = (seed: string, futures: number): Draws => {
  const drawn = (stream: string, quantile: (u: number) => number): Float64Array =>
    strata(`${seed}/futures/${stream}`, futures, quantile);
  return {
    futures,
    columns: uncertainIds.map((id) => drawn(parameters[id].symbol, (u) => quantileOf(parameters[id], u))),
    surveys: surveyedIds.map((id) => drawn(`survey.${id}`, ratioOf(id))),
    split: drawn('split', (u) => u),
  };
};

/** Writes the parameters of one future into a record that is used again. */
export const drawInto = (target: Record<ParameterId, number>, draws: Draws, future: number): void => {
  for (let at = 0; at < uncertainIds.length; at++)
    target[uncertainIds[at] as ParameterId] = (draws.columns[at] as Float64Array)[future] as number;
};

/** Writes the survey errors of one future into a record that is used again. */
export const surveysInto = (target: SurveyRatios, draws: Draws, future: number): void => {
  for (let at = 0; at < surveyedIds.length; at++)
    target[surveyedIds[at] as SurveyedId] = (draws.surveys[at] as Float64Array)[future] as number;
};

/** A record to draw into: every parameter at its central value. Made as that one was: engines are fast on one shape of record. */
export const drawTarget = (): Record<ParameterId, number> => byParameter((id) => centralParameters[id]);
