import { baselineYear, courses, firstBudgetYear } from '../../data/courses.ts';
import { type Game, now, roundOf } from '../../game/game.ts';

/** The fiscal year whose budget the current round shares out first. */
export const budgetYear = (game: Game): number =>
  firstBudgetYear + roundOf(game) * courses[game.course].yearsPerRound;

/** The calendar year in whose December a run stands. */
export const decemberOf = (game: Game): number => baselineYear + 1 + Math.floor(now(game).t);
