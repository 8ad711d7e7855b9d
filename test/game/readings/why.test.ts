import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import type { EventId } from '../../../src/data/events.ts';
import { indicatorIds } from '../../../src/data/indicators.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { indicatorAt } from '../../../src/game/readings/indicators.ts';
import { reaches } from '../../../src/game/readings/reach.ts';
import { hasParts, partsOf, why } from '../../../src/game/readings/why.ts';
import { central } from '../../../src/game/rules/central.ts';
import { type Game, newGame, skyOf } from '../../../src/game/rules/game.ts';
import { emptySplit, TALLIES } from '../../../src/game/rules/split.ts';
import { PROLOGUE, quartersARound } from '../../../src/game/rules/year/clock.ts';
import { type Met, strikesOf } from '../../../src/game/rules/year/meeting.ts';
import { readinessFor } from '../../../src/game/rules/year/readiness.ts';
import { timelineOf } from '../../../src/model/shocks.ts';
import { type Authorities, simulate } from '../../../src/model/simulate.ts';
import type { State } from '../../../src/model/state.ts';
import { anything, dice, playOn, randomGame, reviewedWith as reviewed, type Style } from '../plays.ts';

/** A review that a random run has come to. */
const anyReview = fc
  .tuple(fc.constantFrom(...courseIds), fc.nat(), fc.nat())
  .map(([course, reviews, salt]) => {
    const round = 1 + (reviews % courses[course].rounds);
    const reached = ({ phase, decisions }: Game): boolean => phase === 'review' && decisions.length === round;
    return playOn(
      newGame(String(salt % 100_000).padStart(5, '0'), course),
      anything(course, dice(salt)),
      reached,
    );
  });

test('decisions, events and flow explain every change of every indicator to 1e-12', () => {
  fc.assert(
    fc.property(anyReview, (game) => {
      const last = game.quarters.at(-1) as State;
      const before = game.quarters.at(-1 - quartersARound(game.course)) as State;
      const found = why(game, indicatorIds);
      for (const id of indicatorIds) {
        const { change, flow, events, decisions } = found[id];
        expect(change).toBeCloseTo(indicatorAt(last, id) - indicatorAt(before, id), 12);
        const explained = decisions.reduce((sum, share) => sum + share, flow + events);
        const size = Math.max(1, Math.abs(indicatorAt(last, id)));
        expect(Math.abs(explained - change) / size).toBeLessThan(1e-12);
      }
    }),
    { numRuns: 30 },
  );
});

test('a decision that is switched off gives no money, and what it laid on a cloud does not count either', () => {
  // One round and its event are two players, few enough to find their shares by hand.
  let prepared = 0;
  for (let at = 0; at < 30; at++) {
    const laying: Style = {
      winter: (game) => [
        {
          do: 'share',
          split: { use: 4, create: 4, trust: 4, collaborate: 4, reserve: TALLIES - 16 - earmarks.most },
        },
        { do: 'earmark', earmark: { event: skyOf(game).near?.clouds[0] as EventId, tallies: earmarks.most } },
      ],
      answer: () => 'rule',
    };
    const game = playOn(
      newGame(String(at).padStart(5, '0'), 'quick'),
      laying,
      ({ phase }) => phase === 'review',
    );
    const [met] = game.unfolded.met as [Met];
    if (met.tallies === 0) continue;
    prepared++;
    const last = game.quarters.length - 1;
    const endWith = (authorities: Authorities, ready: number | null): number => {
      const { onset, response } = strikesOf(met, ready ?? 0, met.onset.quarter, game.course);
      const timeline = timelineOf(ready === null ? [] : [onset, response], last);
      return simulate(central, authorities, last, timeline)[last]?.trust as number;
    };
    const { authorities } = game.unfolded;
    const unready = readinessFor(
      simulate(central, [], met.onset.quarter).at(-1) as State,
      met.event,
      [],
      courses[game.course].yearsPerRound,
    );
    expect(unready).toBeLessThan(met.ready);
    const neither = endWith([], null);
    const [decided, befallen, both] = [
      endWith(authorities, null),
      endWith([], unready),
      endWith(authorities, met.ready),
    ];
    const { decisions, events, flow } = why(game, ['trust']).trust;
    expect(flow).toBeCloseTo(neither - (game.quarters[PROLOGUE]?.trust ?? 0), 12);
    expect(decisions[0]).toBeCloseTo((decided - neither + both - befallen) / 2, 12);
    expect(events).toBeCloseTo((befallen - neither + both - decided) / 2, 12);
  }
  expect(prepared).toBeGreaterThan(5);
});

