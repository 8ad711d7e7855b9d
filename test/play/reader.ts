import { courses } from '../../src/data/courses.ts';
import type { EventId } from '../../src/data/events.ts';
import { leverIds } from '../../src/data/levers.ts';
import { chanceOf } from '../../src/game/readings/sky.ts';
import type { Decision, Notch } from '../../src/game/rules/decision.ts';
import { TALLIES, TALLY } from '../../src/game/rules/split.ts';
import { answerTo } from '../../src/game/rules/year/answers.ts';
import { canMove, leversAfter, leversAtRest } from '../../src/game/rules/year/levers.ts';
import { type Omen, SCRIPTED, type Sky } from '../../src/game/rules/year/omens.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import type { Purse } from '../../src/game/rules/year/purses.ts';
import type { State } from '../../src/model/state.ts';
import type { Almanac } from './almanac.ts';
import { type Alternative, otherEarmarks, otherReserve, otherTallies } from './alternatives.ts';
import { answered } from './answering.ts';
import { foresight, type Seen, type Winter } from './foresight.ts';

/** What a player makes use of; the rest is left alone. */
export interface Eyes {
  readonly answers?: boolean; // the best answer that the almanac knows; else every event is let pass
  readonly earmarks?: boolean;
  readonly studies?: boolean;
  readonly reserve?: boolean;
  readonly tallies?: boolean; // moved for what is in the sky
  readonly levers?: boolean;
}

/** A decision, and what it is to come to beside the plan. */
interface Choice {
  readonly decision: Decision;
  readonly cost: number; // of leaving the plan, the sky aside
  readonly worth: number;
}

/** Gains below this are left alone, in percent of reach. */
const LEAST_GAIN = 0.02;

/** Nobody lays tallies on a cloud for less, in percent of reach for each year that they serve: it could not be seen. */
const LEAST_BET = 0.17;

/** No sky pays for leaving the plan at a higher cost, in percent of reach. */
const DEAREST = 3;

/** Studies also help to hold a reserve, which `worthKnowing` does not look at. */
const MORE_OF_A_STUDY = 1.5;

/** What a reader notes down of its own play. */
export interface Notes {
  readonly decisions: readonly Decision[];
  readonly underdogs: readonly boolean[]; // per winter whose near pair is uneven: whether the less likely was the better bet
}

/** The better of two choices. */
const richer = (best: Choice, one: Choice): Choice => (one.worth > best.worth ? one : best);

/**
 * Plays an almanac's plan with open eyes. It looks at the clouds, at which is real only after a study, at the
 * money on its way and at its own decisions, and at nothing else.
 */
