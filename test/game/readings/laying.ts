import type { EventId } from '../../../src/data/events.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { known } from '../../../src/game/readings/sky.ts';
import type { Action } from '../../../src/game/rules/actions.ts';
import { type Game, skyOf } from '../../../src/game/rules/game.ts';
import { TALLIES } from '../../../src/game/rules/split.ts';
import type { Style } from '../plays.ts';

/** Rules of laying tallies that ask for nothing but what is known of a cloud, so that they can be played in any seed. */

const placed = { use: 4, create: 4, trust: 4, collaborate: 4 };
const left = TALLIES - 16;

/** Lays as many tallies as may lie there on the cloud that is chosen; what it cannot lay is kept in reserve. */
const laying = (
  choose: (game: Game) => EventId | undefined,
  first: (game: Game) => Action[] = () => [],
): Style => ({
  winter: (game) => {
    const event = choose(game);
    const tallies = event ? earmarks.most : 0;
    return [
      ...first(game),
      { do: 'share', split: { ...placed, reserve: left - tallies } },
      { do: 'earmark', earmark: event ? { event, tallies } : null },
    ];
  },
  answer: () => 'rule',
});

const studying = (game: Game): Action[] => (skyOf(game).far ? [{ do: 'study', pair: 'far' }] : []);

export const laysNothing = laying(() => undefined);
export const laysBlindly = laying((game) => skyOf(game).near?.clouds[1]);
export const laysEarly = laying((game) => skyOf(game).far?.clouds[0]);
export const laysOnWhatComes = laying((game) => known(game, 'near')?.[0], studying);
export const laysOnWhatDoesNot = laying((game) => {
  const real = known(game, 'near');
  return real ? skyOf(game).near?.clouds.find((cloud) => !real.includes(cloud)) : undefined;
}, studying);
