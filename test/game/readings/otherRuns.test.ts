import { expect, test } from 'vitest';
import { indicatorAt, series } from '../../../src/game/readings/indicators.ts';
import { abroad, continuation, noBudget } from '../../../src/game/readings/otherRuns.ts';
import { parseSeed } from '../../../src/game/rules/seed.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';
import { playedWith, randomGame } from '../plays.ts';

const reserveOnly = playedWith([{ ...emptySplit, reserve: 20 }]);

test('other runs cover the quarters of the game', () => {
  for (const run of [continuation(reserveOnly), noBudget(reserveOnly)])
    expect(run.map(({ t }) => t)).toEqual(reserveOnly.quarters.map(({ t }) => t));
  expect(abroad(reserveOnly, 'DE').everUse).toHaveLength(reserveOnly.quarters.length);
});

test('a player who keeps everything in reserve gets the run without a budget', () => {
  expect(noBudget(reserveOnly)).toEqual(reserveOnly.quarters);
});

test('the continuation differs from no budget once its first money has arrived', () => {
  expect(continuation(reserveOnly).slice(0, 4)).toEqual(noBudget(reserveOnly).slice(0, 4));
  expect(continuation(reserveOnly)[4]).not.toEqual(noBudget(reserveOnly)[4]);
});

test('indicators are read from the quarter', () => {
  const [first] = reserveOnly.quarters;
  if (!first) throw new Error('no quarter');
  expect(indicatorAt(first, 'everUse')).toBe(0.267);
  expect(indicatorAt(first, 'rank')).toBe(14);
  expect(indicatorAt(first, 'technical')).toBe(100);
  expect(series(reserveOnly.quarters, 'investment')).toHaveLength(8);
});

test('a seed is read whatever its case, and look-alikes are forgiven', () => {
  expect(parseSeed(' 7kq2m ')).toBe('7KQ2M');
  expect(parseSeed('oIl2m')).toBe('0112M');
  for (const bad of ['', '7KQ2', '7KQ2MM', '7KQ2U', '７KQ2M']) expect(parseSeed(bad)).toBeNull();
});

test('the continuation keeps the player’s levers and answers, and repeats the FY2025 yen', () => {
  const game = randomGame('7KQ2M', 'class', 5);
  const other = continuation(game);
  expect(other).toHaveLength(game.quarters.length);
  expect(other.slice(0, 4)).toEqual(game.quarters.slice(0, 4));
  expect(other.at(-1)).not.toEqual(game.quarters.at(-1));
});
