import { describe, expect, test } from 'vitest';
import { type CourseId, courseIds, courses } from '../../../src/data/courses.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { hashGame, hashQuarters } from '../../../src/game/code/hash.ts';
import { recordedOf } from '../../../src/game/readings/recorded.ts';
import { central } from '../../../src/game/rules/central.ts';
import { finishedEarly, type Game } from '../../../src/game/rules/game.ts';
import { replay } from '../../../src/game/rules/reduce.ts';
import { places, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { cloudsIn, SCRIPTED, type Sky } from '../../../src/game/rules/year/omens.ts';
import { timelineOf } from '../../../src/model/shocks.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { randomGame } from '../plays.ts';

/** What holds in every game, over a thousand of each course: seconds of work, so only `npm test` does it. */

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const RUNS = 1000;
const games = Object.fromEntries(
  courseIds.map((course) => [
    course,
    Array.from({ length: RUNS }, (_, at) => randomGame(String(at).padStart(5, '0'), course, at)),
  ]),
) as Record<CourseId, Game[]>;

describe.each(courseIds)('in a thousand random games of the %s course', (course) => {
  const all = games[course];

  test('every yen is granted, paid for an answer, or given back', () => {
    for (const game of all) {
      const { unfolded: played, decisions } = game;
      const budget = decisions.length * courses[course].yearsPerRound * TALLIES * TALLY;
      let spoken = 0;
      let owed = 0;
      for (const account of played.accounts) {
        spoken += account.granted + account.fromReserve + account.returned + account.owed;
        owed = account.owed;
      }
      expect(Math.abs(spoken - owed - budget)).toBeLessThan(1e-8); // a yen, in 億円; what is owed comes off the next budget
      if (!finishedEarly(game)) expect(owed).toBe(0); // nothing is owed after the last summer
      const granted = sum(played.authorities.map((authority) => sum(authority)));
      expect(Math.abs(granted - sum(played.accounts.map((account) => account.granted)))).toBeLessThan(1e-8);
    }
  });

  test('tallies in places and on a cloud sum to twenty in every decision', () => {
    for (const { decisions } of all)
      for (const { split, earmark } of decisions)
        expect(sum(places.map((place) => split[place])) + (earmark?.tallies ?? 0)).toBe(TALLIES);
  });

  test('every number of tallies that may lie on a cloud is played, on every cloud in view', () => {
    const lain = all.flatMap(({ decisions, unfolded: played }) =>
      decisions.map(({ earmark }, round) => {
        const place = earmark ? cloudsIn(played.skies[round] as Sky).indexOf(earmark.event) : 0;
        expect(place).toBeGreaterThanOrEqual(0);
        return `${place}: ${earmark?.tallies ?? 0}`;
      }),
    );
    const clouds = courses[course].yearsPerRound === 2 ? 2 : 4;
    expect(new Set(lain).size).toBe(1 + clouds * earmarks.most);
  });

  test('the log replays to the same hash', () => {
    for (const game of all) {
      const again = replay(game.seed, game.course, game.log);
      expect([again.refused, hashGame(again.game)]).toEqual([null, hashGame(game)]);
    }
  });

  test('the record of money and luck runs to the same quarters, to the last bit', () => {
    for (const game of all.slice(0, 100)) {
      const { authorities, shocks, quarters } = recordedOf(game);
      expect(hashQuarters(simulate(central, authorities, quarters, timelineOf(shocks, quarters)))).toBe(
        hashQuarters(game.quarters),
      );
    }
  });

  test('no event comes twice, and none that had no cloud but the one that was announced for summer 2026', () => {
    for (const { unfolded: played } of all) {
      const came = played.met.map(({ event }) => event);
      expect(new Set(came).size).toBe(came.length);
      if (courses[course].yearsPerRound === 1) expect(came[0]).toBe(SCRIPTED);
      expect(came.slice(1)).not.toContain(SCRIPTED);
      for (const { event, round } of played.met)
        if (event !== SCRIPTED) expect(played.skies[round]?.near?.clouds).toContain(event);
    }
  });

  test('a pair of clouds gathers eighteen months before its summer', () => {
    for (const { course: of, unfolded: played } of all)
      for (const [round, { near, far }] of played.skies.entries()) {
        const { rounds, yearsPerRound } = courses[of];
        if (yearsPerRound === 2) expect([near === null, far]).toEqual([false, null]);
        else expect([near === null, far === null]).toEqual([round === 0, round === rounds - 1]);
        if (near && yearsPerRound === 1) expect(near).toBe(played.skies[round - 1]?.far);
      }
  });

  test('four different clouds at most are in view, and none of what has come', () => {
    for (const { unfolded: played } of all)
      for (const [round, sky] of played.skies.entries()) {
        const clouds = cloudsIn(sky);
        const before = played.met.filter((met) => met.round < round).map(({ event }) => event);
        expect(new Set([...clouds, ...before]).size).toBe(clouds.length + before.length);
      }
  });

  test('every figure stays finite, shares within bounds, indices and money above zero', () => {
    const bad = all.flatMap(({ seed, quarters }) =>
      quarters
        .filter(
          (s) =>
            [s.everUse, s.regularUse, s.firmUse, s.policy, s.trust, s.skills, s.pupils].some(
              (share) => !(share > 0 && share < 1),
            ) ||
            [s.capability, s.investment, s.evaluators, ...s.risk, ...s.activity].some(
              (level) => !(level > 0 && Number.isFinite(level)),
            ),
        )
        .map(({ t }) => `${seed} at ${t}`),
    );
    expect(bad).toEqual([]);
  });
});

test.each(courseIds)('in the %s course both clouds of a pair come as often as its storms say', (course) => {
  const all = games[course];
  const announced = courses[course].yearsPerRound === 1 ? 1 : 0; // no cloud gathers for the first summer
  const pairs = sum(all.map(({ decisions }) => decisions.length - announced));
  const both = sum(all.map(({ unfolded: played, decisions }) => played.met.length - decisions.length));
  const { storms } = courses[course];
  if (storms === 0) expect(both).toBe(0);
  else expect(Math.abs(both / pairs - storms)).toBeLessThan(0.03); // six times what chance alone spreads
});
