import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CourseId, courses } from '../data/courses.ts';
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
  readonly watching: number | null; // the round just confirmed is being shown: seasons since its winter began
  readonly refused: Reason | null; // why the last action changed nothing
  readonly locale: Locale;
  readonly motion: Motion;
}

export type Screen = 'title' | 'briefing' | 'winter' | 'run' | 'review' | 'report';

/** The screen that a session shows. */
export const screenOf = ({ game, briefing, watching }: Session): Screen => {
  if (!game) return 'title';
  if (briefing) return 'briefing';
  return watching === null ? game.phase : 'run';
};

/** The seasons of a year, from the winter in which it is decided. */
export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;

export type Season = (typeof seasons)[number];

/** The season on screen: winter while sharing out, the year going by while it is watched, then autumn. */
export const seasonOf = (session: Session): Season => {
  const screen = screenOf(session);
  if (session.watching !== null) return seasons[session.watching % seasons.length] as Season;
  return screen === 'review' || screen === 'report' ? 'autumn' : 'winter';
};

/** The place in `game.quarters` of the quarter on screen; while watched, the one that ends with the season. */
export const quarterOf = ({ watching }: Session, game: Game): number => {
  const last = game.quarters.length - 1;
  return watching === null ? last : last - seasonsOfRound(game) + watching + 1;
};

const seasonsOfRound = ({ course }: Game): number => courses[course].yearsPerRound * seasons.length;

export type Store = StoreApi<Session>;

/** A session on the title screen. */
export const createSession = (locale: Locale, motion: Motion): Store =>
  createStore<Session>(() => ({
    game: null,
    briefing: false,
    watching: null,
    refused: null,
    locale,
    motion,
  }));

/** Everything that panel and stage may do to a session; every change of the game passes through `dispatch`. */

/** Begins a run, with its briefing open. */
export const begin = (store: Store, seed: string, course: CourseId): void =>
  store.setState({ game: newGame(seed, course), briefing: true, watching: null, refused: null });

/** Closes the briefing, for the first winter. */
export const endBriefing = (store: Store): void => store.setState({ briefing: false });

/** Plays an action; a refused one leaves the game as it was and the reason in `refused`. */
export const dispatch = (store: Store, action: Action): void => {
  const { game } = store.getState();
  if (!game) return;
  const outcome = reduce(game, action);
  const confirmed = outcome.refused === null && action.do === 'confirm';
  store.setState(confirmed ? { ...outcome, watching: 0 } : outcome);
};

/** Shows the next season of the round that is being watched; after the last one, its review. */
export const passSeason = (store: Store): void => {
  const { game, watching } = store.getState();
  if (!game || watching === null) return;
  store.setState({ watching: watching + 1 < seasonsOfRound(game) ? watching + 1 : null });
};

/** Ends the showing of the round, for its review. */
export const endWatching = (store: Store): void => store.setState({ watching: null });

/** Leaves the run, for the title. */
export const leave = (store: Store): void =>
  store.setState({ game: null, briefing: false, watching: null, refused: null });

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
