import { type DimensionId, dimensionIds } from '../../../data/dimensions.ts';
import { dimensions } from '../../../model/dimensions.ts';
import { prepareFutures, type Reader, simulateFutures } from '../../../model/futures.ts';
import { percentilesOf } from '../../../model/percentiles.ts';
import { copy, type State } from '../../../model/state.ts';
import { luckOf } from '../../rules/year/luck.ts';
import { judgedOn, lastAutumns } from '../judging.ts';
import { type PlayedRun, underLuck } from '../otherRuns.ts';
import type { Recorded } from '../recorded.ts';

/**
 * Two questions that are never mixed. Luck: the same rule of play under other seeds, with the parameters as they
 * are. Knowledge: the same luck under other parameters.
 */

/** Which run, and how often. */
export interface FatesRequest {
  readonly run: PlayedRun;
  readonly recorded: Recorded;
  readonly seed: string;
  readonly seeds: number; // other lucks
  readonly futures: number; // draws of parameters and splits
}

/** Where a judged dimension may come out. */
interface Fate {
  readonly luck: readonly number[]; // DOTS values, each as likely as the next, rising
  readonly knowledge: readonly number[]; // at KNOWLEDGE_PERCENTS
}

export type Fates = Readonly<Record<DimensionId, Fate>>;

export const DOTS = 20;

/** The middles of so many equal parts of the cases. */
const DOT_PERCENTS = Array.from({ length: DOTS }, (_, dot) => ((dot + 0.5) * 100) / DOTS);

export const KNOWLEDGE_PERCENTS = [10, 25, 50, 75, 90] as const;

/** Work on fates that can be done in pieces: first the lucks, then the draws. */
export interface FatesJob {
  readonly length: number;
  readonly work: (from: number, to: number) => void;
  readonly result: () => Fates;
}

const readers: readonly Reader[] = dimensionIds.map((id) => (state, c) => dimensions(state, c)[id]);

/** Begins the work that a request asks for. */
export const fatesJob = ({ run, recorded, seed, seeds, futures }: FatesRequest): FatesJob => {
  const lucks = dimensionIds.map(() => new Float64Array(seeds));
  const draws = prepareFutures({ ...recorded, seed, futures, readers });
  const autumns = lastAutumns(run.course, recorded.quarters);

  const tryLuck = (at: number): void => {
    const quarters: State[] = [];
    underLuck(run, luckOf(`${seed}/${at}`), (state) => quarters.push(copy(state)));
    const judged = judgedOn({ course: run.course, quarters });
    for (const [dimension, id] of dimensionIds.entries()) (lucks[dimension] as Float64Array)[at] = judged[id];
  };
  const drawnOf = (dimension: number): Float64Array =>
    Float64Array.from({ length: futures }, (_, future) => {
      const values = draws.values[dimension] as Float64Array;
      const sum = autumns.reduce((total, at) => total + (values[at * futures + future] as number), 0);
      return sum / autumns.length;
    });

  return {
    length: seeds + futures,
    work: (from, to) => {
      for (let at = from; at < to && at < seeds; at++) tryLuck(at);
      if (to > seeds) simulateFutures(draws, from < seeds ? 0 : from - seeds, to - seeds);
    },
    result: () =>
      Object.fromEntries(
        dimensionIds.map((id, dimension): [DimensionId, Fate] => [
          id,
          {
            luck: percentilesOf(lucks[dimension] as Float64Array, DOT_PERCENTS),
            knowledge: percentilesOf(drawnOf(dimension), KNOWLEDGE_PERCENTS),
          },
        ]),
      ) as Record<DimensionId, Fate>,
  };
};
