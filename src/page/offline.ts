import { type Store, watch } from '../store/session.ts';

/** Held by every tab in which a run is open, so that no other tab takes its version away. */
const PLAYING = 'mizuwake.playing';

/** Holds the lock while a run is open. */
const holdWhilePlaying = (store: Store): void => {
  let release = (): void => {};
  watch(
    store,
    ({ game }) => game !== null,
    (playing) => {
      release();
      if (!playing) return;
      const over = new Promise<void>((resolve) => {
        release = resolve;
      });
      void navigator.locks.request(PLAYING, { mode: 'shared' }, () => over);
    },
  );
};

/**
 * Has the whole site laid by in the browser, so that it opens and plays without a network from then on. A newer version
 * that arrives later is laid beside the old one, and only told to the store: it takes over when it is asked to, and no
 * run is open in any tab. Rejects where the browser forbids it.
 */
export const playOffline = async (store: Store): Promise<void> => {
  const { serviceWorker, locks } = navigator;
  const site = await serviceWorker.register('sw.js');
  holdWhilePlaying(store);

  const take = (): Promise<boolean> =>
    locks.request(PLAYING, { ifAvailable: true }, (lock) => {
      if (lock) site.waiting?.postMessage({ type: 'SKIP_WAITING' });
      return lock !== null;
    });

  const tell = (): void => {
    if (site.waiting && site.active) store.setState({ newer: take });
  };
  const follow = (): void => site.installing?.addEventListener('statechange', tell);
  tell();
  follow();
  site.addEventListener('updatefound', follow);

  let first = !site.active; // nothing was laid by before: this visit goes on with what it has
  serviceWorker.addEventListener('controllerchange', () => {
    if (!first && !store.getState().game) location.reload(); // the parts of the old version are gone
    first = false;
  });

  // A tab may stay open for weeks; a browser looks for a newer version by itself only when a page is loaded.
  watch(
    store,
    ({ game }) => game === null,
    (title) => {
      if (title) site.update().catch(() => undefined); // without a network
    },
  );
};
