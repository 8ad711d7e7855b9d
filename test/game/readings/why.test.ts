import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { courses } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { indicatorIds } from '../../../src/data/indicators.ts';
import { indicatorAt } from '../../../src/game/readings/indicators.ts';
import { reaches } from '../../../src/game/readings/reach.ts';
import { shapley } from '../../../src/game/readings/shapley.ts';
import { hasParts, partsOf, why } from '../../../src/game/readings/why.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';

import { anySplit } from '../anyone.ts';
import { randomGame, reviewedWith as reviewed } from '../plays.ts';

/** A value for every set of players. */
const anyValues = fc.integer({ min: 1, max: 6 }).chain((players) =>
  fc.tuple(
    fc.constant(players),
    fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 1 << players,
      maxLength: 1 << players,
    }),
  ),
);

test('Shapley shares and the value of nobody add up to the value of all', () => {
  fc.assert(
    fc.property(anyValues, ([players, values]) => {
      const { none, shares } = shapley(players, (set) => [values[set] as number]);
      const total = shares.reduce((sum, [share]) => sum + (share as number), none[0] as number);
      expect(total).toBeCloseTo(values[(1 << players) - 1] as number, 10);
    }),
  );
});

test('players who add the same to every set have the same share', () => {
  fc.assert(
    fc.property(anyValues, ([players, values]) => {
      fc.pre(players >= 2);
      // The value depends on the first two players only through how many of them are there.
      const same = (set: number): number => ((set & 3) === 2 ? (set & ~3) | 1 : set);
      const { shares } = shapley(players, (set) => [values[same(set)] as number]);
      expect(shares[0]?.[0]).toBeCloseTo(shares[1]?.[0] as number, 10);
    }),
  );
});

test('a player who adds nothing to any set has no share', () => {
  fc.assert(
    fc.property(anyValues, ([players, values]) => {
      const { shares } = shapley(players, (set) => [values[set & ~1] as number]);
      expect(shares[0]?.[0]).toBe(0);
    }),
  );
});

test('shares of two games together are the sums of the shares of each', () => {
  fc.assert(
    fc.property(anyValues, ([players, values]) => {
      const other = values.toReversed();
      const { shares } = shapley(players, (set) => [
        values[set] as number,
        other[set] as number,
        (values[set] as number) + (other[set] as number),
      ]);
      for (const [one, two, both] of shares as number[][])
        expect((one as number) + (two as number)).toBeCloseTo(both as number, 9);
    }),
  );
});

test('decisions, events and flow explain every change of every indicator to 1e-12', () => {
  fc.assert(
    fc.property(fc.array(anySplit, { minLength: 1, maxLength: 6 }), (splits) => {
      const game = reviewed(splits);
      const last = game.quarters.at(-1);
      const before = game.quarters.at(-5);
      if (!last || !before) throw new Error('the game has not run');
      const found = why(game, indicatorIds);
      for (const id of indicatorIds) {
        const { change, flow, events, decisions } = found[id];
        expect(change).toBeCloseTo(indicatorAt(last, id) - indicatorAt(before, id), 12);
        const explained = decisions.reduce((sum, share) => sum + share, flow + events);
        const size = Math.max(1, Math.abs(indicatorAt(last, id)));
        expect(Math.abs(explained - change) / size).toBeLessThan(1e-12);
      }
    }),
    { numRuns: 20 },
  );
});

test('a change is told in parts that add up to it', () => {
  const { decisions, events, flow, change } = why(
    reviewed(Array.from({ length: 6 }, () => ({ ...emptySplit, trust: 20 }))),
    ['trust'],
  ).trust;
  const { latest, sown, others, flow: rest } = partsOf({ decisions, events, flow, change });
  expect(latest).toBe(decisions[5]);
  expect(sown?.share).toBe(decisions[sown?.round ?? -1]);
  expect(latest + (sown?.share ?? 0) + events + others + rest).toBeCloseTo(change, 12);
  expect(partsOf({ change: 3, flow: 0.5, events: 0.5, decisions: [2] })).toEqual({
    latest: 2,
    sown: null,
    events: 0.5,
    others: 0,
    flow: 0.5,
  });
});

test('a year without any budget has no share in what follows', () => {
  const { trust } = why(
    reviewed([
      { ...emptySplit, reserve: 20 },
      { ...emptySplit, trust: 20 },
    ]),
    ['trust'],
  );
  expect(trust.decisions[0]).toBe(0);
  expect(trust.decisions[1]).toBeGreaterThan(0);
});

test('a rank is told in parts only where it moved, and then by whole places; anything else always is', () => {
  const ranks = Array.from({ length: 40 }, (_, at) => why(randomGame('rank0', 'class', at), ['rank']).rank);
  const still = ranks.filter(({ change }) => change === 0);
  expect(
    still.some(({ flow, events, decisions }) => [flow, events, ...decisions].some((part) => part % 1)),
  ).toBe(
    true, // which is what must not be shown
  );
  expect(still.length).toBeLessThan(ranks.length);
  for (const rank of ranks) {
    expect(rank.change % 1).toBeCloseTo(0, 12);
    expect(hasParts('rank', rank)).toBe(Math.abs(rank.change) >= 1);
  }
  for (const id of indicatorIds.filter((other) => other !== 'rank'))
    expect(hasParts(id, { change: 0 })).toBe(true);
});

test('money that was sown earlier still has a share in a later year', () => {
  const splits = [
    { ...emptySplit, create: 20 },
    ...Array.from({ length: 2 }, () => ({ ...emptySplit, reserve: 20 })),
  ];
  expect(why(reviewed(splits), ['capability']).capability.decisions[0]).not.toBe(0);
});

test('an event has a share in what it struck, and a lever in what its year moved', () => {
  const game = randomGame('7KQ2M', 'class', 3);
  const found = why(game, indicatorIds);
  expect(indicatorIds.some((id) => Math.abs(found[id].events) > 1e-6)).toBe(true);
});

test('every dimension reaches from the run without a budget to the best constant split, at each review', () => {
  const found = reaches('00000', 'class');
  expect(found).toHaveLength(courses.class.rounds);
  for (const review of found)
    for (const id of dimensionIds) expect(review[id].high).toBeGreaterThan(review[id].low);
  expect(found.at(-1)?.create.split.create).toBeGreaterThan(15);
  expect(reaches('00000', 'quick')).toHaveLength(courses.quick.rounds);
});
