import { type CourseId, courses, type Telling } from '../data/courses.ts';
import type { Action } from '../game/rules/actions.ts';
import { branchOf, followed } from '../game/rules/branch.ts';
import { type Game, newGame } from '../game/rules/game.ts';
import { reduce } from '../game/rules/reduce.ts';
import { newRunId } from './runs.ts';
import { eventSeason, type Session, type Store } from './session.ts';

/** Everything that panel and stage may do to a run: single actions pass through `dispatch`, whole runs are opened. */

/** Opens a run on the screen where it stands, as a run of its own on this device unless it is one already. */
export const openGame = (
  store: Store,
  game: Game,
  run: string | null = newRunId(),
  from: Partial<Pick<Session, 'origin' | 'visit' | 'beside'>> = {},
): void =>
  store.setState({
    game,
    runId: run,
    origin: null,
    visit: null,
    beside: null,
    ...from,
    briefing: false,
    watching: null,
    refused: null,
    unsaved: false,
    looked: null,
    news: [],
  });

/** Whether a run opens with its briefing. */
const briefed: Readonly<Record<Telling, boolean>> = { brief: false, lesson: true, workshop: true };

/** Begins a run, beside someone else's if there is one. */
export const begin = (
  store: Store,
  seed: string,
  course: CourseId,
  beside: Session['beside'] = null,
): void => {
  openGame(store, newGame(seed, course), newRunId(), { beside });
  store.setState({ briefing: briefed[courses[course].telling] });
};

/** Shows someone else's run to a guest; nothing of it is kept on this device. */
export const visit = (store: Store, game: Game): void => openGame(store, game, null, { visit: 'greeting' });

/** Goes on to the report of the run that is visited. */
export const lookAround = (store: Store): void => store.setState({ visit: 'report' });

/** Takes the run that is visited over as one of this device, where it stands. */
export const takeOver = (store: Store): void => {
  const { game } = store.getState();
  if (game) openGame(store, game);
};

/** Begins a run under the luck of the one that is visited, and beside it. */
export const playBeside = (store: Store): void => {
  const { game } = store.getState();
  if (game) begin(store, game.seed, game.course, game);
};

/** Plays an action; a refused one leaves the game as it was and the reason in `refused`. */
export const dispatch = (store: Store, action: Action): void => {
  const { game } = store.getState();
  if (!game) return;
  const outcome = reduce(game, action);
  if (outcome.refused) {
    store.setState({ refused: outcome.refused });
    return;
  }
  const { phase } = outcome.game;
  const flows = action.do === 'confirm' || (action.do === 'answer' && phase !== 'summer');
  const from = action.do === 'confirm' ? 0 : eventSeason(game);
  store.setState({ ...outcome, ...(flows && { watching: from }) });
};

/** Reopens a round in a new run; the old one stays as it is. */
export const branch = (store: Store, round: number): void => {
  const { game, beside } = store.getState();
  if (game) openGame(store, branchOf(game, round), newRunId(), { origin: { game, round }, beside });
};

/** Carries a branch on to its report, the later rounds as they were in the run that it left. */
export const followOrigin = (store: Store): void => {
  const { game, origin } = store.getState();
  if (game && origin) store.setState({ game: followed(game, origin.game), watching: null, refused: null });
};
