import { partsOf, type Why } from '../../game/readings/why.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { budgetYearOf } from '../shared/years.ts';

/** A part of a change, in words. */
export interface WhyRow {
  readonly key: 'latest' | 'sown' | 'events' | 'trend' | 'rest';
  readonly text: string;
  readonly share: number;
}

/** The parts of a change in words, four at most: from the third round on, the other decisions go with the trend. */
export const useRows = (game: Game): ((why: Why) => WhyRow[]) => {
  const { say, numbers } = usePanel();
  const year = (round: number): string => numbers.year(budgetYearOf(game, round));
  return (why) => {
    const { latest, sown, events, others, trend } = partsOf(why);
    const rounds = why.decisions.length;
    const rows: WhyRow[] = [
      { key: 'latest', text: say('why.latest', { year: year(rounds - 1) }), share: latest },
      { key: 'events', text: say('why.events'), share: events },
    ];
    if (sown)
      rows.splice(1, 0, {
        key: 'sown',
        text: say(sown.share < 0 ? 'why.faded' : 'why.sown', { year: year(sown.round) }),
        share: sown.share,
      });
    return rounds > 2
      ? [...rows, { key: 'rest', text: say('why.rest'), share: others + trend }]
      : [...rows, { key: 'trend', text: say('why.trend'), share: trend }];
  };
};
