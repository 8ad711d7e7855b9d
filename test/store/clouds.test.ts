import { expect, test } from 'vitest';
import type { EventId } from '../../src/data/events.ts';
import { skyOf } from '../../src/game/rules/game.ts';
import { cloudsOf } from '../../src/store/clouds.ts';
import { cuesBetween } from '../../src/store/cues.ts';
import { begin, dispatch } from '../../src/store/play.ts';
import { createSession, endBriefing, type Store } from '../../src/store/session.ts';

/** The clouds as picture, panel and sounds find them in the store. */

const inWinter = (): Store => {
  const store = createSession('en', 'full');
  begin(store, '00000', 'class');
  endBriefing(store);
  dispatch(store, { do: 'promise', promises: null });
  return store;
};

const gameOf = (store: Store) => {
  const { game } = store.getState();
  if (!game) throw new Error('no game');
  return game;
};

const farPair = (store: Store): readonly EventId[] => {
  const { far } = skyOf(gameOf(store));
  if (!far) throw new Error('no clouds');
  return far.clouds;
};

const laid = (store: Store): Record<string, number> =>
  Object.fromEntries(cloudsOf(store.getState()).map(({ event, laid: tallies }) => [event, tallies]));

test('a cloud shows the tallies that lie on it, and they go to another one together', () => {
  const store = inWinter();
  const [one, other] = farPair(store) as [EventId, EventId];
  expect(laid(store)).toEqual({ [one]: 0, [other]: 0 });
  for (let count = 0; count < 3; count++) dispatch(store, { do: 'lay', event: one, from: null });
  expect(laid(store)).toEqual({ [one]: 3, [other]: 0 });
  dispatch(store, { do: 'lay', event: other, from: null });
  expect(laid(store)).toEqual({ [one]: 0, [other]: 3 });
  dispatch(store, { do: 'lift', to: 'use' });
  expect(laid(store)).toEqual({ [one]: 0, [other]: 2 });
  expect(gameOf(store).split.use).toBe(1);
});

test('a tally is heard where it leaves and where it comes to lie, on a cloud, too', () => {
  const store = inWinter();
  const [event] = farPair(store) as [EventId];
  dispatch(store, { do: 'place', at: 'use' });
  const before = store.getState();
  dispatch(store, { do: 'lay', event, from: 'use' });
  expect(cuesBetween(before, store.getState())).toEqual([
    { sounds: 'taken', at: 'use' },
    { sounds: 'given', at: 'cloud' },
  ]);
});
