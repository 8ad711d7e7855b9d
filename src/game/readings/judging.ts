import { QUARTERS_A_YEAR } from '../../data/calendar.ts';
import { type CourseId, courses } from '../../data/courses.ts';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type PromiseLevel, promiseLevels, promiseRules } from '../../data/promises.ts';
import { type Dimensions, dimensions } from '../../model/dimensions.ts';
import type { State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { finishedEarly, type Game } from '../rules/game.ts';
import { type Promised, restated } from '../rules/promises.ts';
import { PROLOGUE } from '../rules/year/clock.ts';
import { valueAt } from './crowd.ts';

/** The quarters that end an autumn: the last ones that have run, as many as a course judges, the latest first. */
export const lastAutumns = (course: CourseId, quarters: number): number[] => {
  const { judged } = courses[course];
  const autumns: number[] = [];
  for (let at = quarters; at > PROLOGUE && autumns.length < judged; at -= QUARTERS_A_YEAR) autumns.push(at);
  return autumns;
};

/** The mean of each dimension over some autumns. */
export const meanOf = (autumns: readonly Dimensions[]): Dimensions =>
  Object.fromEntries(
    dimensionIds.map((id) => [id, autumns.reduce((sum, values) => sum + values[id], 0) / autumns.length]),
  ) as Dimensions;

/** What promises are judged on at a review: the mean of each dimension over the last autumns. */
export const judgedOn = ({ course, quarters }: Pick<Game, 'course' | 'quarters'>): Dimensions =>
  meanOf(lastAutumns(course, quarters.length - 1).map((at) => dimensions(quarters[at] as State, central)));

/** A height that a promise takes, or the one that the red line holds. */
export type Height = PromiseLevel | 'redLine';

const percentOf = (height: Height): number =>
  height === 'redLine' ? promiseRules.redLine : promiseLevels[height];

/** What a dimension must reach for a promise to be kept in a run of so many rounds, 0 to 100. */
export const levelValue = (
  course: CourseId,
  dimension: DimensionId,
  level: PromiseLevel,
  rounds: number = courses[course].rounds,
): number => valueAt(course, rounds - 1, dimension, percentOf(level));

/** What a dimension must not fall below, 0 to 100. */
export const redLineValue = (
  course: CourseId,
  dimension: DimensionId,
  rounds: number = courses[course].rounds,
): number => valueAt(course, rounds - 1, dimension, percentOf('redLine'));

/** Where a height lies after a round: as many random runs lie below by then as below its target at the end. */
export const heightAt = (course: CourseId, round: number, dimension: DimensionId, height: Height): number =>
  valueAt(course, round, dimension, percentOf(height));

/** After how many rounds a run is judged: all of its course's, or those that a run had that was finished early. */
export const judgedAfter = (game: Game): number =>
  finishedEarly(game) ? game.decisions.length : courses[game.course].rounds;

export type Progress = 'ahead' | 'onCourse' | 'danger';

/** How a promise stands at a review. */
export interface PromiseState {
  readonly promised: Promised;
  readonly was: Promised | null; // before it was restated
  readonly value: number; // what it is judged on, so far
  readonly pace: number; // below which as many random runs lie by now as below the target at the end
  readonly target: number; // what it takes at the end
  readonly state: Progress; // beside random runs of the same round
  readonly kept: boolean | null; // null until the end
}

const progress = (
  course: CourseId,
  round: number,
  id: DimensionId,
  percent: number,
  value: number,
): Progress => {
  if (value >= valueAt(course, round, id, percent + promiseRules.ahead)) return 'ahead';
  return value < valueAt(course, round, id, percent - promiseRules.danger) ? 'danger' : 'onCourse';
};

const isOver = ({ decisions, course, phase }: Game): boolean =>
  phase === 'report' || (phase === 'review' && decisions.length === courses[course].rounds);

/** How each promise stands at the last review. */
export const promiseStates = (game: Game): PromiseState[] => {
  if (!game.promises || game.decisions.length === 0) return [];
  const { course, promises, restatement } = game;
  const values = judgedOn(game);
  return restated(promises, restatement).made.map((promised, at) => {
    const { dimension, level } = promised;
    const [value, target] = [values[dimension], levelValue(course, dimension, level, judgedAfter(game))];
    return {
      promised,
      was: restatement?.at === at ? (promises.made[at] ?? null) : null,
      value,
      pace: heightAt(course, game.decisions.length - 1, dimension, level),
      target,
      state: progress(course, game.decisions.length - 1, dimension, promiseLevels[level], value),
      kept: isOver(game) ? value >= target : null,
    };
  });
};

/** How the red line stands at the last review, and whether the run is below it with little hope; null without promises. */
export const redLineState = (game: Game) => {
  if (!game.promises || game.decisions.length === 0) return null;
  const dimension = game.promises.redLine;
  const [value, target] = [
    judgedOn(game)[dimension],
    redLineValue(game.course, dimension, judgedAfter(game)),
  ];
  const state = progress(game.course, game.decisions.length - 1, dimension, promiseRules.redLine, value);
  return {
    dimension,
    value,
    pace: heightAt(game.course, game.decisions.length - 1, dimension, 'redLine'),
    target,
    state,
    crossed: state === 'danger' && value < target,
    kept: isOver(game) ? value >= target : null,
  };
};
