import { pillarIds } from '../../src/data/pillars.ts';
import type { Split } from '../../src/game/rules/split.ts';
import type { Field } from './ground.ts';
import { even } from './players.ts';
import { asPlanned, constant, reached } from './recipes.ts';
import { mean } from './sets.ts';

/** What money does by itself, without a look at the sky. */

const MOVED = 3; // tallies a year

/** The most that tallies of an even split, so many of them moved from one pillar to another, move a dimension up; percent of reach. */
export const shiftOf = (field: Field, dimension: number, seeds: number): number => {
  const goal = [dimension];
  const reachedBy = (split: Split): number =>
    mean(
      field.grounds
        .slice(0, seeds)
        .map((_, at) => reached(field, at, goal, asPlanned(constant(field.course, split)))),
    );
  const rest = reachedBy(even);
  const moves = pillarIds.flatMap((from) =>
    pillarIds
      .filter((to) => to !== from)
      .map((to) => reachedBy({ ...even, [from]: even[from] - MOVED, [to]: even[to] + MOVED }) - rest),
  );
  return Math.max(...moves);
};
