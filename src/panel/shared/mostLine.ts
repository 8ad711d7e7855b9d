import { mostTallies } from '../../game/readings/report/ending.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Numbers } from '../../words/numbers.ts';
import type { Say } from '../../words/say.ts';

/** Where a run put most of its tallies, with the share; null where it put none. */
export const mostLine = (
  say: Say,
  numbers: Pick<Numbers, 'projected'>,
  list: Intl.ListFormat,
  game: Game,
): string | null => {
  const { pillars, share } = mostTallies(game);
  if (pillars.length === 0) return null;
  const places = list.format(pillars.map((id) => say('quoted', { what: say(`place.${id}`) })));
  return say(pillars.length > 1 ? 'ending.mostEach' : 'ending.most', {
    places,
    share: numbers.projected(share),
  });
};
