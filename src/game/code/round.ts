import { type Course, type CourseId, courses } from '../../data/courses.ts';
import type { AnswerStyle } from '../../data/events.ts';
import { leverIds } from '../../data/levers.ts';
import { pillarIds } from '../../data/pillars.ts';
import { guesses } from '../../data/predictions.ts';
import { type Decision, pairs } from '../rules/decision.ts';
import { type Emphasis, noEmphasis } from '../rules/emphasis.ts';
import { channelsOf } from '../rules/grants.ts';
import { answerStyles } from '../rules/year/answers.ts';
import { type Coder, one } from './mixedRadix.ts';
import { rankOf, SPLITS, splitAt } from './splitRank.ts';

/** A winter and its summer, as they are coded. The sky is not needed for it: a mark is a cloud's place. */
export interface Round extends Omit<Decision, 'mark'> {
  readonly mark: number; // the cloud's place among those in view, from 1; 0 for none
  readonly answers: readonly AnswerStyle[];
}

/** The most clouds in view: two pairs, or one where a pair's summer is in its own round. */
const mostClouds = ({ yearsPerRound }: Course): number => (yearsPerRound === 1 ? 4 : 2);

type Measure = Pick<Decision, 'notch' | 'study'>;

/** What a winter has room for beside the budget. */
const measures: readonly Measure[] = [
  { notch: null, study: null },
  ...pairs.map((study): Measure => ({ notch: null, study })),
  ...leverIds.flatMap((lever) =>
    ([1, -1] as const).map((by): Measure => ({ notch: { lever, by }, study: null })),
  ),
];

const same = (a: Measure, b: Measure): boolean =>
  a.study === b.study && a.notch?.lever === b.notch?.lever && a.notch?.by === b.notch?.by;

const nothing: Measure = { notch: null, study: null };

const codeMeasure = (coder: Coder, measure: Measure = nothing): Measure =>
  measures[
    coder.digit(
      measures.length,
      measures.findIndex((each) => same(each, measure)),
    )
  ] as Measure;

const codeEmphasis = (coder: Coder, emphasis: Emphasis = noEmphasis): Emphasis =>
  Object.fromEntries(
    pillarIds.map((pillar) => [pillar, one(coder, [null, ...channelsOf(pillar)], emphasis[pillar])]),
  ) as Emphasis;

/** Answers given: all of the summer's or, while it is open, fewer than there can be. */
const codeAnswers = (coder: Coder, most: number, open: boolean, answers?: readonly AnswerStyle[]) => {
  const fewest = open ? 0 : 1;
  const count = fewest + coder.digit(most, (answers?.length ?? fewest) - fewest);
  return Array.from({ length: count }, (_, at) => one(coder, answerStyles, answers?.[at]));
};

/** A round of a course; `open` while its summer waits for an answer. */
export const codeRound = (coder: Coder, id: CourseId, open: boolean, round: Round | undefined): Round => {
  const course = courses[id];
  return {
    split: splitAt(coder.digit(SPLITS, round ? rankOf(round.split) : 0)),
    emphasis: course.emphasis ? codeEmphasis(coder, round?.emphasis) : noEmphasis,
    mark: coder.digit(1 + mostClouds(course), round?.mark ?? 0),
    ...(course.measures ? codeMeasure(coder, round) : nothing),
    guess: one(coder, [null, ...guesses], round?.guess),
    answers: codeAnswers(coder, course.storms > 0 ? 2 : 1, open, round?.answers),
  };
};
