import { courses } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { type EndingId, endingIds } from '../../src/data/endings.ts';
import type { AnswerStyle, EventId } from '../../src/data/events.ts';
import { eventIds } from '../../src/data/events.ts';
import { promiseLevels, promiseRules } from '../../src/data/promises.ts';
import { valueAt } from '../../src/game/readings/crowd.ts';
import { levelValue } from '../../src/game/readings/judging.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { SCRIPTED } from '../../src/game/rules/year/omens.ts';
import { midway } from './autumns.ts';
import type { Field } from './ground.ts';
import { answersOf, asPlayed, type Outcome } from './outcome.ts';
import { reached } from './recipes.ts';
import { type Goal, type SetId, worth } from './sets.ts';

/** What is counted over many runs. */

/** How often each event comes, in percent of the summers with clouds. */
export const eventShares = (outcomes: readonly Outcome[]): Record<EventId, number> => {
  const met = outcomes.flatMap(({ run }) => run.met.filter(({ event }) => event !== SCRIPTED));
  const summers = new Set<string>();
  for (const [at, { run }] of outcomes.entries())
    for (const { event, round } of run.met) if (event !== SCRIPTED) summers.add(`${at}/${round}`);
  return Object.fromEntries(
    eventIds.map((id) => [id, (100 * met.filter(({ event }) => event === id).length) / summers.size]),
  ) as Record<EventId, number>;
};

export const endingShares = (outcomes: readonly Outcome[]): Record<EndingId, number> =>
  Object.fromEntries(
    endingIds.map((id) => [
      id,
      (100 * outcomes.filter(({ ending }) => ending === id).length) / outcomes.length,
    ]),
  ) as Record<EndingId, number>;

/** One event in one run: the style that would have done best, all else as it was played. */
export interface Best {
  readonly event: EventId;
  readonly set: SetId;
  readonly style: AnswerStyle;
}

export const bestAnswers = (
  field: Field,
  at: number,
  set: SetId,
  goal: Goal,
  { run }: Outcome,
  decisions: Parameters<typeof asPlayed>[0],
): Best[] => {
  const given = answersOf(run);
  return run.met.map(({ event }, which) => {
    const values = answerStyles.map((style) =>
      reached(
        field,
        at,
        goal,
        asPlayed(
          decisions,
          given.map((was, one) => (one === which ? style : was)),
        ),
      ),
    );
    const style = answerStyles[values.indexOf(Math.max(...values))] as AnswerStyle;
    return { event, set, style };
  });
};

/** How many of a set's promises at one level a run keeps, in percent. */
export const keptShare = (
  { course }: Field,
  goal: Goal,
  outcomes: readonly Outcome[],
  level: keyof typeof promiseLevels,
): number => {
  const kept = outcomes.flatMap(({ judged }) =>
    goal.map(
      (at) =>
        (judged[at] as number) >=
        levelValue(course, dimensionIds[at] as (typeof dimensionIds)[number], level),
    ),
  );
  return (100 * kept.filter(Boolean).length) / kept.length;
};

/** The review that a lead is looked at, counted from 0. */
export const midReview = ({ course }: Field): number => midway(course) / courses[course].yearsPerRound - 1;

/** Whether a dimension is, midway, short of what a bold promise asks of random runs by then. */
export const isBehind = (field: Field, at: number, { judgedMidway }: Outcome): boolean =>
  (judgedMidway[at] as number) <
  valueAt(
    field.course,
    midReview(field),
    dimensionIds[at] as (typeof dimensionIds)[number],
    promiseLevels.bold,
  );

/** Whether a bold promise is, midway, in danger; that is when people restate it. */
export const inDanger = (field: Field, at: number, { judgedMidway }: Outcome): boolean =>
  (judgedMidway[at] as number) <
  valueAt(
    field.course,
    midReview(field),
    dimensionIds[at] as (typeof dimensionIds)[number],
    promiseLevels.bold - promiseRules.danger,
  );

/** Who leads a table of players, by name. */
export const leader = (
  table: Readonly<Record<string, Outcome>>,
  goal: Goal,
  moment: 'end' | 'midway',
): string =>
  Object.entries(table).reduce((best, one) =>
    worth(goal, one[1][moment]) > worth(goal, best[1][moment]) ? one : best,
  )[0];
