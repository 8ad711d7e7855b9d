import { describe, expect, test } from 'vitest';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import { loops } from '../../src/data/loops.ts';
import type { ParameterId } from '../../src/data/parameters.ts';
import { loopCuts } from '../../src/evidence/loopCuts.ts';
import { elementaryEffects } from '../../src/evidence/morris.ts';
import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import { rankings, structures } from '../../src/evidence/ranking.ts';
import { centralParameters, coefficients, noAlternatives } from '../../src/model/coefficients.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { meanRisk } from '../../src/model/risk.ts';
import { central, changed, end, ten } from '../model/plans.ts';

const strengths = (reader: Parameters<typeof elementaryEffects>[4]): Map<string, number> =>
  new Map(
    elementaryEffects('morris', 40, plans.continuation, QUARTERS, reader).map(({ id, strength }) => [
      id,
      strength,
    ]),
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

describe('each loop is cut by its parameters at zero', () => {
  const cuts = loopCuts(plans.continuation, QUARTERS);

  test('every one of them, and each moves some dimension by more than a tenth of a point', () => {
    expect(Object.keys(cuts)).toEqual(Object.keys(loops));
    for (const [id, moved] of Object.entries(cuts))
      expect(
        dimensionIds.some((dimension) => Math.abs(moved[dimension]) > 0.1),
        id,
      ).toBe(true);
  });

  test('and adds to what its words name, or takes from it', () => {
    expect(cuts.virtuousCircle.create).toBeGreaterThan(1);
    expect(cuts.trustAndUse.use).toBeGreaterThan(1);
    expect(cuts.useAndRisk.trust).toBeLessThan(-1);
    expect(cuts.skills.use).toBeGreaterThan(0.5);
    expect(cuts.skills.benefit).toBeGreaterThan(0.3);
    expect(cuts.governance.trust).toBeGreaterThan(1);
    expect(cuts.governance.create).toBeLessThan(0); // the burden of it
    expect(cuts.digitalDeficit.autonomy).toBeLessThan(-1);
    expect(cuts.localFit.benefit).toBeGreaterThan(1);
  });

  test('cut by several numbers it loses more than by any one of them', () => {
    const whole = dimensions(end(plans.continuation), central);
    const lost = (ids: readonly ParameterId[], dimension: DimensionId): number => {
      const c = changed(Object.fromEntries(ids.map((id) => [id, 0])));
      return whole[dimension] - dimensions(end(plans.continuation, c), c)[dimension];
    };
    for (const [loop, dimension] of [
      ['trustAndUse', 'use'],
      ['skills', 'use'],
    ] as const) {
      const { cut } = loops[loop];
      expect(cut.length, loop).toBeGreaterThan(1);
      for (const id of cut) expect(lost(cut, dimension), id).toBeGreaterThan(lost([id], dimension));
    }
  });
});

test('structural alternatives are off unless asked for, and each changes the run', () => {
  expect(new Set(structures.map((set) => JSON.stringify(set))).size).toBe(
    2 ** Object.keys(noAlternatives).length,
  );
  expect(structures[0]).toEqual(noAlternatives);
  const plain = end(plans.continuation);
  for (const id of ['threshold', 'winnerTakesMore'] as const) {
    const other = coefficients(centralParameters, { ...noAlternatives, [id]: true });
    expect(end(plans.continuation, other), id).not.toEqual(plain);
  }
  const fragile = coefficients(
    { ...centralParameters, baselineTrust: 0.25, riskTrust: 0.45 },
    { ...noAlternatives, fragileTrust: true },
  );
  const sturdy = coefficients({ ...centralParameters, baselineTrust: 0.25, riskTrust: 0.45 });
  expect(end(plans.none, sturdy).trust).toBeLessThan(0.2);
  expect(end(plans.none, fragile).regularUse).toBeLessThan(end(plans.none, sturdy).regularUse);
});

test('with a threshold, half a programme does less than half', () => {
  const threshold = coefficients(centralParameters, { ...noAlternatives, threshold: true });
  expect(end(plans.continuation, threshold).capability).toBeLessThan(end(plans.continuation).capability);
});

test('investment answers the same at the point where winners begin to take more', () => {
  const winner = coefficients(centralParameters, { ...noAlternatives, winnerTakesMore: true });
  const low = ten(plans.none, winner).at(-1);
  expect(low?.investment).toBeLessThan(end(plans.none).investment);
});

test('a plan leads where it spends, in nearly every draw and structure', () => {
  const found = rankings('flip', 60, plans.create, plans.trust, QUARTERS);
  expect(found).toHaveLength(structures.length);
  for (const { leads } of found) {
    expect(leads.create.first).toBeGreaterThan(0.95);
    expect(leads.trust.second).toBeGreaterThan(0.95);
  }
});

test('a plan against itself leads nowhere', () => {
  const [plain] = rankings('flip', 10, plans.continuation, plans.continuation, QUARTERS);
  for (const id of dimensionIds) expect(plain?.leads[id]).toEqual({ first: 0, second: 0 });
  expect(central.alternatives).toEqual(noAlternatives);
});
