import { describe, expect, test } from 'vitest';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { credit, partIds } from '../../src/game/readings/credit.ts';
import { reachOf, spansOf } from '../../src/panel/shared/PartBar.tsx';
import { randomGame } from '../game/plays.ts';

describe('the three-part bar of any review', () => {
  const all = Array.from({ length: 8 }, (_, run) => credit(randomGame('bars0', 'class', run)));

  test('draws every part at its size, what adds on the right of nought and what takes away on the left', () => {
    for (const found of all)
      for (const id of dimensionIds)
        for (const { id: part, from, to } of spansOf(found[id])) {
          const size = found[id].parts[part];
          expect(to - from).toBeCloseTo(Math.abs(size), 12);
          if (size >= 0) expect(from).toBeGreaterThanOrEqual(0);
          else expect(to).toBeLessThanOrEqual(0);
        }
  });

  test('lays the parts of one side end to end, and ▼ where they add up', () => {
    for (const found of all)
      for (const id of dimensionIds) {
        const spans = spansOf(found[id]);
        expect(spans.map(({ id: part }) => part)).toEqual([...partIds]);
        const right = Math.max(0, ...spans.map(({ to }) => to));
        const left = Math.min(0, ...spans.map(({ from }) => from));
        expect(right + left).toBeCloseTo(found[id].change, 12);
      }
  });

  test('keeps inside its drawing, on one scale for all six', () => {
    for (const found of all) {
      const reach = reachOf(found);
      for (const id of dimensionIds)
        for (const { from, to } of spansOf(found[id])) {
          expect(from).toBeGreaterThanOrEqual(-reach);
          expect(to).toBeLessThanOrEqual(reach);
        }
    }
  });
});
