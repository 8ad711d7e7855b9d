import { expect, test } from 'vitest';
import { adoption } from '../../src/data/adoption.ts';
import { budgetTotals } from '../../src/data/budget.ts';
import { channels } from '../../src/data/channels.ts';
import { comparatorCeilings, comparatorIds, comparators, ladder2024 } from '../../src/data/comparators.ts';
import type { Figure } from '../../src/data/figure.ts';
import { investment } from '../../src/data/investment.ts';
import { type Parameter, parameters } from '../../src/data/parameters.ts';
import { programmes } from '../../src/data/programmes.ts';
import { sources } from '../../src/data/sources.ts';

const all: readonly Parameter[] = Object.values(parameters);
const figures: readonly Figure[] = [
  ...all,
  ...Object.values(channels).flatMap((channel): Figure[] => Object.values(channel)),
  ...Object.values(comparators).flatMap((comparator): Figure[] => Object.values(comparator)),
  ...Object.values(comparatorCeilings),
  ...ladder2024,
];

test('there are 87 parameters with 87 symbols, counted by kind', () => {
  expect(all).toHaveLength(87);
  expect(new Set(all.map(({ symbol }) => symbol)).size).toBe(87);
  const count = (kind: Figure['kind']) => all.filter((parameter) => parameter.kind === kind).length;
  expect({
    document: count('document'),
    statistic: count('statistic'),
    computed: count('computed'),
    literature: count('literature'),
    assumption: count('assumption'),
  }).toEqual({ document: 4, statistic: 9, computed: 10, literature: 10, assumption: 54 });
});

test('78 parameters are uncertain', () => {
  expect(all.filter(({ low, high }) => low < high)).toHaveLength(78);
});

test('every value lies in its range and has its reason', () => {
  for (const { value, low, high, note } of figures) {
    expect(low, note).toBeLessThanOrEqual(value);
    expect(value, note).toBeLessThanOrEqual(high);
    expect(note).toMatch(/^[A-Z].{10,}\.$/);
  }
});

test('every publication is leant on by some number', () => {
  const used = new Set<unknown>(figures.map(({ source }) => source));
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
});

test('the baseline is what the document states', () => {
  expect(parameters.baselineEverUse.value * 100).toBeCloseTo(adoption.JP.people[2024].value, 9);
  expect(parameters.baselineFirmUse.value * 100).toBeCloseTo(adoption.JP.firms[2024].value, 9);
  expect(parameters.baselineInvestment.value).toBe(investment.JP[2024].amount.value);
  expect(parameters.legacyBudget.value).toBe(budgetTotals.fy2024.value);
});

test('Japan starts on the printed rank of the ladder', () => {
  const above = ladder2024.filter(({ value }) => value > parameters.baselineInvestment.value);
  expect(above.length + 1).toBe(investment.JP[2024].rank.value);
});

test('the ladder falls in twenty rungs and carries the printed amounts at the printed ranks', () => {
  expect(ladder2024).toHaveLength(20);
  ladder2024.forEach((rung, i) => {
    expect(rung.value).toBeLessThan(ladder2024[i - 1]?.value ?? Number.POSITIVE_INFINITY);
  });
  const printed = Object.values(investment)
    .map((years) => years[2024])
    .filter(({ rank }) => rank.value !== investment.JP[2024].rank.value)
    .map(({ amount, rank }) => [rank.value, amount.value]);
  const rungs = ladder2024.flatMap(({ kind, value }, i) => (kind === 'document' ? [[i + 1, value]] : []));
  expect(rungs).toEqual(printed.toSorted(([a = 0], [b = 0]) => a - b));
});

const logOdds = (percent: number) => Math.log(percent / (100 - percent));
const rise = (country: keyof typeof adoption, who: 'people' | 'firms') =>
  logOdds(adoption[country][who][2024].value) - logOdds(adoption[country][who][2023].value);
const pooled = (country: keyof typeof adoption, who: 'people' | 'firms') =>
  rise(country, who) / 2 + (['JP', 'US', 'CN', 'DE'] as const).reduce((sum, c) => sum + rise(c, who), 0) / 8;

test('the slopes of all four countries follow from the document, to their rounding', () => {
  expect(parameters.everUseGrowth.value).toBeCloseTo(pooled('JP', 'people'), 2);
  expect(parameters.firmUseGrowth.value).toBeCloseTo(pooled('JP', 'firms'), 2);
  for (const id of comparatorIds)
    for (const [growth, who] of [
      ['everUseGrowth', 'people'],
      ['firmUseGrowth', 'firms'],
    ] as const)
      expect(Math.abs(comparators[id][growth].value - pooled(id, who)), `${id} ${who}`).toBeLessThan(0.001);
});

test('other computed parameters follow from their parts', () => {
  const evaluation = Object.values(programmes).filter((programme) => 'EVAL' in programme.channels);
  const whole = evaluation.reduce((sum, { used }) => sum + used, 0);
  expect(parameters.evaluatorShare.value).toBeCloseTo(programmes.safetyInstitute.used / whole, 2);
  const before = (adoption.JP.firms[2023].value / 100) * 0.427;
  const after = parameters.baselineFirmUse.value * parameters.baselinePolicy.value;
  expect(parameters.baselineEmbedding.value).toBeCloseTo(after - before, 4);
});
