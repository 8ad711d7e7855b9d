import { courses } from '../../data/courses.ts';
import type { Action, Reason } from './actions.ts';
import { type Decision, tray, undecided } from './decision.ts';
import { type Game, newGame, roundOf, unfoldedBy, waiting } from './game.ts';
import { accept, type Outcome, refuse } from './outcome.ts';
import { promise, restate } from './promising.ts';
import { changed, changesTo, draftAfter, type WinterChange, winterStart } from './winter.ts';
import { answerStyles } from './year/answers.ts';
import { luckOf } from './year/luck.ts';

/** Where undoing stops: a study is final. */
const undoStart = (log: readonly Action[]): number => {
  const from = winterStart(log);
  return log[from]?.do === 'study' ? from + 1 : from;
};

const change = (game: Game, action: WinterChange): Outcome => {
  if (game.phase !== 'winter') return refuse(game, 'notWinter');
  const draft = changed(game, game, action);
  if (typeof draft === 'string') return refuse(game, draft);
  const from = winterStart(game.log);
  const before = game.log.slice(from);
  // A study comes first in its winter, so that what was changed before it can still be undone; a lever that
  // was moved and put back would stand in its way.
  const log =
    action.do === 'study'
      ? [...game.log.slice(0, from), action, ...before.filter((one) => one.do !== 'notch')]
      : [...game.log, action];
  return accept({ ...game, ...onlyDecision(draft), log, undone: [] });
};

const onlyDecision = ({ split, earmark, notch, study, guess }: Decision): Decision => ({
  split,
  earmark,
  notch,
  study,
  guess,
});

const undo = (game: Game): Outcome => {
  if (game.phase !== 'winter') return refuse(game, 'notWinter');
  const last = game.log[game.log.length - 1];
  if (!last || game.log.length <= undoStart(game.log)) return refuse(game, 'nothingToUndo');
  const log = game.log.slice(0, -1);
  const draft = draftAfter(game, log.slice(winterStart(log)));
  return accept({ ...game, ...draft, log, undone: [...game.undone, last] });
};

const redo = (game: Game): Outcome => {
  const next = game.undone[game.undone.length - 1];
  if (!next) return refuse(game, 'nothingToRedo');
  const { game: again } = reduce(game, next);
  return accept({ ...again, undone: game.undone.slice(0, -1) });
};

/** Simulates on with what has been decided and answered, to the next event, review or report. */
const flow = (game: Game): Game => {
  const next = {
    ...game,
    ...unfoldedBy(game.course, luckOf(game.seed), game.decisions, game.answers, game.quarters),
  };
  return { ...next, phase: waiting(next) ? 'summer' : 'review' };
};

const confirm = (game: Game): Outcome => {
  if (game.phase !== 'winter') return refuse(game, 'notWinter');
  if (tray(game) !== 0) return refuse(game, 'trayNotEmpty');
  const decision = onlyDecision(game);
  const log: Action[] = [
    ...game.log.slice(0, winterStart(game.log)),
    ...changesTo(decision),
    { do: 'confirm' },
  ];
  return accept(
    flow({
      ...game,
      log,
      undone: [],
      decisions: [...game.decisions, decision],
      answers: [...game.answers, []],
    }),
  );
};

const answer = (game: Game, action: Extract<Action, { do: 'answer' }>): Outcome => {
  if (game.phase !== 'summer') return refuse(game, 'notSummer');
  if (!answerStyles.includes(action.style)) return refuse(game, 'noSuchChoice');
  const round = roundOf(game);
  const answers = game.answers.map((given, at) => (at === round ? [...given, action.style] : given));
  return accept(flow({ ...game, log: [...game.log, { do: 'answer', style: action.style }], answers }));
};

const proceed = (game: Game): Outcome => {
  if (game.phase !== 'review') return refuse(game, 'notReview');
  const log: Action[] = [...game.log, { do: 'proceed' }];
  if (game.decisions.length === courses[game.course].rounds) return accept({ ...game, phase: 'report', log });
  return accept({ ...game, ...undecided, phase: 'winter', log });
};

const finish = (game: Game): Outcome => {
  if (game.phase !== 'review') return refuse(game, 'notReview');
  const { rounds, finishes } = courses[game.course];
  if (!finishes) return refuse(game, 'notInCourse');
  if (game.decisions.length === rounds) return refuse(game, 'tooLate');
  return accept({ ...game, phase: 'report', log: [...game.log, { do: 'finish' }] });
};

/** The one way a game changes. An illegal action changes nothing and says why. */
export const reduce = (game: Game, action: Action): Outcome => {
  switch (action.do) {
    case 'promise':
      return promise(game, action);
    case 'confirm':
      return confirm(game);
    case 'answer':
      return answer(game, action);
    case 'restate':
      return restate(game, action);
    case 'proceed':
      return proceed(game);
    case 'finish':
      return finish(game);
    case 'undo':
      return undo(game);
    case 'redo':
      return redo(game);
    case 'place':
    case 'take':
    case 'move':
    case 'share':
    case 'earmark':
    case 'lay':
    case 'lift':
    case 'notch':
    case 'predict':
    case 'study':
      return change(game, action);
  }
  action satisfies never; // the types end here; a log that was not written here may not
  return refuse(game, 'noSuchAction');
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
