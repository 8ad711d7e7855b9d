import { dimensionIds } from '../data/dimensions.ts';
import { type Alternatives, coefficients } from '../model/coefficients.ts';
import { type Dimensions, dimensions } from '../model/dimensions.ts';
import { drawInto, drawTarget, latinHypercube } from '../model/draws.ts';
import { type Authorities, simulateInto } from '../model/simulate.ts';
import { start } from '../model/state.ts';

/** How often each of two plans is ahead in one dimension; the rest are ties. */
interface Lead {
  readonly first: number; // share of draws
  readonly second: number;
}

/** Who leads under one set of structural alternatives. */
export interface Ranking {
  readonly alternatives: Alternatives;
  readonly leads: Readonly<Record<keyof Dimensions, Lead>>;
}

/** Every combination of the structural alternatives, the plain structure first. */
export const structures: readonly Alternatives[] = [0, 1, 2, 3, 4, 5, 6, 7].map((set) => ({
  threshold: (set & 1) !== 0,
  winnerTakesMore: (set & 2) !== 0,
  fragileTrust: (set & 4) !== 0,
}));

/**
 * Does the ranking of two plans flip? The share of parameter draws in which each is ahead at the end of
 * the last quarter, dimension by dimension, under each structure. Both plans meet the same draws.
 */
export const rankings = (
  seed: string,
  futures: number,
  first: Authorities,
  second: Authorities,
  quarters: number,
): Ranking[] => {
  const draws = latinHypercube(seed, futures);
  const drawn = drawTarget();
  const state = start(coefficients());

  return structures.map((alternatives) => {
    const ahead = Object.fromEntries(dimensionIds.map((id) => [id, { first: 0, second: 0 }])) as Record<
      keyof Dimensions,
      { first: number; second: number }
    >;
    for (let future = 0; future < futures; future++) {
      drawInto(drawn, draws, future);
      const c = coefficients(drawn, alternatives);
      const [one, two] = [first, second].map((authorities) => {
        simulateInto(state, c, authorities, quarters, () => {});
        return dimensions(state, c);
      }) as [Dimensions, Dimensions];
      for (const id of dimensionIds) {
        if (one[id] > two[id]) ahead[id].first += 1 / futures;
        if (two[id] > one[id]) ahead[id].second += 1 / futures;
      }
    }
    return { alternatives, leads: ahead };
  });
};
