import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pillarIds } from '../../src/data/pillars.ts';
import { TALLIES } from '../../src/game/rules/split.ts';
import { aroundRing, canalPoints, type GroundPoint } from '../../src/panel/title/ground.ts';
import { sectorsOf } from '../../src/panel/title/sectors.ts';
import { even, less, more, type Toy } from '../../src/panel/title/toy.ts';

/** Any toy that someone can reach: a row of touches from the even split. */
const anyToy = fc
  .array(fc.tuple(fc.constantFrom(more, less), fc.constantFrom(...pillarIds)), { maxLength: 60 })
  .map((touches) => touches.reduce<Toy>((toy, [touch, pillar]) => touch(toy, pillar), even));

const total = (toy: Toy): number => pillarIds.reduce((sum, id) => sum + toy[id], 0);

test('the toy always holds all tallies, and none is owed', () => {
  fc.assert(
    fc.property(anyToy, (toy) => {
      expect(total(toy)).toBe(TALLIES);
      expect(Math.min(...pillarIds.map((id) => toy[id]))).toBeGreaterThanOrEqual(0);
    }),
  );
});

const side = (a: GroundPoint, b: GroundPoint, c: GroundPoint): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: GroundPoint, b: GroundPoint, c: GroundPoint, d: GroundPoint): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const steps = (points: readonly GroundPoint[]): [GroundPoint, GroundPoint][] =>
  points.slice(1).map((point, at) => [points[at] as GroundPoint, point]);

test('no two canals with water in them cross, however the water is divided', () => {
  fc.assert(
    fc.property(anyToy, (toy) => {
      const flowing = sectorsOf(toy, toy).filter(({ width }) => width > 0);
      const canals = flowing.map(({ pillar, centre }) => steps(canalPoints(pillar, centre)));
      for (const [at, canal] of canals.entries())
        for (const other of canals.slice(at + 1))
          for (const [a, b] of canal) for (const [c, d] of other) expect(cross(a, b, c, d)).toBe(false);
    }),
  );
});

test('sectors fill the ring in its order', () => {
  fc.assert(
    fc.property(anyToy, (toy) => {
      const sectors = sectorsOf(toy, toy);
      expect(sectors.map(({ pillar }) => pillar)).toEqual(aroundRing);
      expect(sectors[0]?.from).toBe(0);
      expect(sectors[3]?.to).toBeCloseTo(1, 12);
    }),
  );
});
