import type { CourseId } from '../../../data/courses.ts';
import type { PerChannel } from '../../../model/slots.ts';
import type { State } from '../../../model/state.ts';
import type { Decision } from '../decision.ts';
import type { Luck } from './luck.ts';
import type { Answerer } from './meeting.ts';
import type { Sky } from './omens.ts';
import type { Purse } from './purses.ts';

/** Who plays: asked whenever something is to be settled; null leaves it open, and the run stands still there. */
export interface Player {
  readonly decide: (round: number, sky: Sky, state: State, purses: readonly Purse[]) => Decision | null;
  readonly answer: Answerer;
  readonly grant?: (years: number, tally: number) => PerChannel[]; // instead of what is decided: per fiscal year
}

/** Where a run takes place. */
export interface Setting {
  readonly course: CourseId;
  readonly luck: Luck;
  readonly calm?: boolean; // no events at all
}

/** Called at t = 0 and after every quarter with the state, which is used again. */
export type Visit = (state: State, quarter: number) => void;
