import * as fc from 'fast-check';
import { channelIds } from '../../src/data/channels.ts';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import { eventIds } from '../../src/data/events.ts';
import { leverIds } from '../../src/data/levers.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { guesses } from '../../src/data/predictions.ts';
import { promiseLevelIds, restatementReasons } from '../../src/data/promises.ts';
import type { Action } from '../../src/game/rules/actions.ts';
import { pairs } from '../../src/game/rules/decision.ts';
import { type Place, places, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';

/** Arbitrary players, for tests over random play. */

const anyPlace: fc.Arbitrary<Place> = fc.constantFrom(...places);

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
    2,
    fc.constantFrom(...eventIds, null).map((event): Action => ({ do: 'mark', event })),
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
  weighted(
    2,
    fc
      .tuple(fc.constantFrom(...pillarIds), fc.constantFrom(...channelIds, null))
      .map(([pillar, channel]): Action => ({ do: 'emphasise', pillar, channel })),
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
