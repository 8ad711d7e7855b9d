import { describe, expect, test } from 'vitest';
import { hashGame } from '../../src/game/code/hash.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { type Game, newGame } from '../../src/game/rules/game.ts';
import { openLink } from '../../src/panel/runs/openLink.ts';
import { albumOn, keepAlbum } from '../../src/store/album.ts';
import { branch, dispatch, lookAround, playBeside, takeOver } from '../../src/store/play.ts';
import { resume } from '../../src/store/resume.ts';
import { keepRuns, keptRun, keptRuns } from '../../src/store/runs.ts';
import { createSession, leave, type Store, screenOf, seasonOf } from '../../src/store/session.ts';
import { anything, dice, playOn, randomGame } from '../game/plays.ts';
import { shelfWith } from './shelfWith.ts';

/** Someone else's run, and a guest with a clean device who follows its link. */
const sent = randomGame('7KQ2M', 'quick', 5);

const guest = (of: Game = sent): { store: Store; shelf: ReturnType<typeof shelfWith> } => {
  const shelf = shelfWith();
  const store = createSession('ja', 'off');
  let now = 1000;
  keepRuns(store, shelf, () => now++);
  keepAlbum(store, shelf);
  expect(openLink(store, encodeRun(of))).toBeNull();
  return { store, shelf };
};

describe('a link', () => {
  test('greets the guest with the other’s valley at its end, and leaves nothing on the device', () => {
    const { store, shelf } = guest();
    expect(screenOf(store.getState())).toBe('visit');
    expect(seasonOf(store.getState())).toBe('autumn');
    expect(hashGame(store.getState().game as Game)).toBe(hashGame(sent));
    lookAround(store);
    expect(screenOf(store.getState())).toBe('report');
    leave(store);
    expect(screenOf(store.getState())).toBe('title');
    expect(shelf.texts.size).toBe(0);
  });

  test('that brings no run says why and changes nothing', () => {
    const store = createSession('ja', 'off');
    expect(openLink(store, 'ABCD')).not.toBeNull();
    expect(store.getState().game).toBeNull();
  });
});

describe('a guest', () => {
  test('who takes the run over has it among their own runs and in their album', () => {
    const { store, shelf } = guest();
    takeOver(store);
    expect(screenOf(store.getState())).toBe('report');
    expect(keptRuns(shelf).map(({ seed }) => seed)).toEqual([sent.seed]);
    expect(albumOn(shelf).endings).toHaveLength(1);
    expect(albumOn(shelf).events).toHaveLength(sent.unfolded.met.length);
  });

  test('who takes over a run under way goes on where it stands', () => {
    const winter = playOn(
      newGame('7KQ2M', 'class'),
      anything('class', dice(5)),
      ({ phase, decisions }) => phase === 'winter' && decisions.length === 2,
    );
    const { store, shelf } = guest(winter);
    expect(screenOf(store.getState())).toBe('visit');
    takeOver(store);
    expect(screenOf(store.getState())).toBe('winter');
    expect(keptRuns(shelf)).toHaveLength(1);
  });

  test('who plays the same sky begins a run of their own under that luck, beside the other', () => {
    const { store, shelf } = guest();
    playBeside(store);
    const { game, beside, visit } = store.getState();
    expect(game).toMatchObject({ seed: sent.seed, course: sent.course, decisions: [] });
    expect(beside && hashGame(beside)).toBe(hashGame(sent));
    expect(visit).toBeNull();
    dispatch(store, { do: 'promise', promises: null });
    expect(keptRuns(shelf)).toHaveLength(1);
    expect(albumOn(shelf)).toEqual({ endings: [], events: [] }); // nothing has come yet that is their own
  });

  test('finds the other beside their run again after the page was loaded anew, and in a branch of it', () => {
    const { store, shelf } = guest();
    playBeside(store);
    dispatch(store, { do: 'promise', promises: null });
    const { runId } = store.getState();
    const after = createSession('ja', 'off');
    expect(resume(after, shelf, runId ?? '')).toBe(true);
    const found = after.getState().beside;
    expect(found && hashGame(found)).toBe(hashGame(sent));
    branch(after, 0);
    expect(after.getState().beside).toBe(found);
  });
});

test('a kept run that is beside no run of this edition goes on alone', () => {
  const { store, shelf } = guest();
  playBeside(store);
  dispatch(store, { do: 'promise', promises: null });
  const { runId } = store.getState();
  const key = `mizuwake.run.${runId}`;
  const kept = JSON.parse(shelf.texts.get(key) ?? '');
  for (const beside of ['ABCD-EFGH', undefined]) {
    shelf.setItem(key, JSON.stringify({ ...kept, beside }));
    expect(keptRun(shelf, runId ?? '')).not.toBeNull();
    const after = createSession('ja', 'off');
    expect(resume(after, shelf, runId ?? '')).toBe(true);
    expect(after.getState().beside).toBeNull();
  }
});
