import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptySplit, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { clockwise, firstGates, sectors } from '../../src/stage/canals.ts';
import { level } from '../../src/stage/isotonic.ts';
import { layout } from '../../src/stage/layout.ts';

const valley = layout(724, 768);

const anySplit: fc.Arbitrary<Split> = fc
  .array(fc.integer({ min: 0, max: 5 }), { maxLength: TALLIES })
  .map((at) => {
    const count = (place: number): number => at.filter((one) => one === place).length;
    return { use: count(0), create: count(1), trust: count(2), collaborate: count(3), reserve: count(4) };
  });

it('gives every tally a gate of its own, in the order of the districts', () => {
  fc.assert(
    fc.property(anySplit, (split) => {
      const first = firstGates(valley, split);
      let next = 0;
      for (const id of clockwise) {
        expect(first[id]).toBeGreaterThanOrEqual(next);
        next = first[id] + split[id];
      }
      expect(next).toBeLessThanOrEqual(TALLIES);
    }),
  );
});

it('leaves the gates shut that no pillar was given', () => {
  const first = firstGates(valley, { ...emptySplit, use: 2, create: 2 });
  expect(first.use).toBeGreaterThan(first.create + 2);
});

it('pools neighbours that fall and leaves the rest', () => {
  expect(level([1, 3, 2, 4])).toEqual([1, 2.5, 2.5, 4]);
  expect(level([3, 2, 1])).toEqual([2, 2, 2]);
  expect(level([])).toEqual([]);
});

it('lets the canals leave in the order of the districts, whatever the split', () => {
  fc.assert(
    fc.property(anySplit, (split) => {
      const parts = sectors(valley, split);
      const heads = clockwise.map((id) => parts[id].head);
      expect(heads).toEqual(heads.toSorted((a, b) => a - b));
      expect(new Set(heads).size).toBe(clockwise.length);
    }),
  );
});

it('lets a canal leave straight towards its district where its gates reach so far', () => {
  const parts = sectors(valley, { ...emptySplit, collaborate: 17, trust: 3 });
  expect(parts.collaborate.head).toBeCloseTo(valley.districts.collaborate.gate);
});

it('keeps shut canals at the side of their districts, beside one that takes all', () => {
  const parts = sectors(valley, { ...emptySplit, create: TALLIES });
  for (const id of ['use', 'trust', 'collaborate'] as const)
    expect(parts[id].head).toBeCloseTo(valley.districts[id].gate);
});