export const reader = (almanac: Almanac, eyes: Eyes): Player & Notes & { readonly decisions: Decision[] } => {
  const { course, plan } = almanac;
  const { measures, yearsPerRound } = courses[course];
  const decisions: Decision[] = [];
  const underdogs: boolean[] = [];
  let levers = leversAtRest;
  let known: readonly EventId[] | null = null; // of the pair that was far last winter
  let owed = 0;

  const worthOf = foresight(almanac, eyes);

  const seenIn = (omen: Omen | null, round: number, told: readonly EventId[] | null): Seen[] =>
    (omen?.clouds ?? []).map((event) => ({
      event,
      round,
      chance: told ? (told.includes(event) ? 1 : 0) : chanceOf(course, omen as Omen, event),
    }));

  const knowing = (winter: Winter, event: EventId): Winter => ({
    ...winter,
    far: winter.far.map((cloud) => ({ ...cloud, chance: cloud.event === event ? 1 : 0 })),
  });

  const worthKnowing = (winter: Winter, usual: Decision): number =>
    winter.far.reduce(
      (sum, { event }) => sum + read(knowing(winter, event), usual).worth / winter.far.length,
      0,
    ) - read(winter, usual).worth;

  const bestNotch = (round: number): { notch: Notch; worth: number } | null => {
    let best: { notch: Notch; worth: number } | null = null;
    for (const lever of leverIds)
      for (const by of [1, -1] as const) {
        const worth = almanac.notch[lever][by][round] as number;
        if (worth > (best?.worth ?? LEAST_GAIN) && canMove(levers, { lever, by }))
          best = { notch: { lever, by }, worth };
      }
    return best;
  };

  /** Either looks into the far pair or moves a lever. */
  const measure = (winter: Winter, sky: Sky, usual: Decision): Pick<Decision, 'study' | 'notch'> => {
    const lever = eyes.levers ? bestNotch(winter.round) : null;
    const study =
      eyes.studies &&
      sky.far !== null &&
      MORE_OF_A_STUDY * worthKnowing(winter, usual) >= (lever?.worth ?? 0);
    return study ? { study: 'far', notch: null } : { study: null, notch: lever?.notch ?? null };
  };

  /** The better of a choice and the alternatives to it. */
  const better = (winter: Winter, from: Choice, others: readonly Alternative[]): Choice => {
    let best = from;
    for (const [decision, cost] of others) {
      if (cost < -DEAREST) continue;
      const worth = worthOf(winter, decision) + cost;
      if (worth > best.worth + LEAST_GAIN) best = { decision, cost, worth };
    }
    return best;
  };

  /** The best way to lay tallies on a cloud, or to lay none. */
  const read = (winter: Winter, usual: Decision): Choice => {
    const choice: Choice = { decision: usual, cost: 0, worth: worthOf(winter, usual) };
    if (!eyes.earmarks) return choice;
    const clouds = [...winter.near, ...winter.far].filter(
      ({ chance, event }) => chance > 0 && event !== SCRIPTED,
    );
    const nothing: Choice = { ...choice, worth: choice.worth + LEAST_BET * yearsPerRound };
    const best = clouds.map(({ event }) => bet(winter, choice, event)).reduce(richer, nothing);
    return best === nothing ? choice : best;
  };

  /** The best number of tallies on one cloud. */
  const bet = (winter: Winter, choice: Choice, event: EventId): Choice => {
    const nowhere: Choice = { ...choice, worth: Number.NEGATIVE_INFINITY };
    return better(winter, nowhere, otherEarmarks(almanac, winter.round, choice, event));
  };

  /** Notes which of an uneven pair was the better bet. */
  const noteBet = (winter: Winter, usual: Decision): void => {
    const [first, second] = winter.near;
    if (!first || !second || first.chance === second.chance) return;
    const choice: Choice = { decision: usual, cost: 0, worth: worthOf(winter, usual) };
    underdogs.push(bet(winter, choice, second.event).worth > bet(winter, choice, first.event).worth);
  };

  const decide = (round: number, sky: Sky, state: State, purses: readonly Purse[]): Decision => {
    const usual = plan[round] as Decision;
    const announced: Seen[] = [{ event: SCRIPTED, round, chance: 1 }];
    const unstudied: Winter = {
      round,
      near: round === 0 && !sky.near ? announced : seenIn(sky.near, round, known),
      far: seenIn(sky.far, round + 1, null),
      tally: TALLY - owed / TALLIES,
      state,
      purses,
    };
    const { study, notch } = measures ? measure(unstudied, sky, usual) : { study: null, notch: null };
    const told = study && sky.far ? sky.far.comes : null; // studied, so it may be known
    const winter = told ? { ...unstudied, far: seenIn(sky.far, round + 1, told) } : unstudied;
    if (eyes.earmarks && yearsPerRound > 1) noteBet(winter, usual);
    let choice = read(winter, usual);
    if (eyes.tallies) choice = better(winter, choice, otherTallies(almanac, round, choice));
    if (eyes.reserve) choice = better(winter, choice, otherReserve(almanac, round, choice));
    const decision: Decision = { ...choice.decision, study, notch };
    decisions.push(decision);
    if (notch) levers = leversAfter(levers, notch);
    known = told;
    owed = 0;
    return decision;
  };

  return {
    decisions,
    underdogs,
    decide,
    answer: (round, event, ready, reserve) => {
      const { style } = answered(almanac, eyes.answers ?? false, event, round, ready, reserve / TALLY);
      const price = answerTo(event, style).price * TALLY;
      const last = round === courses[course].rounds - 1;
      if (!last && price > reserve) owed += price - reserve;
      return style;
    },
  };
};
