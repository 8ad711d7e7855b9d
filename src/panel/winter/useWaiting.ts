import { toldIn } from '../../game/readings/forecast.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';

/** What a winter's money leaves waiting and where most of it waits, in a sentence; null where it is hardly any. */
export const useWaiting = (): ((game: Game) => string | null) => {
  const { say, numbers } = usePanel();
  return (game) => {
    const told = toldIn(game);
    return told && say('winter.waits', { yen: numbers.yen(told.yen), place: say(`place.${told.pillar}`) });
  };
};