test('a change is told in parts that add up to it', () => {
  const { decisions, events, flow, change } = why(
    reviewed(Array.from({ length: 6 }, () => ({ ...emptySplit, trust: 20 }))),
    ['trust'],
  ).trust;
  const { latest, sown, others, flow: rest } = partsOf({ decisions, events, flow, change });
  expect(latest).toBe(decisions[5]);
  expect(sown?.share).toBe(decisions[sown?.round ?? -1]);
  expect(latest + (sown?.share ?? 0) + events + others + rest).toBeCloseTo(change, 12);
  expect(partsOf({ change: 3, flow: 0.5, events: 0.5, decisions: [2] })).toEqual({
    latest: 2,
    sown: null,
    events: 0.5,
    others: 0,
    flow: 0.5,
  });
});

test('a year without any budget has no share in what follows', () => {
  const { trust } = why(
    reviewed([
      { ...emptySplit, reserve: 20 },
      { ...emptySplit, trust: 20 },
    ]),
    ['trust'],
  );
  expect(trust.decisions[0]).toBe(0);
  expect(trust.decisions[1]).toBeGreaterThan(0);
});

test('a rank is told in parts only where it moved, and then by whole places; anything else always is', () => {
  const reviews = Array.from({ length: 400 }, (_, at) => {
    const winters = 2 + (at % 5);
    const reached = ({ phase, decisions }: Game): boolean =>
      phase === 'review' && decisions.length === winters;
    return playOn(newGame(String(at).padStart(5, '0'), 'class'), anything('class', dice(at)), reached);
  });
  const rankAt = ({ quarters }: Game, at: number): number => indicatorAt(quarters.at(at) as State, 'rank');
  const hasMoved = (game: Game): boolean => rankAt(game, -1) !== rankAt(game, -5);
  const moved = reviews.filter(hasMoved).slice(0, 5);
  const still = reviews.filter((game) => !hasMoved(game)).slice(0, 20);
  expect(moved.length).toBeGreaterThan(0);
  for (const game of [...moved, ...still]) {
    const { rank } = why(game, ['rank']);
    expect(rank.change % 1).toBeCloseTo(0, 12);
    expect(hasParts('rank', rank)).toBe(hasMoved(game));
  }
  const parts = still.map((game) => why(game, ['rank']).rank);
  // Fractions of a place, which is what must not be shown.
  expect(
    parts.some(({ flow, events, decisions }) => [flow, events, ...decisions].some((part) => part % 1 !== 0)),
  ).toBe(true);
  for (const id of indicatorIds.filter((other) => other !== 'rank'))
    expect(hasParts(id, { change: 0 })).toBe(true);
});

test('money that was sown earlier still has a share in a later year', () => {
  const splits = [
    { ...emptySplit, create: 20 },
    ...Array.from({ length: 2 }, () => ({ ...emptySplit, reserve: 20 })),
  ];
  expect(why(reviewed(splits), ['capability']).capability.decisions[0]).not.toBe(0);
});

test('an event has a share in what it struck, and a lever in what its year moved', () => {
  const game = randomGame('7KQ2M', 'class', 3);
  const found = why(game, indicatorIds);
  expect(indicatorIds.some((id) => Math.abs(found[id].events) > 1e-6)).toBe(true);
});

test('every dimension reaches from the run without a budget to the best constant split, at each review', () => {
  const found = reaches('00000', 'class');
  expect(found).toHaveLength(courses.class.rounds);
  for (const review of found)
    for (const id of dimensionIds) expect(review[id].high).toBeGreaterThan(review[id].low);
  expect(found.at(-1)?.create.split.create).toBeGreaterThan(15);
  expect(reaches('00000', 'quick')).toHaveLength(courses.quick.rounds);
});
