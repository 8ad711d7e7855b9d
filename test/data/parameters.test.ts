import { expect, test } from 'vitest';
import { adoption } from '../../src/data/adoption.ts';
import { budgetTotals } from '../../src/data/budget.ts';
import { channels } from '../../src/data/channels.ts';
import { comparatorCeilings, comparators, ladder2024 } from '../../src/data/comparators.ts';
import type { Figure } from '../../src/data/figure.ts';
import { investment } from '../../src/data/investment.ts';
import { type Parameter, parameters } from '../../src/data/parameters.ts';
import { sources } from '../../src/data/sources.ts';
import { surveyErrors } from '../../src/data/surveys.ts';
import { unitCosts } from '../../src/data/unitCosts.ts';

const all: readonly Parameter[] = Object.values(parameters);
const figures: readonly Figure[] = [
  ...all,
  ...Object.values(channels).flatMap((channel): Figure[] => Object.values(channel)),
  ...Object.values(comparators).flatMap((comparator): Figure[] => Object.values(comparator)),
  ...Object.values(comparatorCeilings),
  ...Object.values(surveyErrors),
  ...Object.values(unitCosts),
  ...ladder2024,
];

test('every parameter has a symbol of its own', () => {
  expect(new Set(all.map(({ symbol }) => symbol)).size).toBe(all.length);
});

test('there are parameters of every kind, and more than half are assumptions, as readers are told', () => {
  const kinds: readonly Figure['kind'][] = ['document', 'statistic', 'computed', 'literature', 'assumption'];
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(all.filter(({ kind }) => kind === 'assumption').length).toBeGreaterThan(all.length / 2);
});

test('what the document states is certain; what literature or an assumption gives is not', () => {
  for (const { kind, low, high, note } of all) {
    if (kind === 'document') expect(low, note).toBe(high);
    if (kind === 'literature' || kind === 'assumption') expect(low, note).toBeLessThan(high);
  }
});

test('every value lies in its range and has its reason', () => {
  for (const { value, low, high, note } of figures) {
    expect(low, note).toBeLessThanOrEqual(value);
    expect(value, note).toBeLessThanOrEqual(high);
    expect(note).toMatch(/^[A-Z\d].{10,}\.$/);
  }
});

test('a range says what it means only where there is one, and Student’s tails where countries were pooled', () => {
  for (const { low, high, range, kind, note } of all) {
    if (range) expect(low, note).toBeLessThan(high);
    if (range === 'student')
      expect([kind, note]).toEqual(['computed', expect.stringMatching(/four countries/)]);
  }
});

test('another survey can find more than ours and less, and in the middle the same', () => {
  for (const { value, low, high, note } of Object.values(surveyErrors)) {
    expect(value, note).toBe(1);
    expect(low, note).toBeGreaterThan(0);
    expect(low, note).toBeLessThan(1);
    expect(high, note).toBeGreaterThan(1);
  }
});

test('every publication is leant on by some number', () => {
  const used = new Set<unknown>(figures.map(({ source }) => source));
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
});

test('what one unit costs is an assumption with a range, and bears the half effects that are said to follow', () => {
  for (const { value, low, high, unit, kind, note } of Object.values(unitCosts)) {
    expect([unit, kind], note).toEqual(['億円 each', 'assumption']);
    expect(low, note).toBeGreaterThan(0);
    expect(low, note).toBeLessThan(value);
    expect(value, note).toBeLessThan(high);
  }
  const most = { LEAD: 3_100_000, SME: 100_000, COMP: 1, SKILL: 6_700_000, YOUTH: 30_000 } as const;
  const shares = { LEAD: 1 / 3, SME: 1, COMP: 1, SKILL: 1 / 2, YOUTH: 1 } as const;
  for (const id of ['LEAD', 'SME', 'COMP', 'SKILL', 'YOUTH'] as const) {
    const whole = most[id] * unitCosts[id].value * shares[id];
    expect(channels[id].halfEffect.value / whole, id).toBeGreaterThan(0.8);
    expect(channels[id].halfEffect.value / whole, id).toBeLessThan(1.2);
  }
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
