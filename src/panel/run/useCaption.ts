import { DT } from '../../data/calendar.ts';
import { channelIds } from '../../data/channels.ts';
import { courses } from '../../data/courses.ts';
import { type Game, metIn, roundOf, tallyIn } from '../../game/rules/game.ts';
import { TALLIES } from '../../game/rules/split.ts';
import { quartersAfter } from '../../game/rules/year/clock.ts';
import { type Season, seasons } from '../../store/session.ts';
import { arrived, arrivedByChannel } from '../shared/arrived.ts';
import { usePanel } from '../shared/context.ts';
import { budgetYearOf } from '../shared/years.ts';

/** What happens with the money in a season of the round, in a few sentences: the cause, before any figure moves. */
export const useCaption = (game: Game): ((season: number) => string[]) => {
  const { say, numbers } = usePanel();
  const round = roundOf(game);
  const start = quartersAfter(game.course, round) + 1; // the quarter that ends with the round's first season
  const { yearsPerRound } = courses[game.course];
  const { reserve } = game.split;

  const winter = (yen: string): string[] => {
    // The tally in hand is worth less while the last round's debt is paid.
    const tally = tallyIn(game, round);
    const year = numbers.year(budgetYearOf(game, round));
    const decided =
      reserve === TALLIES
        ? say('run.winterNone', { year, yen })
        : say('run.winterText', { year, granted: numbers.yen((TALLIES - reserve) * tally), yen });
    return reserve === 0
      ? [decided]
      : [decided, say('run.reserveText', { yen: numbers.yen(reserve * tally) })];
  };
  const spring = (quarter: Game['quarters'], yen: string): string => {
    const channels = arrivedByChannel(quarter);
    const most = channels.indexOf(Math.max(...channels));
    return say('run.springText', { yen, channel: say(`channel.${channelIds[most] ?? 'LEAD'}`) });
  };
  const answers = (season: number): string[] =>
    season < (yearsPerRound - 1) * seasons.length // the event comes in the round's last year
      ? []
      : metIn(game, round).map(({ event, answer }) =>
          say('run.answerText', {
            event: say(`event.${event}.title`),
            answer: say(`event.${event}.${answer ?? 'wait'}`),
          }),
        );

  return (season) => {
    const at = start + season;
    const quarter = game.quarters.slice(at, at + 1);
    const yen = numbers.yen(arrived(quarter));
    const name = seasons[season % seasons.length] as Season;
    if (yearsPerRound > 1) {
      // A season takes a second here: as much as can be read in it.
      const arrivals = say('run.briefText', { quarter: numbers.quarter((quarter[0]?.t ?? 0) - DT), yen });
      return name === 'summer' ? [...answers(season), arrivals] : [arrivals];
    }
    switch (name) {
      case 'winter':
        return winter(yen);
      case 'spring':
        return [spring(quarter, yen)];
      case 'summer':
        return [...answers(season), say('run.summerText', { yen })];
      case 'autumn': {
        const year = game.quarters.slice(at + 1 - seasons.length, at + 1);
        return [say('run.autumnText', { yen: numbers.yen(arrived(year)) })];
      }
    }
  };
};
