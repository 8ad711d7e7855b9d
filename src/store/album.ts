import * as v from 'valibot';
import { type EndingId, endingIds } from '../data/endings.ts';
import { type EventId, eventIds } from '../data/events.ts';
import { endingOf } from '../game/readings/report/ending.ts';
import type { Game } from '../game/rules/game.ts';
import type { Session, Store } from './session.ts';
import { put, read, type Shelf } from './shelf.ts';

/** The endings and events that were met on this device, over all its runs. */
export interface Album {
  readonly endings: readonly EndingId[];
  readonly events: readonly EventId[];
}

const KEY = 'mizuwake.album';
const LONGEST_TEXT = 5000; // letters

const schema = v.object({ endings: v.array(v.string()), events: v.array(v.string()) });

/** The album on a shelf; what it cannot know is left out. */
export const albumOn = (shelf: Shelf): Album => {
  const text = read(shelf, KEY) ?? '';
  try {
    const album = v.parse(schema, JSON.parse(text.slice(0, LONGEST_TEXT)));
    return {
      endings: endingIds.filter((id) => album.endings.includes(id)),
      events: eventIds.filter((id) => album.events.includes(id)),
    };
  } catch {
    return { endings: [], events: [] };
  }
};

/** An album with what a run has met. */
export const withRun = ({ endings, events: met }: Album, game: Game): Album => {
  const ending = game.phase === 'report' ? endingOf(game) : null;
  const own = game.unfolded.met.map(({ event }) => event);
  return {
    endings: endingIds.filter((id) => id === ending || endings.includes(id)),
    events: eventIds.filter((id) => own.includes(id) || met.includes(id)),
  };
};

/** Enters into the album what the session's runs meet, from now on; returns the stop function. */
export const keepAlbum = (store: Store, shelf: Shelf): (() => void) => {
  const enter = ({ game, visit }: Pick<Session, 'game' | 'visit'>): void => {
    if (!game || visit || game.unfolded.met.length === 0) return; // what a guest sees was met by someone else
    const album = albumOn(shelf);
    const next = withRun(album, game);
    const size = ({ endings, events: met }: Album): number => endings.length + met.length;
    if (size(next) > size(album)) put(shelf, KEY, JSON.stringify(next));
  };
  let last = store.getState();
  enter(last);
  return store.subscribe((next) => {
    // What a run has met does not move with a tally, and the album costs to read.
    const moved =
      next.game?.unfolded !== last.game?.unfolded ||
      next.game?.phase !== last.game?.phase ||
      next.visit !== last.visit;
    last = next;
    if (moved) enter(next);
  });
};
