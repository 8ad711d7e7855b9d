import { expect, test } from 'vitest';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { reasons } from '../../../src/data/reasons.ts';
import { because, LEAST_PART, largest, ofMostGiven } from '../../../src/game/readings/because.ts';
import { credit } from '../../../src/game/readings/credit.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';
import { randomGame, reviewedWith } from '../plays.ts';

const games = Array.from({ length: 40 }, (_, run) => randomGame('why00', 'class', run));

test('a reason is given for each pillar whose money moved something, once, where it moved most', () => {
  for (const game of games) {
    const found = credit(game, 0);
    const told = because(found);
    expect(new Set(told.map(({ pillar }) => pillar)).size).toBe(told.length);
    for (const { pillar, dimension, part } of told) {
      expect(Math.abs(part)).toBeGreaterThanOrEqual(LEAST_PART);
      expect(part).toBe(found[dimension].movers[pillar]);
      for (const other of reasons[pillar])
        expect(Math.abs(part)).toBeGreaterThanOrEqual(Math.abs(found[other].movers[pillar]));
    }
  }
});

test('a pillar without a tally has no reason, and one with all of them has its own', () => {
  for (const pillar of pillarIds) {
    const told = because(credit(reviewedWith([{ ...emptySplit, [pillar]: 20 }]), 0));
    expect(told.map((one) => one.pillar)).toEqual([pillar]);
    expect(told[0]?.part).toBeGreaterThan(0);
  }
});

test('the pillars move most what sentences are there for, in nearly every run', () => {
  const missed = games.flatMap((game) => {
    const found = credit(game, 0);
    return pillarIds.filter((pillar) => {
      const most = largest(found, ({ movers }) => movers[pillar]);
      return most !== null && !(reasons[pillar] as readonly string[]).includes(most.dimension);
    });
  });
  expect(missed.length).toBeLessThan(0.1 * games.length * pillarIds.length);
});

test('where nothing moved by as much as would be written, nothing is the largest', () => {
  const found = credit(reviewedWith([{ ...emptySplit, reserve: 20 }]), 0);
  expect(largest(found, ({ movers }) => movers.use)).toBeNull();
  const flow = largest(found, ({ parts }) => parts.flow);
  for (const id of dimensionIds)
    expect(Math.abs(flow?.part ?? 0)).toBeGreaterThanOrEqual(Math.abs(found[id].parts.flow));
});

test('what is told first is of the pillar that was given the most tallies in all, where it moved most', () => {
  for (const game of games) {
    const found = credit(game, 0);
    const told = ofMostGiven(found, game.decisions);
    const given = (pillar: (typeof pillarIds)[number]): number =>
      game.decisions.reduce((sum, { split }) => sum + split[pillar], 0);
    const most = Math.max(...pillarIds.map(given));
    if (!told) continue;
    expect(given(told.pillar)).toBe(most);
    expect(because(found)).toContainEqual(told);
    for (const other of because(found).filter(({ pillar }) => given(pillar) === most))
      expect(Math.abs(told.part)).toBeGreaterThanOrEqual(Math.abs(other.part));
  }
});

test('nothing is told of money where all of it was held back', () => {
  const game = reviewedWith([{ ...emptySplit, reserve: 20 }]);
  expect(ofMostGiven(credit(game, 0), game.decisions)).toBeNull();
});
