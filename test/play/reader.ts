import { courses } from '../../src/data/courses.ts';
import type { AnswerStyle, EventId } from '../../src/data/events.ts';
import { leverIds } from '../../src/data/levers.ts';
import { type PillarId, pillarIds } from '../../src/data/pillars.ts';
import { readiness as rule } from '../../src/data/readiness.ts';
import { central } from '../../src/game/central.ts';
import type { Decision, Notch } from '../../src/game/decision.ts';
import { authorityOf, channelsOf, TALLIES, TALLY } from '../../src/game/split.ts';
import { answerStyles, answerTo } from '../../src/game/year/answers.ts';
import { quartersAfter, quartersToEvent } from '../../src/game/year/clock.ts';
import { canMove, leversAtRest, moved } from '../../src/game/year/levers.ts';
import { type Omen, SCRIPTED } from '../../src/game/year/omens.ts';
import { giftScale, harmScale, type Marks, readinessFor } from '../../src/game/year/readiness.ts';
import type { Player, Sky } from '../../src/game/year/unfold.ts';
import { stepBudget } from '../../src/model/budget.ts';
import { copy, type State } from '../../src/model/state.ts';
import { type Almanac, MOST_MOVED } from './almanac.ts';

/** What a player makes use of; the rest is left alone. */
export interface Eyes {
  readonly answers?: boolean; // the best answer that the almanac knows; else every event is let pass
  readonly marks?: boolean;
  readonly studies?: boolean;
  readonly reserve?: boolean;
  readonly tallies?: boolean; // moved for what is in the sky
  readonly emphasis?: boolean;
  readonly levers?: boolean;
}

/** A cloud as a player sees it. */
interface Seen {
  readonly event: EventId;
  readonly chance: number;
  readonly round: number; // of its summer
  readonly marks: number; // it has so far
}

/** A player, and what it has settled so far. */
export interface Reader extends Player {
  readonly decisions: Decision[];
  readonly answersGiven: AnswerStyle[];
}

