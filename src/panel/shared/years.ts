import { firstBudgetYear } from '../../data/calendar.ts';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';

/** The fiscal year whose budget a round shares out first; 0 is the first round. */
export const budgetYearOf = ({ course }: Game, round: number): number =>
  firstBudgetYear + round * courses[course].yearsPerRound;

/** The fiscal year whose budget the current round shares out first. */
export const budgetYear = (game: Game): number => budgetYearOf(game, roundOf(game));
