import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CourseId, courses } from '../data/courses.ts';
import type { Locale } from '../data/locales.ts';
import type { PillarId } from '../data/pillars.ts';
import type { Reason } from '../game/rules/actions.ts';
import type { Game, Phase } from '../game/rules/game.ts';
import { quartersAfter, quartersARound, quartersToEvent } from '../game/rules/year/clock.ts';
import type { News } from './news.ts';
import type { Looked } from './things.ts';

/** How much the page moves. */
export type Motion = 'full' | 'calm' | 'off';

/** How large the letters of the page are, in percent of what the browser says. */
export type TextSize = 100 | 125 | 150 | 200;

/** How far a guest has come into someone else's run that a link brought: greeted, or looking at its report. */
type Visit = 'greeting' | 'report';

/** Tallies per pillar on the title's divider, twenty in all; no part of any run. */
export type Tried = Readonly<Record<PillarId, number>>;

/** The run that a branch left, and the round in which it did. */
interface Origin {
  readonly game: Game;
  readonly round: number;
}

/** The one mutable cell: the game, and what is open on screen. The rules come with play.ts, once play begins. */
export interface Session {
  readonly game: Game | null; // null until play begins
  readonly runId: string | null; // under which the game is kept on this device; null while it is someone else's
  readonly visit: Visit | null; // the game is someone else's, and this is what a guest sees of it
  readonly beside: Game | null; // someone else's run under the same luck, which this one is played beside
  readonly briefing: boolean; // the cards before the first winter are open
  readonly watching: number | null; // the round just confirmed is being shown: seasons since its winter began
  readonly refused: Reason | null; // why the last action changed nothing
  readonly unsaved: boolean; // this device did not keep the last action
  readonly origin: Origin | null; // what the run branches from
  readonly tried: Tried | null; // how the divider on the title was left, once it was touched
  readonly locale: Locale;
  readonly motion: Motion;
  readonly textSize: TextSize;
  readonly contrast: boolean; // higher than usual
  readonly sound: boolean; // asked for; nothing sounds before a gesture
  readonly captions: boolean; // what sounds is written, too
  readonly fast: boolean; // the seasons pass four times as fast
  readonly paused: boolean; // nothing moves by itself
  readonly looked: Looked | null; // what of the valley is asked what it is
  readonly news: readonly News[]; // what the watched season has just made of the valley
  readonly newer: Newer | null; // a newer version of the page has arrived
}

/** Takes up the newer version; false while a run is open in another tab, which would lose what it has not fetched yet. */
export type Newer = () => Promise<boolean>;

export type Screen = 'title' | 'visit' | 'briefing' | 'run' | Phase;

/** The screen that a session shows. */
export const screenOf = ({ game, visit, briefing, watching }: Session): Screen => {
  if (!game) return 'title';
  if (visit === 'greeting') return 'visit';
  if (briefing) return 'briefing';
  return watching === null ? game.phase : 'run';
};

/** The seasons of a year, from the winter in which it is decided. */
export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;

export type Season = (typeof seasons)[number];

/** The season on screen: winter while sharing out, the year going by while it is watched, then autumn. */
export const seasonOf = ({ game, watching }: Session): Season => {
  if (watching !== null) return seasons[watching % seasons.length] as Season;
  const phase = game?.phase;
  if (phase === 'summer') return 'summer';
  return phase === 'review' || phase === 'report' ? 'autumn' : 'winter';
};

/** The place in `game.quarters` of the quarter on screen; while watched, the one that ends with the season. */
export const quarterOf = ({ watching }: Session, game: Game): number => {
  const last = game.quarters.length - 1;
  const ended = quartersAfter(game.course, game.decisions.length - 1) + (watching ?? 0) + 1;
  return watching === null || ended > last ? last : ended;
};

/** The season of a round at which its event comes; what ran before it can be watched. */
export const eventSeason = ({ course }: Game): number =>
  quartersToEvent(course, 0) - quartersAfter(course, 0);

export type Store = StoreApi<Session>;

const title = {
  game: null,
  runId: null,
  visit: null,
  beside: null,
  briefing: false,
  watching: null,
  refused: null,
  unsaved: false,
  origin: null,
  looked: null,
  news: [],
};

/** A session on the title screen. */
export const createSession = (locale: Locale, motion: Motion): Store =>
  createStore<Session>(() => ({
    ...title,
    tried: null,
    locale,
    motion,
    textSize: 100,
    contrast: false,
    sound: false,
    captions: true,
    fast: false,
    paused: false,
    newer: null,
  }));

/** Closes the briefing, for the promises or the first winter. */
export const endBriefing = (store: Store): void => store.setState({ briefing: false });

/** How many seasons of the round can be watched: to its event, or all of them. */
const seasonsToWatch = (game: Game): number =>
  game.phase === 'summer' ? eventSeason(game) : quartersARound(game.course);

const ROUND = { slow: 8000, fast: 2000 } as const; // milliseconds that a whole round takes when watched

/** How long each season of a watched round lasts, in milliseconds. */
export const seasonTime = ({ fast }: Pick<Session, 'fast'>, course: CourseId): number =>
  (fast ? ROUND.fast : ROUND.slow) / quartersARound(course);

/** Ends the showing of the round, for its event or its review. */
export const endWatching = (store: Store): void => store.setState({ watching: null, news: [] });

/** Shows the next season of the round that is being watched; after the last one, its event or its review. */
export const passSeason = (store: Store): void => {
  const { game, watching } = store.getState();
  if (!game || watching === null) return;
  if (watching + 1 < seasonsToWatch(game)) store.setState({ watching: watching + 1 });
  else endWatching(store);
};

/** Leaves the run, for the title; it is kept on this device. */
export const leave = (store: Store): void => store.setState(title);

export const keepTried = (store: Store, tried: Tried): void => store.setState({ tried });

export const setLocale = (store: Store, locale: Locale): void => store.setState({ locale });

export const setSound = (store: Store, sound: boolean): void => store.setState({ sound });

export const setCaptions = (store: Store, captions: boolean): void => store.setState({ captions });

export const setMotion = (store: Store, motion: Motion): void => store.setState({ motion });

export const setTextSize = (store: Store, textSize: TextSize): void => store.setState({ textSize });

export const setContrast = (store: Store, contrast: boolean): void => store.setState({ contrast });

export const setFast = (store: Store, fast: boolean): void => store.setState({ fast });

export const setPaused = (store: Store, paused: boolean): void => store.setState({ paused });

/** Asks a thing of the valley what it is, or nothing any more. */
export const lookAt = (store: Store, looked: Looked | null): void => {
  if (looked || store.getState().looked) store.setState({ looked });
};

/** Tells what is new in the valley, while a round is watched; afterwards nobody sees it happen. */
export const tellNews = (store: Store, news: readonly News[]): void => {
  if (store.getState().watching !== null) store.setState({ news });
};

/** Whether the run has come to its last round. */
export const inLastRound = ({ course, decisions, phase }: Game): boolean =>
  decisions.length === courses[course].rounds - (phase === 'winter' || phase === 'promises' ? 1 : 0);

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
