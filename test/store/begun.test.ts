import { expect, test } from 'vitest';
import { edition } from '../../src/data/edition.ts';
import { hashGame } from '../../src/game/code/hash.ts';
import { keepBegun, resumeBegun } from '../../src/store/begun.ts';
import { begin, dispatch } from '../../src/store/play.ts';
import { createSession, endBriefing, leave, screenOf } from '../../src/store/session.ts';
import { randomGame } from '../game/plays.ts';
import { shelfWith } from './shelfWith.ts';

const sent = randomGame('7KQ2M', 'class', 5);

/** A tab in which a run beside someone else's was begun. */
const begun = () => {
  const tab = shelfWith();
  const store = createSession('ja', 'off');
  begin(store, '7KQ2M', 'class', sent);
  keepBegun(store, tab);
  return { tab, store, id: store.getState().runId ?? '' };
};

test('a page loaded anew comes back to a run in which nothing was done, with its briefing and what it is beside', () => {
  const { tab, store, id } = begun();
  const after = createSession('ja', 'off');
  expect(resumeBegun(after, tab, id)).toBe(true);
  const { game, beside, runId } = after.getState();
  expect(screenOf(after.getState())).toBe('briefing');
  expect(runId).toBe(id);
  expect(game).toMatchObject({ seed: '7KQ2M', course: 'class', log: [] });
  expect(beside && hashGame(beside)).toBe(hashGame(sent));

  endBriefing(store);
  const later = createSession('ja', 'off');
  resumeBegun(later, tab, id);
  expect(screenOf(later.getState())).toBe('promises');
});

test('the tab keeps nothing once something was done, or the run was left', () => {
  const one = begun();
  dispatch(one.store, { do: 'promise', promises: null });
  expect(one.tab.texts.size).toBe(0);
  const other = begun();
  leave(other.store);
  expect(other.tab.texts.size).toBe(0);
});

test.each([
  ['no text of a run', () => '{'],
  ['another edition', (text: string) => text.replace(`"edition":${edition.number}`, '"edition":1')],
  ['a seed that is none', (text: string) => text.replace('7KQ2M', 'UUUUU')],
  ['a course that is none', (text: string) => text.replace('"class"', '"__proto__"')],
])('what is kept as %s leaves the title', (_, spoil) => {
  const { tab, id } = begun();
  const [[key, text]] = [...tab.texts] as [[string, string]];
  tab.setItem(key, spoil(text));
  const after = createSession('ja', 'off');
  expect(resumeBegun(after, tab, id)).toBe(false);
  expect(resumeBegun(after, tab, 'ANOTHER0')).toBe(false);
  expect(after.getState().game).toBeNull();
});
