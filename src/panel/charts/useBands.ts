import { useEffect, useState } from 'preact/hooks';
import type { Bands } from '../../game/readings/bands.ts';
import { unsettledOf } from '../../game/readings/recorded.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';

/** How many draws of what is not known the bands are made of. */
export const FUTURES = 500;

/** The futures of a run: on their way, there, stopped by the reader, or not to be had. */
export type BandsState =
  | { readonly is: 'coming'; readonly share: number; readonly cancel: () => void }
  | { readonly is: 'there'; readonly bands: Bands }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed' };

/** Asks for the futures of a run, off the main thread. */
export const useBands = ({ seed, course, decisions, unfolded, quarters }: Game): BandsState => {
  const { errands } = usePanel();
  const [state, setState] = useState<BandsState>({ is: 'coming', share: 0, cancel: () => {} });
  useEffect(() => {
    let open = true;
    const show = (next: BandsState): void => {
      if (open) setState(next);
    };
    const recorded = unsettledOf({ course, decisions, unfolded, quarters });
    const errand = errands.bands({ seed, ...recorded, futures: FUTURES }, (share) =>
      show({ is: 'coming', share, cancel: errand.cancel }),
    );
    show({ is: 'coming', share: 0, cancel: errand.cancel });
    errand.result.then(
      (bands) => show(bands ? { is: 'there', bands } : { is: 'cancelled' }),
      () => show({ is: 'failed' }),
    );
    return () => {
      open = false;
      errand.cancel();
    };
  }, [errands, seed, course, decisions, unfolded, quarters]);
  return state;
};
