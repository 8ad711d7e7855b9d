import { type Dimensions, dimensions } from '../model/dimensions.ts';
import { central } from './central.ts';
import { type Game, now } from './game.ts';
import { continuation } from './otherRuns.ts';

/** Where a run stands in the six dimensions, beside the continuation; each 0 to 100. */
export interface Standing {
  readonly yours: Dimensions;
  readonly continuation: Dimensions;
  readonly baseline: Dimensions; // of the 2024 surveys
}

/** The six dimensions of the last quarter that has run. */
export const dimensionsNow = (game: Game): Dimensions => dimensions(now(game), central);

/** The six dimensions at the last quarter that has run, beside the continuation. */
export const standing = (game: Game): Standing => {
  const ghost = continuation(game);
  return {
    baseline: dimensions(game.quarters[0] ?? now(game), central),
    yours: dimensionsNow(game),
    continuation: dimensions(ghost[ghost.length - 1] ?? now(game), central),
  };
};
