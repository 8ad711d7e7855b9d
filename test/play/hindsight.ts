import type { AnswerStyle, EventId } from '../../src/data/events.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { earmarks } from '../../src/data/readiness.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { cloudsIn } from '../../src/game/rules/year/omens.ts';
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

/** Tallies lie where their clouds gather again: other splits may gather others, and then they are held back. */
const replayed = ({ decisions, answers }: Course): Player => {
  let asked = 0;
  return {
    decide: (round, sky) => {
      const decision = decisions[round];
      const { earmark = null } = decision ?? {};
      if (!decision || !earmark || cloudsIn(sky).includes(earmark.event)) return decision ?? null;
      const { split } = decision;
      return { ...decision, split: { ...split, reserve: split.reserve + earmark.tallies }, earmark: null };
    },
    answer: () => answers[asked++] ?? 'wait',
  };
};

/** So many tallies more or fewer on a cloud, from one pillar or into it; what lay on another comes along. */
const relaid = (decision: Decision, event: EventId, step: number): Decision[] =>
  pillarIds.flatMap((pillar) =>
    [step, 0, -step].flatMap((by) => {
      const tallies = (decision.earmark?.tallies ?? 0) + by;
      const left = decision.split[pillar] - by;
      if (tallies < 0 || tallies > earmarks.most || left < 0) return [];
      const split = { ...decision.split, [pillar]: left };
      return [{ ...decision, split, earmark: tallies === 0 ? null : { event, tallies } }];
    }),
  );

/** What a run comes to when its splits, earmarks and answers are climbed from with the luck known, in percent of reach. */
export const hindsight = (
  field: Field,
  at: number,
  goal: Goal,
  decisions: readonly Decision[],
  { run }: Outcome,
): number => {
  const score = (course: Course): number => reached(field, at, goal, replayed(course));
  const near = (course: Course, step: number): Course[] => [
    ...course.decisions.flatMap((decision, round) =>
      [...besides(decision, step), ...run.met.flatMap(({ event }) => relaid(decision, event, step))].map(
        (to) => ({ ...course, decisions: course.decisions.with(round, to) }),
      ),
    ),
    ...course.answers.flatMap((_, which) =>
      answerStyles.map((style) => ({ ...course, answers: course.answers.with(which, style) })),
    ),
  ];
  return score(climb({ decisions, answers: answersOf(run) }, near, score));
};
