import { expect, test } from 'vitest';
import { parameters } from '../../src/data/parameters.ts';
import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { simulate } from '../../src/model/simulate.ts';
import { atRest, perChannel } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';
import { step } from '../../src/model/step.ts';
import { central, changed, end, SIX_BUDGETS, ten } from './plans.ts';

/** How use spreads, from people to firms and into what firms are worth. */

const percent = (share: number): number => 100 * share;

const stuck = changed({ everUseGrowth: 0 });

test('where no more people take up AI, firms take it up more slowly, and gain less from it', () => {
  const [free, held] = [central, stuck].map((c) => simulate(c, plans.continuation, SIX_BUDGETS)) as [
    State[],
    State[],
  ];
  for (const quarter of [4, 8, 12, 16]) {
    const [ahead, behind] = [free[quarter], held[quarter]] as [State, State];
    expect(behind.firmUse).toBeGreaterThan(central.p.baselineFirmUse);
    expect(behind.firmUse).toBeLessThan(ahead.firmUse - 0.04);
  }
  // People's own first use is no part of benefit: it comes by way of firms alone.
  const benefit = (history: readonly State[]): number =>
    dimensions(history[SIX_BUDGETS] as State, central).benefit;
  expect(benefit(free)).toBeGreaterThan(benefit(held) + 1);
});

test('firms hold still where nobody uses AI', () => {
  const nobody = changed({ baselineEverUse: 0, baselineRegularUse: 1e-9 });
  for (const { everUse, firmUse } of simulate(nobody, plans.continuation, QUARTERS)) {
    expect(everUse).toBe(0);
    expect(firmUse).toBeCloseTo(nobody.p.baselineFirmUse, 12);
  }
});

test('the more people use AI, the faster firms follow', () => {
  const paces = [0.1, 0.3, 0.5, 0.7].map((baselineEverUse) => {
    const c = changed({ baselineEverUse, everUseGrowth: 0 });
    return (simulate(c, plans.none, 4)[4] as State).firmUse;
  });
  expect(paces).toEqual(paces.toSorted((a, b) => a - b));
  expect((paces[3] as number) - central.p.baselineFirmUse).toBeGreaterThan(
    3 * ((paces[0] as number) - central.p.baselineFirmUse),
  );
});

test('a fall of trust by 15 points lowers regular use, firms’ policies and investment two years later', () => {
  const [shockAt, readAt] = [8, 16];
  const after = (fall: number): State => {
    const state = start(central);
    for (let quarter = 0; quarter < readAt; quarter++) {
      if (quarter === shockAt) state.trust -= fall;
      step(state, central, quarter % 4 === 3 ? central.channels.fy2025 : perChannel(), atRest());
    }
    return state;
  };
  const [calm, shocked] = [after(0), after(0.15)];
  expect(percent(shocked.regularUse - calm.regularUse)).toBeCloseTo(-1.9, 1);
  expect(percent(shocked.policy - calm.policy)).toBeCloseTo(-0.7, 1);
  expect(percent(shocked.investment / calm.investment - 1)).toBeCloseTo(-3, 0);
  // Trust itself comes back: a third of the fall is left.
  expect((shocked.trust - calm.trust) / -0.15).toBeCloseTo(0.35, 1);
});

test('faster embedding costs productivity first and pays later', () => {
  const { policyGrowth, firmUseGrowth } = central.p;
  const fast = changed({ policyGrowth: 2 * policyGrowth, firmUseGrowth: 2 * firmUseGrowth });
  const [slow, quick] = [central, fast].map((c) =>
    ten(plans.continuation, c).map(({ productivity }) => productivity),
  ) as [number[], number[]];
  const quarter = (of: readonly number[], year: number): number => of[4 * year] as number;
  expect(quick[1]).toBeLessThan((slow[1] as number) - 0.1);
  expect(quarter(quick, 1)).toBeLessThan(quarter(slow, 1));
  for (const year of [2, 3, 5, 10]) expect(quarter(quick, year)).toBeGreaterThan(quarter(slow, year));
  // Even at the pace of today the first year costs a little, as the factories of the literature lost at first.
  expect(slow[1]).toBeLessThan(0);
  expect(quarter(slow, 2)).toBeGreaterThan(0);
});

test('skills raise what use is worth, as far as their number says', () => {
  const worth = (skillsToConversion: number): number =>
    end(plans.collaborate, changed({ skillsToConversion })).conversion;
  expect(worth(0.7)).toBeGreaterThan(worth(0.3));
  expect(worth(0.7) - worth(0)).toBeCloseTo(
    0.7 * (end(plans.collaborate).skills - central.p.baselineSkills),
    2,
  );
});

test('over its range, the slope of first use moves the use dimension by more than a point at the third review', () => {
  const THIRD_REVIEW = 15; // quarters
  const { low, high } = parameters.everUseGrowth;
  const [slow, fast] = [low, high].map((everUseGrowth) => {
    const c = changed({ everUseGrowth });
    return dimensions(simulate(c, plans.continuation, THIRD_REVIEW)[THIRD_REVIEW] as State, c).use;
  }) as [number, number];
  expect(fast - slow).toBeGreaterThan(1);
});
