import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { judgedOn, levelValue, redLineValue } from '../../game/readings/judging.ts';
import type { Fates } from '../../game/readings/report/fates.ts';
import type { Game } from '../../game/rules/game.ts';
import { restated } from '../../game/rules/promises.ts';

/** A dimension that the run is judged on: where it came out, and what it takes. */
export interface Judged {
  readonly id: DimensionId;
  readonly value: number;
  readonly target: number | null; // of the promise or the red line; null without either
}

/** What was promised, and the red line; without promises, all six dimensions. */
export const judgedIn = (game: Game): Judged[] => {
  const values = judgedOn(game.quarters);
  const { course, promises, restatement } = game;
  if (!promises) return dimensionIds.map((id) => ({ id, value: values[id], target: null }));
  const made = restated(promises, restatement).made.map(({ dimension: id, level }) => ({
    id,
    value: values[id],
    target: levelValue(course, id, level),
  }));
  const line = promises.redLine;
  return [...made, { id: line, value: values[line], target: redLineValue(course, line) }];
};

/** How wide a strip is at least, also while its room is not known. */
const LEAST = 80;

type Extent = readonly [low: number, high: number];

/** All that a strip must have room for: both kinds of fate, so that the two charts can be held side by side. */
const extentOf = ({ id, value, target }: Judged, fates: Fates): Extent => {
  const all = [...fates[id].luck, ...fates[id].knowledge, value, ...(target === null ? [] : [target])];
  return [Math.min(...all), Math.max(...all)];
};

/** A scale for each dimension, a point of the same length on all of them. */
export const scalesOf = (
  judged: readonly Judged[],
  fates: Fates,
  width: number, // of the room for them
): Map<DimensionId, ScaleLinear<number, number>> => {
  const extents = judged.map((one) => extentOf(one, fates));
  const span = Math.max(...extents.map(([low, high]) => high - low), 1) * 1.04;
  return new Map(
    judged.map(({ id }, at) => {
      const [low, high] = extents[at] as Extent;
      const middle = (low + high) / 2;
      return [id, scaleLinear([middle - span / 2, middle + span / 2], [0, Math.max(width, LEAST)])];
    }),
  );
};

/** How high each dot lies on those beside it, so that none covers another. */
export const pile = (places: readonly number[], size: number): number[] => {
  const levels: number[] = [];
  for (const [at, x] of places.entries()) {
    const near = levels.filter((_, other) => Math.abs((places[other] as number) - x) < size);
    let level = 0;
    while (near.includes(level)) level++;
    levels[at] = level;
  }
  return levels;
};
