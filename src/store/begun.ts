import * as v from 'valibot';
import { courseIds } from '../data/courses.ts';
import { edition } from '../data/edition.ts';
import { decodeRun, encodeRun } from '../game/code/runCode.ts';
import { newGame } from '../game/rules/game.ts';
import { parseSeed } from '../game/rules/seed.ts';
import { openGame } from './play.ts';
import type { Session, Store } from './session.ts';
import { put, read, remove, type Shelf } from './shelf.ts';

/**
 * A run that was begun and in which nothing was done yet. Only its tab keeps it, so that loading the page anew comes back
 * to it and the list of kept runs does not fill with runs of nothing.
 */

const BEGUN = 'mizuwake.begun';

const schema = v.object({
  run: v.string(),
  edition: v.literal(edition.number),
  seed: v.pipe(
    v.string(),
    v.check((seed) => parseSeed(seed) === seed),
  ),
  course: v.picklist(courseIds),
  beside: v.string(), // the code of the run that it is played beside, '' for none
  briefing: v.boolean(),
});

type Begun = v.InferOutput<typeof schema>;

const begunIn = ({ game, runId, beside, briefing }: Session): Begun | null => {
  if (!game || !runId || game.log.length > 0) return null;
  const { seed, course } = game;
  const other = beside ? encodeRun(beside) : '';
  return { run: runId, edition: edition.number, seed, course, beside: other, briefing };
};

/** Keeps in the tab what was begun, until something is done in it or it is left; returns the stop function. */
export const keepBegun = (store: Store, tab: Shelf): (() => void) => {
  const keep = (): void => {
    const begun = begunIn(store.getState());
    if (begun) put(tab, BEGUN, JSON.stringify(begun));
    else remove(tab, BEGUN);
  };
  keep();
  return store.subscribe((next, before) => {
    if (next.game !== before.game || next.briefing !== before.briefing) keep();
  });
};

const parse = (text: string | null): Begun | null => {
  try {
    return text === null ? null : v.parse(schema, JSON.parse(text));
  } catch {
    return null;
  }
};

/** Goes on with the run of that name, if it is the one that this tab has begun. */
export const resumeBegun = (store: Store, tab: Shelf, id: string): boolean => {
  const begun = parse(read(tab, BEGUN));
  if (begun?.run !== id) return false;
  const { seed, course, beside, briefing } = begun;
  const other = beside === '' ? null : decodeRun(beside);
  openGame(store, newGame(seed, course), id, { beside: other && 'game' in other ? other.game : null });
  store.setState({ briefing });
  return true;
};
