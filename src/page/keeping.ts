import { type Store, watch } from '../store/session.ts';
import { put, read, remove, shelfOf } from '../store/shelf.ts';

/** The run that is open on this tab, so that a page loaded anew by accident comes back to it. */
const OPEN = 'mizuwake.open';

/** Asks the browser not to clear what is kept when its own room runs short; where it cannot or will not, it may. */
const askToKeep = (): void => {
  if (navigator.storage?.persist) navigator.storage.persist().catch(() => undefined);
};

/** Keeps the runs of this page on the device, and takes up the one that this tab had open, unless a link opens another. */
export const startKeeping = (store: Store, linked: boolean): void => {
  const shelf = shelfOf(() => localStorage);
  const tab = shelfOf(() => sessionStorage);
  let keeping = false;

  const keepFromNow = async (): Promise<void> => {
    const [{ keepRuns }, { keepAlbum }, { keepBegun }] = await Promise.all([
      import('../store/runs.ts'),
      import('../store/album.ts'),
      import('../store/begun.ts'),
    ]);
    keepRuns(store, shelf, Date.now);
    keepAlbum(store, shelf);
    keepBegun(store, tab);
    askToKeep();
  };

  const resumeRun = async (id: string): Promise<void> => {
    const [{ resume }, { resumeBegun }] = await Promise.all([
      import('../store/resume.ts'),
      import('../store/begun.ts'),
    ]);
    if (store.getState().game) return;
    if (!resume(store, shelf, id) && !resumeBegun(store, tab, id)) remove(tab, OPEN);
  };

  const openBefore = read(tab, OPEN);
  if (openBefore && !linked) resumeRun(openBefore).catch(() => undefined); // the title stays

  watch(
    store,
    ({ runId }) => runId,
    (run) => {
      if (run) put(tab, OPEN, run);
      else if (keeping) remove(tab, OPEN);
      if (!run || keeping) return;
      keeping = true;
      keepFromNow().catch(() => {
        keeping = false;
        store.setState({ unsaved: true });
      });
    },
  );

  // What this device did not keep would be lost by a reload or a step back without a word.
  window.addEventListener('beforeunload', (event) => {
    const { game, unsaved } = store.getState();
    if (game && unsaved) event.preventDefault();
  });
};
