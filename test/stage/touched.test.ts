import { describe, expect, it } from 'vitest';
import { channelIds } from '../../src/data/channels.ts';
import { comparatorIds } from '../../src/data/comparators.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { riskIds } from '../../src/data/risks.ts';
import { places, type Split } from '../../src/game/rules/split.ts';
import { canals } from '../../src/stage/canals.ts';
import { casksOn } from '../../src/stage/casks.ts';
import { kiteBox, meetingBox } from '../../src/stage/ended.ts';
import { type Layout, layout } from '../../src/stage/layout.ts';
import { type Box, centreOf, isInside, type Point } from '../../src/stage/shapes.ts';
import { bannerBoxes, buildingBoxes, type Shown, targetAt, thingAt } from '../../src/stage/touched.ts';
import type { Thing } from '../../src/store/things.ts';

/** The stage in the frames of a laptop, a phone, a phone with its bars, a projector and an upright tablet. */
const frames = [
  [820, 702],
  [390, 359],
  [390, 285],
  [1280, 720],
  [700, 700],
] as const;

const split: Split = { use: 5, create: 5, trust: 5, collaborate: 3, reserve: 2 };

const shownOn = (valley: Layout, size: number): Shown => ({
  picture: {
    built: channelIds.map(() => size),
    thatch: channelIds.map(() => 1),
    floats: { use: [2027], create: [2027, 2028], trust: [2027], collaborate: [2026] },
  },
  canals: canals(valley, split),
  clouds: ['E01', 'E02', 'E03', undefined],
  struck: null,
  ended: null,
});

describe.each(frames)('what is touched in a frame of %i by %i', (width, height) => {
  const valley = layout(width, height);
  const shown = shownOn(valley, 4);
  const at = (point: Point, on = shown): Thing | null => thingAt(valley, on, point);

  it('is the building under the finger, of every channel, small and grown', () => {
    for (const size of [0, 4, 12]) {
      const on = shownOn(valley, size);
      const found = buildingBoxes(valley, on.picture).flatMap(({ box, site }) => {
        const thing = at(centreOf(box), on);
        return thing?.is === 'building' && thing.channel === site.channel ? [thing.channel] : [];
      });
      expect(new Set(found)).toEqual(new Set(channelIds));
    }
  });

  it('is a part of the levee for each risk, between the boards', () => {
    const { levee } = valley;
    const found = riskIds.map((risk, part) => {
      const from = (levee.width / riskIds.length) * part;
      // Somewhere along its crest, beside the bridge and what hangs on it.
      const points = [0.15, 0.3, 0.5, 0.7, 0.85].map((share) => ({
        x: from + (levee.width / riskIds.length) * share,
        y: levee.y - 6,
      }));
      return points.some((point) => {
        const thing = at(point);
        return thing?.is === 'levee' && thing.risk === risk;
      });
    });
    expect(found).toEqual(riskIds.map(() => true));
  });

  it('is each of the things that there are one or a few of', () => {
    const { bridge, wheel, lanterns, ring, pool, districts, stream, clouds } = valley;
    expect(at(bridge)).toEqual({ is: 'bridge' });
    expect(at({ x: wheel.x, y: wheel.y - wheel.radius * 0.5 })).toEqual({ is: 'wheel' });
    const free = lanterns.filter((lantern) => !isInside(valley.targets.reserveTallies, lantern));
    for (const lantern of free) expect(at(lantern)?.is).toBe('lanterns');
    expect(at({ x: ring.x, y: ring.y + ring.ry * 0.5 })).toEqual({ is: 'ring' });
    expect(at(pool)).toEqual({ is: 'place', at: 'reserve' });
    expect(stream.some((point) => at(point)?.is === 'water')).toBe(true);
    expect(at(centreOf(valley.targets.tray))).toEqual({ is: 'tray' });
    for (const id of pillarIds) expect(at(districts[id].pond)).toEqual({ is: 'pond', at: id });
    for (const id of places)
      expect(at(centreOf(valley.targets[`${id}Tallies`]))).toEqual({ is: 'place', at: id });
    for (const [index, country] of comparatorIds.entries()) {
      const box = bannerBoxes(valley)[index] as Box;
      const down = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => ({
        x: box.x + box.width / 2,
        y: box.y + box.height * share,
      }));
      expect(down.map((point) => at(point))).toContainEqual({ is: 'banner', country });
    }
    expect(at(clouds[0] as Point)).toEqual({ is: 'cloud', event: 'E01' });
    expect(at(clouds[3] as Point)?.is).not.toBe('cloud');
  });

  it('is the ending by its kite and by the people who meet, once the run is over, and all else is still there', () => {
    const on: Shown = { ...shown, clouds: [], ended: 'makers' };
    const ending = { is: 'ending', ending: 'makers' };
    for (const box of [kiteBox(valley), meetingBox(valley)]) {
      expect(at(centreOf(box), on)).toEqual(ending);
      expect(at(centreOf(box))).not.toEqual(ending);
      expect(box.x).toBeGreaterThan(0);
      expect(box.y).toBeGreaterThan(0);
    }
    const kinds = (of: Shown): Set<string> => {
      const found = new Set<string>();
      for (let x = 2; x < width; x += 5)
        for (let y = 2; y < height; y += 5) {
          const thing = at({ x, y }, of);
          if (thing) found.add(thing.is === 'banner' ? thing.country : thing.is);
        }
      return found;
    };
    const before = kinds({ ...on, ended: null });
    expect(kinds(on)).toEqual(new Set([...before, 'ending']));
  });

  it('is a cask by its year', () => {
    const [cask] = casksOn(valley, shown.canals.create, shown.picture.floats.create);
    expect(at(centreOf((cask as NonNullable<typeof cask>).box))).toEqual({
      is: 'cask',
      at: 'create',
      year: 2027,
    });
  });

  it('is nothing that is elsewhere than what a press there does', () => {
    for (let x = 2; x < width; x += 13)
      for (let y = 2; y < height; y += 13) {
        const target = targetAt(valley, { x, y });
        const thing = at({ x, y });
        if (target === 'tray') expect(thing).toEqual({ is: 'tray' });
        if (target === 'cloud0') expect(thing).toEqual({ is: 'cloud', event: 'E01' });
        if (places.some((id) => target === id)) expect(thing).not.toBeNull();
      }
  });

  it('is the cloud that has come over its district, and the near pair no more', () => {
    const on: Shown = {
      ...shown,
      clouds: [undefined, undefined, 'E03', undefined],
      struck: { event: 'E01', at: 'use' },
    };
    const found: (string | undefined)[] = [];
    for (let x = 2; x < width; x += 5)
      for (let y = 2; y < height; y += 5) {
        const thing = at({ x, y }, on);
        if (thing?.is === 'cloud') found.push(thing.event);
      }
    expect(new Set(found)).toEqual(new Set(['E01', 'E03']));
  });
});
