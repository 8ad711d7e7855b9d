import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { parameters } from '../../src/data/parameters.ts';
import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import { byParameter, type Coefficients, coefficients } from '../../src/model/coefficients.ts';
import { drawInto, drawTarget, latinHypercube } from '../../src/model/draws.ts';
import { digitalDeficit, rank } from '../../src/model/figures.ts';
import { meanRisk } from '../../src/model/risk.ts';
import { simulate, simulateInto } from '../../src/model/simulate.ts';
import { type State, start } from '../../src/model/state.ts';
import { central, end, times } from './plans.ts';

/** Far from where anyone plays: the model has to say something possible there too. */

type Bounded = readonly [what: string, value: number, low: number, high: number];

const shareIds = [
  'everUse',
  'regularUse',
  'firmUse',
  'policyLarge',
  'policySmall',
  'policy',
  'skills',
  'pupils',
  'trainees',
  'youth',
  'trust',
] as const satisfies readonly (keyof State)[];

const shares = (s: State): Bounded[] => shareIds.map((id) => [id, s[id], 0, 1]);

/** What does not lie within its bounds, NaN among it, told once for each figure. */
const outside = (figures: readonly Bounded[]): string[] => [
  ...new Set(figures.flatMap(([what, value, low, high]) => (value >= low && value <= high ? [] : [what]))),
];

describe('a hundred years stay possible', () => {
  test.each([
    ['no budget', 0],
    ['the FY2025 yen', 1],
    ['a hundred times the FY2025 yen', 100],
  ])('with %s', (_, factor) => {
    const figures = simulate(central, times(factor, 100), 400).flatMap((s): Bounded[] => [
      ...shares(s),
      ...Array.from(s.risk, (risk): Bounded => ['risk', risk, 20, 600]),
      ...Array.from(s.effect, (effect): Bounded => ['effect', effect, 0, 1]),
      ['capability', s.capability, 100, 1000],
      ['evaluators', s.evaluators, 0, 20_000], // a hundred times the money would pay for them
      ['productivity', s.productivity, -5, 20],
      ['deficit', digitalDeficit(s, central), 0, 60],
    ]);
    expect(outside(figures)).toEqual([]);
  });
});

test('a hundred times the budget does not buy a place among the first', () => {
  // The ladder of other countries' investment grows too, and money cannot buy what there are no people for.
  const huge = end(times(100));
  expect(huge.skills).toBeLessThan(0.5);
  expect(rank(huge)).toBeGreaterThan(4);
});

describe('ten years of the FY2025 yen stay finite and in bounds', () => {
  const s = start(central);
  const endOf = (c: Coefficients): Bounded[] => {
    simulateInto(s, c, plans.continuation, QUARTERS, () => {});
    return [
      ...shares(s),
      ['capability', s.capability, 50, 1000],
      ['investment', s.investment, 0.1, 100],
      ['evaluators', s.evaluators, 1, 1000],
      ['mean risk', meanRisk(s), 20, 600],
      ['productivity', s.productivity, -5, 20],
      ['deficit', digitalDeficit(s, c), 0, 60],
    ];
  };

  test('in three thousand draws over the full ranges', () => {
    for (let n = 0; n < 3000; n++) {
      const random = seedrandom.alea(`uniform/${n}`);
      const drawn = byParameter(
        (id) => parameters[id].low + (parameters[id].high - parameters[id].low) * random(),
      );
      expect(outside(endOf(coefficients(drawn))), `draw ${n}`).toEqual([]);
    }
  });

  test('in three thousand futures, whose tails go beyond the ranges', () => {
    const draws = latinHypercube('tails', 3000);
    const drawn = drawTarget();
    for (let n = 0; n < draws.futures; n++) {
      drawInto(drawn, draws, n);
      expect(outside(endOf(coefficients(drawn))), `future ${n}`).toEqual([]);
    }
  });
});
