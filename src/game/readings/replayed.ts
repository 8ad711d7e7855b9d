import { courses } from '../../data/courses.ts';
import { emptyTimeline, layOut, type Timeline } from '../../model/shocks.ts';
import { type Authorities, advance } from '../../model/simulate.ts';
import { restart, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import type { Game } from '../rules/game.ts';
import { quartersAfter } from '../rules/year/clock.ts';
import { type Met, marksOf, strikesOf } from '../rules/year/meeting.ts';
import { readinessFor } from '../rules/year/readiness.ts';

/**
 * A run played once more with some of it switched off, to find what each part of it did. Its events come as they were
 * recorded and are never drawn again, but they find whatever readiness the rest leaves: so preparing earns its share.
 */

/** What of a run is switched on. */
export interface SwitchedOn {
  readonly authorities: Authorities; // the money that is left, 億円 per channel and fiscal year
  readonly marks: (round: number) => boolean; // whether a round's mark counts
  readonly notches: (round: number) => boolean; // whether a round's lever was moved
  readonly events: boolean; // with their answers
}

type Run = Pick<Game, 'course' | 'decisions' | 'unfolded'>;

/** Strikes with an event and its answer, as ready as the state is for it. */
const meetAgain = (
  run: Run,
  met: Met,
  marks: SwitchedOn['marks'],
  state: State,
  timeline: Timeline,
): void => {
  const { course, decisions } = run;
  const kept = decisions.slice(0, met.round + 1).map(({ mark }, at) => ({ mark: marks(at) ? mark : null }));
  const ready = readinessFor(state, met.event, marksOf(course, met.event, kept));
  const { onset, response } = strikesOf(met, ready, met.onset.quarter);
  layOut(timeline, onset);
  layOut(timeline, response);
};

/** Simulates a run with what is switched on, in a state that is used again; `visit` is called at t = 0 and after every quarter. */
export const replayed = (
  run: Run,
  { authorities, marks, notches, events }: SwitchedOn,
  quarters: number,
  state: State,
  visit: (state: State, quarter: number) => void,
): void => {
  const { course, unfolded } = run;
  const timeline = emptyTimeline(quartersAfter(course, courses[course].rounds));
  const met = events ? unfolded.met.filter(({ answer }) => answer !== null) : [];
  restart(state, central);
  visit(state, 0);
  for (let quarter = 0; quarter < quarters; quarter++) {
    // In the order of the run: floating-point products depend on it.
    for (const [round, notch] of unfolded.notches.entries())
      if (notch && quartersAfter(course, round) === quarter && notches(round)) layOut(timeline, notch);
    for (const one of met) if (one.onset.quarter === quarter) meetAgain(run, one, marks, state, timeline);
    advance(state, central, authorities, quarter, timeline);
    visit(state, quarter + 1);
  }
};
