import { expect, test } from 'vitest';
import { drawGrown, type Standing } from '../../src/stage/draw/buildings/grown.ts';
import { type Site, sites } from '../../src/stage/draw/buildings/sites.ts';
import { WHITE } from '../../src/stage/svg/colour.ts';
import { penOf } from '../../src/stage/svg/pen.ts';

/** What stands on the sites, as a pen draws it. */

const drawn = ({ pillar, draw }: Site, standing: Standing): string => {
  const pen = penOf({ name: 'a', light: WHITE, measure: (_, text) => text.length });
  drawGrown(pen.ctx, pillar, draw, standing, 1);
  return pen.drawing().body;
};

const sizes = Array.from({ length: 13 }, (_, size) => size);

test('every size of every building is drawn otherwise', () => {
  for (const site of sites)
    expect(new Set(sizes.map((size) => drawn(site, { size, thatch: 1 }))).size).toBe(sizes.length);
});

test('a building is told from that of any other kind from its hall on', () => {
  for (const size of [4, 6, 8, 11])
    expect(new Set(sites.map((site) => drawn(site, { size, thatch: 0 }))).size).toBe(sites.length);
});

test('huts of thatch stand beside whatever was built, and none of it is drawn less for them', () => {
  const [site] = sites as readonly [Site];
  for (const size of sizes) {
    const lengths = [0, 1, 2].map((thatch) => drawn(site, { size, thatch }).length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(3);
  }
});
