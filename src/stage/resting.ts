import type { Store } from '../store/session.ts';

/** Milliseconds without a touch or a change after which what moves by itself comes to rest. */
export const STILL = 20_000;

/** What shows that someone is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Tells when nobody has touched the page for a while and when somebody has again, so that an idle valley costs nothing.
 * While a year is watched it does not rest. Returns how to stop.
 */
export const watchForRest = (store: Store, told: (resting: boolean) => void): (() => void) => {
  let resting = false;
  let timer = 0;
  const turn = (to: boolean): void => {
    if (resting === to) return;
    resting = to;
    told(to);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const { watching, paused } = store.getState();
      if (watching !== null && !paused) wait();
      else turn(true);
    }, STILL);
  };
  const stir = (): void => {
    turn(false);
    wait();
  };
  for (const sign of signs) addEventListener(sign, stir, { passive: true });
  const stop = store.subscribe(stir);
  wait();
  return () => {
    clearTimeout(timer);
    stop();
    for (const sign of signs) removeEventListener(sign, stir);
  };
};
