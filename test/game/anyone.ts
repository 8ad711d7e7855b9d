import * as fc from 'fast-check';
import { courseIds } from '../../src/data/courses.ts';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import { type EventId, eventIds } from '../../src/data/events.ts';
import { leverIds } from '../../src/data/levers.ts';
import { guesses } from '../../src/data/predictions.ts';
import { promiseLevelIds, restatementReasons } from '../../src/data/promises.ts';
import { earmarks } from '../../src/data/readiness.ts';
import type { Action } from '../../src/game/rules/actions.ts';
import { pairs } from '../../src/game/rules/decision.ts';
import { type Game, newGame, skyOf } from '../../src/game/rules/game.ts';
import { type Place, places, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { cloudsIn } from '../../src/game/rules/year/omens.ts';
import { act, anything, dice, playOn } from './plays.ts';

/** Arbitrary players, for tests over random play. */

const anyPlace: fc.Arbitrary<Place> = fc.constantFrom(...places);
const anyPlaceOrTray: fc.Arbitrary<Place | null> = fc.constantFrom(...places, null);

/** Runs to go on from: of each course at its beginning, in its first winter, and in a later one with tallies laid before. */
const beginnings: readonly Game[] = courseIds.flatMap((course) => {
  const fresh = newGame('7KQ2M', course);
  const inSecond = ({ phase, decisions }: Game): boolean => phase === 'winter' && decisions.length === 1;
  const later = playOn(fresh, anything(course, dice(7)), inSecond);
  return [fresh, act(fresh, { do: 'promise', promises: null }), later];
});

export const anyBeginning: fc.Arbitrary<Game> = fc.constantFrom(...beginnings);

/** Any event, more often one whose cloud is in view where a run begins. */
const anyEvent: fc.Arbitrary<EventId> = fc.oneof(fc.constantFrom(...eventIds), {
  weight: 3,
  arbitrary: fc.constantFrom(...beginnings.flatMap((game) => cloudsIn(skyOf(game)))),
});

/** All twenty tallies, each on some place. */
export const anySplit: fc.Arbitrary<Split> = fc
  .array(anyPlace, { minLength: TALLIES, maxLength: TALLIES })
  .map(
    (chosen) =>
      Object.fromEntries(
        places.map((place) => [place, chosen.filter((one) => one === place).length]),
      ) as unknown as Split,
  );

const anyPromised = fc.record({
  dimension: fc.constantFrom(...dimensionIds),
  level: fc.constantFrom(...promiseLevelIds),
});

const anyPromise = fc
  .tuple(
    fc.shuffledSubarray([...dimensionIds], { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom(...promiseLevelIds), { minLength: 3, maxLength: 3 }),
  )
  .map(
    ([[a, b, c, redLine], levels]): Action => ({
      do: 'promise',
      promises: {
        made: [a, b, c].map((dimension, at) => ({
          dimension: dimension as DimensionId,
          level: levels[at] ?? 'bold',
        })),
        redLine: redLine as DimensionId,
      },
    }),
  );

const brokenSplit = fc.record({
  use: fc.double(),
  create: fc.integer(),
  trust: fc.nat(),
  collaborate: fc.nat(),
  reserve: fc.nat(),
});

const weighted = (weight: number, arbitrary: fc.Arbitrary<Action>) => ({ weight, arbitrary });

/** Any action, legal or not, with broken splits among them. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  weighted(
    6,
    anyPlace.map((at): Action => ({ do: 'place', at })),
  ),
  weighted(
    3,
    anyPlace.map((from): Action => ({ do: 'take', from })),
  ),
  weighted(
    3,
    fc.tuple(anyPlace, anyPlace).map(([from, to]): Action => ({ do: 'move', from, to })),
  ),
  weighted(
    4,
    anySplit.map((split): Action => ({ do: 'share', split })),
  ),
  weighted(
    1,
    brokenSplit.map((split): Action => ({ do: 'share', split })),
  ),
  weighted(
    4,
    fc
      .record({ event: anyEvent, tallies: fc.integer({ min: -1, max: earmarks.most + 2 }) })
      .map((earmark): Action => ({ do: 'earmark', earmark })),
  ),
  weighted(1, fc.constant<Action>({ do: 'earmark', earmark: null })),
  weighted(
    8,
    fc.tuple(anyEvent, anyPlaceOrTray).map(([event, from]): Action => ({ do: 'lay', event, from })),
  ),
  weighted(
    4,
    anyPlaceOrTray.map((to): Action => ({ do: 'lift', to })),
  ),
  weighted(
    2,
    fc
      .record({ lever: fc.constantFrom(...leverIds), by: fc.constantFrom(1 as const, -1 as const) })
      .map((notch): Action => ({ do: 'notch', notch })),
  ),
  weighted(2, fc.constant<Action>({ do: 'notch', notch: null })),
  weighted(
    1,
    fc.constantFrom(...pairs).map((pair): Action => ({ do: 'study', pair })),
  ),
  weighted(
    1,
    fc.constantFrom(...guesses, null).map((guess): Action => ({ do: 'predict', guess })),
  ),
  weighted(2, anyPromise),
  weighted(1, fc.constant<Action>({ do: 'promise', promises: null })),
  weighted(4, fc.constant<Action>({ do: 'confirm' })),
  weighted(
    4,
    fc.constantFrom(...answerStyles).map((style): Action => ({ do: 'answer', style })),
  ),
  weighted(
    1,
    fc
      .tuple(fc.nat(3), anyPromised, fc.constantFrom(...restatementReasons))
      .map(([at, promised, reason]): Action => ({ do: 'restate', at, promised, reason })),
  ),
  weighted(4, fc.constant<Action>({ do: 'proceed' })),
  weighted(1, fc.constant<Action>({ do: 'finish' })),
  weighted(2, fc.constant<Action>({ do: 'undo' })),
  weighted(2, fc.constant<Action>({ do: 'redo' })),
);
