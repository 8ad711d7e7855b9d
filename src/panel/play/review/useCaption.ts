import { channelIds } from '../../../data/channels.ts';
import { courses } from '../../../data/courses.ts';
import { type Game, roundOf } from '../../../game/game.ts';
import { TALLIES, TALLY } from '../../../game/split.ts';
import { quartersAfter, quartersARound } from '../../../game/year/clock.ts';
import { seasons } from '../../../store/session.ts';
import { usePanel } from '../../context.ts';
import { budgetYearOf } from '../years.ts';
import { arrived, arrivedByChannel } from './arrived.ts';

/** What happens with the money in a season of the round, in a few sentences: the cause, before any figure moves. */
export const useCaption = (game: Game): ((season: number) => string[]) => {
  const { say, numbers } = usePanel();
  const round = roundOf(game);
  const start = quartersAfter(game.course, round) + 1; // the quarter that ends with the round's first season
  const { yearsPerRound } = courses[game.course];
  const { reserve } = game.split;

  const winter = (season: number, yen: string): string[] => {
    const year = season / seasons.length;
    // The tally in hand is worth less while the last round's debt is paid; later years of a round are whole.
    const tally = year === 0 ? (game.run.accounts[round]?.tally ?? game.run.tally) : TALLY;
    const decided = say('run.winterText', {
      year: numbers.year(budgetYearOf(game, round) + year),
      granted: numbers.yen((TALLIES - reserve) * tally),
      yen,
    });
    return reserve === 0
      ? [decided]
      : [decided, say('run.reserveText', { yen: numbers.yen(reserve * tally) })];
  };
  const spring = (quarter: Game['quarters'], yen: string): string => {
    const channels = arrivedByChannel(quarter);
    const most = channels.indexOf(Math.max(...channels));
    return say('run.springText', { yen, channel: say(`channel.${channelIds[most] ?? 'LEAD'}`) });
  };
  const summer = (season: number, yen: string): string[] => {
    const met = game.run.met.filter((one) => one.round === round && one.answer !== null);
    if (season < (yearsPerRound - 1) * seasons.length || met.length === 0)
      return [say('run.calmText', { yen })];
    const answers = met.map(({ event, answer }) =>
      say('run.answerText', {
        event: say(`event.${event}.title`),
        answer: say(`event.${event}.${answer ?? 'wait'}`),
      }),
    );
    return [...answers, say('run.summerText', { yen })];
  };

  return (season) => {
    const at = start + season;
    const quarter = game.quarters.slice(at, at + 1);
    const yen = numbers.yen(arrived(quarter));
    const year = game.quarters.slice(at + 1 - seasons.length, at + 1);
    switch (seasons[season % seasons.length]) {
      case 'winter':
        return winter(season, yen);
      case 'spring':
        return [spring(quarter, yen)];
      case 'summer':
        return summer(season, yen);
      default:
        return [
          say(season + 1 < quartersARound(game.course) ? 'run.goesOnText' : 'run.autumnText', {
            yen: numbers.yen(arrived(year)),
          }),
        ];
    }
  };
};
