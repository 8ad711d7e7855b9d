import { courses } from '../../data/courses.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from './context.ts';
import { budgetYearOf } from './years.ts';

/** What a round is called: the fiscal years whose budgets it shares out. */
export const useRoundName = (game: Game): ((round: number) => string) => {
  const { say, numbers } = usePanel();
  const { yearsPerRound } = courses[game.course];
  return (round) => {
    const first = budgetYearOf(game, round);
    const from = numbers.year(first);
    return yearsPerRound === 1
      ? from
      : say('report.twoYears', { from, to: numbers.year(first + yearsPerRound - 1) });
  };
};
