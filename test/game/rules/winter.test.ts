import { describe, expect, test } from 'vitest';
import { reduce } from '../../../src/game/rules/reduce.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';
import { play, shared, winter } from './tried.ts';

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

  test('has levers and studies only where the course has them', () => {
    const quick = winter('quick');
    expect(reduce(quick, { do: 'study', pair: 'far' }).refused).toBe('notInCourse');
    expect(reduce(quick, { do: 'notch', notch: { lever: 'talent', by: 1 } }).refused).toBe('notInCourse');
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
