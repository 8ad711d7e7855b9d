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
import { giftScale, harmScale, type Marks, readinessFor } from '../../src/game/rules/year/readiness.ts';
import type { State } from '../../src/model/state.ts';
import { lookAhead, summersBook } from './ahead.ts';
import type { Almanac } from './almanac.ts';
import { type Alternative, otherEmphasis, otherReserve, otherTallies } from './alternatives.ts';
import { answered } from './answering.ts';

/** What a player makes use of; the rest is left alone. */
export interface Eyes {
  readonly answers?: boolean; // the best answer that the almanac knows; else every event is let pass
  readonly marks?: boolean;
  readonly studies?: boolean;
  readonly reserve?: boolean;
  readonly tallies?: boolean; // moved for what is in the sky
  readonly levers?: boolean;
  readonly emphasis?: boolean; // moved for what is in the sky
}

/** A cloud as a player sees it. */
interface Seen {
  readonly event: EventId;
  readonly round: number; // of its summer
  readonly chance: number;
  readonly marks: number; // so far
}

/** What can be seen in a winter. */
interface Winter {
  readonly round: number;
  readonly near: readonly Seen[];
  readonly far: readonly Seen[];
  readonly tally: number; // what one is worth
  readonly state: State;
}

/** A decision, what it is to come to beside the plan, and the mark that goes with it. */
interface Choice {
  readonly decision: Decision;
  readonly cost: number; // of leaving the plan, the sky aside
  readonly worth: number;
  readonly mark: EventId | null;
}

/** A next winter's first mark is worth about so much elsewhere, in percent of reach: not to be given away for less. */
const A_FIRST_MARK = 0.5;

/** Gains below this are left alone, in percent of reach. */
const LEAST_GAIN = 0.02;

/** No sky pays for leaving the plan at a higher cost, in percent of reach. */
const DEAREST = 3;

/** Studies also help the next winter's mark and the reserve, which `worthKnowing` does not look at. */
const MORE_OF_A_STUDY = 1.5;

const summers = summersBook();

/**
 * Plays an almanac's plan with open eyes. It looks at the clouds, at which is real only after a study, at the
 * money on its way and at its own decisions, and at nothing else.
 */
export const reader = (almanac: Almanac, eyes: Eyes): Player & { readonly decisions: Decision[] } => {
  const { course, plan } = almanac;
  const { measures, emphasis: canEmphasise, yearsPerRound } = courses[course];
  const decisions: Decision[] = [];
  let levers = leversAtRest;
  let known: readonly EventId[] | null = null; // of the pair that was far last winter
  let owed = 0;

  const seenIn = (omen: Omen | null, round: number, told: readonly EventId[] | null): Seen[] =>
    (omen?.clouds ?? []).map((event) => ({
      event,
      round,
      chance: told ? (told.includes(event) ? 1 : 0) : chanceOf(course, omen as Omen, event),
      marks: yearsPerRound === 1 && decisions.at(-1)?.mark === event ? 1 : 0,
    }));

  /** What some clouds are to come to when these are marked once more. */
  const expected = (
    clouds: readonly Seen[],
    at: State,
    reserve: number,
    ...marked: (EventId | null)[]
  ): number => {
    let sum = 0;
    for (const { event, round, chance, marks } of clouds) {
      if (chance === 0) continue;
      let count = marks;
      for (const mark of marked) if (mark === event) count += yearsPerRound;
      const ready = readinessFor(at, event, count as Marks);
      sum +=
        chance *
        (harmScale(ready) * (almanac.harm[event][round] as number) +
          giftScale(ready) * (almanac.gift[event][round] as number) +
          answered(almanac, eyes.answers ?? false, event, round, ready, reserve).worth);
    }
    return sum;
  };

  /** The best mark beside a decision, and what both summers then come to; the next winter marks best as well. */
  const bestMark = (winter: Winter, decision: Decision): Pick<Choice, 'worth' | 'mark'> => {
    const { round, near, far, tally, state } = winter;
    lookAhead(course, round, [decision, plan[round + 1]], tally, state, summers);
    let best: Pick<Choice, 'worth' | 'mark'> = { worth: Number.NEGATIVE_INFINITY, mark: null };
    const clouds = eyes.marks ? [...near, ...far].filter(({ chance }) => chance > 0) : [];
    for (const mark of [null, ...clouds.map(({ event }) => event)]) {
      if (mark === SCRIPTED) continue;
      const soon = expected(near, summers.near, decision.split.reserve * yearsPerRound, mark);
      let later = expected(far, summers.far, 0, mark) + (eyes.marks ? A_FIRST_MARK : 0);
      if (eyes.marks)
        for (const { event } of far) later = Math.max(later, expected(far, summers.far, 0, mark, event));
      if (soon + later > best.worth + 1e-9) best = { worth: soon + later, mark };
    }
    return best;
  };

  const knowing = (winter: Winter, event: EventId): Winter => ({
    ...winter,
    far: winter.far.map((cloud) => ({ ...cloud, chance: cloud.event === event ? 1 : 0 })),
  });

  const worthKnowing = (winter: Winter, usual: Decision): number =>
    winter.far.reduce(
      (sum, { event }) => sum + bestMark(knowing(winter, event), usual).worth / winter.far.length,
      0,
    ) - bestMark(winter, usual).worth;

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
      const { worth, mark } = bestMark(winter, decision);
      if (worth + cost > best.worth + LEAST_GAIN) best = { decision, cost, worth: worth + cost, mark };
    }
    return best;
  };

  const decide = (round: number, sky: Sky, state: State): Decision => {
    const usual = plan[round] as Decision;
    const announced: Seen[] = [{ event: SCRIPTED, round, chance: 1, marks: 0 }];
    const unstudied: Winter = {
      round,
      near: round === 0 && !sky.near ? announced : seenIn(sky.near, round, known),
      far: seenIn(sky.far, round + 1, null),
      tally: TALLY - owed / TALLIES,
      state,
    };
    const { study, notch } = measures ? measure(unstudied, sky, usual) : { study: null, notch: null };
    const told = study && sky.far ? sky.far.comes : null; // studied, so it may be known
    const winter = told ? { ...unstudied, far: seenIn(sky.far, round + 1, told) } : unstudied;
    let choice: Choice = { decision: usual, cost: 0, ...bestMark(winter, usual) };
    if (eyes.tallies) choice = better(winter, choice, otherTallies(almanac, round, choice));
    if (eyes.emphasis && canEmphasise) choice = better(winter, choice, otherEmphasis(almanac, round, choice));
    if (eyes.reserve) choice = better(winter, choice, otherReserve(almanac, round, choice));
    const decision: Decision = { ...choice.decision, mark: choice.mark, study, notch };
    decisions.push(decision);
    if (notch) levers = leversAfter(levers, notch);
    known = told;
    owed = 0;
    return decision;
  };

  return {
    decisions,
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
