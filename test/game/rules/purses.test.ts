import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DT } from '../../../src/data/calendar.ts';
import { channelIds } from '../../../src/data/channels.ts';
import { courseIds } from '../../../src/data/courses.ts';
import { type Event, type EventId, eventIds, events } from '../../../src/data/events.ts';
import { earmarks, readiness } from '../../../src/data/readiness.ts';
import type { Earmark, Laid } from '../../../src/game/rules/earmark.ts';
import type { Game } from '../../../src/game/rules/game.ts';
import { authoritiesOf, laidOf } from '../../../src/game/rules/grants.ts';
import { emptySplit, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { carry, type Purse, pursesAfter } from '../../../src/game/rules/year/purses.ts';
import { readinessFor } from '../../../src/game/rules/year/readiness.ts';
import { grantedIn } from '../../../src/model/simulate.ts';
import { channelSlots } from '../../../src/model/slots.ts';
import type { State } from '../../../src/model/state.ts';
import { randomGame } from '../plays.ts';

/** The money that is laid on clouds, from the winter that lays it to the last quarter of a run. */

const A_YEN = 1e-8; // in 億円

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const preparers = (event: EventId): readonly string[] => (events[event] as Event).preparedBy;

const anyEarmark: fc.Arbitrary<Earmark> = fc.record({
  event: fc.constantFrom(...eventIds),
  tallies: fc.integer({ min: 1, max: earmarks.most }),
});

describe('what a winter lays on a cloud', () => {
  test('goes to the channels that prepare for its event, by what each needs, and to no other', () => {
    fc.assert(
      fc.property(anyEarmark, fc.double({ min: 1, max: TALLY, noNaN: true }), (earmark, tally) => {
        const [grant] = authoritiesOf({ split: emptySplit, earmark }, 1, tally);
        if (!grant) throw new Error('nothing granted');
        const prepares = preparers(earmark.event);
        const needed = sum(prepares.map((id) => readiness.half[id as keyof typeof readiness.half]));
        for (const slot of channelSlots) {
          const id = channelIds[slot];
          const part = prepares.includes(id) ? readiness.half[id] / needed : 0;
          expect(grant[slot]).toBeCloseTo(earmark.tallies * tally * part, 8);
        }
        expect(sum(grant)).toBeCloseTo(earmark.tallies * tally, 8);
      }),
    );
  });

  test('is granted on top of what the places get, in each year that the winter serves', () => {
    const split = { ...emptySplit, use: 9, trust: 6, reserve: 2 };
    const earmark = { event: 'E09', tallies: 3 } as const;
    const poor = TALLY / 2; // something is owed from the year before
    const years = authoritiesOf({ split, earmark }, 2, poor);
    const bare = authoritiesOf({ split, earmark: null }, 2, poor);
    const alone = authoritiesOf({ split: emptySplit, earmark }, 2, poor);
    expect(years.map(sum).map((yen) => yen.toFixed(6))).toEqual(
      [poor, TALLY].map((tally) => ((TALLIES - split.reserve) * tally).toFixed(6)),
    );
    for (const [year, grant] of years.entries())
      for (const slot of channelSlots)
        expect(grant[slot]).toBeCloseTo((bare[year]?.[slot] ?? 0) + (alone[year]?.[slot] ?? 0), 9);
    expect(laidOf({ split, earmark }, 2, poor)).toEqual(
      [poor, TALLY].map((tally) => ({ event: 'E09', yen: 3 * tally })),
    );
    expect(laidOf({ split, earmark: null }, 2, poor)).toEqual([null, null]);
  });
});

/** Calls `see` with the purses of a run after each of its quarters and of the one before. */
const walk = (
  { unfolded, quarters }: Pick<Game, 'unfolded' | 'quarters'>,
  see: (state: State, purses: readonly Purse[], before: readonly Purse[], quarter: number) => void,
): void => {
  const purses: Purse[] = [];
  for (let quarter = 1; quarter < quarters.length; quarter++) {
    const before = structuredClone(purses);
    carry(purses, unfolded.laid, quarters[quarter] as State, quarter - 1);
    see(quarters[quarter] as State, purses, before, quarter);
  }
};

const anyRun = fc
  .tuple(fc.constantFrom(...courseIds), fc.nat())
  .map(([course, run]) => randomGame(String(run % 100_000).padStart(5, '0'), course, run));

/** Runs that random play is looked at in. */
const RUNS = { numRuns: 40 };

describe('under any play', () => {
  test('a purse holds only money of its event’s channels, and all purses never more than lies in a channel', () => {
    fc.assert(
      fc.property(anyRun, (game) => {
        walk(game, (state, purses) => {
          const held = purses.flatMap(({ event, unspent, flow }) =>
            channelSlots
              .filter((slot) => unspent[slot] !== 0 || flow[slot] !== 0)
              .map((slot) => [event, slot] as const),
          );
          expect(held.filter(([event, slot]) => !preparers(event).includes(channelIds[slot]))).toEqual([]);
          expect(Math.min(0, ...purses.flatMap(({ unspent }) => [...unspent]))).toBe(0);
          const lying = channelSlots.map((slot) => sum(purses.map(({ unspent }) => unspent[slot])));
          expect(channelSlots.filter((slot) => (lying[slot] ?? 0) > state.unspent[slot] + A_YEN)).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  test('the flow of all purses together is never more than their channel’s', () => {
    fc.assert(
      fc.property(anyRun, (game) => {
        walk(game, (state, purses) => {
          const flows = channelSlots.map((slot) => sum(purses.map(({ flow }) => flow[slot])));
          expect(channelSlots.filter((slot) => (flows[slot] ?? 0) > state.flow[slot] + A_YEN)).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  test('what was laid on a cloud has been paid out or still lies in its purse, to the yen', () => {
    fc.assert(
      fc.property(anyRun, (game) => {
        const paid = new Map<EventId, number>();
        const laid = new Map<EventId, number>();
        const add = (to: Map<EventId, number>, event: EventId, yen: number) =>
          to.set(event, (to.get(event) ?? 0) + yen);
        walk(game, (state, purses, before, quarter) => {
          const now = grantedIn(game.unfolded.laid, quarter - 1);
          if (now) add(laid, now.event, now.yen);
          for (const { event, unspent, flow } of purses) {
            const was = before.find((one) => one.event === event);
            // The flow is the mean of a year: a quarter moves it by its part toward what it paid.
            const spent = channelSlots.map((slot) => flow[slot] - (1 - DT) * (was?.flow[slot] ?? 0));
            expect(Math.min(...spent)).toBeGreaterThanOrEqual(-A_YEN);
            expect(spent.filter((yen, slot) => yen > (state.disbursed[slot] ?? 0) * DT + A_YEN)).toEqual([]);
            add(paid, event, sum(spent));
            expect((paid.get(event) ?? 0) + sum(unspent)).toBeCloseTo(laid.get(event) ?? 0, 6);
          }
          expect(purses.map(({ event }) => event)).toEqual([...laid.keys()]);
        });
        const inDecisions = game.decisions.flatMap(({ earmark }) => (earmark ? [earmark.event] : []));
        expect(new Set(laid.keys())).toEqual(new Set(inDecisions));
      }),
      RUNS,
    );
  });

  test('tallies laid on one cloud in two winters add up: their purse is the sum of two', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom(...eventIds), fc.nat(), fc.nat(), (game, event, one, two) => {
        const years = game.unfolded.authorities.length;
        const laidIn = (...which: number[]): (Laid | null)[] =>
          Array.from({ length: years }, (_, year) => (which.includes(year) ? { event, yen: 100 } : null));
        const [first, second] = [one % years, two % years];
        fc.pre(first !== second);
        const [both, early, late] = [laidIn(first, second), laidIn(first), laidIn(second)].map(
          (laid) => pursesAfter(laid, game.quarters)[0],
        );
        for (const slot of channelSlots)
          for (const part of ['unspent', 'flow'] as const)
            expect(both?.[part][slot]).toBeCloseTo((early?.[part][slot] ?? 0) + (late?.[part][slot] ?? 0), 9);
      }),
      RUNS,
    );
  });

  test('an event finds the purses of its cloud and the tallies of all winters on it', () => {
    fc.assert(
      fc.property(anyRun, (game) => {
        for (const { event, round, ready, tallies, onset } of game.unfolded.met) {
          const quarters = game.quarters.slice(0, onset.quarter + 1);
          const purses = pursesAfter(game.unfolded.laid, quarters);
          expect(ready).toBe(readinessFor(quarters.at(-1) as State, event, purses));
          const lain = game.decisions.slice(0, round + 1).filter(({ earmark }) => earmark?.event === event);
          expect(tallies).toBe(sum(lain.map(({ earmark }) => earmark?.tallies ?? 0)));
        }
      }),
      RUNS,
    );
  });
});
