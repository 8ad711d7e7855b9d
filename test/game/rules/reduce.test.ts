import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { hashGame } from '../../../src/game/code/hash.ts';
import type { Action } from '../../../src/game/rules/actions.ts';
import { tray } from '../../../src/game/rules/decision.ts';
import { type Game, newGame, now, skyOf, waiting } from '../../../src/game/rules/game.ts';
import type { Outcome } from '../../../src/game/rules/outcome.ts';
import { reduce, replay } from '../../../src/game/rules/reduce.ts';
import { emptySplit, places, TALLIES } from '../../../src/game/rules/split.ts';
import { isChange } from '../../../src/game/rules/winter.ts';
import { cloudsIn } from '../../../src/game/rules/year/omens.ts';
import { anyAction, anyBeginning, anySplit } from '../anyone.ts';
import { playedWith } from '../plays.ts';
import { none, play, shared, winter } from './tried.ts';

const all = (place: (typeof places)[number]) => ({ ...emptySplit, [place]: TALLIES });

describe('a run', () => {
  test('begins in December 2025 with all tallies in the tray, after its promises', () => {
    for (const course of courseIds) expect(newGame('00000', course).phase).toBe('promises');
    const game = winter();
    expect(game.phase).toBe('winter');
    expect(now(game).t).toBe(0.75);
    expect(tray(game)).toBe(TALLIES);
  });

  test('flows from winter to the summer’s event, and after its answer to the autumn', () => {
    const summer = play([shared, { do: 'confirm' }], winter());
    expect([summer.phase, now(summer).t, waiting(summer)?.event]).toEqual(['summer', 1.25, 'E07']);
    const review = play([{ do: 'answer', style: 'spend' }], summer);
    expect([review.phase, now(review).t, waiting(review)]).toEqual(['review', 1.75, null]);
  });

  test('of two-year rounds meets its event in the second summer', () => {
    const summer = play([shared, { do: 'confirm' }], winter('quick'));
    expect(now(summer).t).toBe(2.25);
    expect(now(play([{ do: 'answer', style: 'wait' }], summer)).t).toBe(2.75);
  });

  test('ends in a report, after the decisions and the years of its course', () => {
    for (const course of courseIds) {
      const { rounds, yearsPerRound } = courses[course];
      const game = playedWith(
        Array.from({ length: rounds }, () => all('use')),
        course,
      );
      expect([game.phase, now(game).t]).toEqual(['report', 0.75 + rounds * yearsPerRound]);
    }
  });
});

describe('a log', () => {
  test('from elsewhere is refused where it is strange, and nothing of it is kept', () => {
    const strange: unknown[] = [
      { do: 'nope' },
      {},
      { do: 'share' },
      { do: 'share', split: null },
      { do: 'place', at: 'toString' },
      { do: 'place' },
      { do: 'take', from: '__proto__' },
      { do: 'move', from: 'x', to: 'use' },
      { do: 'earmark' },
      { do: 'earmark', earmark: 'E01' },
      { do: 'earmark', earmark: { event: 'toString', tallies: 1 } },
      { do: 'earmark', earmark: { event: 'E01', tallies: '1' } },
      { do: 'lay' },
      { do: 'lay', event: 'constructor', from: null },
      { do: 'lay', event: 'E01', from: 'toString' },
      { do: 'lift' },
      { do: 'lift', to: 'toString' },
      { do: 'notch' },
      { do: 'notch', notch: { lever: 'toString', by: 1 } },
      { do: 'notch', notch: { lever: 'talent', by: 2 } },
      { do: 'study', pair: 'constructor' },
      { do: 'predict', guess: 3 },
      { do: 'answer' },
      { do: 'promise' },
      { do: 'restate', at: 'length' },
    ];
    for (const game of [winter(), winter('full'), play([shared, { do: 'confirm' }], winter())])
      for (const action of strange) {
        const outcome = reduce(game, action as Action);
        expect(outcome.refused, JSON.stringify(action)).not.toBeNull();
        expect(outcome.game).toBe(game);
      }
    const extra = { do: 'share', split: { ...shared.split, gift: 9 }, note: 'x' } as Action;
    expect(play([extra, { do: 'confirm' }], winter()).log[1]).toEqual(shared);
  });

  test('with an illegal action is replayed up to it, and the reason is told', () => {
    const { game, refused } = replay('00000', 'quick', [none, shared, { do: 'proceed' }]);
    expect(refused).toEqual({ at: 2, reason: 'notReview' });
    expect(game.log).toEqual([none, shared]);
  });
});

/** Looks at one action more, after any others. */
const afterAnything = (look: (game: Game, outcome: Outcome, action: Action) => void): void =>
  fc.assert(
    fc.property(anyBeginning, fc.array(anyAction, { maxLength: 40 }), anyAction, (begun, actions, action) => {
      const game = play(actions, begun);
      look(game, reduce(game, action), action);
    }),
  );

describe('under any play', () => {
  test('tallies in places, on a cloud and in the tray sum to twenty, and there are nowhere fewer than none', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(anyAction, { maxLength: 60 }), (begun, actions) => {
        const game = play(actions, begun);
        const { split, earmark } = game;
        const lying = places.map((place) => split[place]);
        expect(lying.reduce((sum, count) => sum + count, (earmark?.tallies ?? 0) + tray(game))).toBe(TALLIES);
        for (const count of [...lying, tray(game)]) expect(count).toBeGreaterThanOrEqual(0);
        if (earmark) expect(earmark.tallies).toBeGreaterThanOrEqual(1);
        if (earmark) expect(earmark.tallies).toBeLessThanOrEqual(earmarks.most);
        if (earmark) expect(cloudsIn(skyOf(game))).toContain(earmark.event);
      }),
    );
  });

  test('an illegal action changes nothing', () => {
    afterAnything((game, { game: next, refused }) => {
      if (refused) expect(next).toBe(game);
      else expect(next).not.toBe(game);
    });
  });

  test('undo gives back the draft and the log of before, and redo those after', () => {
    afterAnything((game, { game: next, refused }, action) => {
      if (refused || !isChange(action) || action.do === 'study') return;
      const undone = reduce(next, { do: 'undo' }).game;
      expect({ ...undone, undone: [] }).toEqual({ ...game, undone: [] });
      expect(reduce(undone, { do: 'redo' }).game).toEqual(next);
    });
  });

  test('every log replays to the same game and the same hash', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(anyAction, { maxLength: 60 }), (begun, actions) => {
        const game = play(actions, begun);
        const again = replay(game.seed, game.course, game.log);
        expect(again.refused).toBeNull();
        expect(again.game).toEqual({ ...game, undone: [] });
        expect(hashGame(again.game)).toBe(hashGame(game));
      }),
      { numRuns: 50 },
    );
  });

  test('another split in any year gives another hash', () => {
    const six = fc.array(anySplit, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(six, fc.nat(5), anySplit, (splits, year, other) => {
        fc.pre(!places.slice(0, 4).every((place) => other[place] === splits[year]?.[place]));
        expect(hashGame(playedWith(splits.with(year, other)))).not.toBe(hashGame(playedWith(splits)));
      }),
      { numRuns: 20 },
    );
  });
});
