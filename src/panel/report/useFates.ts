import { useEffect, useState } from 'preact/hooks';
import { recordedOf } from '../../game/readings/recorded.ts';
import type { Fates } from '../../game/readings/report/fates.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';

export const SEEDS = 200; // other lucks
export const FUTURES = 500; // draws of the parameters

/** The other fates of a run: on their way, there, stopped by the reader, or not to be had. */
export type FatesState =
  | { readonly is: 'coming'; readonly share: number; readonly cancel: () => void }
  | { readonly is: 'there'; readonly fates: Fates }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed' };

/** Asks for the other fates of a run, off the main thread. */
export const useFates = (game: Game): FatesState => {
  const { errands } = usePanel();
  const [state, setState] = useState<FatesState>({ is: 'coming', share: 0, cancel: () => {} });
  const { course, decisions, answers, unfolded, seed } = game;
  useEffect(() => {
    let open = true;
    const show = (next: FatesState): void => {
      if (open) setState(next);
    };
    const request = {
      run: { course, decisions, answers, unfolded },
      recorded: recordedOf(game),
      seed,
      seeds: SEEDS,
      futures: FUTURES,
    };
    const errand = errands.fates(request, (share) => show({ is: 'coming', share, cancel: errand.cancel }));
    show({ is: 'coming', share: 0, cancel: errand.cancel });
    errand.result.then(
      (fates) => show(fates ? { is: 'there', fates } : { is: 'cancelled' }),
      () => show({ is: 'failed' }),
    );
    return () => {
      open = false;
      errand.cancel();
    };
  }, [errands, seed, unfolded]);
  return state;
};
