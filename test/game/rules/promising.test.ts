import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/game/rules/actions.ts';
import { newGame } from '../../../src/game/rules/game.ts';
import { reduce } from '../../../src/game/rules/reduce.ts';
import { play, shared, winter } from './tried.ts';

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
    expect(reduce(review, { ...restate, promised: made[1] }).refused).toBe('samePromise');
    expect(
      reduce(review, { ...restate, promised: { dimension: 'trust', level: 'bold' } }).refused,
    ).toBeNull();
    expect(reduce(review, { ...restate, at: 3 }).refused).toBe('noSuchChoice');
    expect(reduce(play([...year], winter()), restate).refused).toBe('noPromises');
  });
});
