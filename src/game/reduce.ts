import { courses } from '../data/courses.ts';
import type { Action, Reason } from './actions.ts';
import { type Game, history, newGame } from './game.ts';
import { emptySplit, isPlace, isSplit, onlyPlaces, type Place, type Split, tray } from './split.ts';

/** The game after an action; when the action was refused, the same game and the reason. */
export interface Outcome {
  readonly game: Game;
  readonly refused: Reason | null;
}

const refuse = (game: Game, refused: Reason): Outcome => ({ game, refused });
const accept = (game: Game): Outcome => ({ game, refused: null });

const shifted = (split: Split, from: Place | null, to: Place | null): Split => ({
  ...split,
  ...(from && { [from]: split[from] - 1 }),
  ...(to && { [to]: split[to] + 1 }),
});

/** The tallies after a change of this winter, or why it cannot be made. */
const changed = (split: Split, action: Action): Split | Reason => {
  switch (action.do) {
    case 'place':
      if (!isPlace(action.at)) return 'noSuchPlace';
      return tray(split) === 0 ? 'trayEmpty' : shifted(split, null, action.at);
    case 'take':
      if (!isPlace(action.from)) return 'noSuchPlace';
      return split[action.from] === 0 ? 'placeEmpty' : shifted(split, action.from, null);
    case 'move':
      if (!isPlace(action.from) || !isPlace(action.to)) return 'noSuchPlace';
      if (action.from === action.to) return 'samePlace';
      return split[action.from] === 0 ? 'placeEmpty' : shifted(split, action.from, action.to);
    case 'share':
      return isSplit(action.split) ? onlyPlaces(action.split) : 'notASplit';
    default:
      return 'noSuchAction';
  }
};

const change = (game: Game, action: Action): Outcome => {
  if (game.phase !== 'winter') return refuse(game, 'notWinter');
  const split = changed(game.split, action);
  if (typeof split === 'string') return refuse(game, split);
  return accept({ ...game, split, log: [...game.log, action], undone: [] });
};

/** Where this winter begins in the log: after the last `proceed`. */
const winterStart = (log: readonly Action[]): number =>
  log.findLastIndex((action) => action.do === 'proceed') + 1;

const splitAfter = (actions: readonly Action[]): Split =>
  actions.reduce<Split>((split, action) => {
    const next = changed(split, action);
    return typeof next === 'string' ? split : next;
  }, emptySplit);

const undo = (game: Game): Outcome => {
  const from = winterStart(game.log);
  const last = game.log[game.log.length - 1];
  if (game.phase !== 'winter') return refuse(game, 'notWinter');
  if (!last || game.log.length === from) return refuse(game, 'nothingToUndo');
  const log = game.log.slice(0, -1);
  return accept({ ...game, log, split: splitAfter(log.slice(from)), undone: [...game.undone, last] });
};

const redo = (game: Game): Outcome => {
  const next = game.undone[game.undone.length - 1];
  if (!next) return refuse(game, 'nothingToRedo');
  const { game: again } = change(game, next);
  return accept({ ...again, undone: game.undone.slice(0, -1) });
};

const confirm = (game: Game): Outcome => {
  if (game.phase !== 'winter') return refuse(game, 'notWinter');
  if (tray(game.split) !== 0) return refuse(game, 'trayNotEmpty');
  const { split } = game;
  const decisions = [...game.decisions, split];
  const closed: Action[] = [
    ...game.log.slice(0, winterStart(game.log)),
    { do: 'share', split },
    { do: 'confirm' },
  ];
  return accept({
    ...game,
    phase: 'review',
    log: closed,
    undone: [],
    decisions,
    quarters: history(game.course, decisions),
  });
};

const proceed = (game: Game): Outcome => {
  if (game.phase !== 'review') return refuse(game, 'notReview');
  const log: Action[] = [...game.log, { do: 'proceed' }];
  if (game.decisions.length === courses[game.course].rounds) return accept({ ...game, phase: 'report', log });
  return accept({ ...game, phase: 'winter', log, split: emptySplit });
};

/** The one way a game changes. An illegal action changes nothing and says why. */
export const reduce = (game: Game, action: Action): Outcome => {
  switch (action.do) {
    case 'place':
    case 'take':
    case 'move':
    case 'share':
      return change(game, action);
    case 'confirm':
      return confirm(game);
    case 'proceed':
      return proceed(game);
    case 'undo':
      return undo(game);
    case 'redo':
      return redo(game);
    default: // from a log that was not written here
      return refuse(game, 'noSuchAction');
  }
};

/** The game that a log leads to; where an action is refused, the reason and its place in the log. */
export const replay = (
  seed: string,
  course: Game['course'],
  log: readonly Action[],
): { game: Game; refused: { at: number; reason: Reason } | null } => {
  let game = newGame(seed, course);
  for (const [at, action] of log.entries()) {
    const outcome = reduce(game, action);
    if (outcome.refused) return { game, refused: { at, reason: outcome.refused } };
    game = outcome.game;
  }
  return { game, refused: null };
};
