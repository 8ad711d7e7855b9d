import { expect, test } from 'vitest';
import { adoption } from '../../src/data/adoption.ts';
import { DT } from '../../src/data/calendar.ts';
import { comparatorIds, comparators } from '../../src/data/comparators.ts';
import { investment } from '../../src/data/investment.ts';
import { plans } from '../../src/evidence/plans.ts';
import { comparatorUse } from '../../src/model/comparators.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { rank } from '../../src/model/figures.ts';
import { type PerChannel, perChannel } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';
import { central, changed, end, every, ten } from './plans.ts';

const nothing = ten(plans.none);
const continued = ten(plans.continuation);
const last = continued.at(-1) as State;

test('the start is what the document says of Japan in 2024', () => {
  const state = start(central);
  expect(state.everUse).toBe(adoption.JP.people[2024].value / 100);
  expect(state.firmUse).toBe(adoption.JP.firms[2024].value / 100);
  expect(state.investment).toBe(investment.JP[2024].amount.value);
  expect(rank(state)).toBe(investment.JP[2024].rank.value);
});

test('a run repeats itself to the last bit', () => {
  expect(ten(plans.continuation)).toEqual(continued);
});

test('a run leaves the quarters that it has returned alone', () => {
  expect(continued[0]).toEqual(start(central));
});

test('the first budget hardly moves the year in which it is granted', () => {
  // It comes one quarter before the survey: what a player meets there was decided before the game began.
  const atFirstSurvey = 4;
  for (const share of ['everUse', 'regularUse', 'firmUse', 'policy', 'trust', 'skills', 'pupils'] as const) {
    const moved = (continued[atFirstSurvey] as State)[share] - (nothing[atFirstSurvey] as State)[share];
    expect(moved, share).toBeGreaterThan(0);
    expect(moved, share).toBeLessThan(0.0005);
  }
});

test('use by people and firms never falls and stays below its ceiling', () => {
  continued.slice(1).forEach((state, quarter) => {
    const before = continued[quarter] as State;
    expect(state.everUse).toBeGreaterThan(before.everUse);
    expect(state.firmUse).toBeGreaterThan(before.firmUse);
  });
  expect(last.everUse).toBeLessThan(central.p.everUseCeiling);
  expect(last.firmUse).toBeLessThan(central.p.firmUseCeiling);
});

test('without growth of odds nobody starts to use AI', () => {
  const frozen = end(
    plans.continuation,
    changed({ everUseGrowth: 0, regularUseGrowth: 0, firmUseGrowth: 0, policyGrowth: 0 }),
  );
  expect(frozen.everUse).toBeCloseTo(central.p.baselineEverUse, 12);
  expect(frozen.regularUse).toBeCloseTo(central.p.baselineRegularUse, 12);
  expect(frozen.firmUse).toBeCloseTo(central.p.baselineFirmUse, 12);
  expect(frozen.policy).toBeCloseTo(central.p.baselinePolicy, 12);
});

test('the six dimensions lie between 0 and 100 under any budget', () => {
  for (const yen of [0, 4380, 500_000])
    for (const state of ten(every(perChannel().fill(yen) as PerChannel)))
      for (const value of Object.values(dimensions(state, central))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
});

const odds = (share: number, ceiling: number): number => share / (ceiling - share);

test('use in other countries starts at the document and grows a year at a time', () => {
  const { everUse, firmUse } = comparatorUse('US', 4);
  expect(everUse[0]).toBeCloseTo(0.688, 12);
  expect(firmUse[0]).toBeCloseTo(0.906, 12);
  expect(everUse).toHaveLength(1 / DT + 1);
  const [before, after] = [everUse[0], everUse[4]] as [number, number];
  expect(Math.log(odds(after, 0.98) / odds(before, 0.98))).toBeCloseTo(1.026, 10);
});

test.each(comparatorIds)('firms in %s follow the people there who use AI', (country) => {
  const { everUse, firmUse } = comparatorUse(country, 12);
  const slope = comparators[country].firmUseGrowth.value;
  firmUse.slice(1).forEach((share, quarter) => {
    const rise = Math.log(odds(share, 0.99) / odds(firmUse[quarter] as number, 0.99));
    expect(rise).toBeCloseTo(slope * (everUse[quarter + 1] as number) * DT, 9);
  });
});
