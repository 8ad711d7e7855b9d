import { expect, test } from 'vitest';
import { newGame } from '../../src/game/rules/game.ts';
import { lyingIn } from '../../src/store/lying.ts';
import { act, playOn } from '../game/plays.ts';

const split = { use: 5, create: 5, trust: 4, collaborate: 4, reserve: 2 };

test('the reserve lies there until its summer is over, and is gone in autumn', () => {
  const begun = act(newGame('7KQ2M', 'quick'), { do: 'promise', promises: null });
  const winter = act(begun, { do: 'share', split });
  const summer = act(winter, { do: 'confirm' });
  expect([winter, summer].map(({ phase }) => phase)).toEqual(['winter', 'summer']);
  for (const game of [winter, summer]) expect(lyingIn(game)).toBe(game.split);
  const review = playOn(
    summer,
    { winter: () => [], answer: () => 'wait' },
    ({ phase }) => phase === 'review',
  );
  expect(lyingIn(review)).toEqual({ ...split, reserve: 0 });
  expect(lyingIn(review)).toBe(lyingIn(review)); // so that a picture that has not changed is not drawn again
});
