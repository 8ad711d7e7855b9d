import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CourseId } from '../data/courses.ts';
import type { Locale } from '../data/locales.ts';
import type { Action, Reason } from '../game/actions.ts';
import { type Game, newGame } from '../game/game.ts';
import { reduce } from '../game/reduce.ts';

/** How much the page moves. */
export type Motion = 'full' | 'calm' | 'off';

/** The one mutable cell: the game, and what is open on screen. */
export interface Session {
  readonly game: Game | null; // null until play begins
  readonly briefing: boolean; // the cards before the first winter are open
  readonly watching: boolean; // the year that was just confirmed is still being shown
  readonly refused: Reason | null; // why the last action changed nothing
  readonly locale: Locale;
  readonly motion: Motion;
}

export type Screen = 'title' | 'briefing' | 'winter' | 'run' | 'review' | 'report';

/** The screen that a session shows. */
export const screenOf = ({ game, briefing, watching }: Session): Screen => {
  if (!game) return 'title';
  if (briefing) return 'briefing';
  return watching ? 'run' : game.phase;
};

export type Store = StoreApi<Session>;

/** A session on the title screen. */
export const createSession = (locale: Locale, motion: Motion): Store =>
  createStore<Session>(() => ({
    game: null,
    briefing: false,
    watching: false,
    refused: null,
    locale,
    motion,
  }));

/** Everything that panel and stage may do to a session; every change of the game passes through `dispatch`. */

/** Begins a run, with its briefing open. */
export const begin = (store: Store, seed: string, course: CourseId): void =>
  store.setState({ game: newGame(seed, course), briefing: true, watching: false, refused: null });

/** Closes the briefing, for the first winter. */
export const endBriefing = (store: Store): void => store.setState({ briefing: false });

/** Plays an action; a refused one leaves the game as it was and the reason in `refused`. */
export const dispatch = (store: Store, action: Action): void => {
  const { game } = store.getState();
  if (!game) return;
  const outcome = reduce(game, action);
  const watching = outcome.refused === null && action.do === 'confirm';
  store.setState(watching ? { ...outcome, watching } : outcome);
};

/** Ends the showing of the year, for its review. */
export const endWatching = (store: Store): void => store.setState({ watching: false });

/** Leaves the run, for the title. */
export const leave = (store: Store): void =>
  store.setState({ game: null, briefing: false, watching: false, refused: null });

export const setLocale = (store: Store, locale: Locale): void => store.setState({ locale });

export const setMotion = (store: Store, motion: Motion): void => store.setState({ motion });

/** Renders now, and again whenever the selected value changes; returns the stop function. */
export const watch = <V>(
  store: Store,
  select: (session: Session) => V,
  render: (value: V) => void,
): (() => void) => {
  let shown = select(store.getState());
  render(shown);
  return store.subscribe((session) => {
    const value = select(session);
    if (Object.is(value, shown)) return;
    shown = value;
    render(value);
  });
};
