import { adoption } from '../data/adoption.ts';
import { exponential, logarithm, squareRoot } from '../model/math.ts';
import { T95 } from '../model/student.ts';

/**
 * What two surveys a country can say about how use spreads (src/evidence/README.md section 7). Computed from the
 * document's figures; the parameters in use are its rounded results, and a test holds them together.
 */

/** The four countries that the document surveys. */
export const surveyed = ['JP', 'US', 'CN', 'DE'] as const;

export type Surveyed = (typeof surveyed)[number];

/** Whose use: `people` have ever used it, `firms` use it at work. */
export type Users = 'people' | 'firms';

const logOdds = (percent: number): number => logarithm(percent / (100 - percent));

/** Share after log-odds, in percent. */
const percentOf = (odds: number): number => (100 * odds) / (1 + odds);

export const share = (country: Surveyed, users: Users, year: 2023 | 2024): number =>
  adoption[country][users][year].value;

/** Rise of a country's log-odds from the 2023 to the 2024 survey, 1/year. */
export const rise = (country: Surveyed, users: Users): number =>
  logOdds(share(country, users, 2024)) - logOdds(share(country, users, 2023));

/** Share of people who had ever used AI, the mean of the two surveys. */
export const peopleUsing = (country: Surveyed): number =>
  (share(country, 'people', 2023) + share(country, 'people', 2024)) / 200;

/** What a country's slope is a multiple of: time for people; for firms, people who use AI themselves. */
const driver = (country: Surveyed, users: Users): number => (users === 'firms' ? peopleUsing(country) : 1);

/** The slope that is pooled: of people per year; of firms per year and share of people who have used AI. */
export const slope = (country: Surveyed, users: Users): number =>
  rise(country, users) / driver(country, users);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** The standard deviation of a sample. */
export const deviationOf = (values: readonly number[]): number => {
  const middle = mean(values);
  return squareRoot(sum(values.map((one) => (one - middle) * (one - middle))) / (values.length - 1));
};

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
  const deviation = deviationOf(slopes);
  const reach = T95 * deviation * squareRoot(1 + 1 / slopes.length);
  return { mean: middle, deviation, low: middle - reach, high: middle + reach };
};

/** The slope used for a country: half its own, half the mean of all four. */
export const shrunkSlope = (country: Surveyed, users: Users): number =>
  (slope(country, users) + pooledSlope(users).mean) / 2;

export const othersThan = (left: Surveyed): Surveyed[] => surveyed.filter((country) => country !== left);

/** What a way of predicting says a country's log-odds rise by in the year, from the others alone. */
type Way = (country: Surveyed) => number;

/** Ways that were tried; `peopleAlone` and `following` are the model's, `alone` was edition 2's. */
const ways = {
  peopleAlone: (country) => mean(othersThan(country).map((other) => rise(other, 'people'))),
  alone: (country) => mean(othersThan(country).map((other) => rise(other, 'firms'))),
  withIntercept: (country) => {
    const others = othersThan(country);
    const [x, y] = [mean(others.map(peopleUsing)), mean(others.map((other) => rise(other, 'firms')))];
    const across = sum(others.map((other) => (peopleUsing(other) - x) * (rise(other, 'firms') - y)));
    const along = sum(others.map((other) => (peopleUsing(other) - x) * (peopleUsing(other) - x)));
    return y + (across / along) * (peopleUsing(country) - x);
  },
  following: (country) =>
    mean(othersThan(country).map((other) => slope(other, 'firms'))) * peopleUsing(country),
} as const satisfies Record<string, Way>;

export type WayId = keyof typeof ways;

/** A share in percent after its log-odds rose by so much. */
export const risen = (before: number, growth: number): number =>
  percentOf((before / (100 - before)) * exponential(growth));

/** How ways of predicting 2024 from 2023 miss, in points of percent; predicted less observed. */
export interface Misses {
  readonly errors: Readonly<Record<Surveyed, number>>;
  readonly rootMeanSquare: number;
}

const missesOf = (users: Users, found: (country: Surveyed) => number): Misses => {
  const errors = surveyed.map((country) => found(country) - share(country, users, 2024));
  return {
    errors: Object.fromEntries(surveyed.map((country, at) => [country, errors[at]])) as Record<
      Surveyed,
      number
    >,
    rootMeanSquare: squareRoot(mean(errors.map((error) => error * error))),
  };
};

/** Leaves each country out in turn and predicts it from the other three. */
export const backtest = (users: Users, way: WayId): Misses =>
  missesOf(users, (country) => risen(share(country, users, 2023), ways[way](country)));

/** The same for two plainer ways: no change at all, and the others' mean rise in points. */
export const plainBacktests = (users: Users): { readonly noChange: Misses; readonly meanRise: Misses } => {
  const points = (country: Surveyed): number => share(country, users, 2024) - share(country, users, 2023);
  return {
    noChange: missesOf(users, (country) => share(country, users, 2023)),
    meanRise: missesOf(
      users,
      (country) => share(country, users, 2023) + mean(othersThan(country).map(points)),
    ),
  };
};
