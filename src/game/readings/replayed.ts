import { type CourseId, courses } from '../../data/courses.ts';
import { emptyTimeline, layOut, type Timeline } from '../../model/shocks.ts';
import { type Authorities, advance } from '../../model/simulate.ts';
import { restart, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import type { Laid } from '../rules/earmark.ts';
import type { Game } from '../rules/game.ts';
import { quartersAfter } from '../rules/year/clock.ts';
import { type Met, strikesOf } from '../rules/year/meeting.ts';
import { carry, type Purse } from '../rules/year/purses.ts';
import { readinessFor } from '../rules/year/readiness.ts';

/**
 * A run played once more with some of it switched off, to find what each part of it did. Its events come as they were
 * recorded and are never drawn again, but they find whatever readiness the rest leaves: so preparing earns its share.
 */

/** What of a run is switched on. */
export interface SwitchedOn {
  readonly authorities: Authorities; // the money that is left, 億円 per channel and fiscal year
  readonly laid: readonly (Laid | null)[]; // of that on clouds, per fiscal year
  readonly notches: (round: number) => boolean; // whether a round's lever was moved
  readonly events: boolean; // with their answers
}

type Run = Pick<Game, 'course' | 'unfolded'>;

/** Strikes with an event and its answer, as ready as the state and what was laid on its cloud are for it. */
const meetAgain = (
  course: CourseId,
  met: Met,
  state: State,
  purses: readonly Purse[],
  timeline: Timeline,
): void => {
  const ready = readinessFor(state, met.event, purses, courses[course].yearsPerRound);
  const { onset, response } = strikesOf(met, ready, met.onset.quarter, course);
  layOut(timeline, onset);
  layOut(timeline, response);
};

/** Simulates a run with what is switched on, in a state that is used again; `visit` is called at t = 0 and after every quarter. */
export const replayed = (
  run: Run,
  { authorities, laid, notches, events }: SwitchedOn,
  quarters: number,
  state: State,
  visit: (state: State, quarter: number) => void,
): void => {
  const { course, unfolded } = run;
  const timeline = emptyTimeline(quartersAfter(course, courses[course].rounds));
  const purses: Purse[] = [];
  const met = events ? unfolded.met.filter(({ answer }) => answer !== null) : [];
  restart(state, central);
  visit(state, 0);
  for (let quarter = 0; quarter < quarters; quarter++) {
    // In the order of the run: floating-point products depend on it.
    for (const [round, notch] of unfolded.notches.entries())
      if (notch && quartersAfter(course, round) === quarter && notches(round)) layOut(timeline, notch);
    for (const one of met) if (one.onset.quarter === quarter) meetAgain(course, one, state, purses, timeline);
    advance(state, central, authorities, quarter, timeline);
    carry(purses, laid, state, quarter);
    visit(state, quarter + 1);
  }
};
