import { QUARTERS_A_YEAR } from '../../src/data/calendar.ts';
import { type CourseId, courses } from '../../src/data/courses.ts';
import { central } from '../../src/game/rules/central.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import { authorityOf } from '../../src/game/rules/grants.ts';
import { TALLY } from '../../src/game/rules/split.ts';
import { quartersAfter, quartersToEvent } from '../../src/game/rules/year/clock.ts';
import { stepBudget } from '../../src/model/budget.ts';
import { nothing } from '../../src/model/simulate.ts';
import { type PerChannel, perChannel } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';

/** The budget's own arithmetic, which every player may do: where the money will be when an event comes. */

const granted = new Map<string, PerChannel>();

/** What a decision grants with full tallies. */
const fullGrant = ({ split, emphasis }: Decision): PerChannel => {
  const key = `${Object.values(split)} ${Object.values(emphasis)}`;
  const known = granted.get(key);
  if (known) return known;
  const grant = authorityOf(split, emphasis);
  granted.set(key, grant);
  return grant;
};

const scratch = perChannel();

const grantOf = (decision: Decision, tally: number): PerChannel => {
  const full = fullGrant(decision);
  if (tally === TALLY) return full;
  for (let slot = 0; slot < full.length; slot++) scratch[slot] = ((full[slot] as number) * tally) / TALLY;
  return scratch;
};

/** Copies only what the budget's arithmetic reads and readiness looks at. */
const take = (into: State, from: State): State => {
  into.unspent.set(from.unspent);
  into.activity.set(from.activity);
  into.flow.set(from.flow);
  return into;
};

/** Two states to write into: at the summer of a round, and at that of the next. */
export const summersBook = () => ({ near: start(central), far: start(central) });

export type Summers = ReturnType<typeof summersBook>;

/** Runs the money of a winter on to the summers of this round and the next, which goes by the plan. */
export const lookAhead = (
  course: CourseId,
  round: number,
  [now, next]: readonly [Decision, Decision | undefined],
  tally: number,
  from: State,
  { near, far }: Summers,
): void => {
  const { yearsPerRound } = courses[course];
  take(far, from);
  const begin = quartersAfter(course, round);
  const soon = quartersToEvent(course, round);
  const until = next ? quartersToEvent(course, round + 1) : soon;
  for (let quarter = begin; quarter < until; quarter++) {
    const past = quarter - begin;
    const year = Math.floor(past / QUARTERS_A_YEAR);
    const decision = year < yearsPerRound ? now : (next as Decision);
    const first = past % QUARTERS_A_YEAR === 0;
    stepBudget(far, central, first ? grantOf(decision, year === 0 ? tally : TALLY) : nothing);
    if (quarter + 1 === soon) take(near, far);
  }
};
