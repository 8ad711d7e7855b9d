import { courses } from '../../../data/courses.ts';
import { type DimensionId, dimensionIds } from '../../../data/dimensions.ts';
import { magnitude } from '../../../model/math.ts';
import { timelineOf } from '../../../model/shocks.ts';
import { simulate } from '../../../model/simulate.ts';
import { central } from '../../rules/central.ts';
import { type Game, tallyIn } from '../../rules/game.ts';
import { authoritiesOf } from '../../rules/grants.ts';
import { restated } from '../../rules/promises.ts';
import { yearOf } from '../../rules/year/clock.ts';
import { judgedOn } from '../judging.ts';
import { recordedOf } from '../recorded.ts';

/** A year that mattered: what its split did to a dimension, against repeating the split before it. */
export interface TurningPoint {
  readonly round: number;
  readonly dimension: DimensionId;
  readonly effect: number; // on what the dimension is judged by, of 100
}

/** How many are told. */
const POINTS = 3;

/** Points of 100 below which a year turned nothing. */
const LEAST = 0.5;

const size = ({ effect }: TurningPoint): number => magnitude(effect);

/**
 * The rounds whose replacement by the previous split moves a promised dimension most, the most telling first.
 * Without promises, all six dimensions count. Luck and answers stay as they were.
 */
export const turningPoints = (game: Game): TurningPoint[] => {
  const { course, decisions, promises, restatement } = game;
  const { yearsPerRound } = courses[course];
  const recorded = recordedOf(game);
  const timeline = timelineOf(recorded.shocks, recorded.quarters);
  const actual = judgedOn(game.quarters);
  const watched = promises
    ? restated(promises, restatement).made.map(({ dimension }) => dimension)
    : [...dimensionIds];
  const points = decisions.slice(1).map((decision, at): TurningPoint => {
    const round = at + 1;
    const { split, emphasis } = decisions[at] ?? decision;
    const instead = authoritiesOf({ split, emphasis }, yearsPerRound, tallyIn(game, round));
    const authorities = recorded.authorities.map(
      (authority, year) => instead[year - yearOf(course, round)] ?? authority,
    );
    const other = judgedOn(simulate(central, authorities, recorded.quarters, timeline));
    const effects = watched.map((dimension) => ({
      round,
      dimension,
      effect: actual[dimension] - other[dimension],
    }));
    return effects.reduce((most, one) => (size(one) > size(most) ? one : most));
  });
  return points
    .filter((point) => size(point) >= LEAST)
    .sort((a, b) => size(b) - size(a))
    .slice(0, POINTS);
};
