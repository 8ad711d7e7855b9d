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
  run: string = newRunId(),
  origin: Session['origin'] = null,
): void =>
  store.setState({
    game,
    runId: run,
    briefing: false,
    watching: null,
    refused: null,
    unsaved: false,
    origin,
  });

/** Whether a run opens with its briefing. */
const briefed: Readonly<Record<Telling, boolean>> = { brief: false, lesson: true, workshop: true };

/** Begins a run. */
export const begin = (store: Store, seed: string, course: CourseId): void => {
  openGame(store, newGame(seed, course));
  store.setState({ briefing: briefed[courses[course].telling] });
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
  const { game } = store.getState();
  if (game) openGame(store, branchOf(game, round), newRunId(), { game, round });
};

/** Carries a branch on to its report, the later rounds as they were in the run that it left. */
export const followOrigin = (store: Store): void => {
  const { game, origin } = store.getState();
  if (game && origin) store.setState({ game: followed(game, origin.game), watching: null, refused: null });
};
