import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySplit, isSplit, leaving, places, TALLIES, unplaced } from '../../../src/game/rules/split.ts';

const anySplit = fc
  .array(fc.nat(TALLIES), { minLength: places.length - 1, maxLength: places.length - 1 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), TALLIES])
  .map((at) =>
    Object.fromEntries(places.map((place, index) => [place, (at[index + 1] ?? 0) - (at[index] ?? 0)])),
  )
  .map((counts) => ({ ...emptySplit, ...counts }));

test('a split makes room for tallies on a cloud, and gives up no more than that', () => {
  fc.assert(
    fc.property(anySplit, fc.nat(4), (split, tallies) => {
      const left = leaving(split, tallies);
      expect(isSplit(left)).toBe(true);
      expect(unplaced(left)).toBe(Math.max(unplaced(split), tallies));
      for (const place of places) expect(left[place]).toBeLessThanOrEqual(split[place]);
    }),
  );
});

test('what is given up is taken from where most lies', () => {
  expect(leaving({ ...emptySplit, use: 9, create: 8, trust: 3 }, 3)).toEqual({
    ...emptySplit,
    use: 7,
    create: 7,
    trust: 3,
  });
});
