import { describe, expect, test } from 'vitest';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { programmes } from '../../src/data/programmes.ts';
import { plans } from '../../src/evidence/plans.ts';
import { interoperability } from '../../src/model/burden.ts';
import { type Dimensions, dimensions } from '../../src/model/dimensions.ts';
import { domesticShare, newBusiness } from '../../src/model/figures.ts';
import { INTL, type PerChannel, PHYS, perChannel, SCI, SKILL } from '../../src/model/slots.ts';
import { copy, type State, start } from '../../src/model/state.ts';
import { central, end, every } from './plans.ts';

/** What skills, science and cooperation abroad are worth. */

/** The FY2025 yen, and so much more for some channels. */
const andMore = (more: PerChannel) =>
  every(central.channels.fy2025.map((yen, slot) => yen + (more[slot as 0] ?? 0)) as PerChannel);

const continued = end(plans.continuation);

/** By how much dimensions move when a state is read with something changed in it. */
const moved = (state: State, change: (state: State) => void): Dimensions => {
  const other = copy(state);
  change(other);
  const [before, after] = [dimensions(state, central), dimensions(other, central)];
  return Object.fromEntries(dimensionIds.map((id) => [id, after[id] - before[id]])) as unknown as Dimensions;
};

test('money for talent circulation moves skills, and cooperation abroad not at all', () => {
  const { channels } = programmes.brainCirculation;
  const [share] = Object.values(channels);
  const circulated = end(andMore(perChannel({ SKILL: 500 * (share ?? 0) })));
  expect(Object.keys(channels)).toEqual(['SKILL']);
  expect(circulated.skills).toBeGreaterThan(continued.skills + 0.02);
  expect(circulated.effect[SKILL]).toBeGreaterThan(continued.effect[SKILL]);
  expect(circulated.effect[INTL]).toBe(continued.effect[INTL]);
  expect(interoperability(circulated, central)).toBe(interoperability(continued, central));
});

describe('new business', () => {
  test('grows with money for science', () => {
    const science = end(andMore(perChannel({ SCI: 1000 })));
    expect(newBusiness(science, central)).toBeGreaterThan(newBusiness(continued, central) + 3);
  });

  test('grows with robots only as far as there is AI of one’s own to move them', () => {
    const robots = (state: State): number => {
      const more = copy(state);
      more.effect[PHYS] += 0.3;
      return newBusiness(more, central) - newBusiness(state, central);
    };
    const weak = copy(continued);
    weak.capability = 50;
    expect(robots(weak)).toBeGreaterThan(0);
    expect(robots(weak)).toBeLessThan(0.5 * robots(continued));
  });

  test('moves benefit, and no other dimension', () => {
    // Among readings the effect of science is in new business alone.
    const found = moved(continued, (state) => {
      state.effect[SCI] += 0.2;
    });
    expect(found.benefit).toBeGreaterThan(1);
    for (const id of dimensionIds) if (id !== 'benefit') expect(found[id]).toBe(0);
  });

  test('begins at 100, and comes to more with money than without', () => {
    expect(newBusiness(start(central), central)).toBe(100);
    expect(newBusiness(end(plans.none), central)).toBeGreaterThan(100);
    expect(newBusiness(continued, central)).toBeGreaterThan(newBusiness(end(plans.none), central) + 30);
  });
});

describe('autonomy', () => {
  const cooperation = (state: State): void => {
    state.effect[INTL] = 0.8;
  };

  test('gains from cooperation only as far as there is AI of one’s own to change to', () => {
    const [strong, weak] = [copy(continued), copy(continued)];
    strong.capability = 250;
    weak.capability = 40;
    expect(domesticShare(weak, central)).toBeLessThan(0.05);
    expect(moved(strong, cooperation).autonomy).toBeGreaterThan(2);
    expect(moved(weak, cooperation).autonomy).toBe(0);
  });

  test('gains more from AI of one’s own where models and rules fit together across borders', () => {
    const capable = (state: State): void => {
      state.capability += 30;
    };
    const [apart, together] = [copy(continued), copy(continued)];
    apart.effect[INTL] = 0;
    together.effect[INTL] = 0.8;
    expect(moved(together, capable).autonomy).toBeGreaterThan(moved(apart, capable).autonomy + 0.3);
  });
});
