import { describe, expect, test } from 'vitest';
import { adoption } from '../../src/data/adoption.ts';
import { comparatorIds, comparators } from '../../src/data/comparators.ts';
import { investment } from '../../src/data/investment.ts';
import { parameters } from '../../src/data/parameters.ts';
import { programmes } from '../../src/data/programmes.ts';
import {
  backtest,
  type Misses,
  peopleUsing,
  plainBacktests,
  pooledSlope,
  rise,
  shrunkSlope,
  slope,
  surveyed,
} from '../../src/evidence/calibration.ts';
import { firmPolicies2023 } from '../../src/evidence/firmPolicies.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { logarithm } from '../../src/model/math.ts';
import { EVAL } from '../../src/model/slots.ts';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const slopes = (users: 'people' | 'firms'): number[] => surveyed.map((country) => slope(country, users));

test('two surveys a country give a slope of people a year', () => {
  expect(slopes('people').map((x) => rounded(x, 3))).toEqual([1.292, 0.939, 1.21, 1.009]);
});

test('and one of firms a year for each share of people who have used AI themselves', () => {
  // Japan's firms moved least, and so had its people: beside them they moved as elsewhere.
  expect(slopes('firms').map((x) => rounded(x, 3))).toEqual([1.882, 0.963, 2.093, 2.669]);
  expect(rounded(rise('JP', 'firms'), 3)).toBe(0.337);
  expect(slope('JP', 'firms') * peopleUsing('JP')).toBeCloseTo(rise('JP', 'firms'), 12);
});

test('pooled slopes have a mean and a spread', () => {
  const [people, firms] = [pooledSlope('people'), pooledSlope('firms')];
  expect([people.mean, people.deviation, firms.mean, firms.deviation].map((x) => rounded(x, 3))).toEqual([
    1.112, 0.166, 1.902, 0.708,
  ]);
});

test('the growth of use in the model is half the own slope and half the pooled one', () => {
  expect(shrunkSlope('JP', 'people')).toBeCloseTo(1.20195, 5);
  expect(shrunkSlope('JP', 'firms')).toBeCloseTo(1.89205, 5);
  expect(rounded(shrunkSlope('JP', 'people'), 2), 'everUseGrowth').toBe(parameters.everUseGrowth.value);
  expect(rounded(shrunkSlope('JP', 'firms'), 2), 'firmUseGrowth').toBe(parameters.firmUseGrowth.value);
});

test('the ranges of growth are the 90 % predictive intervals, drawn with the tails of Student’s t', () => {
  for (const [id, users] of [
    ['everUseGrowth', 'people'],
    ['firmUseGrowth', 'firms'],
  ] as const) {
    const { low, high } = pooledSlope(users);
    expect(parameters[id].range, id).toBe('student');
    expect(Math.abs(low - parameters[id].low), id).toBeLessThan(0.01);
    expect(Math.abs(high - parameters[id].high), id).toBeLessThan(0.01);
  }
});

test.each(comparatorIds)('use in %s grows by half its own slope and half the pooled one', (country) => {
  expect(Math.abs(shrunkSlope(country, 'people') - comparators[country].everUseGrowth.value)).toBeLessThan(
    0.0015,
  );
  expect(Math.abs(shrunkSlope(country, 'firms') - comparators[country].firmUseGrowth.value)).toBeLessThan(
    0.0015,
  );
});

test('the share of the institute in evaluation and the first embedding follow from the facts', () => {
  const { p, channels } = coefficients();
  const institute = programmes.safetyInstitute.used;
  expect(institute / channels.fy2025[EVAL]).toBeCloseTo(0.51813, 5);
  expect(rounded(institute / channels.fy2025[EVAL], 2), 'evaluatorShare').toBe(p.evaluatorShare);
  const { firms } = adoption.JP;
  const embedding =
    (firms[2024].value / 100) * p.baselinePolicy - (firms[2023].value / 100) * firmPolicies2023.value;
  expect(embedding).toBeCloseTo(0.074508, 6);
  expect(embedding).toBeCloseTo(p.baselineEmbedding, 4);
});

test('the growth of the investment climate is half Japan’s own and half that of four countries', () => {
  const growth = (country: 'JP' | 'US' | 'CN' | 'UK' | 'KR'): number =>
    logarithm(investment[country][2024].amount.value / investment[country][2023].amount.value);
  const others = (['US', 'CN', 'UK', 'KR'] as const).map(growth).reduce((sum, one) => sum + one, 0) / 4;
  expect(rounded((growth('JP') + others) / 2, 2), 'climateGrowth').toBe(parameters.climateGrowth.value);
});

describe('leaving each country out', () => {
  const errorsOf = ({ errors }: Misses): number[] => surveyed.map((country) => rounded(errors[country], 1));
  const size = ({ rootMeanSquare }: Misses): number => rounded(rootMeanSquare, 1);
  const people = backtest('people', 'peopleAlone');
  const following = backtest('firms', 'following');

  test('finds people, and firms by way of people', () => {
    expect([errorsOf(people), size(people)]).toEqual([[-4.4, 4.7, -2.1, 3.3], 3.8]);
    expect([errorsOf(following), size(following)]).toEqual([[0.1, 4.6, -0.8, -5.1], 3.4]);
  });

  test('finds firms alone badly: Japan’s by 17 points', () => {
    const alone = backtest('firms', 'alone');
    expect([errorsOf(alone), size(alone)]).toEqual([[17, 3.2, -4.1, -5], 9.2]);
  });

  test('misses less than no change or a mean rise in points would, for firms far less', () => {
    const plain = (['people', 'firms'] as const).map(plainBacktests);
    expect(plain.map(({ noChange, meanRise }) => [size(noChange), size(meanRise)])).toEqual([
      [22.6, 3.9],
      [11.7, 5.8],
    ]);
    for (const [at, found] of [people, following].entries())
      for (const { rootMeanSquare } of Object.values(plain[at] as object) as Misses[])
        expect(found.rootMeanSquare).toBeLessThan(rootMeanSquare);
  });
});
