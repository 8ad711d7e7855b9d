import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '../../src/game/actions.ts';
import { type Game, newGame, now } from '../../src/game/game.ts';
import { hashGame } from '../../src/game/hash.ts';
import { reduce, replay } from '../../src/game/reduce.ts';
import { emptySplit, places, TALLIES, tray } from '../../src/game/split.ts';
import { anyAction, anySplit, playedWith } from './anyone.ts';

const play = (actions: readonly Action[], from: Game = newGame('00000', 'class')): Game =>
  actions.reduce((game, action) => reduce(game, action).game, from);

const shared = { do: 'share', split: { use: 4, create: 5, trust: 6, collaborate: 5, reserve: 0 } } as const;

test('a run begins in December 2025 with all tallies in the tray', () => {
  const game = newGame('00000', 'class');
  expect(game.phase).toBe('winter');
  expect(now(game).t).toBe(0.75);
  expect(tray(game.split)).toBe(TALLIES);
});

test('tallies move from the tray to a place, between places, and back', () => {
  const game = play([
    { do: 'place', at: 'use' },
    { do: 'place', at: 'use' },
    { do: 'move', from: 'use', to: 'reserve' },
    { do: 'take', from: 'use' },
  ]);
  expect(game.split).toEqual({ ...emptySplit, reserve: 1 });
});

test('a year is confirmed only when the tray is empty', () => {
  expect(reduce(newGame('00000', 'class'), { do: 'confirm' }).refused).toBe('trayNotEmpty');
  expect(reduce(play([shared]), { do: 'confirm' }).refused).toBeNull();
});

test('a confirmed year runs to the next autumn and stays closed', () => {
  const game = play([shared, { do: 'confirm' }]);
  expect(game.phase).toBe('review');
  expect(now(game).t).toBe(1.75);
  for (const action of [{ do: 'undo' }, { do: 'take', from: 'use' }, shared] as const)
    expect(reduce(game, action)).toEqual({ game, refused: 'notWinter' });
});

test('six decisions end the class course in a report, three the quick one', () => {
  const splits = Array.from({ length: 6 }, () => ({ ...emptySplit, use: 20 }));
  expect(play(playedWith(splits)).phase).toBe('report');
  expect(now(play(playedWith(splits))).t).toBe(6.75);
  const quick = play(playedWith(splits.slice(0, 3)), newGame('00000', 'quick'));
  expect(quick.phase).toBe('report');
  expect(now(quick).t).toBe(6.75);
});

test('the log keeps what was decided, not how the hand wandered', () => {
  const wandering = play([
    { do: 'place', at: 'use' },
    { do: 'undo' },
    { do: 'place', at: 'trust' },
    shared,
    { do: 'confirm' },
  ]);
  expect(wandering.log).toEqual([shared, { do: 'confirm' }]);
});

test('a split with broken, negative or too many tallies is refused', () => {
  const game = newGame('00000', 'class');
  for (const use of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 21])
    expect(reduce(game, { do: 'share', split: { ...emptySplit, use } }).refused).toBe('notASplit');
});

test('what a log from elsewhere can hold is refused, and nothing of it is kept', () => {
  const game = newGame('00000', 'class');
  const strange: unknown[] = [
    { do: 'nope' },
    {},
    { do: 'share' },
    { do: 'share', split: null },
    { do: 'place', at: 'toString' },
    { do: 'place' },
    { do: 'take', from: '__proto__' },
    { do: 'move', from: 'x', to: 'use' },
  ];
  for (const action of strange) {
    const outcome = reduce(game, action as Action);
    expect(outcome.refused, JSON.stringify(action)).not.toBeNull();
    expect(outcome.game).toBe(game);
  }
  const extra = { do: 'share', split: { ...shared.split, gift: 9 }, note: 'x' } as Action;
  expect(reduce(reduce(game, extra).game, { do: 'confirm' }).game.log[0]).toEqual(shared);
});

test('under any play tallies and tray sum to twenty, and no place goes below zero', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
      const { split } = play(actions);
      expect(places.reduce((sum, place) => sum + split[place], tray(split))).toBe(TALLIES);
      for (const place of places) expect(split[place]).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('an illegal action changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), anyAction, (actions, action) => {
      const game = play(actions);
      const outcome = reduce(game, action);
      if (outcome.refused) expect(outcome.game).toBe(game);
      else expect(outcome.game).not.toBe(game);
    }),
  );
});

test('undo gives back the tallies and the log of before, and redo those after', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), anyAction, (actions, action) => {
      const game = play(actions);
      const outcome = reduce(game, action);
      const changing = ['place', 'take', 'move', 'share'].includes(action.do);
      if (outcome.refused || !changing) return;
      const undone = reduce(outcome.game, { do: 'undo' }).game;
      expect([undone.split, undone.log]).toEqual([game.split, game.log]);
      expect(reduce(undone, { do: 'redo' }).game).toEqual(outcome.game);
    }),
  );
});

test('every log replays to the same game and the same hash', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
      const game = play(actions);
      const again = replay(game.seed, game.course, game.log);
      expect(again.refused).toBeNull();
      expect(again.game).toEqual({ ...game, undone: [] });
      expect(hashGame(again.game)).toBe(hashGame(game));
    }),
    { numRuns: 50 },
  );
});

test('a log with an illegal action is replayed up to it, and the reason is told', () => {
  const { game, refused } = replay('00000', 'class', [shared, { do: 'proceed' }]);
  expect(refused).toEqual({ at: 1, reason: 'notReview' });
  expect(game.log).toEqual([shared]);
});

test('another split in any year gives another hash', () => {
  fc.assert(
    fc.property(
      fc.array(anySplit, { minLength: 6, maxLength: 6 }),
      fc.nat(5),
      anySplit,
      (splits, year, other) => {
        const same = places.slice(0, 4).every((place) => other[place] === splits[year]?.[place]);
        fc.pre(!same);
        const changed = splits.with(year, other);
        expect(hashGame(play(playedWith(changed)))).not.toBe(hashGame(play(playedWith(splits))));
      },
    ),
    { numRuns: 20 },
  );
});
