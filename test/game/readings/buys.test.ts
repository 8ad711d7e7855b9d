import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parameters } from '../../../src/data/parameters.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { buys } from '../../../src/game/readings/buys.ts';
import { channelsOf } from '../../../src/game/rules/grants.ts';
import { TALLY } from '../../../src/game/rules/split.ts';

const anyYen = fc.double({ min: 0, max: 4380, noNaN: true });

test('what is bought costs what is paid, in every channel of the pillar and in no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pillarIds), anyYen, (pillar, yen) => {
      const bought = buys(pillar, yen);
      expect(bought.map(({ channel }) => channel).toSorted()).toEqual(channelsOf(pillar).toSorted());
      expect(bought.reduce((sum, { count, cost }) => sum + count * cost, 0)).toBeCloseTo(yen, 8);
    }),
  );
});

test('the largest part of the money comes first', () => {
  for (const pillar of pillarIds) {
    const paid = buys(pillar, TALLY).map(({ count, cost }) => count * cost);
    expect(paid).toEqual(paid.toSorted((a, b) => b - a));
  }
});

test('one tally buys a count that can be told in whole numbers, of anything but the cluster', () => {
  for (const pillar of pillarIds)
    for (const { channel, count } of buys(pillar, TALLY)) {
      if (channel === 'COMP') expect(count).toBeLessThan(1);
      else expect(count, channel).toBeGreaterThanOrEqual(1);
    }
});

test('evaluators are as many as the model can pay for a year', () => {
  const [most] = buys('trust', 240);
  const { evaluatorCost, evaluatorShare } = parameters;
  expect(most?.channel).toBe('EVAL');
  expect(most?.count).toBeCloseTo((evaluatorShare.value * 135.1) / evaluatorCost.value, 6);
});
