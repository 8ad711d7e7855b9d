import { type CourseId, courses } from '../../data/courses.ts';
import type { AnswerStyle, EventId } from '../../data/events.ts';
import { advance } from '../../model/run.ts';
import type { Shock } from '../../model/shocks.ts';
import type { PerChannel } from '../../model/slots.ts';
import { restart, type State, start } from '../../model/state.ts';
import { central } from '../central.ts';
import type { Decision } from '../decision.ts';
import { authorityOf, TALLIES, TALLY } from '../split.ts';
import { answerTo, type Payment, paidPart, payFor } from './answers.ts';
import { quartersAfter, quartersToEvent, yearOf } from './clock.ts';
import { type LeverSettings, leversAtRest, moved, notchShock } from './levers.ts';
import type { Luck } from './luck.ts';
import { gatherOmen, type Omen, SCRIPTED } from './omens.ts';
import { giftScale, type Marks, onset, readinessFor, scaled } from './readiness.ts';

/** The sky of a winter: the pair for the coming summer, and the one for the summer after; null where there is none. */
export interface Sky {
  readonly near: Omen | null; // null in the first winter, whose summer is announced
  readonly far: Omen | null; // null in the last winter
}

/** The clouds in view: those of both pairs, the near ones first. */
export const cloudsIn = ({ near, far }: Sky): EventId[] => [...(near?.clouds ?? []), ...(far?.clouds ?? [])];

/** An event that came, and how it was met. */
export interface Met {
  readonly event: EventId;
  readonly round: number;
  readonly marks: Marks;
  readonly ready: number; // 0 to 1
  readonly onset: Shock;
  readonly answer: AnswerStyle | null; // null: not yet answered
  readonly payment: Payment;
  readonly response: Shock; // what the answer does
}

/** The money of a round, in 億円. */
export interface Account {
  readonly tally: number; // what a tally is worth in the round's first year
  readonly granted: number; // to the pillars, over the round's years
  readonly fromReserve: number; // of the prices of answers
  readonly owed: number; // of the prices: comes off the next budget
  readonly returned: number; // of the reserve: goes back unspent
}

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
  readonly answer: (round: number, event: EventId, ready: number, reserve: number) => AnswerStyle | null;
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

const unanswered: Payment = { price: 0, fromReserve: 0, owed: 0 };

/** How often an event was marked, this winter and the one before. */
const marksOf = (id: EventId, decisions: readonly Decision[]): Marks =>
  decisions.slice(-2).filter(({ mark }) => mark === id).length as Marks;

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
  const { rounds, yearsPerRound, storms } = courses[course];
  const skies: Sky[] = [];
  const met: Met[] = [];
  const accounts: Account[] = [];
  const authorities: PerChannel[] = [];
  const notches: (Shock | null)[] = [];
  const shocks: Shock[] = [];
  const decisions: Decision[] = [];
  let levers = leversAtRest;
  let quarter = 0;
  let tally = TALLY;
  let far: Omen | null = null;

  const runTo = (until: number): void => {
    for (; quarter < until; quarter++) {
      advance(state, central, authorities, quarter, shocks);
      visit(state, quarter + 1);
    }
  };
  const result = (): Unfolded => ({
    skies,
    met,
    accounts,
    authorities,
    notches,
    levers,
    quarters: quarter,
    tally,
  });

  restart(state, central);
  visit(state, 0);
  runTo(quartersAfter(course, 0));
  for (let round = 0; round < rounds; round++) {
    const last = round === rounds - 1;
    const near: Omen | null = far;
    const taken: EventId[] = [SCRIPTED, ...met.map(({ event }) => event), ...(near?.clouds ?? [])];
    far = last || calm ? null : gatherOmen(state, luck(yearOf(course, round)), taken, storms);
    const sky: Sky = { near, far };
    skies.push(sky);

    const decision = decide(round, sky, state);
    if (!decision) return result();
    decisions.push(decision);
    const { split, notch } = decision;
    const shock = notch ? notchShock(levers, notch, quarter) : null;
    notches.push(shock);
    if (notch && shock) {
      levers = moved(levers, notch);
      shocks.push(shock);
    }
    for (let year = 0; year < yearsPerRound; year++)
      authorities.push(grant(decision, year === 0 ? tally : TALLY));
    runTo(quartersToEvent(course, round));

    const held = split.reserve * (yearsPerRound === 1 ? tally : TALLY); // of the year of the event
    let reserve = held;
    let owed = 0;
    const coming: readonly EventId[] = calm ? [] : round === 0 ? [SCRIPTED] : (near?.comes ?? []);
    const readies = coming.map((event) => readinessFor(state, event, marksOf(event, decisions)));
    for (const [at, event] of coming.entries()) {
      const ready = readies[at] as number;
      const style = answer(round, event, ready, reserve);
      const payment = style ? payFor(event, style, reserve, last) : unanswered;
      const works = giftScale(ready) * paidPart(payment);
      const one: Met = {
        event,
        round,
        marks: marksOf(event, decisions),
        ready,
        onset: { quarter, effects: onset(event, ready) },
        answer: style,
        payment,
        response: { quarter, effects: style ? scaled(answerTo(event, style).effects, works) : [] },
      };
      met.push(one);
      if (!style) return result();
      shocks.push(one.onset, one.response);
      reserve -= payment.fromReserve;
      owed += payment.owed;
    }
    runTo(quartersAfter(course, round + 1));

    const years = tally + (yearsPerRound - 1) * TALLY; // what one tally of every year comes to
    accounts.push({
      tally,
      granted: (TALLIES - split.reserve) * years,
      fromReserve: held - reserve,
      owed,
      returned: split.reserve * years - (held - reserve),
    });
    tally = TALLY - owed / TALLIES;
  }
  return result();
};
