import { expect, test } from 'vitest';
import { courses } from '../../src/data/courses.ts';
import { edition } from '../../src/data/edition.ts';
import { hashGame } from '../../src/game/code/hash.ts';
import { endingOf } from '../../src/game/readings/report/ending.ts';
import type { Action } from '../../src/game/rules/actions.ts';
import type { Split } from '../../src/game/rules/split.ts';
import { albumOn, keepAlbum } from '../../src/store/album.ts';
import { begin, branch, dispatch } from '../../src/store/play.ts';
import { reopen, resume } from '../../src/store/resume.ts';
import {
  dropRun,
  isOtherEdition,
  keepRuns,
  keptRun,
  keptRuns,
  nameRun,
  openKept,
} from '../../src/store/runs.ts';
import { createSession, leave, type Store } from '../../src/store/session.ts';
import { type Shelf, shelfOf } from '../../src/store/shelf.ts';
import { shelfWith } from './shelfWith.ts';

const split: Split = { use: 5, create: 6, trust: 4, collaborate: 4, reserve: 1 };

const year: readonly Action[] = [
  { do: 'share', split },
  { do: 'confirm' },
  { do: 'answer', style: 'spend' },
  { do: 'proceed' },
];

const promises: Action = {
  do: 'promise',
  promises: {
    made: [
      { dimension: 'trust', level: 'bold' },
      { dimension: 'use', level: 'careful' },
      { dimension: 'people', level: 'dream' },
    ],
    redLine: 'create',
  },
};

/** A session with a run that has begun and is kept. */
const playing = (shelf: Shelf, clock = { now: 1000 }): Store => {
  const store = createSession('ja', 'off');
  keepRuns(store, shelf, () => clock.now++);
  begin(store, '7KM2P', 'class');
  return store;
};

const gameOf = (store: Store) => {
  const { game } = store.getState();
  if (!game) throw new Error('no game');
  return game;
};

const only = (shelf: Shelf) => {
  const [kept, ...others] = keptRuns(shelf);
  if (!kept || others.length > 0) throw new Error(`${others.length + (kept ? 1 : 0)} runs, not one`);
  return kept;
};

test('a run that nothing was done in is not kept', () => {
  const shelf = shelfWith();
  playing(shelf);
  expect(keptRuns(shelf)).toEqual([]);
});

test('after every action, what is kept is the game', () => {
  const shelf = shelfWith();
  const store = playing(shelf);
  for (const action of [promises, ...year, ...year, ...year.slice(0, 2)]) {
    dispatch(store, action);
    const { game, whole } = openKept(only(shelf));
    expect(whole).toBe(true);
    expect(game.log).toEqual(gameOf(store).log);
    expect(game.phase).toBe(gameOf(store).phase);
    expect(hashGame(game)).toBe(hashGame(gameOf(store)));
  }
  expect(store.getState().unsaved).toBe(false);
});

test('a refused action and one taken back leave what is kept in step with the game', () => {
  const shelf = shelfWith();
  const store = playing(shelf);
  for (const action of [promises, { do: 'place', at: 'use' }, { do: 'confirm' }, { do: 'undo' }] as Action[])
    dispatch(store, action);
  expect(only(shelf).log).toEqual(gameOf(store).log);
});

test('a page loaded anew goes on where it was, in the same run', () => {
  const shelf = shelfWith();
  const before = playing(shelf);
  for (const action of [promises, ...year, ...year.slice(0, 2)]) dispatch(before, action);
  const { runId } = before.getState();

  const after = createSession('ja', 'off');
  keepRuns(after, shelf, () => 5000);
  expect(resume(after, shelf, runId ?? '')).toBe(true);
  expect(after.getState()).toMatchObject({ runId, briefing: false, watching: null, unsaved: false });
  expect(hashGame(gameOf(after))).toBe(hashGame(gameOf(before)));
  dispatch(after, { do: 'answer', style: 'wait' });
  expect(only(shelf).log).toEqual(gameOf(after).log);
});

