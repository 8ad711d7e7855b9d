import type { Action, Reason } from '../../game/actions.ts';
import { type Place, TALLY, tray } from '../../game/split.ts';
import { dispatch } from '../../store/session.ts';
import { alert, announce } from '../announce.ts';
import { usePanel } from '../context.ts';

/** Plays an action and says what came of it; `about` is the place to speak of. */
export type Play = (action: Action, about?: Place) => Reason | null;

export const usePlayer = (): Play => {
  const { store, say, numbers } = usePanel();
  return (action, about) => {
    dispatch(store, action);
    const { game, refused } = store.getState();
    if (refused) alert(say(`refused.${refused}`));
    else if (game?.phase === 'winter') {
      const left = tray(game.split);
      const now = about
        ? say('winter.now', {
            place: say(`place.${about}`),
            count: game.split[about],
            yen: numbers.yen(game.split[about] * TALLY),
            left,
          })
        : say('winter.all', { left });
      announce(left === 0 ? say('winter.ready') : now);
    }
    return refused;
  };
};
