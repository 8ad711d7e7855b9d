import { afterEnd, toldIn } from '../../game/readings/forecast.ts';
import { tray } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';

interface Late {
  readonly waits: string | null; // what cannot be used this year, and where most of it waits
  readonly after: string | null; // once all is shared out, what comes after the end
}

/** What of a winter's money comes late, in a sentence each. */
export const useLate = (): ((game: Game) => Late) => {
  const { say, numbers } = usePanel();
  return (game) => {
    const told = toldIn(game);
    const after = tray(game) === 0 ? afterEnd(game) : 0;
    return {
      waits:
        told && say('winter.waitsTold', { yen: numbers.yen(told.yen), place: say(`place.${told.pillar}`) }),
      after: after > 0 ? say('winter.afterEnd', { yen: numbers.yen(after) }) : null,
    };
  };
};