test('there is nothing to go on with under a name that the shelf does not have', () => {
  const store = createSession('ja', 'off');
  expect(resume(store, shelfWith(), 'ABCDEFGH')).toBe(false);
  expect(store.getState().game).toBeNull();
});

test('left runs stay, and a branch is a run of its own', () => {
  const shelf = shelfWith();
  const store = playing(shelf);
  for (const action of [promises, ...year, ...year]) dispatch(store, action);
  const { runId } = store.getState();
  branch(store, 1);
  expect(store.getState().runId).not.toBe(runId);
  dispatch(store, { do: 'place', at: 'trust' });
  leave(store);
  expect(keptRuns(shelf)).toHaveLength(2);
  expect(keptRuns(shelf)[1]?.id).toBe(runId);
});

test('a name is cut to forty letters, outlasts the next action, and drops with its run', () => {
  const shelf = shelfWith();
  const store = playing(shelf);
  dispatch(store, promises);
  nameRun(shelf, only(shelf), `  ${'水'.repeat(30)}${'🌊'.repeat(30)}  `);
  dispatch(store, { do: 'place', at: 'use' });
  expect(only(shelf).name).toBe('水'.repeat(30) + '🌊'.repeat(10));
  dropRun(shelf, only(shelf).id);
  expect(shelf.texts.size).toBe(0);
});

test('a full shelf makes the run unsaved, until there is room again', () => {
  const shelf = shelfWith(400);
  const store = playing(shelf);
  shelf.setItem('another', 'x'.repeat(395));
  dispatch(store, promises);
  expect(store.getState().unsaved).toBe(true);
  shelf.removeItem('another');
  dispatch(store, { do: 'place', at: 'use' });
  expect(store.getState().unsaved).toBe(false);
  expect(only(shelf).log).toEqual(gameOf(store).log);
});

test('where storage is forbidden, play goes on and is unsaved', () => {
  const shelf = shelfOf(() => {
    throw new Error('access denied');
  });
  const store = playing(shelf);
  dispatch(store, promises);
  expect(gameOf(store).phase).toBe('winter');
  expect(store.getState().unsaved).toBe(true);
  expect(keptRuns(shelf)).toEqual([]);
});

test('a shelf that throws when it is read is one with nothing on it', () => {
  const shelf: Shelf = {
    ...shelfWith(),
    getItem: () => {
      throw new Error('access denied');
    },
  };
  expect(keptRun(shelf, 'ABCDEFGH')).toBeNull();
  expect(albumOn(shelf)).toEqual({ endings: [], events: [] });
});

const entry = { name: '', edition: edition.number, seed: '7KM2P', course: 'class', log: [promises], at: 5 };

test.each([
  ['no text of a run', '{'],
  ['null', 'null'],
  ['another kind of thing', '[1, 2, 3]'],
  ['a seed that is none', JSON.stringify({ ...entry, seed: 'ILLEGAL' })],
  ['a course that is none', JSON.stringify({ ...entry, course: '__proto__' })],
  ['a log that is none', JSON.stringify({ ...entry, log: { length: 3 } })],
  ['a moment without a date', JSON.stringify({ ...entry, at: 1e300 })],
  ['a name too long', JSON.stringify({ ...entry, name: 'x'.repeat(1000) })],
  ['more actions than any run has', JSON.stringify({ ...entry, log: Array(3000).fill(promises) })],
  ['a text too long to be read', JSON.stringify({ ...entry, more: 'x'.repeat(600_000) })],
])('an entry with %s is passed over and left alone', (_, text) => {
  const shelf = shelfWith();
  const store = playing(shelf);
  shelf.setItem('mizuwake.run.BR0KEN00', text);
  dispatch(store, promises);
  expect(keptRuns(shelf).map(({ id }) => id)).toEqual([store.getState().runId]);
  expect(resume(createSession('en', 'off'), shelf, 'BR0KEN00')).toBe(false);
  expect(shelf.texts.get('mizuwake.run.BR0KEN00')).toBe(text);
});

