import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import type { PillarId } from '../../src/data/pillars.ts';
import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import { authorityOf } from '../../src/game/rules/grants.ts';
import { type Split, TALLIES } from '../../src/game/rules/split.ts';
import { type Dimensions, dimensions } from '../../src/model/dimensions.ts';
import { byChannel, publishedMix } from '../../src/model/pillars.ts';
import { type Authorities, simulateInto } from '../../src/model/simulate.ts';
import { start } from '../../src/model/state.ts';
import { central, every } from './plans.ts';

/** No plan wins everywhere, or there would be nothing to decide. */

const state = start(central);

const last = (authorities: Authorities, quarters = QUARTERS): Dimensions => {
  simulateInto(state, central, authorities, quarters, () => {});
  return dimensions(state, central);
};

const dominates = (a: Dimensions, b: Dimensions): boolean =>
  dimensionIds.every((id) => a[id] >= b[id]) && dimensionIds.some((id) => a[id] > b[id]);

test('no pillar alone dominates another pillar alone, or equal quarters', () => {
  const alone = (['use', 'create', 'trust', 'collaborate'] as const).map((pillar) => last(plans[pillar]));
  for (const a of alone)
    for (const b of [...alone, last(plans.equal)]) expect(a !== b && dominates(a, b)).toBe(false);
});

test('the FY2025 yen dominates no budget, and no random split of as much money dominates it', () => {
  const repeated = last(plans.continuation);
  expect(dominates(repeated, last(plans.none))).toBe(true);
  const random = seedrandom.alea('splits');
  for (let n = 0; n < 3000; n++) {
    const draws = [random(), random(), random(), random()].map((u) => -Math.log(u));
    const total = draws.reduce((sum, draw) => sum + draw, 0);
    const [use = 0, create = 0, trust = 0, collaborate = 0] = draws.map((draw) => (4380 * draw) / total);
    const split = byChannel({ use, create, trust, collaborate }, publishedMix);
    expect(dominates(last(every(split)), repeated)).toBe(false);
  }
});

describe('of all constant splits of tallies, after seven years', () => {
  const SEVEN_YEARS = 28;

  const splits: { split: Split; found: Dimensions }[] = [];
  for (let use = 0; use <= TALLIES; use++)
    for (let create = 0; create <= TALLIES - use; create++)
      for (let trust = 0; trust <= TALLIES - use - create; trust++) {
        const split: Split = {
          use,
          create,
          trust,
          collaborate: TALLIES - use - create - trust,
          reserve: 0,
        };
        splits.push({ split, found: last(every(authorityOf(split)), SEVEN_YEARS) });
      }

  const bestFor = (id: DimensionId): Split =>
    splits.reduce((top, one) => (one.found[id] > top.found[id] ? one : top)).split;

  test('another one is best for each dimension', () => {
    expect(new Set(dimensionIds.map((id) => JSON.stringify(bestFor(id)))).size).toBe(dimensionIds.length);
  });

  test.each<[DimensionId, PillarId]>([
    ['use', 'use'],
    ['create', 'create'],
    ['trust', 'trust'],
    ['people', 'collaborate'],
    ['benefit', 'use'],
    ['autonomy', 'create'],
  ])('the best for %s lays most on %s', (id, pillar) => {
    expect(bestFor(id)[pillar]).toBeGreaterThan(TALLIES / 2);
  });

  test('five in six are beaten by no other: whoever wants more of one thing gives up something else', () => {
    const beaten = splits.filter((one) => splits.some((other) => dominates(other.found, one.found)));
    expect(beaten.length).toBeLessThan(splits.length / 6);
    expect(beaten.length).toBeGreaterThan(0);
  });
});
