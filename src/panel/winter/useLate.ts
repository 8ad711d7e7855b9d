import { afterEnd, toldIn } from '../../game/readings/forecast.ts';
import { tray } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';

/** What of a winter's money comes late, in sentences: what cannot be used this year, and what comes after the end. */
export const useLate = (): ((game: Game) => readonly string[]) => {
  const { say, numbers } = usePanel();
  return (game) => {
    const told = toldIn(game);
    const after = tray(game) === 0 ? afterEnd(game) : 0;
    return [
      ...(told
        ? [say('winter.waits', { yen: numbers.yen(told.yen), place: say(`place.${told.pillar}`) })]
        : []),
      ...(after > 0 ? [say('winter.afterEnd', { yen: numbers.yen(after) })] : []),
    ];
  };
};
