import { type Dimensions, dimensions } from '../../model/dimensions.ts';
import { central } from '../rules/central.ts';
import { type Game, now } from '../rules/game.ts';
import { quartersAfter } from '../rules/year/clock.ts';
import { continuation } from './otherRuns.ts';

/** Where a run stands in the six dimensions, beside the continuation; each 0 to 100. */
export interface BesideContinuation {
  readonly yours: Dimensions;
  readonly continuation: Dimensions;
  readonly baseline: Dimensions; // of the 2024 surveys
}

/** The six dimensions of the last quarter that has run. */
export const dimensionsNow = (game: Game): Dimensions => dimensions(now(game), central);

/** The six dimensions at the review of a round, from 0; null where the run has not come so far. */
export const dimensionsAfter = (
  { course, quarters }: Pick<Game, 'course' | 'quarters'>,
  round: number,
): Dimensions | null => {
  const state = quarters[quartersAfter(course, round + 1)];
  return state ? dimensions(state, central) : null;
};

/** The six dimensions at the last quarter that has run, beside the continuation. */
export const besideContinuation = (game: Game): BesideContinuation => {
  const other = continuation(game);
  return {
    baseline: dimensions(game.quarters[0] ?? now(game), central),
    yours: dimensionsNow(game),
    continuation: dimensions(other[other.length - 1] ?? now(game), central),
  };
};
