import { courses, firstBudgetYear, QUARTERS_A_YEAR } from '../../../data/courses.ts';
import type { Pair } from '../../../game/decision.ts';
import { type Game, roundOf } from '../../../game/game.ts';
import { quartersToEvent } from '../../../game/year/clock.ts';

/** The calendar year of the summer that a pair of clouds is for. */
export const summerOf = (game: Game, pair: Pair): number => {
  const round = roundOf(game) + (pair === 'far' ? 1 : 0);
  return firstBudgetYear + Math.floor(quartersToEvent(game.course, round) / QUARTERS_A_YEAR);
};

/** Whether both clouds of a pair can come in this course. */
export const hasStorms = ({ course }: Game): boolean => courses[course].storms > 0;
