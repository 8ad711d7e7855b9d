import * as fc from 'fast-check';
import type { Action } from '../../src/game/actions.ts';
import { type Place, places, type Split, TALLIES } from '../../src/game/split.ts';

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

/** Any action, legal or not, with broken splits among them. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: anyPlace.map((at): Action => ({ do: 'place', at })) },
  { weight: 3, arbitrary: anyPlace.map((from): Action => ({ do: 'take', from })) },
  {
    weight: 3,
    arbitrary: fc.tuple(anyPlace, anyPlace).map(([from, to]): Action => ({ do: 'move', from, to })),
  },
  { weight: 2, arbitrary: anySplit.map((split): Action => ({ do: 'share', split })) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        use: fc.double(),
        create: fc.integer(),
        trust: fc.nat(),
        collaborate: fc.nat(),
        reserve: fc.nat(),
      })
      .map((split): Action => ({ do: 'share', split })),
  },
  { weight: 2, arbitrary: fc.constant<Action>({ do: 'confirm' }) },
  { weight: 2, arbitrary: fc.constant<Action>({ do: 'proceed' }) },
  { weight: 2, arbitrary: fc.constant<Action>({ do: 'undo' }) },
  { weight: 2, arbitrary: fc.constant<Action>({ do: 'redo' }) },
);

/** A whole run: a split for each round. */
export const playedWith = (splits: readonly Split[]): Action[] =>
  splits.flatMap((split): Action[] => [{ do: 'share', split }, { do: 'confirm' }, { do: 'proceed' }]);
