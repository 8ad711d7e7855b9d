import { mounts } from '../stage/mounts.ts';
import type { Stage } from '../stage/stage.ts';
import { type Store, screenOf, watch } from '../store/session.ts';
import type { PageWords } from './language.ts';
import { tellPage } from './told.ts';

/** The pictures of the page: the valley beside the panel, and the one that is printed with the report. */
interface Pictures {
  readonly setWords: (words: PageWords) => void;
}

/** Shows the valley in `host` while a run is open, and in `paper` at its report; neither before whole words are there. */
export const startStage = (store: Store, host: HTMLElement, paper: HTMLElement): Pictures => {
  let words: PageWords | undefined;
  let stage: Stage | undefined;
  let sheet: Stage | undefined;

  const openStage = async (from = 0): Promise<void> => {
    for (const [at, fetchMount] of mounts.entries()) {
      if (at < from) continue;
      try {
        const mount = await fetchMount();
        if (!words?.whole || stage || !store.getState().game) return; // left again, or without its words yet
        const next = mount?.(host, store, words.say, () => {
          closeStage();
          openStage(at + 1); // a picture that is gone for good is followed by the next kind
        });
        if (!next?.running) continue;
        stage = next;
        tellPage('stage', 'open');
        return;
      } catch {
        // The next one, or none.
      }
    }
    tellPage('stage', 'none'); // the panel plays the whole game by itself
  };

  const closeStage = (): void => {
    stage?.destroy();
    stage = undefined;
    tellPage('stage', null);
  };

  const openSheet = async (): Promise<void> => {
    const { mountDrawing } = await import('../stage/svg/drawing.ts');
    if (!words?.whole || sheet || screenOf(store.getState()) !== 'report') return;
    sheet = mountDrawing(paper, store, words.say, true);
  };

  const closeSheet = (): void => {
    sheet?.destroy();
    sheet = undefined;
  };

  watch(
    store,
    ({ game }) => game !== null,
    (playing) => (playing ? openStage() : closeStage()),
  );

  watch(
    store,
    (session) => screenOf(session) === 'report',
    (over) => (over ? openSheet().catch(() => undefined) : closeSheet()), // without it the report is printed alone
  );

  return {
    setWords: (next) => {
      words = next;
      if (sheet) sheet.setWords(next.say);
      else if (screenOf(store.getState()) === 'report') openSheet().catch(() => undefined);
      if (stage) stage.setWords(next.say);
      else if (store.getState().game) openStage(); // it was waiting for whole words
    },
  };
};
