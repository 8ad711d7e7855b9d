import { QUARTERS_A_YEAR } from '../../src/data/calendar.ts';
import { type CourseId, courses } from '../../src/data/courses.ts';
import type { EventId } from '../../src/data/events.ts';
import { central } from '../../src/game/rules/central.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import { earmarkShares, type Laid, laidBy } from '../../src/game/rules/earmark.ts';
import { authorityOf } from '../../src/game/rules/grants.ts';
import { TALLY } from '../../src/game/rules/split.ts';
import { quartersAfter, quartersToEvent, yearOf } from '../../src/game/rules/year/clock.ts';
import { carry, type Purse } from '../../src/game/rules/year/purses.ts';
import { stepBudget } from '../../src/model/budget.ts';
import { nothing } from '../../src/model/simulate.ts';
import { type PerChannel, perChannel } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';

/** The budget's own arithmetic, which every player may do: where the money will be when an event comes. */

const granted = new Map<string, PerChannel>();

/** What a split grants with full tallies. */
const fullGrant = ({ split }: Decision): PerChannel => {
  const key = Object.values(split).join(' ');
  const known = granted.get(key);
  if (known) return known;
  const grant = authorityOf(split);
  granted.set(key, grant);
  return grant;
};

const scratch = perChannel();

const grantOf = (decision: Decision, tally: number): PerChannel => {
  const full = fullGrant(decision);
  const laid = laidBy(decision.earmark, tally);
  if (tally === TALLY && !laid) return full;
  const shares = laid ? earmarkShares(laid.event) : nothing;
  for (let slot = 0; slot < full.length; slot++)
    scratch[slot] = ((full[slot] as number) * tally) / TALLY + (laid?.yen ?? 0) * (shares[slot] as number);
  return scratch;
};

/** Copies only what the budget's arithmetic reads and readiness looks at. */
const take = (into: State, from: State): State => {
  into.unspent.set(from.unspent);
  into.activity.set(from.activity);
  into.flow.set(from.flow);
  return into;
};

const copied = (purses: readonly Purse[]): Purse[] =>
  purses.map(
    ({ event, unspent, spent }) => ({ event, unspent: unspent.slice(), spent: spent.slice() }) as Purse,
  );

/** Where money will lie: at the summer of a round, and at that of the next. */
export interface Summers {
  readonly near: State;
  readonly far: State;
  nearPurses: readonly Purse[];
  farPurses: readonly Purse[];
  probes: readonly Purse[]; // what one tally more, laid in the next winter on each of the far clouds, comes to by then
}

export const summersBook = (): Summers => ({
  near: start(central),
  far: start(central),
  nearPurses: [],
  farPurses: [],
  probes: [],
});

/** From where the money of a winter runs on. */
interface From {
  readonly course: CourseId;
  readonly round: number;
  readonly tally: number;
  readonly state: State;
  readonly purses: readonly Purse[];
}

/** Runs the money of a winter on to the summers of this round and the next, which goes by the plan; `far` are its clouds. */
export const lookAhead = (
  { course, round, tally, state, purses }: From,
  [now, next]: readonly [Decision, Decision | undefined],
  far: readonly EventId[],
  into: Summers,
): void => {
  const { yearsPerRound } = courses[course];
  const at = take(into.far, state);
  const begin = quartersAfter(course, round);
  const soon = quartersToEvent(course, round);
  const until = next ? quartersToEvent(course, round + 1) : soon;
  const lying = copied(purses);
  const probes: Purse[] = far.map((event) => ({ event, unspent: perChannel(), spent: perChannel() }));
  const first = yearOf(course, round);
  const laid: (Laid | null)[] = Array.from({ length: first }, () => null);
  for (let year = 0; year < yearsPerRound; year++) laid.push(laidBy(now.earmark, year === 0 ? tally : TALLY));
  for (let quarter = begin; quarter < until; quarter++) {
    const past = quarter - begin;
    const year = Math.floor(past / QUARTERS_A_YEAR);
    const decision = year < yearsPerRound ? now : (next as Decision);
    const opens = past % QUARTERS_A_YEAR === 0;
    stepBudget(at, central, opens ? grantOf(decision, year === 0 ? tally : TALLY) : nothing);
    if (opens && year === yearsPerRound)
      for (const { event, unspent } of probes)
        for (const [slot, share] of earmarkShares(event).entries()) unspent[slot as 0] = share * TALLY;
    carry(lying, laid, at, quarter);
    carry(probes, [], at, quarter);
    if (quarter + 1 === soon) {
      take(into.near, at);
      into.nearPurses = copied(lying);
    }
  }
  into.farPurses = lying;
  into.probes = probes;
};
