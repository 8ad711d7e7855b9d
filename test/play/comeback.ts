import { courses } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { levelValue } from '../../src/game/readings/judging.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import { anyone } from '../edition/randomRuns.ts';
import { type Almanac, almanacOf } from './almanac.ts';
import { inDanger, isBehind, midReview } from './counts.ts';
import type { Field } from './ground.ts';
import { outcomeOf } from './outcome.ts';
import { even } from './players.ts';
import { reader } from './reader.ts';
import { constant, recipe } from './recipes.ts';

/** Someone who has played at random until midway, then puts everything behind one promise and reads the sky for it. */
const turning = (field: Field, almanac: Almanac, address: string): Player => {
  const before = anyone(field.course, address);
  const { measures } = courses[field.course];
  const after = reader(almanac, {
    answers: true,
    earmarks: true,
    studies: measures,
    reserve: true,
    tallies: true,
  });
  const turns = midReview(field);
  return {
    decide: (round, ...seen) => {
      if (round > turns) return after.decide(round, ...seen);
      const decision = before.decide(round, ...seen);
      if (decision) after.decisions.push(decision);
      return decision;
    },
    answer: (round, ...rest) => (round > turns ? after : before).answer(round, ...rest),
  };
};

export interface Comeback {
  readonly dimension: (typeof dimensionIds)[number];
  readonly behind: number; // runs
  readonly kept: number; // of those
  readonly inDanger: number;
  readonly keptFromDanger: number;
}

/** How often a bold promise that is behind midway is kept all the same. */
export const comebacks = (field: Field): Comeback[] =>
  dimensionIds.map((dimension, at) => {
    const goal = [at];
    const turns = midReview(field) + 1;
    const plan = recipe(field, goal, constant(field.course, even), 2, turns);
    const almanac = almanacOf(field, goal, plan);
    const found = field.grounds.map(({ seed }, where) => {
      const outcome = outcomeOf(field, where, turning(field, almanac, `${seed}/turning`));
      const kept = (outcome.judged[at] as number) >= levelValue(field.course, dimension, 'bold');
      return { behind: isBehind(field, at, outcome), danger: inDanger(field, at, outcome), kept };
    });
    const behind = found.filter((one) => one.behind);
    const danger = found.filter((one) => one.danger);
    return {
      dimension,
      behind: behind.length,
      kept: behind.filter(({ kept }) => kept).length,
      inDanger: danger.length,
      keptFromDanger: danger.filter(({ kept }) => kept).length,
    };
  });
