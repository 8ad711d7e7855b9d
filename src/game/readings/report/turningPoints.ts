import { courses } from '../../../data/courses.ts';
import { type DimensionId, dimensionIds } from '../../../data/dimensions.ts';
import { magnitude } from '../../../model/math.ts';
import { copy, type State, start } from '../../../model/state.ts';
import { central } from '../../rules/central.ts';
import { type Game, tallyIn } from '../../rules/game.ts';
import { authoritiesOf, laidOf } from '../../rules/grants.ts';
import { restated } from '../../rules/promises.ts';
import { yearOf } from '../../rules/year/clock.ts';
import { judgedOn } from '../judging.ts';
import { replayed } from '../replayed.ts';

/** A year that mattered: what its split did to a dimension, against repeating the split before it. */
export interface TurningPoint {
  readonly round: number;
  readonly dimension: DimensionId;
  readonly effect: number; // on what the dimension is judged by, of 100
}

/** A list with some of it replaced. */
const spliced = <Thing>(list: readonly Thing[], from: number, by: readonly Thing[]): Thing[] =>
  list.map((one, at) => (at >= from && at < from + by.length ? (by[at - from] as Thing) : one));

/** How many are told. */
const POINTS = 3;

/** Points of 100 below which a year turned nothing. */
const LEAST = 0.5;

const size = ({ effect }: TurningPoint): number => magnitude(effect);

/**
 * The rounds that would have moved a promised dimension most, had they shared out their tallies as the round before
 * did; the most telling first. Without promises, all six dimensions count. Luck and answers stay as they were, and the
 * events find whatever readiness there then is.
 */
export const turningPoints = (game: Game): TurningPoint[] => {
  const { course, decisions, promises, restatement, unfolded } = game;
  const { yearsPerRound } = courses[course];
  const last = game.quarters.length - 1;
  const state = start(central);
  const actual = judgedOn(game);
  const watched = promises
    ? restated(promises, restatement).made.map(({ dimension }) => dimension)
    : [...dimensionIds];
  const points = decisions.slice(1).map((decision, at): TurningPoint => {
    const round = at + 1;
    const before = decisions[at] ?? decision;
    const tally = tallyIn(game, round);
    const from = yearOf(course, round);
    const quarters: State[] = [];
    const instead = {
      authorities: spliced(unfolded.authorities, from, authoritiesOf(before, yearsPerRound, tally)),
      laid: spliced(unfolded.laid, from, laidOf(before, yearsPerRound, tally)),
      notches: () => true,
      events: true,
    };
    replayed(game, instead, last, state, (now) => quarters.push(copy(now)));
    const other = judgedOn({ course, quarters });
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