/** Plays an almanac's plan with open eyes: looks at the sky as far as a player may, and at nothing else. */
export const reader = (almanac: Almanac, eyes: Eyes): Reader => {
  const { course, plan } = almanac;
  const { rounds, measures, emphasis: canEmphasise, storms, yearsPerRound } = courses[course];
  const last = rounds - 1;
  const decisions: Decision[] = [];
  const answersGiven: AnswerStyle[] = [];
  let levers = leversAtRest;
  let known: readonly EventId[] | null = null; // of the pair that was far last winter

  /** The best answer and what it is worth, owing what the reserve does not cover. */
  const answered = (event: EventId, round: number, ready: number, reserve: number) => {
    let best: { style: AnswerStyle; worth: number } = {
      style: 'wait',
      worth: giftScale(ready) * (almanac.answers[event].wait[round] as number),
    };
    if (!eyes.answers) return best;
    for (const style of answerStyles) {
      const { price } = answerTo(event, style);
      const paid = price < reserve ? price : reserve;
      const owed = round === last ? 0 : price - paid;
      const works = price === 0 ? 1 : (paid + rule.late * owed) / price;
      const worth =
        giftScale(ready) * works * (almanac.answers[event][style][round] as number) +
        (owed > 0 ? owed * (almanac.tally[round + 1] as number) : 0);
      if (worth > best.worth) best = { style, worth };
    }
    return best;
  };

  /** What an event comes to, met with this readiness and reserve. */
  const met = (event: EventId, round: number, ready: number, reserve: number): number =>
    harmScale(ready) * (almanac.harm[event][round] as number) +
    giftScale(ready) * (almanac.gift[event][round] as number) +
    answered(event, round, ready, reserve).worth;

  /** The budget's own arithmetic, on to the summers of this round and the next. */
  const summers = (round: number, decision: Decision, from: State, tally: number): readonly State[] => {
    const found: State[] = [];
    const s = copy(from);
    let year = 0;
    const until = quartersToEvent(course, round < last ? round + 1 : round);
    const begin = quartersAfter(course, round);
    for (let quarter = begin; quarter < until; quarter++) {
      const first = (quarter - begin) % 4 === 0;
      const of = year < yearsPerRound ? decision : (plan[round + 1] as Decision);
      stepBudget(s, central, first ? authorityOf(of.split, of.emphasis, year === 0 ? tally : TALLY) : none);
      if (first) year++;
      if (quarter + 1 === quartersToEvent(course, round)) found.push(copy(s));
    }
    return round < last ? [...found, s] : found;
  };

  const seenIn = (omen: Omen | null, round: number, told: readonly EventId[] | null): Seen[] =>
    (omen?.clouds ?? []).map((event) => ({
      event,
      round,
      chance: told ? (told.includes(event) ? 1 : 0) : (1 + storms) / 2,
      marks: decisions.at(-1)?.mark === event ? 1 : 0,
    }));

  /** What is to be expected of some clouds, one of them marked once more. */
  const expected = (
    clouds: readonly Seen[],
    at: State | undefined,
    mark: EventId | null,
    again: EventId | null,
    reserve: number,
  ) => {
    let sum = 0;
    if (!at) return 0;
    for (const { event, round, chance, marks } of clouds) {
      if (chance === 0) continue;
      const count = marks + (mark === event ? 1 : 0) + (again === event ? 1 : 0);
      sum += chance * met(event, round, readinessFor(at, event, count as Marks), reserve);
    }
    return sum;
  };

  interface Outlook {
    readonly worth: number;
    readonly mark: EventId | null;
  }

  /** The best mark for a decision, and what both summers then come to; the next winter marks best as well. */
  const bestMark = (
    near: readonly Seen[],
    far: readonly Seen[],
    [now, next]: readonly State[],
    reserve: number,
  ): Outlook => {
    let best: Outlook = { worth: -Infinity, mark: null };
    const clouds = eyes.marks ? [...near, ...far].filter(({ chance }) => chance > 0) : [];
    for (const mark of [null, ...clouds.map(({ event }) => event)]) {
      const soon = expected(near, now, mark, null, reserve);
      let later = expected(far, next, mark, null, 0) + (eyes.marks ? A_FIRST_MARK : 0);
      if (eyes.marks)
        for (const { event } of far) later = Math.max(later, expected(far, next, mark, event, 0));
      if (soon + later > best.worth + 1e-9) best = { worth: soon + later, mark };
    }
    return best;
  };

  const worthKnowing = (near: readonly Seen[], far: readonly Seen[], states: readonly State[]): number => {
    const blind = bestMark(near, far, states, 0).worth;
    const told = far.map(
      ({ event }) =>
        bestMark(
          near,
          far.map((cloud) => ({ ...cloud, chance: cloud.event === event ? 1 : 0 })),
          states,
          0,
        ).worth,
    );
    return told.reduce((sum, worth) => sum + worth / told.length, 0) - blind;
  };

  const bestNotch = (round: number): { notch: Notch; worth: number } | null => {
    let best: { notch: Notch; worth: number } | null = null;
    for (const lever of leverIds)
      for (const by of [1, -1] as const) {
        const worth = almanac.notch[lever][by][round] as number;
        if (canMove(levers, { lever, by }) && worth > (best?.worth ?? 0.01))
          best = { notch: { lever, by }, worth };
      }
    return best;
  };

  const decide = (round: number, sky: Sky, from: State): Decision => {
    const usual = { ...(plan[round] as Decision) };
    const tally = TALLY - owedLast / TALLIES;
    const near = seenIn(sky.near, round, known);
    let far = seenIn(sky.far, round + 1, null);
    let states = summers(round, usual, from, tally);
    let [study, notch]: [Decision['study'], Notch | null] = [null, null];
    if (measures) {
      const lever = eyes.levers ? bestNotch(round) : null;
      if (eyes.studies && sky.far && worthKnowing(near, far, states) >= (lever?.worth ?? 0)) study = 'far';
      else notch = lever?.notch ?? null;
    }
    const told = study && sky.far ? sky.far.comes : null; // studied, so it may be known
    if (told) far = seenIn(sky.far, round + 1, told);
    const announced: Seen[] = round === 0 ? [{ event: SCRIPTED, round, chance: 1, marks: 0 }] : near;
    let best = { decision: usual, ...bestMark(announced, far, states, 0) };
    const consider = (decision: Decision, cost: number): void => {
      const then = summers(round, decision, from, tally);
      const { worth, mark } = bestMark(announced, far, then, decision.split.reserve);
      if (worth + cost > best.worth + 0.02) {
        best = { decision, worth: worth + cost, mark };
        states = then;
        spent = cost;
      }
    };
    let spent = 0;
    if (eyes.tallies)
      for (const from of pillarIds)
        for (const to of pillarIds)
          for (
            let tallies = 1;
            from !== to && tallies <= MOST_MOVED && tallies <= usual.split[from];
            tallies++
          )
            consider(
              {
                ...usual,
                split: {
                  ...usual.split,
                  [from]: usual.split[from] - tallies,
                  [to]: usual.split[to] + tallies,
                },
              },
              almanac.moved(round, from, to, tallies),
            );
    if (eyes.emphasis && canEmphasise) {
      const { decision } = best;
      const before = spent;
      for (const pillar of pillarIds)
        for (const [at, channel] of [null, ...channelsOf(pillar)].entries())
          if (channel !== usual.emphasis[pillar])
            consider(
              { ...decision, emphasis: { ...decision.emphasis, [pillar]: channel } },
              before + almanac.emphasised(round, pillar, at === 0 ? null : at - 1),
            );
    }
    if (eyes.reserve) {
      const { decision } = best;
      const before = spent;
      for (const pillar of pillarIds)
        for (let tallies = 1; tallies <= 2 && tallies <= decision.split[pillar]; tallies++)
          consider(
            {
              ...decision,
              split: { ...decision.split, [pillar]: decision.split[pillar] - tallies, reserve: tallies },
            },
            before +
              ((almanac.taken[round] as Record<PillarId, readonly number[]>)[pillar][tallies] as number),
          );
    }
    const decision: Decision = {
      ...best.decision,
      mark: best.mark === SCRIPTED ? null : best.mark,
      study,
      notch,
    };
    decisions.push(decision);
    if (notch) levers = moved(levers, notch);
    known = told;
    owedLast = 0;
    return decision;
  };

  let owedLast = 0;
  return {
    decisions,
    answersGiven,
    decide,
    answer: (round, event, ready, reserve) => {
      const { style } = answered(event, round, ready, reserve / TALLY);
      answersGiven.push(style);
      const price = answerTo(event, style).price * TALLY;
      if (round < last) owedLast += price < reserve ? 0 : price - reserve;
      return style;
    },
  };
};

const none = authorityOf({ use: 0, create: 0, trust: 0, collaborate: 0, reserve: 0 });

/** What a next winter's mark is worth elsewhere, in percent of reach: it is not to be given away for less. */
const A_FIRST_MARK = 0.5;
