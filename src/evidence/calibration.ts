import { adoption } from '../data/adoption.ts';
import { exponential, logarithm, squareRoot } from '../model/math.ts';

/**
 * What two surveys a country can say about how use spreads (src/evidence/README.md section 7). Computed from the
 * document's figures; the parameters in use are its rounded results, and a test holds them together.
 */

/** The four countries that the document surveys. */
export const surveyed = ['JP', 'US', 'CN', 'DE'] as const;

export type Surveyed = (typeof surveyed)[number];

/** Whose use: `people` have ever used it, `firms` use it at work. */
export type Users = 'people' | 'firms';

/** 95 % point of Student's t with three degrees of freedom: it bounds a 90 % interval. */
const T3 = 2.3533634348;

const logOdds = (percent: number): number => logarithm(percent / (100 - percent));

/** Share after log-odds, in percent. */
const percentOf = (odds: number): number => (100 * odds) / (1 + odds);

const share = (country: Surveyed, users: Users, year: 2023 | 2024): number =>
  adoption[country][users][year].value;

/** Rise of a country's log-odds from the 2023 to the 2024 survey, 1/year. */
const rise = (country: Surveyed, users: Users): number =>
  logOdds(share(country, users, 2024)) - logOdds(share(country, users, 2023));

/** Share of people who had ever used AI, the mean of the two surveys. */
const peopleUsing = (country: Surveyed): number =>
  (share(country, 'people', 2023) + share(country, 'people', 2024)) / 200;

/** What a country's slope is a multiple of: time for people; for firms, people who use AI themselves. */
const driver = (country: Surveyed, users: Users): number => (users === 'firms' ? peopleUsing(country) : 1);

/** The slope that is pooled: of people per year; of firms per year and share of people who have used AI. */
export const slope = (country: Surveyed, users: Users): number =>
  rise(country, users) / driver(country, users);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A slope pooled over the countries, and what it predicts for one more. */
export interface PooledSlope {
  readonly mean: number;
  readonly deviation: number; // standard deviation of the four slopes
  readonly low: number; // 90 % predictive interval: t with 3 degrees of freedom × s × √(1 + 1/4)
  readonly high: number;
}

/** The four slopes taken together. */
export const pooledSlope = (users: Users): PooledSlope => {
  const slopes = surveyed.map((country) => slope(country, users));
  const middle = mean(slopes);
  const variance =
    slopes.reduce((sum, one) => sum + (one - middle) * (one - middle), 0) / (slopes.length - 1);
  const deviation = squareRoot(variance);
  const reach = T3 * deviation * squareRoot(1 + 1 / slopes.length);
  return { mean: middle, deviation, low: middle - reach, high: middle + reach };
};

/** The slope used for a country: half its own, half the mean of all four. */
export const shrunkSlope = (country: Surveyed, users: Users): number =>
  (slope(country, users) + pooledSlope(users).mean) / 2;

/** How three ways of predicting 2024 from 2023 miss, in points of percent; predicted less observed. */
export interface Backtest {
  readonly logOdds: Readonly<Record<Surveyed, number>>; // own 2023 value and the others' mean slope
  readonly rootMeanSquare: {
    readonly logOdds: number;
    readonly persistence: number; // 2024 as 2023
    readonly meanRise: number; // 2023 and the others' mean rise in points
  };
}

const rootMeanSquare = (errors: readonly number[]): number =>
  squareRoot(mean(errors.map((error) => error * error)));

/** Leaves each country out in turn and predicts it from the other three. */
export const backtest = (users: Users): Backtest => {
  const others = (left: Surveyed): Surveyed[] => surveyed.filter((country) => country !== left);
  const points = (country: Surveyed): number => share(country, users, 2024) - share(country, users, 2023);
  const error = (country: Surveyed, predicted: number): number => predicted - share(country, users, 2024);

  const byLogOdds = surveyed.map((country) => {
    const start = share(country, users, 2023);
    const odds = start / (100 - start);
    const growth = mean(others(country).map((other) => slope(other, users))) * driver(country, users);
    const predicted = percentOf(odds * exponential(growth));
    return error(country, predicted);
  });
  const byMeanRise = surveyed.map((country) =>
    error(country, share(country, users, 2023) + mean(others(country).map(points))),
  );
  return {
    logOdds: Object.fromEntries(surveyed.map((country, at) => [country, byLogOdds[at]])) as Record<
      Surveyed,
      number
    >,
    rootMeanSquare: {
      logOdds: rootMeanSquare(byLogOdds),
      persistence: rootMeanSquare(surveyed.map((country) => -points(country))),
      meanRise: rootMeanSquare(byMeanRise),
    },
  };
};
