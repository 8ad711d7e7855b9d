import { type CourseId, courses } from '../data/courses.ts';
import { type Coefficients, coefficients } from '../model/coefficients.ts';
import { QUARTERS_A_YEAR, run } from '../model/run.ts';
import type { PerChannel } from '../model/slots.ts';
import type { State } from '../model/state.ts';
import type { Action } from './actions.ts';
import { authorityOf, emptySplit, type Split } from './split.ts';

/** Raised whenever the same log could give another result. */
export const RULES_VERSION = 1;

/** Quarters from the FY2024 survey to December 2025, when the player takes over. */
export const PROLOGUE = 3;

/** `winter`: sharing out. `review`: the year has run. `report`: the run is over. */
type Phase = 'winter' | 'review' | 'report';

/**
 * A run. It *is* its rules, seed, course and log; everything below those is derived from them by `reduce`.
 */
export interface Game {
  readonly rules: number; // RULES_VERSION that the log was made under
  readonly seed: string; // five characters that fix the luck
  readonly course: CourseId;
  readonly log: readonly Action[]; // a closed winter is kept as its final split and the confirmation
  readonly undone: readonly Action[]; // changes of this winter that were taken back, the last one last
  readonly phase: Phase;
  readonly split: Split; // this winter's tallies; in review and report, those confirmed last
  readonly decisions: readonly Split[]; // confirmed splits, one a round
  readonly quarters: readonly State[]; // from t = 0 to the last quarter that has run
}

/** The coefficients of every run: parameters at their central values. */
export const central: Coefficients = coefficients();

/** One grant a round as one a fiscal year: a round's grant is made in each of its years. */
export const everyYear = (course: CourseId, rounds: readonly PerChannel[]): PerChannel[] =>
  rounds.flatMap((authority) => Array.from({ length: courses[course].yearsPerRound }, () => authority));

/** What each fiscal year grants, in 億円 per channel. */
export const authorities = (course: CourseId, decisions: readonly Split[]): PerChannel[] =>
  everyYear(course, decisions.map(authorityOf));

/** Quarters from t = 0 to the review that follows so many decisions. */
export const quartersAfter = (course: CourseId, rounds: number): number =>
  PROLOGUE + rounds * courses[course].yearsPerRound * QUARTERS_A_YEAR;

/** Every quarter of a run that has made these decisions. */
export const history = (course: CourseId, decisions: readonly Split[]): State[] =>
  run(central, authorities(course, decisions), quartersAfter(course, decisions.length));

/** A run at its first winter, December 2025, with all tallies in the tray. */
export const newGame = (seed: string, course: CourseId): Game => ({
  rules: RULES_VERSION,
  seed,
  course,
  log: [],
  undone: [],
  phase: 'winter',
  split: emptySplit,
  decisions: [],
  quarters: history(course, []),
});

/** The last quarter that has run. */
export const now = (game: Game): State => game.quarters[game.quarters.length - 1] as State;

/** The round being decided or, in review and report, the one decided last; 0 is the first. */
export const roundOf = (game: Game): number =>
  game.phase === 'winter' ? game.decisions.length : game.decisions.length - 1;
