import { awaitLetters } from '../shapes/letters.ts';
import type { Store } from '../store/session.ts';
import { loadAllWords, type Say } from '../words/say.ts';

const QUIET = 2000; // milliseconds that the title has to itself
const LATER = 2500; // and more, until anything is run for a game that nobody has begun

/**
 * Has the scripts of stage and screens fetched and parsed, and none of them run: that takes seconds on a slow device, and a WebGL
 * context, before anyone plays. The build writes which they are into the page (`stageAhead` in `vite.config.ts`).
 */
const fetchStage = (): void => {
  if (!('WebGLRenderingContext' in window)) return; // such a browser will never run them
  const written = document.querySelector<HTMLMetaElement>('meta[name=stage]')?.content;
  for (const script of written?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = script;
    document.head.append(link);
  }
};

/** Lays the whole site by, last of all; the development server and the page that is one file have nothing to do it. */
const layBy = async (store: Store): Promise<void> => {
  if (import.meta.env.MODE !== 'production' || !('serviceWorker' in navigator)) return;
  const { playOffline } = await import('./offline.ts');
  await playOffline(store);
};

/** Has the letters fetched that a run needs beyond the title's: a long text has some of them, if the language needs any. */
const fetchLetters = (say: Say): Promise<unknown> =>
  awaitLetters(getComputedStyle(document.body).fontFamily, say('event.E01.text') + say('event.E01.rule'));

/** Fetches what a run will need while the title is looked at, unless bytes are to be saved. */
export const getReadyOnceQuiet = (store: Store): void => {
  const getReady = (): void => {
    const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
    if (connection?.saveData) return;
    fetchStage();
    setTimeout(() => {
      const parts = [loadAllWords(store.getState().locale).then(fetchLetters), import('../store/play.ts')];
      Promise.all(parts)
        .then(() => layBy(store))
        .catch(() => undefined); // fetched again when needed, and told then
    }, LATER);
  };

  window.addEventListener('load', () =>
    setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(getReady) : getReady()), QUIET),
  );
};
