import { courses } from '../../src/data/courses.ts';
import type { AnswerStyle } from '../../src/data/events.ts';
import { markIn } from '../../src/game/readings/otherRuns.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import type { Field } from './ground.ts';
import { answersOf, type Outcome } from './outcome.ts';
import { besides, climb, reached } from './recipes.ts';
import type { Goal } from './sets.ts';

/** Someone who knows how the year will turn out: what a run could have come to. */

interface Course {
  readonly decisions: readonly Decision[];
  readonly answers: readonly AnswerStyle[];
}

/** Marks hold where their clouds gather again: other splits may gather others. */
const replayed = ({ decisions, answers }: Course): Player => {
  let asked = 0;
  return {
    decide: (round, sky) => {
      const decision = decisions[round];
      return decision ? { ...decision, mark: markIn(sky, decision.mark) } : null;
    },
    answer: () => answers[asked++] ?? 'wait',
  };
};

/** What a run comes to when its splits, marks and answers are climbed from with the luck known, in percent of reach. */
export const hindsight = (
  field: Field,
  at: number,
  goal: Goal,
  decisions: readonly Decision[],
  { run }: Outcome,
): number => {
  const { emphasis } = courses[field.course];
  const score = (course: Course): number => reached(field, at, goal, replayed(course));
  const near = (course: Course, step: number): Course[] => [
    ...course.decisions.flatMap((decision, round) =>
      [
        ...besides(decision, step, emphasis),
        ...run.met.map(({ event }) => ({ ...decision, mark: event })),
      ].map((to) => ({ ...course, decisions: course.decisions.with(round, to) })),
    ),
    ...course.answers.flatMap((_, which) =>
      answerStyles.map((style) => ({ ...course, answers: course.answers.with(which, style) })),
    ),
  ];
  return score(climb({ decisions, answers: answersOf(run) }, near, score));
};