test.each([
  [{ do: 'share', split: null }],
  [{ do: 'promise', promises: { made: [null, 1, {}], redLine: [] } }],
  [{ do: 'restate' }],
  [{ do: 'earmark', earmark: { event: '__proto__', tallies: {} } }],
  [{ do: 'lay', event: 7, from: null }],
  [{ do: 'notch', notch: {} }],
  [{ do: 'nothing of ours' }],
])('a log that goes on with %j opens as far as it can be followed, as another run', (odd) => {
  const shelf = shelfWith();
  const text = JSON.stringify({ ...entry, log: [promises, odd] });
  shelf.setItem('mizuwake.run.STRANGE0', text);
  const store = createSession('ja', 'off');
  keepRuns(store, shelf, () => 5000);
  expect(resume(store, shelf, 'STRANGE0')).toBe(true);
  expect(gameOf(store).log).toEqual([promises]);
  dispatch(store, { do: 'place', at: 'use' });
  expect(shelf.texts.get('mizuwake.run.STRANGE0')).toBe(text);
});

test.each([
  ['a newer', edition.number + 1],
  ['an older', edition.number - 1],
])('a run of %s edition is listed, not opened, and left as it is', (_, other) => {
  const shelf = shelfWith();
  const text = JSON.stringify({ ...entry, edition: other, log: [{ do: 'fly', to: 'moon' }] });
  shelf.setItem('mizuwake.run.FVTVRE00', text);
  const kept = only(shelf);
  const store = createSession('ja', 'off');
  expect(isOtherEdition(kept)).toBe(true);
  expect(reopen(store, kept)).toBe(false);
  expect(store.getState().game).toBeNull();
  expect(shelf.texts.get('mizuwake.run.FVTVRE00')).toBe(text);
});

test('two pages that go on with the same run keep both', () => {
  const shelf = shelfWith();
  const clock = { now: 1000 };
  const one = playing(shelf, clock);
  dispatch(one, promises);
  const other = createSession('en', 'off');
  keepRuns(other, shelf, () => clock.now++);
  resume(other, shelf, one.getState().runId ?? '');
  dispatch(one, { do: 'place', at: 'use' });
  dispatch(other, { do: 'place', at: 'trust' });
  dispatch(one, { do: 'place', at: 'create' });
  expect(one.getState().runId).not.toBe(other.getState().runId);
  for (const store of [one, other])
    expect(keptRun(shelf, store.getState().runId ?? '')?.log).toEqual(gameOf(store).log);
});

test('the album enters what is met, over all runs, and keeps to what it knows', () => {
  const shelf = shelfWith();
  const store = playing(shelf);
  keepAlbum(store, shelf);
  for (const action of [promises, ...year.slice(0, 2)]) dispatch(store, action);
  const [first] = gameOf(store).unfolded.met;
  expect(albumOn(shelf)).toEqual({ endings: [], events: [first?.event] });
  for (const action of year.slice(2)) dispatch(store, action);
  for (let round = 1; round < courses.class.rounds; round++)
    for (const action of year) dispatch(store, action);
  expect(gameOf(store).phase).toBe('report');
  expect(albumOn(shelf).endings).toEqual([endingOf(gameOf(store))]);
  expect(albumOn(shelf).events.toSorted()).toEqual(
    gameOf(store)
      .unfolded.met.map(({ event }) => event)
      .toSorted(),
  );

  shelf.setItem('mizuwake.album', JSON.stringify({ endings: ['balanced', 'none such'], events: ['E99'] }));
  expect(albumOn(shelf)).toEqual({ endings: ['balanced'], events: [] });
  shelf.setItem('mizuwake.album', '{');
  expect(albumOn(shelf)).toEqual({ endings: [], events: [] });
});
