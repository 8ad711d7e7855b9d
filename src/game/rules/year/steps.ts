import { courses } from '../../../data/courses.ts';
import { emptyTimeline, layOut, type Shock, type Timeline } from '../../../model/shocks.ts';
import { advance } from '../../../model/simulate.ts';
import type { PerChannel } from '../../../model/slots.ts';
import { restart, type State } from '../../../model/state.ts';
import { central } from '../central.ts';
import type { Decision } from '../decision.ts';
import type { Laid } from '../earmark.ts';
import { authoritiesOf, laidOf } from '../grants.ts';
import { TALLIES, TALLY } from '../split.ts';
import { type Account, accountOf, worthOver } from './account.ts';
import { quartersAfter, quartersToEvent, yearOf } from './clock.ts';
import { type LeverSettings, leversAfter, leversAtRest, notchShock } from './levers.ts';
import { comingIn, type Met, meet } from './meeting.ts';
import { gatherOmen, type Omen, SCRIPTED, type Sky } from './omens.ts';
import type { Player, Setting, Visit } from './player.ts';
import { carry, type Purse } from './purses.ts';

/**
 * The steps that a run is made of, each a function of the year that it stands in: draw the omen, grant the budget,
 * simulate to the event, apply event and answer, account for the money. They change the record and the model's state in place, since
 * a run is worked out thousands of times for a chart; `unfold` is their only caller outside tests.
 */

/** Where a run stands, and what it has come to. A round of two years is one of these, too. */
export interface Year {
  readonly setting: Setting;
  readonly player: Player;
  readonly visit: Visit;
  readonly state: State; // of the model, at `quarter`
  readonly timeline: Timeline; // every shock so far, laid out over the quarters that it works in
  readonly skies: Sky[]; // of every winter that was reached
  readonly decisions: Decision[]; // settled, one a round
  readonly met: Met[];
  readonly accounts: Account[]; // of every round that was reviewed
  readonly authorities: PerChannel[]; // 億円 per fiscal year
  readonly laid: (Laid | null)[]; // of them on clouds, per fiscal year
  readonly purses: Purse[]; // what was laid, on its way
  readonly notches: (Shock | null)[]; // of the levers, per round
  round: number; // being played, 0 is the first
  quarter: number; // quarters that have run since t = 0
  tally: number; // 億円 that one is worth in the round's first year
  levers: LeverSettings;
  far: Omen | null; // the pair that has gathered for the round after this one
}

/** A run at t = 0; its state begins anew. */
export const firstYear = (setting: Setting, player: Player, visit: Visit, state: State): Year => {
  const { course } = setting;
  restart(state, central);
  visit(state, 0);
  return {
    setting,
    player,
    visit,
    state,
    timeline: emptyTimeline(quartersAfter(course, courses[course].rounds)),
    skies: [],
    decisions: [],
    met: [],
    accounts: [],
    authorities: [],
    laid: [],
    purses: [],
    notches: [],
    round: 0,
    quarter: 0,
    tally: TALLY,
    levers: leversAtRest,
    far: null,
  };
};

/** Steps the model until so many quarters have run since t = 0. */
export const runUntil = (year: Year, quarters: number): void => {
  const { state, authorities, laid, purses, timeline, visit } = year;
  for (; year.quarter < quarters; year.quarter++) {
    advance(state, central, authorities, year.quarter, timeline);
    carry(purses, laid, state, year.quarter);
    visit(state, year.quarter + 1);
  }
};

/**
 * The sky of the winter: a pair gathers for the summer after next. In rounds of a year that is the next round's, and
 * what was far is near now; a round of two years has it in itself.
 */
export const readSky = (year: Year): Sky => {
  const { setting, state, round, met } = year;
  const { course, luck, calm = false } = setting;
  const { rounds, yearsPerRound } = courses[course];
  const inRound = yearsPerRound === 2;
  const before = inRound ? null : year.far;
  const taken = [SCRIPTED, ...met.map(({ event }) => event), ...(before?.clouds ?? [])];
  const gathers = (inRound || round < rounds - 1) && !calm;
  const omen = gathers ? gatherOmen(state, luck(yearOf(course, round)), taken, courses[course]) : null;
  const sky = inRound ? { near: omen, far: null } : { near: before, far: omen };
  year.far = sky.far;
  year.skies.push(sky);
  return sky;
};

/** Grants the money of a winter's decision for the round's years, and moves its lever. */
export const settleWinter = (year: Year, decision: Decision): void => {
  const { setting, player, timeline, levers, quarter, tally } = year;
  const { notch } = decision;
  const { yearsPerRound } = courses[setting.course];
  const shock = notch ? notchShock(levers, notch, quarter) : null;
  year.decisions.push(decision);
  year.notches.push(shock);
  if (notch && shock) {
    year.levers = leversAfter(levers, notch);
    layOut(timeline, shock);
  }
  const { grant } = player;
  year.authorities.push(
    ...(grant ? grant(yearsPerRound, tally) : authoritiesOf(decision, yearsPerRound, tally)),
  );
  year.laid.push(...laidOf(decision, yearsPerRound, tally));
};

/** 億円 that a winter's decision keeps for the summer. */
const reserveOf = ({ setting, tally }: Year, { split }: Decision): number =>
  split.reserve * worthOver(courses[setting.course].yearsPerRound, tally);

/** Meets the events of the summer, one after another; false when one is left unanswered. */
export const meetSummer = (year: Year, { near }: Sky, decision: Decision): boolean => {
  const { setting, player, timeline, state, round, quarter, purses, decisions, met } = year;
  const { course, calm = false } = setting;
  const last = round === courses[course].rounds - 1;
  const moment = { course, round, last, quarter, state, purses, decisions, answer: player.answer };
  let reserve = reserveOf(year, decision);
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

/** The account of the round; what is owed makes every tally of the next winter worth less. */
export const closeBooks = (year: Year, decision: Decision): void => {
  const { setting, round, tally, met } = year;
  const payments = met.filter((one) => one.round === round).map(({ payment }) => payment);
  const account = accountOf(decision, courses[setting.course].yearsPerRound, tally, payments);
  year.accounts.push(account);
  year.tally = TALLY - account.owed / TALLIES;
};

/** Plays the round to its review and goes on to the next; false when something is left open. */
export const playRound = (year: Year): boolean => {
  const { setting, player, state, round } = year;
  const { course } = setting;
  const sky = readSky(year);
  const decision = player.decide(round, sky, state, year.purses);
  if (!decision) return false;
  settleWinter(year, decision);
  runUntil(year, quartersToEvent(course, round));
  if (!meetSummer(year, sky, decision)) return false;
  runUntil(year, quartersAfter(course, round + 1));
  closeBooks(year, decision);
  year.round++;
  return true;
};
