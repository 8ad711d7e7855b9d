import { investment } from '../data/investment.ts';
import { type Parameter, type ParameterId, parameters } from '../data/parameters.ts';
import { quantileOf } from '../model/draws.ts';
import { exponential, logarithm, squareRoot } from '../model/math.ts';
import { T95 } from '../model/student.ts';
import {
  deviationOf,
  mean,
  othersThan,
  peopleUsing,
  rise,
  risen,
  type Surveyed,
  share,
  slope,
  surveyed,
} from './calibration.ts';
import { firmPolicies2023 } from './firmPolicies.ts';

/**
 * Japan's published series of 2024, predicted from its 2023 and from other countries alone, and whether a band holds
 * them (src/evidence/README.md section 7). One year is the whole record: it can refute, not confirm.
 */

/** One-sided points of Student's t, by degrees of freedom: of bands of 50, 80 and 90 %. */
const student: Readonly<Record<2 | 3, Readonly<Record<50 | 80 | 90, number>>>> = {
  2: { 50: 0.816497, 80: 1.885618, 90: 2.919986 },
  3: { 50: 0.764892, 80: 1.637744, 90: T95 },
};

/** How wide a band is meant to be, in percent of the cases. */
export const bandIds = [50, 80, 90] as const;

export type BandId = (typeof bandIds)[number];

/** A growth of one year as others' growths predict it for one more. */
interface Predicted {
  readonly middle: number;
  readonly half: Readonly<Record<BandId, number>>; // half the width of each band
}

const fromOthers = (growths: readonly number[], times = 1): Predicted => {
  const spread = deviationOf(growths) * squareRoot(1 + 1 / growths.length) * times;
  const points = student[(growths.length - 1) as 2 | 3];
  return {
    middle: mean(growths) * times,
    half: { 50: points[50] * spread, 80: points[80] * spread, 90: points[90] * spread },
  };
};

/** A case: what was seen, and what a growth of so much would have given. */
interface Case {
  readonly from: Predicted;
  readonly seen: number;
  readonly before: number;
  readonly after: (growth: number) => number;
  readonly drawn: (share: number) => number; // the model's own growth of which a share of draws lies below
}

const draws = (id: ParameterId, times = 1) => {
  const parameter: Parameter = parameters[id];
  return (u: number): number => quantileOf(parameter, u) * times;
};

const people = (country: Surveyed): Case => ({
  from: fromOthers(othersThan(country).map((other) => rise(other, 'people'))),
  seen: share(country, 'people', 2024),
  before: share(country, 'people', 2023),
  after: (growth) => risen(share(country, 'people', 2023), growth),
  drawn: draws('everUseGrowth'),
});

const firms = (country: Surveyed): Case => ({
  from: fromOthers(
    othersThan(country).map((other) => slope(other, 'firms')),
    peopleUsing(country),
  ),
  seen: share(country, 'firms', 2024),
  before: share(country, 'firms', 2023),
  after: (growth) => risen(share(country, 'firms', 2023), growth),
  drawn: draws('firmUseGrowth', peopleUsing(country)),
});

const investing = ['JP', 'US', 'CN', 'UK', 'KR'] as const;

type Investing = (typeof investing)[number];

const amount = (country: Investing, year: 2023 | 2024): number => investment[country][year].amount.value;

const invested = (country: Investing): Case => ({
  from: fromOthers(
    investing
      .filter((other) => other !== country)
      .map((other) => logarithm(amount(other, 2024) / amount(other, 2023))),
  ),
  seen: amount(country, 2024),
  before: amount(country, 2023),
  after: (growth) => amount(country, 2023) * exponential(growth),
  drawn: draws('climateGrowth'),
});

const SEEN_POLICY = 100 * parameters.baselinePolicy.value;

/** No other country's policies are at hand, so other countries' firms stand in for them. */
const policies: Case = {
  from: fromOthers(othersThan('JP').map((other) => rise(other, 'firms'))),
  seen: SEEN_POLICY,
  before: firmPolicies2023.value * 100,
  after: (growth) => risen(firmPolicies2023.value * 100, growth),
  drawn: draws('policyGrowth'),
};

/** One published series of Japan, and the bands that it should lie in. */
export interface Hindcast {
  readonly before: number;
  readonly middle: number;
  readonly low: number; // of 80 %
  readonly high: number;
  readonly drawnLow: number; // of the model's own draws, which have seen Japan's figure
  readonly drawnHigh: number;
  readonly seen: number;
}

const hindcastOf = ({ from, before, seen, after, drawn }: Case): Hindcast => ({
  before,
  middle: after(from.middle),
  low: after(from.middle - from.half[80]),
  high: after(from.middle + from.half[80]),
  drawnLow: after(drawn(0.1)),
  drawnHigh: after(drawn(0.9)),
  seen,
});

/** The four series that were published up to FY2024, by the symbols of the model. */
export const hindcasts: Readonly<Record<'I' | 'F' | 'O' | 'V', Hindcast>> = {
  I: hindcastOf(people('JP')),
  F: hindcastOf(firms('JP')),
  O: hindcastOf(policies),
  V: hindcastOf(invested('JP')),
};

const isInside = ({ from, seen, after }: Case, band: BandId): boolean =>
  seen >= after(from.middle - from.half[band]) && seen <= after(from.middle + from.half[band]);

/** Of how many countries, each left out in turn, a band holds what was seen. */
export const covered = (band: BandId): Readonly<Record<'people' | 'firms' | 'investment', string>> => {
  const count = (cases: readonly Case[]): string =>
    `${cases.filter((one) => isInside(one, band)).length} of ${cases.length}`;
  return {
    people: count(surveyed.map(people)),
    firms: count(surveyed.map(firms)),
    investment: count(investing.map(invested)),
  };
};
