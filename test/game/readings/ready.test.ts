import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CourseId, courseIds, courses } from '../../../src/data/courses.ts';
import { type Event, type EventId, events } from '../../../src/data/events.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { earmarks, readiness } from '../../../src/data/readiness.ts';
import {
  idleClouds,
  type Preparing,
  preparing,
  readyFor,
  readyingPillars,
  readySteps,
  talliesLaid,
} from '../../../src/game/readings/ready.ts';
import { earmarkShares } from '../../../src/game/rules/earmark.ts';
import { type Game, newGame, now, skyOf } from '../../../src/game/rules/game.ts';
import { emptySplit, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import type { Met } from '../../../src/game/rules/year/meeting.ts';
import { cloudsIn } from '../../../src/game/rules/year/omens.ts';
import { pursesAfter, spentOn } from '../../../src/game/rules/year/purses.ts';
import { channelSlotOf } from '../../../src/model/slots.ts';
import { act, anything, anywhere, dice, playOn, type Roll, randomGame } from '../plays.ts';

/** What is told in winter of how ready a run will be, and what its summer then finds. */

/** A winter that a random run has come to, shared out anyhow. */
const winterOf = (course: CourseId, round: number, roll: Roll): Game => {
  const reached = ({ phase, decisions }: Game): boolean => phase === 'winter' && decisions.length === round;
  const seed = String(roll(100_000)).padStart(5, '0');
  const winter = playOn(newGame(seed, course), anything(course, roll), reached);
  return anywhere(winter, roll).reduce(act, winter);
};

const anyWinter = fc
  .tuple(fc.constantFrom(...courseIds), fc.nat(), fc.nat())
  .map(([course, round, salt]) => winterOf(course, round % courses[course].rounds, dice(salt)));

/** A winter's run where the next summer finds it, and what came. */
const summerOf = (winter: Game): { met: readonly Met[]; review: Game } => {
  let review = act(winter, { do: 'confirm' });
  while (review.phase === 'summer') review = act(review, { do: 'answer', style: 'wait' });
  const round = winter.decisions.length;
  return { met: review.unfolded.met.filter((one) => one.round === round), review };
};

const preparers = (event: EventId): readonly string[] => (events[event] as Event).preparedBy;

/** Whether tallies of an earlier winter, on any cloud, may take what the channels of this one pay. */
const contested = ({ decisions }: Game, event: EventId): boolean =>
  decisions.some(
    ({ earmark }) =>
      earmark !== null && preparers(earmark.event).some((channel) => preparers(event).includes(channel)),
  );

const ROUNDING = 1e-9;

describe('what is told in winter', () => {
  test('of a near cloud is exactly what its summer finds, when nothing else is decided', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyWinter, (winter) => {
        const near: readonly EventId[] = skyOf(winter).near?.clouds ?? [];
        for (const { event, ready, tallies } of summerOf(winter).met) {
          if (!near.includes(event)) continue; // what was announced has no cloud
          expect(ready).toBe(readyFor(winter, event));
          expect(tallies).toBeGreaterThanOrEqual(talliesLaid(winter, event));
          seen.add(winter.course);
        }
      }),
      { numRuns: 100 },
    );
    expect(seen).toContain('quick');
    expect(seen.size).toBe(courseIds.length);
  });

  test('of a far cloud is exactly what its summer finds, when the next winter adds nothing', () => {
    let found = 0;
    fc.assert(
      fc.property(anyWinter, (winter) => {
        const far = skyOf(winter).far?.clouds;
        if (!far) return;
        const next = act(summerOf(winter).review, { do: 'proceed' });
        const idle = act(next, { do: 'share', split: { ...emptySplit, reserve: TALLIES } });
        for (const { event, ready } of summerOf(idle).met) {
          expect(far).toContain(event);
          expect(ready).toBe(readyFor(winter, event));
          found++;
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('says no less for one tally more on the cloud, and more for the first where no earlier one takes what is paid', () => {
    fc.assert(
      fc.property(anyWinter, (winter) => {
        for (const event of cloudsIn(skyOf(winter))) {
          const steps = readySteps(winter, event);
          expect(steps).toHaveLength(earmarks.most + 1);
          expect(steps).toEqual(steps.toSorted((a, b) => a - b));
          if (!contested(winter, event)) expect(steps[1]).toBeGreaterThan(steps[0] as number);
          expect(steps[talliesLaid(winter, event)]).toBe(
            readyFor(winter.earmark?.event === event ? winter : { ...winter, earmark: null }, event),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says no less for tallies on the cloud than for the same in any pillar, and more where no earlier ones take what is paid', () => {
    let more = 0;
    fc.assert(
      fc.property(anyWinter, fc.integer({ min: 1, max: earmarks.most }), (winter, tallies) => {
        const left = { ...winter, split: { ...emptySplit, use: 4, create: 4, trust: 4, collaborate: 4 } };
        for (const event of cloudsIn(skyOf(winter))) {
          const onCloud = readyFor({ ...left, earmark: { event, tallies } }, event);
          for (const pillar of pillarIds) {
            const split = { ...left.split, [pillar]: left.split[pillar] + tallies };
            const inPillar = readyFor({ ...left, split, earmark: null }, event);
            expect(inPillar).toBeLessThanOrEqual(onCloud);
            if (contested(winter, event)) continue;
            expect(inPillar).toBeLessThan(onCloud);
            more++;
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(more).toBeGreaterThan(20);
  });

  test('says no less when two tallies more go to any pillar and as many lie on the cloud', () => {
    let laid = 0;
    fc.assert(
      fc.property(anyWinter, fc.constantFrom(...pillarIds), (winter, pillar) => {
        const richer = { ...winter, split: { ...winter.split, [pillar]: winter.split[pillar] + 2 } };
        for (const event of cloudsIn(skyOf(winter))) {
          expect(readyFor(richer, event)).toBeGreaterThanOrEqual(readyFor(winter, event) - ROUNDING);
          if (winter.earmark?.event === event) laid++;
        }
      }),
      { numRuns: 150 },
    );
    expect(laid).toBeGreaterThan(20);
  });

  test('of a cloud that nothing lies on counts what lies on another like any other money', () => {
    let [apart, shared] = [0, 0];
    fc.assert(
      fc.property(anyWinter, (drafted) => {
        const winter = { ...drafted, earmark: null };
        const clouds = cloudsIn(skyOf(winter));
        for (const event of clouds)
          for (const other of clouds) {
            if (other === event || talliesBefore(winter, event) > 0) continue;
            const bare = readyFor(winter, event);
            const beside = readyFor({ ...winter, earmark: { event: other, tallies: 1 } }, event);
            if (preparers(event).some((channel) => preparers(other).includes(channel))) {
              expect(beside).toBeGreaterThanOrEqual(bare);
              expect(beside).toBeLessThan(readyFor({ ...winter, earmark: { event, tallies: 1 } }, event));
              shared++;
            } else {
              expect(beside).toBe(bare);
              apart++;
            }
          }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(apart, shared)).toBeGreaterThan(20);
  });
});

/** Tallies that earlier winters laid on a cloud. */
const talliesBefore = ({ decisions }: Game, event: EventId): number =>
  decisions.reduce((sum, { earmark }) => sum + (earmark?.event === event ? earmark.tallies : 0), 0);

describe('tallies of two winters on one cloud', () => {
  const split = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };

  /** A class run that lays so many on the first cloud of its first winter, then so many more on the same. */
  const laid = (seed: string, first: number, second: number): Game => {
    const tallies = [first, second];
    let on: EventId | undefined;
    return playOn(
      newGame(seed, 'class'),
      {
        winter: (game) => {
          on ??= skyOf(game).far?.clouds[0];
          const count = tallies[game.decisions.length] ?? 0;
          return [
            { do: 'share', split: { ...split, reserve: 0, create: split.create - count } },
            { do: 'earmark', earmark: on && count > 0 ? { event: on, tallies: count } : null },
          ];
        },
        answer: () => 'wait',
      },
      ({ decisions, phase }) => phase === 'review' && decisions.length === 2,
    );
  };

  test('add up at its summer, in what is counted and in how ready it finds the run', () => {
    let came = 0;
    for (let at = 0; at < 20; at++) {
      const seed = String(at).padStart(5, '0');
      const met = [laid(seed, 0, 0), laid(seed, 2, 0), laid(seed, 0, 2), laid(seed, 2, 2)].map(
        ({ unfolded }) => unfolded.met.find(({ round }) => round === 1) as Met,
      );
      const [none, early, late, both] = met as [Met, Met, Met, Met];
      const cloud = laid(seed, 2, 2).decisions[0]?.earmark?.event;
      if (met.some(({ event }) => event !== cloud)) continue;
      came++;
      expect(met.map(({ tallies }) => tallies)).toEqual([0, 2, 2, 4]);
      expect(none.ready).toBeLessThan(Math.min(early.ready, late.ready));
      expect(both.ready).toBeGreaterThan(Math.max(early.ready, late.ready));
    }
    expect(came).toBeGreaterThan(3);
  });

  test('have spent more by its summer the earlier they were laid', () => {
    let looked = 0;
    fc.assert(
      fc.property(anyWinter, fc.integer({ min: 1, max: earmarks.most }), (winter, tallies) => {
        const event = skyOf(winter).far?.clouds[0];
        if (!event || contested(winter, event)) return;
        /** The run in that summer with the tallies on the cloud in this winter or, later, in the next. */
        const summer = (late: boolean): Game => {
          const kept = { ...emptySplit, use: 4, create: 4, trust: 4, collaborate: 4, reserve: 0 };
          const winterWith = (game: Game, lies: boolean): Game =>
            [
              { do: 'earmark', earmark: null } as const,
              { do: 'share', split: { ...kept, reserve: TALLIES - 16 - (lies ? tallies : 0) } } as const,
              { do: 'earmark', earmark: lies ? { event, tallies } : null } as const,
            ].reduce(act, game);
          const next = act(summerOf(winterWith(winter, !late)).review, { do: 'proceed' });
          return act(winterWith(next, late), { do: 'confirm' });
        };
        const [early, late] = [summer(false), summer(true)];
        const [earlier, later] = [early, late].map((game) => preparing(game, event)) as [
          Preparing[],
          Preparing[],
        ];
        for (const [at, { spent }] of earlier.entries())
          expect(spent).toBeGreaterThan(later[at]?.spent ?? Number.NaN);
        looked++;
      }),
      { numRuns: 60 },
    );
    expect(looked).toBeGreaterThan(5);
  });

  test('are told in the summer channel by channel, beside all that it was paid: what was spent of them', () => {
    const game = laid('00000', 2, 2);
    const cloud = game.decisions[0]?.earmark?.event as EventId;
    for (const { channel, yen, spent, half } of preparing(game, cloud)) {
      expect(preparers(cloud)).toContain(channel);
      const slot = channelSlotOf[channel];
      expect(yen).toBe(now(game).flow[slot]);
      expect(spent).toBe(spentOn(pursesAfter(game.unfolded.laid, game.quarters), cloud, slot));
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThan(4 * TALLY * earmarkShares(cloud)[slot]);
      expect(half).toBe(readiness.half[channel]);
    }
    const bare = preparing(laid('00000', 0, 0), cloud);
    expect(bare.map(({ channel }) => channel)).toEqual(preparers(cloud));
    expect(bare.map(({ spent }) => spent)).toEqual(bare.map(() => 0));
  });

  test('that lay on a cloud which did not come are told after its summer, once; no others', () => {
    let [idle, quiet] = [0, 0];
    for (let at = 0; at < 40; at++) {
      const game = randomGame('idle0', 'class', at);
      const [round, met] = [game.decisions.length - 1, game.unfolded.met.map(({ event }) => event)];
      const near: readonly EventId[] = game.unfolded.skies[round]?.near?.clouds ?? [];
      const told = idleClouds(game);
      for (const { event, tallies } of told) {
        expect(met).not.toContain(event);
        expect(near).toContain(event);
        let lain = 0; // and not told of yet
        for (const [winter, { earmark }] of game.decisions.entries()) {
          const stood = game.unfolded.skies[winter - 1]?.near?.clouds.includes(event);
          if (stood) lain = 0;
          if (earmark?.event === event) lain += earmark.tallies;
        }
        expect(tallies).toBe(lain);
      }
      const last = game.decisions[round]?.earmark;
      if (last && near.includes(last.event) && !met.includes(last.event))
        expect(told.map(({ event }) => event)).toContain(last.event);
      if (told.length > 0) idle++;
      else quiet++;
    }
    expect(idle).toBeGreaterThan(3);
    expect(quiet).toBeGreaterThan(3);
  });

  test('that were told of are not told again when their cloud stands and passes a second time', () => {
    let again = 0;
    for (let at = 0; at < 60; at++) {
      const seed = String(at).padStart(5, '0');
      let laid: EventId | null = null; // on the first cloud of the first winter, and never after
      const game = playOn(
        newGame(seed, 'quick'),
        {
          winter: (now) => {
            const cloud = now.decisions.length === 0 ? cloudsIn(skyOf(now))[0] : undefined;
            laid ??= cloud ?? null;
            return cloud
              ? [
                  { do: 'earmark', earmark: { event: cloud, tallies: 3 } },
                  { do: 'share', split: { ...emptySplit, use: 17 } },
                ]
              : [{ do: 'share', split: { ...emptySplit, use: 20 } }];
          },
          answer: () => 'wait',
        },
        ({ phase, decisions }) => phase === 'review' && decisions.length === 2,
      );
      const stood = game.unfolded.skies.slice(0, 2).every(({ near }) => laid && near?.clouds.includes(laid));
      const came = game.unfolded.met.some(({ event }) => event === laid);
      if (!stood || came) continue;
      again++;
      expect(idleClouds(game)).toEqual([]);
    }
    expect(again).toBeGreaterThan(0);
  });

  test('moves with the tallies of the pillars whose money reaches what prepares, and with no other', () => {
    let [moved, still] = [0, 0];
    fc.assert(
      fc.property(anyWinter, (winter) => {
        for (const event of cloudsIn(skyOf(winter)))
          for (const pillar of pillarIds) {
            const split = { ...emptySplit, reserve: TALLIES - 3, [pillar]: 3 };
            const [before, after] = [emptySplit, split].map((on) =>
              readySteps({ ...winter, split: { ...on } }, event),
            );
            const prepares = readyingPillars(event).includes(pillar);
            if (prepares) moved += after?.[0] === before?.[0] ? 0 : 1;
            else {
              expect(after).toEqual(before);
              still++;
            }
          }
      }),
      { numRuns: 40 },
    );
    expect(Math.min(moved, still)).toBeGreaterThan(20);
  });
});
