import { type CourseId, courses } from '../../data/courses.ts';
import { edition } from '../../data/edition.ts';
import type { AnswerStyle } from '../../data/events.ts';
import { copy, type State } from '../../model/state.ts';
import type { Action } from './actions.ts';
import { type Decision, undecided } from './decision.ts';
import type { Promises, Restatement } from './promises.ts';
import { worthOver } from './year/account.ts';
import { type Luck, luckOf } from './year/luck.ts';
import type { Met } from './year/meeting.ts';
import type { Sky } from './year/omens.ts';
import { type Unfolded, unfold } from './year/unfold.ts';

/**
 * `promises`: before the first winter or, in the quick course, after the first review. `winter`: sharing out.
 * `summer`: an event waits for its answer. `review`: the year has run. `report`: the run is over.
 */
export type Phase = 'promises' | 'winter' | 'summer' | 'review' | 'report';

/**
 * A run. It *is* its rules, seed, course and log; everything below those is derived from them by `reduce`.
 * As a decision it is this winter's so far; after the winter, the one confirmed last.
 */
export interface Game extends Decision {
  readonly edition: number; // its number, under which the log was made
  readonly seed: string; // five characters that fix the luck
  readonly course: CourseId;
  readonly log: readonly Action[]; // a closed winter is kept as what was settled in it and the confirmation
  readonly undone: readonly Action[]; // changes of this winter that were taken back, the last one last
  readonly phase: Phase;
  readonly promises: Promises | null; // as first made
  readonly restatement: Restatement | null;
  readonly decisions: readonly Decision[]; // confirmed, one a round
  readonly answers: readonly (readonly AnswerStyle[])[]; // per round, in the order of its events
  readonly unfolded: Unfolded;
  readonly quarters: readonly State[]; // from t = 0 to the last quarter that has run
}

/** What a run comes to with these decisions and answers, as far as they go; `known` are quarters that stay. */
export const unfoldedBy = (
  course: CourseId,
  luck: Luck,
  decisions: readonly Decision[],
  answers: readonly (readonly AnswerStyle[])[],
  known: readonly State[] = [],
): Pick<Game, 'unfolded' | 'quarters'> => {
  const quarters: State[] = [];
  const asked: number[] = [];
  const unfolded = unfold(
    { course, luck },
    {
      decide: (round) => decisions[round] ?? null,
      answer: (round) => {
        const at = asked[round] ?? 0;
        asked[round] = at + 1;
        return answers[round]?.[at] ?? null;
      },
    },
    (state, quarter) => quarters.push(known[quarter] ?? copy(state)),
  );
  return { unfolded, quarters };
};

/** A run at its beginning, December 2025: nothing promised, all tallies in the tray. */
export const newGame = (seed: string, course: CourseId): Game => ({
  ...undecided,
  edition: edition.number,
  seed,
  course,
  log: [],
  undone: [],
  phase: 'promises',
  promises: null,
  restatement: null,
  decisions: [],
  answers: [],
  ...unfoldedBy(course, luckOf(seed), [], []),
});

/** Whether a run is over before the last round of its course. */
export const finishedEarly = ({
  phase,
  course,
  decisions,
}: Pick<Game, 'phase' | 'course' | 'decisions'>): boolean =>
  phase === 'report' && decisions.length < courses[course].rounds;

/** The last quarter that has run. */
export const now = (game: Pick<Game, 'quarters'>): State => game.quarters[game.quarters.length - 1] as State;

/** The round being decided or, after its winter, the one decided last; 0 is the first. */
export const roundOf = ({ phase, decisions }: Pick<Game, 'phase' | 'decisions'>): number =>
  phase === 'winter' || phase === 'promises' ? decisions.length : decisions.length - 1;

/** What a tally is worth in the first year of a round that was decided, or of the one that comes next, in 億円. */
export const tallyIn = ({ unfolded }: Pick<Game, 'unfolded'>, round: number): number =>
  unfolded.accounts[round]?.tally ?? unfolded.tally;

/** The sky of the winter being decided or, after it, of the one decided last. */
export const skyOf = (game: Game): Sky => game.unfolded.skies[roundOf(game)] ?? { near: null, far: null };

/** The event that waits for its answer, if any. */
export const waiting = ({ unfolded }: Game): Met | null =>
  unfolded.met.find(({ answer }) => answer === null) ?? null;

/** The events of a round that were answered. */
export const metIn = ({ unfolded }: Pick<Game, 'unfolded'>, round: number): Met[] =>
  unfolded.met.filter((met) => met.round === round && met.answer !== null);

/** What is left of the reserve for the summer that the game is in, in 億円. */
export const reserveLeft = (game: Game): number => {
  const { course, split, unfolded } = game;
  const held = split.reserve * worthOver(courses[course].yearsPerRound, unfolded.tally);
  return unfolded.met
    .filter(({ round }) => round === roundOf(game))
    .reduce((left, { payment }) => left - payment.fromReserve, held);
};
