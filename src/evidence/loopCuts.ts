import { dimensionIds } from '../data/dimensions.ts';
import { type LoopId, loops } from '../data/loops.ts';
import { type Coefficients, centralParameters, coefficients } from '../model/coefficients.ts';
import { type Dimensions, dimensions } from '../model/dimensions.ts';
import { type Authorities, simulateInto } from '../model/simulate.ts';
import { start } from '../model/state.ts';

/** What each loop contributes to each dimension: the simulation as it is, less the one with the loop cut. */
export const loopCuts = (authorities: Authorities, quarters: number): Record<LoopId, Dimensions> => {
  const state = start(coefficients());
  const end = (c: Coefficients): Dimensions => {
    simulateInto(state, c, authorities, quarters, () => {});
    return dimensions(state, c);
  };
  const whole = end(coefficients());
  const ids = Object.keys(loops) as LoopId[];
  return Object.fromEntries(
    ids.map((id) => {
      const without = end(
        coefficients({ ...centralParameters, ...Object.fromEntries(loops[id].cut.map((cut) => [cut, 0])) }),
      );
      return [
        id,
        Object.fromEntries(
          dimensionIds.map((dimension) => [dimension, whole[dimension] - without[dimension]]),
        ),
      ];
    }),
  ) as Record<LoopId, Dimensions>;
};
