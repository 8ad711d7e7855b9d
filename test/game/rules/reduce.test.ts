import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CourseId, courseIds, courses } from '../../../src/data/courses.ts';
import { hashGame } from '../../../src/game/code/hash.ts';
import type { Action } from '../../../src/game/rules/actions.ts';
import { type Game, newGame, now, skyOf, waiting } from '../../../src/game/rules/game.ts';
import { reduce, replay } from '../../../src/game/rules/reduce.ts';
import { emptySplit, places, TALLIES, tray } from '../../../src/game/rules/split.ts';
import { isChange } from '../../../src/game/rules/winter.ts';
import { anyAction, anySplit } from '../anyone.ts';
import { playedWith } from '../plays.ts';

const play = (actions: readonly Action[], from: Game): Game =>
  actions.reduce((game, action) => reduce(game, action).game, from);

const none = { do: 'promise', promises: null } as const;

const winter = (course: CourseId = 'class'): Game => play([none], newGame('00000', course));

const shared = { do: 'share', split: { use: 4, create: 5, trust: 6, collaborate: 5, reserve: 0 } } as const;
const all = (place: (typeof places)[number]) => ({ ...emptySplit, [place]: TALLIES });

describe('a run', () => {
  test('begins in December 2025 with all tallies in the tray, after its promises', () => {
    for (const course of courseIds) expect(newGame('00000', course).phase).toBe('promises');
    const game = winter();
    expect(game.phase).toBe('winter');
    expect(now(game).t).toBe(0.75);
    expect(tray(game.split)).toBe(TALLIES);
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

describe('a winter', () => {
  test('moves tallies from the tray to a place, between places, and back', () => {
    const game = play(
      [
        { do: 'place', at: 'use' },
        { do: 'place', at: 'use' },
        { do: 'move', from: 'use', to: 'reserve' },
        { do: 'take', from: 'use' },
      ],
      winter(),
    );
    expect(game.split).toEqual({ ...emptySplit, reserve: 1 });
  });

  test('is confirmed only when the tray is empty, and then stays closed', () => {
    expect(reduce(winter(), { do: 'confirm' }).refused).toBe('trayNotEmpty');
    const closed = play([shared, { do: 'confirm' }], winter());
    for (const action of [{ do: 'undo' }, { do: 'take', from: 'use' }, shared] as const)
      expect(reduce(closed, action)).toEqual({ game: closed, refused: 'notWinter' });
  });

  test('keeps in the log what was settled, not how the hand wandered', () => {
    const wandering = play(
      [
        { do: 'place', at: 'use' },
        { do: 'undo' },
        { do: 'place', at: 'trust' },
        { do: 'predict', guess: 2 },
        { do: 'predict', guess: -1 },
        shared,
        { do: 'confirm' },
      ],
      winter(),
    );
    expect(wandering.log.slice(1)).toEqual([shared, { do: 'predict', guess: -1 }, { do: 'confirm' }]);
  });

  test('marks only a cloud that is in the sky', () => {
    const game = winter();
    const cloud = skyOf(game).far?.clouds[0];
    if (!cloud) throw new Error('no cloud');
    expect(play([{ do: 'mark', event: cloud }], game).mark).toBe(cloud);
    expect(reduce(game, { do: 'mark', event: 'E07' }).refused).toBe('noSuchCloud');
  });

  test('has room for a lever or a study, not for both, and a study is final', () => {
    const notch = { do: 'notch', notch: { lever: 'guideline', by: 1 } } as const;
    const studied = play(
      [
        { do: 'place', at: 'use' },
        { do: 'study', pair: 'far' },
      ],
      winter(),
    );
    expect(studied.study).toBe('far');
    expect(reduce(studied, notch).refused).toBe('leverOrStudy');
    const back = play([{ do: 'undo' }, { do: 'undo' }], studied);
    expect([back.study, back.split.use]).toEqual(['far', 0]);
    expect(reduce(back, { do: 'undo' }).refused).toBe('nothingToUndo');
    expect(reduce(play([notch], winter()), { do: 'study', pair: 'far' }).refused).toBe('leverOrStudy');
    expect(reduce(winter(), { do: 'study', pair: 'near' }).refused).toBe('noSuchCloud');
  });

  test('has levers, studies and emphasis only where the course has them', () => {
    const quick = winter('quick');
    expect(reduce(quick, { do: 'study', pair: 'far' }).refused).toBe('notInCourse');
    expect(reduce(quick, { do: 'notch', notch: { lever: 'talent', by: 1 } }).refused).toBe('notInCourse');
    const emphasis = { do: 'emphasise', pillar: 'use', channel: 'SME' } as const;
    expect(reduce(winter(), emphasis).refused).toBe('notInCourse');
    expect(play([emphasis], winter('full')).emphasis.use).toBe('SME');
    expect(reduce(winter('full'), { ...emphasis, channel: 'EVAL' }).refused).toBe('noSuchChannel');
  });

  test('moves no lever past its end', () => {
    const notch = { do: 'notch', notch: { lever: 'labelling', by: -1 } } as const;
    const year = [
      notch,
      shared,
      { do: 'confirm' },
      { do: 'answer', style: 'wait' },
      { do: 'proceed' },
    ] as const;
    const next = play(year, winter());
    expect(next.unfolded.levers.labelling).toBe(-1);
    expect(reduce(next, notch).refused).toBe('leverAtEnd');
  });

  test('refuses a split with broken, negative or too many tallies', () => {
    for (const use of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 21])
      expect(reduce(winter(), { do: 'share', split: { ...emptySplit, use } }).refused).toBe('notASplit');
  });
});

describe('promises', () => {
  const made = [
    { dimension: 'use', level: 'bold' },
    { dimension: 'trust', level: 'dream' },
    { dimension: 'people', level: 'careful' },
  ] as const;
  const promise = { do: 'promise', promises: { made, redLine: 'create' } } as const;
  const year = [shared, { do: 'confirm' }, { do: 'answer', style: 'wait' }] as const;
  const restate = {
    do: 'restate',
    at: 1,
    promised: { dimension: 'benefit', level: 'careful' },
    reason: 'evidence',
  } as const;

  test('are three different ones, one dream at most, and a red line on a fourth', () => {
    const fresh = newGame('00000', 'class');
    expect(play([promise], fresh).promises).toEqual({ made, redLine: 'create' });
    for (const promises of [
      { made: made.slice(0, 2), redLine: 'create' },
      { made, redLine: 'use' },
      { made: [made[0], made[0], made[2]], redLine: 'create' },
      { made: made.map((one) => ({ ...one, level: 'dream' })), redLine: 'create' },
    ] as const)
      expect(reduce(fresh, { do: 'promise', promises } as Action).refused).toBe('notPromises');
  });

  test('can be restated once, in a review that is not the last, with a reason', () => {
    const review = play([promise, ...year], newGame('00000', 'class'));
    const restated = play([restate], review);
    expect(restated.restatement).toEqual({ round: 0, at: 1, promised: restate.promised, reason: 'evidence' });
    expect(reduce(restated, restate).refused).toBe('restatedBefore');
    expect(reduce(review, { ...restate, promised: { dimension: 'use', level: 'bold' } }).refused).toBe(
      'notPromises',
    );
    expect(reduce(review, { ...restate, at: 3 }).refused).toBe('noSuchChoice');
    expect(reduce(play([...year], winter()), restate).refused).toBe('noPromises');
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
      { do: 'mark' },
      { do: 'notch' },
      { do: 'notch', notch: { lever: 'toString', by: 1 } },
      { do: 'notch', notch: { lever: 'talent', by: 2 } },
      { do: 'study', pair: 'constructor' },
      { do: 'predict', guess: 3 },
      { do: 'emphasise' },
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

describe('under any play', () => {
  const anyGame = fc.constantFrom(...courseIds).map((course) => newGame('7KQ2M', course));

  test('tallies and tray sum to twenty, and no place goes below zero', () => {
    fc.assert(
      fc.property(anyGame, fc.array(anyAction, { maxLength: 60 }), (fresh, actions) => {
        const { split } = play(actions, fresh);
        expect(places.reduce((sum, place) => sum + split[place], tray(split))).toBe(TALLIES);
        for (const place of places) expect(split[place]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('an illegal action changes nothing', () => {
    fc.assert(
      fc.property(anyGame, fc.array(anyAction, { maxLength: 40 }), anyAction, (fresh, actions, action) => {
        const game = play(actions, fresh);
        const outcome = reduce(game, action);
        if (outcome.refused) expect(outcome.game).toBe(game);
        else expect(outcome.game).not.toBe(game);
      }),
    );
  });

  test('undo gives back the draft and the log of before, and redo those after', () => {
    fc.assert(
      fc.property(anyGame, fc.array(anyAction, { maxLength: 40 }), anyAction, (fresh, actions, action) => {
        const game = play(actions, fresh);
        const outcome = reduce(game, action);
        if (outcome.refused || !isChange(action) || action.do === 'study') return;
        const undone = reduce(outcome.game, { do: 'undo' }).game;
        expect({ ...undone, undone: [] }).toEqual({ ...game, undone: [] });
        expect(reduce(undone, { do: 'redo' }).game).toEqual(outcome.game);
      }),
    );
  });

  test('every log replays to the same game and the same hash', () => {
    fc.assert(
      fc.property(anyGame, fc.array(anyAction, { maxLength: 60 }), (fresh, actions) => {
        const game = play(actions, fresh);
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
