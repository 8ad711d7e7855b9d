import { describe, expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import type { EventId } from '../../../src/data/events.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import type { Action } from '../../../src/game/rules/actions.ts';
import { tray } from '../../../src/game/rules/decision.ts';
import { type Game, skyOf } from '../../../src/game/rules/game.ts';
import { reduce } from '../../../src/game/rules/reduce.ts';
import { emptySplit, TALLIES } from '../../../src/game/rules/split.ts';
import { cloudsIn, SCRIPTED } from '../../../src/game/rules/year/omens.ts';
import { play, shared, winter } from './tried.ts';

/** Tallies on a cloud, while a winter is decided. */

const [one, other] = cloudsIn(skyOf(winter())) as [EventId, EventId];

const lay = (event: EventId, from: Extract<Action, { do: 'lay' }>['from'] = null): Action => ({
  do: 'lay',
  event,
  from,
});
const lift = (to: Extract<Action, { do: 'lift' }>['to'] = null): Action => ({ do: 'lift', to });
const earmark = (event: EventId, tallies: number): Action => ({ do: 'earmark', earmark: { event, tallies } });
const refusal = (game: Game, action: Action) => reduce(game, action).refused;

/** As many of an action. */
const times = (count: number, action: Action): Action[] => Array.from({ length: count }, () => action);

describe('a tally is laid on a cloud', () => {
  test('from the tray, one more each time, until as many lie there as may', () => {
    let game = winter();
    for (let tallies = 1; tallies <= earmarks.most; tallies++) {
      game = play([lay(one)], game);
      expect([game.earmark, tray(game)]).toEqual([{ event: one, tallies }, TALLIES - tallies]);
    }
    expect(reduce(game, lay(one))).toEqual({ game, refused: 'cloudFull' });
    expect(game.split).toEqual(emptySplit);
  });

  test('from a place, which then has one less, and the tray is left alone', () => {
    const game = play(
      [{ do: 'place', at: 'trust' }, { do: 'place', at: 'reserve' }, lay(one, 'trust')],
      winter(),
    );
    expect([game.earmark, game.split, tray(game)]).toEqual([
      { event: one, tallies: 1 },
      { ...emptySplit, reserve: 1 },
      TALLIES - 2,
    ]);
    expect(reduce(game, lay(one, 'trust'))).toEqual({ game, refused: 'placeEmpty' });
    expect(play([lay(one, 'reserve')], game).split).toEqual(emptySplit);
  });

  test('never from an empty tray, though one may still come from a place', () => {
    const full = play([shared], winter());
    expect(reduce(full, lay(one))).toEqual({ game: full, refused: 'trayEmpty' });
    const game = play([lay(one, 'use')], full);
    expect([game.earmark?.tallies, game.split.use, tray(game)]).toEqual([1, shared.split.use - 1, 0]);
  });

  test('and what lies on another cloud comes along, with no other tally taken', () => {
    const game = play([{ do: 'place', at: 'use' }, lay(one), lay(one)], winter());
    const moved = { ...game, earmark: { event: other, tallies: 2 } };
    for (const from of [null, 'use', 'trust'] as const) {
      const next = play([lay(other, from)], game);
      expect([next.earmark, next.split, tray(next)]).toEqual([moved.earmark, game.split, tray(game)]);
    }
    const full = play([earmark(one, earmarks.most), lay(other)], winter());
    expect(full.earmark).toEqual({ event: other, tallies: earmarks.most });
  });

  test('only if the cloud is in view, and from a place that there is', () => {
    const game = play([lay(one)], winter());
    for (const from of [game, winter()]) {
      expect(refusal(from, lay(SCRIPTED))).toBe('noSuchCloud');
      expect(refusal(from, lay(one, 'toString' as 'use'))).toBe('noSuchPlace');
    }
  });
});

describe('a tally is lifted off a cloud', () => {
  test('into the tray or to a place, until none lies there', () => {
    const game = play([earmark(one, 2), lift()], winter());
    expect([game.earmark, game.split, tray(game)]).toEqual([
      { event: one, tallies: 1 },
      emptySplit,
      TALLIES - 1,
    ]);
    const bare = play([lift('reserve')], game);
    expect([bare.earmark, bare.split, tray(bare)]).toEqual([
      null,
      { ...emptySplit, reserve: 1 },
      TALLIES - 1,
    ]);
    for (const to of [null, 'use'] as const)
      expect(reduce(bare, lift(to))).toEqual({ game: bare, refused: 'cloudEmpty' });
  });

  test('to no place that there is not', () => {
    expect(refusal(play([lay(one)], winter()), lift('toString' as 'use'))).toBe('noSuchPlace');
  });
});

describe('an earmark', () => {
  test('is set as a whole, again and again, and taken off as a whole', () => {
    const game = play([earmark(one, 3), earmark(other, 1)], winter());
    expect([game.earmark, tray(game)]).toEqual([{ event: other, tallies: 1 }, TALLIES - 1]);
    const bare = play([{ do: 'earmark', earmark: null }], game);
    expect([bare.earmark, tray(bare)]).toEqual([null, TALLIES]);
  });

  test('is refused where it is none, and where there are more tallies than may lie there', () => {
    for (const tallies of [0, -1, 0.5, Number.NaN, earmarks.most + 1, Number.POSITIVE_INFINITY])
      expect(refusal(winter(), earmark(one, tallies))).toBe('notAnEarmark');
    expect(refusal(winter(), earmark(SCRIPTED, 1))).toBe('noSuchCloud');
  });

  test('takes its tallies from the tray alone', () => {
    const nearlyAll = play([{ do: 'share', split: { ...emptySplit, create: TALLIES - 1 } }], winter());
    expect(refusal(nearlyAll, earmark(one, 2))).toBe('trayEmpty');
    const game = play([earmark(one, 1)], nearlyAll);
    expect(tray(game)).toBe(0);
    expect(refusal(game, { do: 'place', at: 'use' })).toBe('trayEmpty');
    expect(play([earmark(other, 1)], game).earmark).toEqual({ event: other, tallies: 1 }); // its own are free again
  });

  test('keeps nothing that came with it', () => {
    const strange = { do: 'earmark', earmark: { event: one, tallies: 1, gift: 9 } } as Action;
    expect(play([strange], winter()).earmark).toEqual({ event: one, tallies: 1 });
  });

  test('is cut to what all tallies leave over when they are shared out anew', () => {
    const laid = play([earmark(one, earmarks.most)], winter());
    const sharing = (create: number): Game => play([{ do: 'share', split: { ...emptySplit, create } }], laid);
    expect(sharing(TALLIES - earmarks.most).earmark).toEqual({ event: one, tallies: earmarks.most });
    expect(sharing(TALLIES - 1).earmark).toEqual({ event: one, tallies: 1 });
    expect(sharing(TALLIES).earmark).toBeNull();
    for (const create of [0, 1, TALLIES - 1, TALLIES])
      expect(tray(sharing(create))).toBe(Math.max(0, TALLIES - create - earmarks.most));
  });

  test('counts among the twenty when a winter is confirmed, and stands in its log', () => {
    const split = { ...emptySplit, create: TALLIES - 2 };
    const open = play([{ do: 'share', split }, lay(one)], winter());
    expect(refusal(open, { do: 'confirm' })).toBe('trayNotEmpty');
    const closed = play([lay(other), lay(other), { do: 'confirm' }], open);
    expect(closed.decisions).toMatchObject([{ split, earmark: { event: other, tallies: 2 } }]);
    expect(closed.log.slice(1)).toEqual([{ do: 'share', split }, earmark(other, 2), { do: 'confirm' }]);
    for (const action of [lay(one), lift(), earmark(one, 1)])
      expect(refusal(closed, action)).toBe('notWinter');
  });

  test('is taken back and done again, step by step', () => {
    const steps: Action[] = [
      { do: 'place', at: 'trust' },
      lay(one, 'trust'),
      lay(one),
      lay(other),
      lift('use'),
      earmark(one, 3),
      { do: 'share', split: { ...emptySplit, create: TALLIES - 2 } },
      lift(),
    ];
    const drafts = steps.map((_, at) => play(steps.slice(0, at + 1), winter()));
    const draft = ({ split, earmark: laid, log }: Game) => ({ split, laid, log });
    let game = drafts.at(-1) as Game;
    for (const before of drafts.slice(0, -1).reverse()) {
      game = play([{ do: 'undo' }], game);
      expect(draft(game)).toEqual(draft(before));
    }
    for (const after of drafts.slice(1)) {
      game = play([{ do: 'redo' }], game);
      expect(draft(game)).toEqual(draft(after));
    }
  });

  test('can lie on any cloud in view of every course, near or far', () => {
    for (const course of courseIds) {
      const first = winter(course);
      const next = play(
        [shared, { do: 'confirm' }, { do: 'answer', style: 'wait' }, { do: 'proceed' }],
        first,
      );
      for (const game of [first, next])
        for (const event of cloudsIn(skyOf(game)))
          expect(play(times(2, lay(event)), game).earmark).toEqual({ event, tallies: 2 });
      expect(cloudsIn(skyOf(next)).length).toBe(course === 'quick' ? 2 : 4);
    }
  });
});
