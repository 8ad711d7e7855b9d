import { type CourseId, courses } from '../../../data/courses.ts';
import { emptyTimeline, layOut, type Shock } from '../../../model/shocks.ts';
import { advance } from '../../../model/simulate.ts';
import type { PerChannel } from '../../../model/slots.ts';
import { restart, type State, start } from '../../../model/state.ts';
import { central } from '../central.ts';
import type { Decision } from '../decision.ts';
import { authorityOf, TALLIES, TALLY } from '../split.ts';
import { type Account, accountOf, worthOver } from './account.ts';
import { quartersAfter, quartersToEvent, yearOf } from './clock.ts';
import { type LeverSettings, leversAfter, leversAtRest, notchShock } from './levers.ts';
import type { Luck } from './luck.ts';
import { type Answerer, comingIn, type Met, meet } from './meeting.ts';
import { gatherOmen, type Omen, SCRIPTED, type Sky } from './omens.ts';

/** A run as far as it has been decided. */
export interface Unfolded {
  readonly skies: readonly Sky[]; // of every winter that was reached
  readonly met: readonly Met[];
  readonly accounts: readonly Account[]; // of every round that was reviewed
  readonly authorities: readonly PerChannel[]; // per fiscal year
  readonly notches: readonly (Shock | null)[]; // of the levers, per round
  readonly levers: LeverSettings;
  readonly quarters: number; // that have run
  readonly tally: number; // what a tally is worth in the winter that comes next
}

/** Who plays: asked whenever something is to be settled; null leaves it open, and the run stands still there. */
export interface Player {
  readonly decide: (round: number, sky: Sky, state: State) => Decision | null;
  readonly answer: Answerer;
  readonly grant?: (decision: Decision, tally: number) => PerChannel; // instead of what the split grants
}

/** Where a run takes place. */
export interface Setting {
  readonly course: CourseId;
  readonly luck: Luck;
  readonly calm?: boolean; // no events at all
}

/** Called at t = 0 and after every quarter with the state, which is used again. */
export type Visit = (state: State, quarter: number) => void;

/**
 * Plays a run: winter, two quarters, the summer's events, two more (in courses of two years, four before
 * them). Everything that a run is comes out of this one function.
 */
export const unfold = (
  { course, luck, calm = false }: Setting,
  { decide, answer, grant = ({ split, emphasis }, tally) => authorityOf(split, emphasis, tally) }: Player,
  visit: Visit = () => {},
  state: State = start(central),
): Unfolded => {
  const { rounds, yearsPerRound } = courses[course];
  const skies: Sky[] = [];
  const met: Met[] = [];
  const accounts: Account[] = [];
  const authorities: PerChannel[] = [];
  const notches: (Shock | null)[] = [];
  const timeline = emptyTimeline(quartersAfter(course, rounds));
  const decisions: Decision[] = [];
  let levers = leversAtRest;
  let quarter = 0;
  let tally = TALLY;
  let far: Omen | null = null;

  const runTo = (until: number): void => {
    for (; quarter < until; quarter++) {
      advance(state, central, authorities, quarter, timeline);
      visit(state, quarter + 1);
    }
  };

  /**
   * The sky of a winter: a pair gathers for the summer after next. In rounds of a year that is the next round's, and
   * what was far is near now; a round of two years has it in itself.
   */
  const look = (round: number): Sky => {
    const inRound = yearsPerRound === 2;
    const before = inRound ? null : far;
    const taken = [SCRIPTED, ...met.map(({ event }) => event), ...(before?.clouds ?? [])];
    const gathers = (inRound || round < rounds - 1) && !calm;
    const omen = gathers ? gatherOmen(state, luck(yearOf(course, round)), taken, courses[course]) : null;
    if (inRound) return { near: omen, far: null };
    far = omen;
    return { near: before, far };
  };

  const settle = (decision: Decision): void => {
    const { notch } = decision;
    const shock = notch ? notchShock(levers, notch, quarter) : null;
    decisions.push(decision);
    notches.push(shock);
    if (notch && shock) {
      levers = leversAfter(levers, notch);
      layOut(timeline, shock);
    }
    for (let year = 0; year < yearsPerRound; year++)
      authorities.push(grant(decision, year === 0 ? tally : TALLY));
  };

  /** Meets the events of a summer; false when one is left unanswered. */
  const summer = (round: number, near: Omen | null, held: number): boolean => {
    const moment = { course, round, last: round === rounds - 1, quarter, state, decisions, answer };
    let reserve = held;
    for (const event of calm ? [] : comingIn(round, near)) {
      const one = meet(event, reserve, moment);
      met.push(one);
      if (one.answer === null) return false;
      layOut(timeline, one.onset);
      layOut(timeline, one.response);
      reserve -= one.payment.fromReserve;
    }
    return true;
  };

  /** Plays a round to its review; false when something is left open. */
  const play = (round: number): boolean => {
    const sky = look(round);
    skies.push(sky);
    const decision = decide(round, sky, state);
    if (!decision) return false;
    settle(decision);
    runTo(quartersToEvent(course, round));
    const held = decision.split.reserve * worthOver(yearsPerRound, tally);
    if (!summer(round, sky.near, held)) return false;
    runTo(quartersAfter(course, round + 1));
    const payments = met.filter((one) => one.round === round).map(({ payment }) => payment);
    const account = accountOf(decision, yearsPerRound, tally, payments);
    accounts.push(account);
    tally = TALLY - account.owed / TALLIES;
    return true;
  };

  restart(state, central);
  visit(state, 0);
  runTo(quartersAfter(course, 0));
  for (let round = 0; round < rounds && play(round); round++);
  return { skies, met, accounts, authorities, notches, levers, quarters: quarter, tally };
};
