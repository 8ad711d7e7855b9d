import { expect, test } from 'vitest';
import type { CourseId } from '../../src/data/courses.ts';
import { begin, branch, dispatch, followOrigin } from '../../src/store/play.ts';
import {
  createSession,
  endBriefing,
  endWatching,
  leave,
  passSeason,
  quarterOf,
  type Session,
  type Store,
  screenOf,
  seasonOf,
  watch,
} from '../../src/store/session.ts';

const split = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };

const inWinter = (course: CourseId): Store => {
  const store = createSession('en', 'full');
  begin(store, '00000', course);
  endBriefing(store);
  dispatch(store, { do: 'promise', promises: null });
  return store;
};

const watching = (course: CourseId): Store => {
  const store = inWinter(course);
  dispatch(store, { do: 'share', split });
  dispatch(store, { do: 'confirm' });
  return store;
};

const shown = (store: Store): [string, string, number] => {
  const session = store.getState();
  if (!session.game) throw new Error('no game');
  return [screenOf(session), seasonOf(session), quarterOf(session, session.game)];
};

test('a session goes from the title over the briefing to winter', () => {
  const store = createSession('ja', 'full');
  expect(screenOf(store.getState())).toBe('title');
  begin(store, '00000', 'class');
  expect(screenOf(store.getState())).toBe('briefing');
  endBriefing(store);
  expect(shown(store)).toEqual(['promises', 'winter', 3]);
  dispatch(store, { do: 'promise', promises: null });
  expect(shown(store)).toEqual(['winter', 'winter', 3]);
});

test('a refused action leaves the game and its reason in the session', () => {
  const store = inWinter('class');
  const { game } = store.getState();
  dispatch(store, { do: 'confirm' });
  expect(store.getState()).toMatchObject({ game, refused: 'trayNotEmpty', watching: null });
  dispatch(store, { do: 'place', at: 'use' });
  expect(store.getState().refused).toBeNull();
});

test('a confirmed year is watched to its event, and after the answer to its review', () => {
  const store = watching('class');
  const seen = [shown(store)];
  for (let n = 0; n < 2; n++) {
    passSeason(store);
    seen.push(shown(store));
  }
  dispatch(store, { do: 'answer', style: 'wait' });
  seen.push(shown(store));
  for (let n = 0; n < 2; n++) {
    passSeason(store);
    seen.push(shown(store));
  }
  expect(seen).toEqual([
    ['run', 'winter', 4],
    ['run', 'spring', 5],
    ['summer', 'summer', 5],
    ['run', 'summer', 6],
    ['run', 'autumn', 7],
    ['review', 'autumn', 7],
  ]);
});

test('a round of two years passes six seasons to its event, and eight in all', () => {
  const store = watching('quick');
  const pass = (): number => {
    let seasons = 0;
    for (; screenOf(store.getState()) === 'run'; seasons++) passSeason(store);
    return seasons;
  };
  expect(pass()).toBe(6);
  dispatch(store, { do: 'answer', style: 'spend' });
  expect(pass()).toBe(2);
});

test('a branch reopens a winter with its split laid out, in a run of its own', () => {
  const store = watching('class');
  dispatch(store, { do: 'answer', style: 'wait' });
  endWatching(store);
  const { game, runId } = store.getState();
  branch(store, 0);
  const session = store.getState();
  expect(shown(store)).toEqual(['winter', 'winter', 3]);
  expect(session.game?.split).toEqual(split);
  expect(session.game?.seed).toBe(game?.seed);
  expect(session.runId).not.toBe(runId);
});

test('a branch knows the run that it left, and can follow it as far as that came', () => {
  const store = watching('class');
  dispatch(store, { do: 'answer', style: 'wait' });
  endWatching(store);
  const { game } = store.getState();
  branch(store, 0);
  expect(store.getState().origin).toEqual({ game, round: 0 });
  followOrigin(store);
  expect(store.getState().game?.log).toEqual([...(game?.log ?? []), { do: 'proceed' }]);
  leave(store);
  expect(store.getState().origin).toBeNull();
});

test('watching can be ended at once, and the run left', () => {
  const store = watching('class');
  endWatching(store);
  expect(screenOf(store.getState())).toBe('summer');
  leave(store);
  expect(screenOf(store.getState())).toBe('title');
});

test('a watcher is told now, and again only when what it selected changes', () => {
  const store = inWinter('class');
  const told: number[] = [];
  const stop = watch(
    store,
    (session: Session) => session.game?.split.use ?? -1,
    (use) => told.push(use),
  );
  dispatch(store, { do: 'place', at: 'use' });
  dispatch(store, { do: 'place', at: 'trust' });
  stop();
  dispatch(store, { do: 'place', at: 'use' });
  expect(told).toEqual([0, 1]);
});
