import { type Course, type CourseId, courses } from '../../data/courses.ts';
import type { AnswerStyle } from '../../data/events.ts';
import { leverIds } from '../../data/levers.ts';
import { guesses } from '../../data/predictions.ts';
import { type Decision, type Pair, pairs } from '../rules/decision.ts';
import { answerStyles } from '../rules/year/answers.ts';
import { type Coder, one } from './mixedRadix.ts';
import { codeLying, type Lying } from './splitRank.ts';

/** A winter and its summer, as they are coded. The sky is not needed for it: an earmark's cloud is a place. */
export interface Round extends Omit<Decision, 'split' | 'earmark'>, Lying {
  readonly answers: readonly AnswerStyle[];
}

/** The pairs in view: a near one but in a first round, a far one but in a last; one where its summer is in its own round. */
const pairsIn = ({ yearsPerRound, rounds }: Course, round: number): Pair[] => {
  if (yearsPerRound > 1) return ['near'];
  return pairs.filter((pair) => (pair === 'near' ? round > 0 : round < rounds - 1));
};

const CLOUDS = 2; // in a pair

type Measure = Pick<Decision, 'notch' | 'study'>;

/** What a winter has room for beside the budget. */
const measuresWith = (inView: readonly Pair[]): Measure[] => [
  { notch: null, study: null },
  ...inView.map((study): Measure => ({ notch: null, study })),
  ...leverIds.flatMap((lever) =>
    ([1, -1] as const).map((by): Measure => ({ notch: { lever, by }, study: null })),
  ),
];

const same = (a: Measure, b: Measure): boolean =>
  a.study === b.study && a.notch?.lever === b.notch?.lever && a.notch?.by === b.notch?.by;

const nothing: Measure = { notch: null, study: null };

const codeMeasure = (coder: Coder, inView: readonly Pair[], measure: Measure = nothing): Measure => {
  const measures = measuresWith(inView);
  const at = measures.findIndex((each) => same(each, measure));
  return measures[coder.digit(measures.length, at)] as Measure;
};

/** Answers given: all of the summer's or, while it is open, fewer than there can be. */
const codeAnswers = (coder: Coder, most: number, open: boolean, answers?: readonly AnswerStyle[]) => {
  const fewest = open ? 0 : 1;
  const count = fewest + coder.digit(most, (answers?.length ?? fewest) - fewest);
  return Array.from({ length: count }, (_, at) => one(coder, answerStyles, answers?.[at]));
};

/** A round of a course, the `at`th from 0; `open` while its summer waits for an answer. */
export const codeRound = (
  coder: Coder,
  id: CourseId,
  at: number,
  open: boolean,
  round: Round | undefined,
): Round => {
  const course = courses[id];
  const inView = pairsIn(course, at);
  return {
    ...codeLying(coder, CLOUDS * inView.length, round),
    ...(course.measures ? codeMeasure(coder, inView, round) : nothing),
    guess: one(coder, [null, ...guesses], round?.guess),
    answers: codeAnswers(coder, course.storms > 0 ? 2 : 1, open, round?.answers),
  };
};
