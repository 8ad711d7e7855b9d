import { expect, test } from 'vitest';
import { adoption } from '../../src/data/adoption.ts';
import { DT } from '../../src/data/calendar.ts';
import { investment } from '../../src/data/investment.ts';
import { centralParameters, coefficients } from '../../src/model/coefficients.ts';
import { comparatorUse } from '../../src/model/comparators.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { rank } from '../../src/model/figures.ts';
import { meanRisk } from '../../src/model/risk.ts';
import { simulate } from '../../src/model/simulate.ts';
import { channelSlots, type PerChannel, perChannel } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';

const c = coefficients();
const YEARS = 10;
const every = (authority: PerChannel): PerChannel[] => Array.from({ length: YEARS }, () => authority);
const ten = (authority: PerChannel): State[] => simulate(c, every(authority), YEARS * 4);
const last = (history: readonly State[]): State => history[history.length - 1] as State;
const nothing = ten(perChannel());
const continued = ten(c.channels.fy2025);

test('the start is what the document says of Japan in 2024', () => {
  const state = start(c);
  expect(state.everUse).toBe(adoption.JP.people[2024].value / 100);
  expect(state.firmUse).toBe(adoption.JP.firms[2024].value / 100);
  expect(state.investment).toBe(investment.JP[2024].amount.value);
  expect(rank(state)).toBe(investment.JP[2024].rank.value);
});

test('a run repeats itself to the last bit', () => {
  expect(ten(c.channels.fy2025)).toEqual(continued);
});

test('a run leaves the quarters that it has returned alone', () => {
  expect(continued[0]).toEqual(start(c));
});

test('money is conserved: what was granted is spent or still in the pipe', () => {
  const granted = c.p.legacyBudget + YEARS * c.channels.fy2025.reduce((sum, yen) => sum + yen, 0);
  const end = last(continued);
  const inThePipe = end.unspent.reduce((sum, yen) => sum + yen, 0);
  expect(end.spent + inThePipe).toBeCloseTo(granted, 6);
  expect(end.spent).toBeCloseTo(40_647.546, 3);
});

test('no channel pays out faster than it can absorb', () => {
  const flood = ten(perChannel().fill(50_000) as PerChannel);
  for (const state of flood)
    for (const slot of channelSlots)
      expect(state.disbursed[slot]).toBeLessThanOrEqual(c.channels.absorptionCap[slot]);
});

test('the first budget hardly moves the year in which it is granted', () => {
  const atFirstSurvey = 4;
  const difference = (continued[atFirstSurvey] as State).everUse - (nothing[atFirstSurvey] as State).everUse;
  expect(difference).toBeGreaterThan(0);
  expect(difference).toBeLessThan(0.0004);
});

test('use by people and firms never falls and stays below its ceiling', () => {
  continued.slice(1).forEach((state, quarter) => {
    const before = continued[quarter] as State;
    expect(state.everUse).toBeGreaterThan(before.everUse);
    expect(state.firmUse).toBeGreaterThan(before.firmUse);
  });
  expect(last(continued).everUse).toBeLessThan(c.p.everUseCeiling);
  expect(last(continued).firmUse).toBeLessThan(c.p.firmUseCeiling);
});

test('money for evaluation raises trust and lowers risk, and costs capability', () => {
  const trust = last(ten(perChannel({ EVAL: 2000, INTL: 2000 })));
  const create = last(ten(perChannel({ MODEL: 2000, COMP: 2000 })));
  expect(trust.trust).toBeGreaterThan(create.trust);
  expect(meanRisk(trust)).toBeLessThan(meanRisk(create));
  expect(trust.capability).toBeLessThan(create.capability);
});

test('without growth of odds nobody starts to use AI', () => {
  const frozen = coefficients({
    ...centralParameters,
    everUseGrowth: 0,
    regularUseGrowth: 0,
    firmUseGrowth: 0,
    policyGrowth: 0,
  });
  const end = last(simulate(frozen, every(frozen.channels.fy2025), YEARS * 4));
  expect(end.everUse).toBeCloseTo(c.p.baselineEverUse, 12);
  expect(end.firmUse).toBeCloseTo(c.p.baselineFirmUse, 12);
});

test('the six dimensions lie between 0 and 100 under any budget', () => {
  for (const yen of [0, 4380, 500_000])
    for (const state of ten(perChannel().fill(yen) as PerChannel))
      for (const value of Object.values(dimensions(state, c))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
});

test('use in other countries starts at the document and grows a year at a time', () => {
  const { everUse, firmUse } = comparatorUse('US', 4);
  expect(everUse[0]).toBeCloseTo(0.688, 12);
  expect(firmUse[0]).toBeCloseTo(0.906, 12);
  expect(everUse).toHaveLength(1 / DT + 1);
  const odds = (share: number): number => share / (0.98 - share);
  expect(Math.log(odds(everUse[4] as number) / odds(everUse[0] as number))).toBeCloseTo(1.026, 10);
});
