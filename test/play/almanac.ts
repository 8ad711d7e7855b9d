import { type CourseId, courses } from '../../src/data/courses.ts';
import type { Effect } from '../../src/data/effects.ts';
import { type AnswerStyle, type Event, type EventId, eventIds, events } from '../../src/data/events.ts';
import { type LeverId, leverIds } from '../../src/data/levers.ts';
import type { PillarId } from '../../src/data/pillars.ts';
import { central } from '../../src/game/rules/central.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import { authoritiesOf } from '../../src/game/rules/grants.ts';
import { TALLIES, TALLY } from '../../src/game/rules/split.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { quartersAfter, quartersToEvent } from '../../src/game/rules/year/clock.ts';
import { leversAtRest, notchShock } from '../../src/game/rules/year/levers.ts';
import { scaled } from '../../src/game/rules/year/readiness.ts';
import { type Shock, timelineOf } from '../../src/model/shocks.ts';
import { simulateInto } from '../../src/model/simulate.ts';
import type { PerChannel } from '../../src/model/slots.ts';
import { start } from '../../src/model/state.ts';
import { autumnBook, judgedAfter, yearsOf } from './autumns.ts';
import type { Field } from './ground.ts';
import { type Goal, type PerDimension, worth } from './sets.ts';

/**
 * What someone who has often played a plan knows of its turns: how much each is worth to a set of promises,
 * in percent of reach, when nothing else changes. Read from runs without luck, so it knows no seed.
 */
export interface Almanac {
  readonly course: CourseId;
  readonly plan: readonly Decision[];
  readonly harm: Readonly<Record<EventId, readonly number[]>>; // by round, at scale 1
  readonly gift: Readonly<Record<EventId, readonly number[]>>;
  readonly answers: Readonly<Record<EventId, Readonly<Record<AnswerStyle, readonly number[]>>>>;
  readonly tally: readonly number[]; // one tally less to share out, by round
  readonly taken: (round: number, pillar: PillarId, tallies: number) => number; // so many less in a pillar
  readonly moved: (round: number, from: PillarId, to: PillarId, tallies: number) => number;
  readonly laid: (round: number, from: PillarId, event: EventId, tallies: number) => number; // on a cloud, its event aside
  readonly notch: Readonly<Record<LeverId, Readonly<Record<1 | -1, readonly number[]>>>>;
}

const state = start(central);
const book = autumnBook();

const grants = (course: CourseId, decision: Decision, tally: number = TALLY): PerChannel[] =>
  authoritiesOf(decision, courses[course].yearsPerRound, tally);

/** How wide the reach of each dimension is, on the mean of all seeds. */
const widths = ({ grounds }: Field): PerDimension =>
  Float64Array.from({ length: 6 }, (_, at) =>
    grounds.reduce(
      (sum, { low, high }) => sum + ((high.end[at] as number) - (low.end[at] as number)) / grounds.length,
      0,
    ),
  );

export const almanacOf = (field: Field, goal: Goal, plan: readonly Decision[]): Almanac => {
  const { course } = field;
  const { rounds, stakes } = courses[course];
  const width = widths(field);
  const quarters = quartersAfter(course, rounds);
  const judged = new Float64Array(6);
  const run = (authorities: readonly PerChannel[], shocks: readonly Shock[] = []): number => {
    simulateInto(state, central, authorities, quarters, book.visit, timelineOf(shocks, quarters));
    judgedAfter(course, book.autumns, yearsOf(course), judged);
    return worth(
      goal,
      judged.map((value, at) => (100 * value) / (width[at] as number)),
    );
  };
  const usual = plan.flatMap((decision) => grants(course, decision));
  const rest = run(usual);
  const inRound = (round: number, decision: Decision, tally = TALLY): number => {
    const changed = plan.flatMap((usually, at) =>
      at === round ? grants(course, decision, tally) : grants(course, usually),
    );
    return run(changed) - rest;
  };
  const perRound = <Value>(value: (round: number) => Value): Value[] =>
    Array.from({ length: rounds }, (_, round) => value(round));
  const struck = (effects: readonly Effect[]): number[] =>
    perRound((round) =>
      effects.length === 0
        ? 0
        : run(usual, [{ quarter: quartersToEvent(course, round), effects: scaled(effects, stakes) }]) - rest,
    );
  const perEvent = <Value>(value: (event: Event) => Value): Record<EventId, Value> =>
    Object.fromEntries(eventIds.map((id) => [id, value(events[id])])) as Record<EventId, Value>;
  const splitOf = (round: number) => (plan[round] as Decision).split;
  const shift = (round: number, from: PillarId | null, to: PillarId | null, tallies: number): number => {
    const split = { ...splitOf(round) };
    if (from) split[from] -= tallies;
    if (to) split[to] += tallies;
    return inRound(round, { ...(plan[round] as Decision), split });
  };

  return {
    course,
    plan,
    harm: perEvent(({ harm }) => struck(harm)),
    gift: perEvent(({ gift }) => struck(gift)),
    answers: perEvent(
      ({ answers }) =>
        Object.fromEntries(answerStyles.map((style) => [style, struck(answers[style].effects)])) as Record<
          AnswerStyle,
          number[]
        >,
    ),
    tally: perRound((round) => inRound(round, plan[round] as Decision, TALLY * (1 - 1 / TALLIES))),
    taken: remembered((round, pillar, tallies) => shift(round, pillar, null, tallies)),
    moved: remembered((round, from, to, tallies) => shift(round, from, to, tallies)),
    laid: remembered((round, from, event, tallies) => {
      const split = { ...splitOf(round), [from]: splitOf(round)[from] - tallies };
      return inRound(round, { ...(plan[round] as Decision), split, earmark: { event, tallies } });
    }),
    notch: Object.fromEntries(
      leverIds.map((lever) => {
        const way = (by: 1 | -1): number[] =>
          perRound(
            (round) =>
              run(usual, [notchShock(leversAtRest, { lever, by }, quartersAfter(course, round))]) - rest,
          );
        return [lever, { 1: way(1), '-1': way(-1) }];
      }),
    ) as unknown as Almanac['notch'],
  };
};

/** Works out each answer once. */
const remembered = <Args extends readonly unknown[]>(work: (...args: Args) => number) => {
  const known = new Map<string, number>();
  return (...args: Args): number => {
    const key = args.join(' ');
    const value = known.get(key) ?? work(...args);
    known.set(key, value);
    return value;
  };
};
