import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapley } from '../../../src/game/readings/shapley.ts';

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
