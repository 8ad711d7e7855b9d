import { expect, test } from 'vitest';
import { adoption } from '../../src/data/adoption.ts';
import { comparatorIds, comparators } from '../../src/data/comparators.ts';
import { investment } from '../../src/data/investment.ts';
import { parameters } from '../../src/data/parameters.ts';
import { programmes } from '../../src/data/programmes.ts';
import { backtest, pooledSlope, shrunkSlope, slope, surveyed } from '../../src/evidence/calibration.ts';
import { firmPolicies2023 } from '../../src/evidence/firmPolicies.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { logarithm, squareRoot } from '../../src/model/math.ts';
import { EVAL } from '../../src/model/slots.ts';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

test('square roots and logarithms agree with the mathematical ones', () => {
  for (const x of [1e-6, 0.02, 0.5, 1, 2, 10, 12_345]) {
    expect(Math.abs(squareRoot(x) / Math.sqrt(x) - 1)).toBeLessThan(3e-16);
    expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThan(1e-12);
  }
  expect([squareRoot(0), squareRoot(Number.POSITIVE_INFINITY)]).toEqual([0, Number.POSITIVE_INFINITY]);
});

test('two surveys a country give the slopes of the specification', () => {
  const slopes = (users: 'people' | 'firms'): number[] =>
    surveyed.map((country) => rounded(slope(country, users), 3));
  expect(slopes('people')).toEqual([1.292, 0.939, 1.21, 1.009]);
  expect(slopes('firms')).toEqual([0.337, 0.554, 1.439, 1.252]);
});

test('pooled slopes and their spread are those of the specification', () => {
  const people = pooledSlope('people');
  const firms = pooledSlope('firms');
  expect([people.mean, people.deviation, firms.mean, firms.deviation].map((x) => rounded(x, 3))).toEqual([
    1.112, 0.166, 0.895, 0.532,
  ]);
});

test('the growth of use in the model is half the own slope and half the pooled one', () => {
  expect(shrunkSlope('JP', 'people')).toBeCloseTo(1.20195, 5);
  expect(shrunkSlope('JP', 'firms')).toBeCloseTo(0.6162, 5);
  expect(rounded(shrunkSlope('JP', 'people'), 2), 'everUseGrowth').toBe(parameters.everUseGrowth.value);
  expect(rounded(shrunkSlope('JP', 'firms'), 2), 'firmUseGrowth').toBe(parameters.firmUseGrowth.value);
});

test('the ranges of growth are the 90 % predictive intervals, the lower one kept above zero', () => {
  const people = pooledSlope('people');
  const firms = pooledSlope('firms');
  expect(people.low, 'everUseGrowth.low').toBeCloseTo(parameters.everUseGrowth.low, 1);
  expect(people.high, 'everUseGrowth.high').toBeCloseTo(parameters.everUseGrowth.high, 1);
  expect(firms.low).toBeLessThan(parameters.firmUseGrowth.low);
  expect(firms.high, 'firmUseGrowth.high').toBeCloseTo(parameters.firmUseGrowth.high, 1);
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

test('leaving each country out finds individuals well and firms badly', () => {
  const people = backtest('people');
  const firms = backtest('firms');
  expect(surveyed.map((country) => rounded(people.logOdds[country], 1))).toEqual([-4.4, 4.7, -2.1, 3.3]);
  expect(surveyed.map((country) => rounded(firms.logOdds[country], 1))).toEqual([17, 3.2, -4.1, -5]);
  const errors = [people, firms].map(({ rootMeanSquare: r }) => [r.logOdds, r.persistence, r.meanRise]);
  expect(errors.map((row) => row.map((x) => rounded(x, 1)))).toEqual([
    [3.8, 22.6, 3.9],
    [9.2, 11.7, 5.8],
  ]);
});
