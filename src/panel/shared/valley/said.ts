import { paidFor } from '../../../game/readings/buys.ts';
import type { Change } from '../../../store/news.ts';
import { boughtIn } from '../bought.ts';
import { type Living, leveeLine, nowOf, safetyLine, type Telling } from './living.ts';

/** What is said of something that grew, gave way or was mended, with its figure. */
export const saidOf = (telling: Telling, change: Change): Living => {
  const { say, numbers, game } = telling;
  const { from, to } = change;
  switch (change.is) {
    case 'building':
      return {
        name: say(from === 0 ? 'news.built' : 'news.grown', { house: say(`valley.house.${change.channel}`) }),
        line: say('news.paid', {
          what: boughtIn(say, numbers)(paidFor(game, nowOf(telling).index, change.channel)),
        }),
      };
    case 'levee':
      return {
        name: say(from === 0 ? 'news.cracked' : 'news.widened', { risk: say(`indicator.${change.risk}`) }),
        line: leveeLine(telling, change.risk),
      };
    case 'bridge':
      return { name: say(to > from ? 'news.mended' : 'news.worn'), line: safetyLine(telling) };
  }
};
