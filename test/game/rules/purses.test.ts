import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DT } from '../../../src/data/calendar.ts';
import { channelIds } from '../../../src/data/channels.ts';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { type Event, type EventId, eventIds, events } from '../../../src/data/events.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { earmarks, readiness } from '../../../src/data/readiness.ts';
import { central } from '../../../src/game/rules/central.ts';
import { type Earmark, earmarkShares, type Laid } from '../../../src/game/rules/earmark.ts';
import type { Game } from '../../../src/game/rules/game.ts';
import { authoritiesOf, laidOf } from '../../../src/game/rules/grants.ts';
import { emptySplit, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { carry, type Purse, pursesAfter } from '../../../src/game/rules/year/purses.ts';
import { readinessFor } from '../../../src/game/rules/year/readiness.ts';
import { grantedIn, simulate } from '../../../src/model/simulate.ts';
import { channelSlots } from '../../../src/model/slots.ts';
import type { State } from '../../../src/model/state.ts';
import { randomGame } from '../plays.ts';

/** The money that is laid on clouds, from the winter that lays it to the last quarter of a run. */

const A_YEN = 1e-8; // in 億円

/** Of readiness. A channel that learns to spend faster may have less left years later, so that this is not quite nothing. */
const TOO_LITTLE_TO_TELL = 0.005;

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
          const held = purses.flatMap(({ event, unspent, spent }) =>
            channelSlots
              .filter((slot) => unspent[slot] !== 0 || spent[slot] !== 0)
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

  test('no purse takes back what it has spent, and all spend together at most what their channel pays in a quarter', () => {
    fc.assert(
      fc.property(anyRun, (game) => {
        walk(game, (state, purses, before) => {
          const total = channelSlots.map(() => 0);
          for (const { event, spent } of purses) {
            const was = before.find((one) => one.event === event);
            for (const slot of channelSlots) {
              const paid = spent[slot] - (was?.spent[slot] ?? 0);
              expect(paid).toBeGreaterThanOrEqual(0);
              total[slot] = (total[slot] ?? 0) + paid;
            }
          }
          const over = channelSlots.filter((slot) => (total[slot] ?? 0) > state.disbursed[slot] * DT + A_YEN);
          expect(over).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  test('in a quarter a purse spends the part of it that money takes to be paid, where its channel has so much left', () => {
    let [all, less] = [0, 0];
    fc.assert(
      fc.property(anyRun, (game) => {
        walk(game, (state, purses, before, quarter) => {
          const now = grantedIn(game.unfolded.laid, quarter - 1);
          for (const slot of channelSlots) {
            let left = state.disbursed[slot] * DT;
            for (const { event, spent } of purses) {
              const was = before.find((one) => one.event === event);
              const added = now?.event === event ? now.yen * earmarkShares(event)[slot] : 0;
              const due = (((was?.unspent[slot] ?? 0) + added) * DT) / central.p.disbursementTime;
              const paid = spent[slot] - (was?.spent[slot] ?? 0);
              expect(paid).toBeCloseTo(Math.min(due, left), 8);
              if (due > 0 && paid > 0 && paid < due - A_YEN) less++;
              else if (due > 0) all++;
              left -= paid;
            }
          }
        });
      }),
      RUNS,
    );
    expect(Math.min(all, less)).toBeGreaterThan(20);
  });

  test('the purse that was opened first spends as if there were no other', () => {
    fc.assert(
      fc.property(anyRun, ({ unfolded, quarters }) => {
        const [first] = pursesAfter(unfolded.laid, quarters);
        fc.pre(first !== undefined);
        const own = unfolded.laid.map((one) => (one?.event === first?.event ? one : null));
        expect(pursesAfter(own, quarters)).toEqual([first]);
      }),
      RUNS,
    );
  });

  test('what was laid on a cloud has been spent or still lies in its purse, to the yen', () => {
    fc.assert(
      fc.property(anyRun, (game) => {
        const laid = new Map<EventId, number>();
        walk(game, (_state, purses, _before, quarter) => {
          const now = grantedIn(game.unfolded.laid, quarter - 1);
          if (now) laid.set(now.event, (laid.get(now.event) ?? 0) + now.yen);
          for (const { event, unspent, spent } of purses)
            expect(sum(spent) + sum(unspent)).toBeCloseTo(laid.get(event) ?? 0, 6);
          expect(purses.map(({ event }) => event)).toEqual([...laid.keys()]);
        });
        const inDecisions = game.decisions.flatMap(({ earmark }) => (earmark ? [earmark.event] : []));
        expect(new Set(laid.keys())).toEqual(new Set(inDecisions));
      }),
      RUNS,
    );
  });

  test('tallies laid on one cloud in two winters add up: their purse spends no less than either, and no more than both', () => {
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
        for (const slot of channelSlots) {
          const [together, one, other] = [both, early, late].map((purse) => purse?.spent[slot] ?? 0) as [
            number,
            number,
            number,
          ];
          expect(together).toBeGreaterThanOrEqual(Math.max(one, other) - A_YEN);
          expect(together).toBeLessThanOrEqual(one + other + A_YEN);
          const lying = (early?.unspent[slot] ?? 0) + (late?.unspent[slot] ?? 0);
          expect(together + (both?.unspent[slot] ?? 0)).toBeCloseTo(one + other + lying, 9);
        }
      }),
      RUNS,
    );
  });

  test('more money in a pillar makes a run no less ready for a cloud that as much still lies on', () => {
    let looked = 0;
    fc.assert(
      fc.property(anyRun, fc.constantFrom(...pillarIds), fc.nat(), (game, pillar, nat) => {
        const { course, decisions, unfolded, quarters } = game;
        const { yearsPerRound } = courses[course];
        const laid = decisions.flatMap((one) => laidOf(one, yearsPerRound, TALLY));
        const run = (winters: (round: number) => boolean): State[] =>
          simulate(
            central,
            decisions.flatMap(({ split, earmark }, round) => {
              const more = { ...split, [pillar]: split[pillar] + (winters(round) ? 2 : 0) };
              return authoritiesOf({ split: more, earmark }, yearsPerRound, TALLY);
            }),
            quarters.length - 1,
          );
        const [plain, always, once] = [
          run(() => false),
          run(() => true),
          run((round) => round === nat % decisions.length),
        ] as const;
        for (const { event, tallies, onset } of unfolded.met) {
          if (tallies === 0) continue;
          const ready = (states: readonly State[]): number => {
            const until = states.slice(0, onset.quarter + 1);
            return readinessFor(until.at(-1) as State, event, pursesAfter(laid, until), yearsPerRound);
          };
          for (const richer of [always, once])
            expect(ready(richer)).toBeGreaterThanOrEqual(ready(plain) - TOO_LITTLE_TO_TELL);
          looked++;
        }
      }),
      { numRuns: 100 },
    );
    expect(looked).toBeGreaterThan(20);
  });

  test('an event finds the purses of its cloud and the tallies of all winters on it', () => {
    fc.assert(
      fc.property(anyRun, (game) => {
        for (const { event, round, ready, tallies, onset } of game.unfolded.met) {
          const quarters = game.quarters.slice(0, onset.quarter + 1);
          const purses = pursesAfter(game.unfolded.laid, quarters);
          const { yearsPerRound } = courses[game.course];
          expect(ready).toBe(readinessFor(quarters.at(-1) as State, event, purses, yearsPerRound));
          const lain = game.decisions.slice(0, round + 1).filter(({ earmark }) => earmark?.event === event);
          expect(tallies).toBe(sum(lain.map(({ earmark }) => earmark?.tallies ?? 0)));
        }
      }),
      RUNS,
    );
  });
});
