import { type Store, watch } from '../store/session.ts';

/** The gestures by which a browser lets a page sound. */
const gestures = ['pointerup', 'keydown'] as const;

/**
 * Sounds while a run is open and sound is asked for. The context is made inside a gesture, the one that asks for it or,
 * where it was asked for on an earlier visit, the first; and closed when the run or the wish ends.
 */
export const startSound = (store: Store, stage: HTMLElement): void => {
  let end = (): void => {};
  const begin = (): (() => void) => {
    const ending = new AbortController();
    let stop = (): void => {};
    let context: AudioContext | undefined;
    const wake = (): void => {
      if (context) {
        // Safari calls it interrupted after a telephone call: whatever holds it, it goes on with the next gesture.
        if (context.state !== 'running' && !document.hidden) context.resume().catch(() => undefined);
        return;
      }
      const made = new AudioContext();
      context = made;
      import('./playSound.ts').then(
        ({ playSound }) => {
          if (!ending.signal.aborted) stop = playSound(made, store, stage);
        },
        () => undefined, // the game goes on without
      );
    };
    if (navigator.userActivation?.isActive) wake();
    for (const gesture of gestures)
      document.addEventListener(gesture, wake, { capture: true, signal: ending.signal });
    return () => {
      ending.abort();
      stop();
      context?.close().catch(() => undefined);
    };
  };
  watch(
    store,
    ({ game, sound }) => game !== null && sound && 'AudioContext' in globalThis,
    (wanted) => {
      end();
      end = wanted ? begin() : () => {};
    },
  );
};
