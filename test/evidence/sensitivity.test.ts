import { expect, test } from 'vitest';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { loops } from '../../src/data/loops.ts';
import { loopCuts } from '../../src/evidence/loopCuts.ts';
import { elementaryEffects } from '../../src/evidence/morris.ts';
import { rankings, structures } from '../../src/evidence/ranking.ts';
import { centralParameters, coefficients, noAlternatives } from '../../src/model/coefficients.ts';
import { meanRisk } from '../../src/model/risk.ts';
import { all, central, continued, end, nothing, QUARTERS, ten } from '../model/plans.ts';

const strengths = (reader: Parameters<typeof elementaryEffects>[4]): Map<string, number> =>
  new Map(
    elementaryEffects('morris', 40, continued, QUARTERS, reader).map(({ id, strength }) => [id, strength]),
  );

const near = (found: number | undefined, expected: number): void =>
  expect(Math.abs((found ?? 0) / expected - 1), `${found} for ${expected}`).toBeLessThan(0.3);

test('trust answers its own start most, then risk, familiarity and governance', () => {
  const found = strengths((s) => 100 * s.trust);
  expect([...found.keys()][0]).toBe('baselineTrust');
  near(found.get('baselineTrust'), 11);
  near(found.get('riskTrust'), 8);
  near(found.get('familiarityTrust'), 8);
  near(found.get('governanceTrust'), 7);
});

test('capability answers depreciation most, then the yields of its programmes', () => {
  const found = strengths((s) => s.capability);
  expect([...found.keys()][0]).toBe('capabilityDepreciation');
  near(found.get('capabilityDepreciation'), 37);
  near(found.get('modelYield'), 20);
  near(found.get('computeModelYield'), 18);
});

test('regular use and risk answer few parameters', () => {
  expect([...strengths((s) => 100 * s.regularUse).keys()].slice(0, 2)).toEqual([
    'regularUseGrowth',
    'regularUseCeiling',
  ]);
  expect([...strengths(meanRisk).keys()][0]).toBe('exposureElasticity');
});

test('each loop is cut by its parameter, and moves something', () => {
  const cuts = loopCuts(continued, QUARTERS);
  expect(Object.keys(cuts)).toEqual(Object.keys(loops));
  for (const [id, moved] of Object.entries(cuts))
    expect(
      dimensionIds.some((dimension) => moved[dimension] !== 0),
      id,
    ).toBe(true);
  expect(cuts.virtuousCircle.create).toBeGreaterThan(0);
  expect(cuts.useAndRisk.trust).toBeLessThan(0);
  expect(cuts.localFit.benefit).toBeGreaterThan(0);
});

test('structural alternatives are off unless asked for, and each changes the run', () => {
  expect(new Set(structures.map((set) => JSON.stringify(set))).size).toBe(
    2 ** Object.keys(noAlternatives).length,
  );
  expect(structures[0]).toEqual(noAlternatives);
  const plain = end(continued);
  for (const id of ['threshold', 'winnerTakesMore'] as const) {
    const changed = coefficients(centralParameters, { ...noAlternatives, [id]: true });
    expect(end(continued, changed), id).not.toEqual(plain);
  }
  const fragile = coefficients(
    { ...centralParameters, baselineTrust: 0.25, riskTrust: 0.45 },
    { ...noAlternatives, fragileTrust: true },
  );
  const sturdy = coefficients({ ...centralParameters, baselineTrust: 0.25, riskTrust: 0.45 });
  expect(end(nothing, sturdy).trust).toBeLessThan(0.2);
  expect(end(nothing, fragile).regularUse).toBeLessThan(end(nothing, sturdy).regularUse);
});

test('with a threshold, half a programme does less than half', () => {
  const threshold = coefficients(centralParameters, { ...noAlternatives, threshold: true });
  expect(end(continued, threshold).capability).toBeLessThan(end(continued).capability);
});

test('investment answers the same at the point where winners begin to take more', () => {
  const winner = coefficients(centralParameters, { ...noAlternatives, winnerTakesMore: true });
  const low = ten(nothing, winner).at(-1);
  expect(low?.investment).toBeLessThan(end(nothing).investment);
});

test('a plan leads where it spends, in nearly every draw and structure', () => {
  const found = rankings('flip', 60, all('create'), all('trust'), QUARTERS);
  expect(found).toHaveLength(structures.length);
  for (const { leads } of found) {
    expect(leads.create.first).toBeGreaterThan(0.95);
    expect(leads.trust.second).toBeGreaterThan(0.95);
  }
});

test('a plan against itself leads nowhere', () => {
  const [plain] = rankings('flip', 10, continued, continued, QUARTERS);
  for (const id of dimensionIds) expect(plain?.leads[id]).toEqual({ first: 0, second: 0 });
  expect(central.alternatives).toEqual(noAlternatives);
});
