import { afterEnd, toldIn } from '../../game/readings/forecast.ts';
import type { Action, Reason } from '../../game/rules/actions.ts';
import { tray } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Place } from '../../game/rules/split.ts';
import { dispatch } from '../../store/play.ts';
import { alert, announce } from '../shared/announce.ts';
import { usePanel } from '../shared/context.ts';
import { useJoin } from '../shared/Sentences.tsx';

/** Plays an action and says what came of it; `about` is the place to speak of, or what to say instead. */
export type Dispatch = (action: Action, about?: Place | ((game: Game) => string)) => Reason | null;

export const useDispatch = (): Dispatch => {
  const { store, say, numbers } = usePanel();
  const join = useJoin();
  /** Once all is shared out: what of the money cannot be used this year, and what comes after the end. */
  const late = (game: Game): (string | null)[] => {
    const [told, after] = [toldIn(game), afterEnd(game)];
    return [
      told && say('winter.waitsTold', { yen: numbers.yen(told.yen), place: say(`place.${told.pillar}`) }),
      after > 0 ? say('winter.afterEnd', { yen: numbers.yen(after) }) : null,
    ];
  };
  const tallies = (game: Game, about: Place | undefined): string => {
    const { split, earmark, unfolded } = game;
    const left = tray(game);
    const laid = earmark && say('earmark.also', { count: earmark.tallies });
    if (left === 0) return join([say('winter.ready'), ...late(game)]);
    if (!about) return join([laid, say('winter.all', { left })]);
    const [count, yen] = [split[about], numbers.yen(split[about] * unfolded.tally)];
    return join([say('winter.now', { place: say(`place.${about}`), count, yen, left }), laid]);
  };
  return (action, about) => {
    dispatch(store, action);
    const { game, refused } = store.getState();
    if (refused) alert(say(`refused.${refused}`));
    else if (game?.phase === 'winter')
      announce(typeof about === 'function' ? about(game) : tallies(game, about));
    return refused;
  };
};
