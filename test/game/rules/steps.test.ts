import { expect, test } from 'vitest';
import { courses } from '../../../src/data/courses.ts';
import { events } from '../../../src/data/events.ts';
import { central } from '../../../src/game/rules/central.ts';
import { deciding } from '../../../src/game/rules/decision.ts';
import { emptySplit, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { quartersAfter, quartersToEvent } from '../../../src/game/rules/year/clock.ts';
import { luckOf } from '../../../src/game/rules/year/luck.ts';
import { SCRIPTED } from '../../../src/game/rules/year/omens.ts';
import type { Player } from '../../../src/game/rules/year/player.ts';
import {
  closeBooks,
  firstYear,
  meetSummer,
  playRound,
  readSky,
  runUntil,
  settleWinter,
  type Year,
} from '../../../src/game/rules/year/steps.ts';
import { start } from '../../../src/model/state.ts';

const useAndReserve = deciding({ ...emptySplit, use: 18, reserve: 2 });

const player = (answer: ReturnType<Player['answer']>): Player => ({
  decide: () => useAndReserve,
  answer: () => answer,
});

/** A class run in its first winter. */
const december = (who: Player = player('wait'), visited: number[] = []): Year => {
  const setting = { course: 'class', luck: luckOf('7KQ2M') } as const;
  const year = firstYear(setting, who, (_, quarter) => visited.push(quarter), start(central));
  runUntil(year, quartersAfter('class', 0));
  return year;
};

test('the prologue runs to the first winter, and every quarter is visited once from t = 0', () => {
  const visited: number[] = [];
  const year = december(player('wait'), visited);
  expect([year.quarter, visited]).toEqual([3, [0, 1, 2, 3]]);
  expect(year.state.t).toBe(0.75);
});

test('a first winter has no near pair, since its summer is announced, and one gathers for the summer after', () => {
  const year = december();
  const sky = readSky(year);
  expect(sky.near).toBeNull();
  expect(new Set(sky.far?.clouds).size).toBe(2);
  expect(year.skies).toEqual([sky]);
});

test('what was far is near a winter later, and its clouds do not gather again', () => {
  const year = december();
  const first = readSky(year);
  const second = readSky(year);
  expect(second.near).toBe(first.far);
  for (const cloud of second.far?.clouds ?? []) expect(first.far?.clouds).not.toContain(cloud);
});

test('a settled winter grants the pillars’ tallies and keeps the reserve back', () => {
  const year = december();
  settleWinter(year, useAndReserve);
  const granted = year.authorities.flatMap((authority) => [...authority]).reduce((sum, yen) => sum + yen, 0);
  expect(granted).toBeCloseTo(18 * TALLY, 8);
  expect(year.authorities).toHaveLength(courses.class.yearsPerRound);
});

test('what is laid on a cloud is granted with the rest, and recorded as laid', () => {
  const year = december();
  const [event] = readSky(year).far?.clouds ?? [SCRIPTED];
  const earmark = { event, tallies: 2 };
  settleWinter(year, { ...useAndReserve, split: { ...useAndReserve.split, use: 16 }, earmark });
  const granted = year.authorities.flatMap((authority) => [...authority]).reduce((sum, yen) => sum + yen, 0);
  expect(granted).toBeCloseTo(18 * TALLY, 8);
  expect(year.laid).toEqual([{ event, yen: 2 * TALLY }]);
  expect(year.purses).toEqual([]);
  runUntil(year, quartersToEvent('class', 0));
  expect(year.purses.map((purse) => purse.event)).toEqual([event]);
});

test('a lever moves when it is settled and works from a year later', () => {
  const year = december();
  settleWinter(year, { ...useAndReserve, notch: { lever: 'talent', by: 1 } });
  expect(year.levers.talent).toBe(1);
  expect(year.notches[0]?.quarter).toBe(year.quarter + 4);
});

test('a summer that nobody answers leaves the event open, and nothing of it strikes', () => {
  const year = december(player(null));
  const sky = readSky(year);
  settleWinter(year, useAndReserve);
  runUntil(year, quartersToEvent('class', 0));
  expect(meetSummer(year, sky, useAndReserve)).toBe(false);
  expect(year.met.map(({ event, answer }) => [event, answer])).toEqual([[SCRIPTED, null]]);
  expect(year.timeline.additions.filter(Boolean)).toEqual([]);
});

test('the reserve pays first, and what is owed makes every tally of the next winter worth less', () => {
  const { price } = events[SCRIPTED].answers.spend;
  const none = deciding({ ...emptySplit, use: TALLIES });
  const year = december({ ...player('spend'), decide: () => none });
  const sky = readSky(year);
  settleWinter(year, none);
  runUntil(year, quartersToEvent('class', 0));
  expect(meetSummer(year, sky, none)).toBe(true);
  closeBooks(year, none);
  expect(price).toBeGreaterThan(0);
  expect(year.accounts[0]).toMatchObject({ fromReserve: 0, returned: 0, owed: price * TALLY });
  expect(year.tally).toBeCloseTo(TALLY - (price * TALLY) / TALLIES, 10);
});

test('a round that is open stays where it stands; one that is played goes on to the next', () => {
  const open = december({ ...player('wait'), decide: () => null });
  expect([playRound(open), open.round, open.quarter]).toEqual([false, 0, 3]);
  const closed = december();
  expect([playRound(closed), closed.round, closed.quarter]).toEqual([true, 1, 7]);
});
