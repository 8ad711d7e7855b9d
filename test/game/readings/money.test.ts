import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pillarIds } from '../../../src/data/pillars.ts';
import { arrivals, spill } from '../../../src/game/readings/forecast.ts';
import { central } from '../../../src/game/rules/central.ts';
import { newGame, now } from '../../../src/game/rules/game.ts';
import {
  authorityOf,
  channelShare,
  channelsOf,
  timesFy2025,
  yenPerProgramme,
} from '../../../src/game/rules/grants.ts';
import { emptySplit, type Split, TALLY } from '../../../src/game/rules/split.ts';
import { fy2025Of } from '../../../src/model/pillars.ts';
import { anySplit } from '../anyone.ts';

const sum = (values: Iterable<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);
const winter = now(newGame('00000', 'class'));
const granting = (split: Split) => ({ split, earmark: null, tally: TALLY, years: 1 });

test('twenty tallies are the FY2025 budget, and one is 219 億円', () => {
  expect(sum(authorityOf({ ...emptySplit, create: 1 }))).toBeCloseTo(219, 9);
  expect(sum(authorityOf({ ...emptySplit, create: 20 }))).toBeCloseTo(4380, 9);
});

test('what is kept in reserve is granted to nobody', () => {
  expect(sum(authorityOf({ ...emptySplit, reserve: 20 }))).toBe(0);
});

test('channels and programmes share out every yen of a split', () => {
  fc.assert(
    fc.property(anySplit, (split) => {
      const placed = 4380 - split.reserve * 219;
      expect(sum(authorityOf(split))).toBeCloseTo(placed, 8);
      expect(sum(Object.values(yenPerProgramme(split)))).toBeCloseTo(placed, 8);
    }),
  );
});

test('inside a pillar money follows the mix of the document', () => {
  for (const pillar of pillarIds)
    expect(sum(channelsOf(pillar).map((channel) => channelShare(pillar, channel)))).toBeCloseTo(1, 12);
  const { governmentAi } = yenPerProgramme({ ...emptySplit, use: 20 }) as Record<string, number>;
  expect(governmentAi).toBeCloseTo((4380 * 44) / 502, 9);
});

test('one tally in collaboration is 6.6 times what FY2025 gave it', () => {
  expect(timesFy2025({ ...emptySplit, collaborate: 1 }, 'collaborate')).toBeCloseTo(6.636, 3);
  expect(fy2025Of('create')).toBeCloseTo(3605, 9);
});

test('money arrives over quarters, later than it is granted, and never more than was granted', () => {
  const split = { ...emptySplit, use: 10, create: 10 };
  const quarters = arrivals(winter, granting(split));
  expect(quarters[0]?.t).toBe(0.75);
  const paid = sum(quarters.flatMap(({ added }) => Object.values(added)));
  expect(paid).toBeGreaterThan(0.8 * 4380);
  expect(paid).toBeLessThan(4380);
  expect(sum(quarters.map(({ added }) => added.trust + added.collaborate))).toBe(0);
});

test('what is already on its way does not depend on the split', () => {
  const underway = (use: number): number[] =>
    arrivals(winter, granting({ ...emptySplit, use })).map((quarter) => quarter.underway);
  expect(underway(20)).toEqual(underway(0));
  expect(underway(0)[0]).toBeGreaterThan(0);
});

test('a channel that gets more than it can absorb is named, with what has to wait', () => {
  expect(spill(winter, granting({ ...emptySplit, use: 2, create: 10, collaborate: 1 })).size).toBe(0);
  const waiting = spill(winter, granting({ ...emptySplit, collaborate: 20 }));
  expect([...waiting.keys()]).toEqual(['SKILL', 'YOUTH']);
  for (const yen of waiting.values()) expect(yen).toBeGreaterThan(500);
});

test('the FY2025 mix in yen is the continuation', () => {
  expect(sum(central.channels.fy2025)).toBeCloseTo(4380, 9);
});
